//go:build e2e

package e2e

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"math"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

type box struct{ Left, Top, Right, Bottom float64 }

func (b box) String() string {
	return fmt.Sprintf("x %.1f to %.1f, y %.1f to %.1f", b.Left, b.Right, b.Top, b.Bottom)
}

// picture is the window as it is drawn.
func (p *tab) picture() image.Image {
	p.Helper()
	shot, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		p.fatal("no picture: %v", err)
	}
	img, err := png.Decode(bytes.NewReader(shot))
	if err != nil {
		p.fatal("no picture: %v", err)
	}
	return img
}

// difference is the smallest box, in pixels, that holds every pixel in which
// two pictures differ.
func difference(a, b image.Image) (box, bool) {
	out := box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	r := a.Bounds().Intersect(b.Bounds())
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			if a.At(x, y) != b.At(x, y) {
				out.Left, out.Right = min(out.Left, float64(x)), max(out.Right, float64(x+1))
				out.Top, out.Bottom = min(out.Top, float64(y)), max(out.Bottom, float64(y+1))
			}
		}
	}
	return out, out.Left < out.Right
}

// underlineSits compares where the mirror draws an underline with where the
// browser itself draws those words in the textarea: their selection is painted
// and the pixels that change are measured. Nothing that the page computes goes
// into that, so a mirror that wraps or scrolls in its own way is found out.
func (p *tab) underlineSits(when, marked string, scale float64) {
	p.Helper()
	at := strings.Index(p.text(), marked)
	p.wait(`document.querySelectorAll('[data-part="underline"]').length > 0`)
	drawn := eval[*box](p, `(() => {
		const e = [...document.querySelectorAll('[data-part="underline"]')].find(e => e.textContent === `+quote(marked)+`);
		if (!e) return null;
		e.scrollIntoView({block: "center", behavior: "instant"});
		const r = e.getBoundingClientRect();
		return {Left: r.left, Top: r.top, Right: r.right, Bottom: r.bottom};
	})()`)
	if drawn == nil {
		p.fatal("%s: %q is not underlined: %q", when, marked, p.underlines())
	}
	pick := func(from, to int) {
		eval[bool](p, fmt.Sprintf(`new Promise((done) => {
			const e = %s;
			e.focus({preventScroll: true});
			e.setSelectionRange(%d, %d);
			requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
		})`, editor, from, to))
	}
	pick(at, at)
	plain := p.picture()
	pick(at, at+len(marked))
	chosen, ok := difference(plain, p.picture())
	if !ok {
		p.fatal("%s: selecting %q changes no pixel", when, marked)
	}
	real := box{chosen.Left / scale, chosen.Top / scale, chosen.Right / scale, chosen.Bottom / scale}
	const near = 2.5 // pixels: a selection is painted on whole ones
	if math.Abs(real.Left-drawn.Left) > near || math.Abs(real.Right-drawn.Right) > near ||
		drawn.Top < real.Top-near-4 || drawn.Bottom > real.Bottom+near+12 || drawn.Bottom < real.Top || drawn.Top > real.Bottom {
		p.Errorf("%s: the underline of %q is at %v, the words at %v", when, marked, drawn, real)
	}
}

const calm = `(() => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync("textarea { caret-color: transparent !important } *, ::before, ::after { transition: none !important; animation: none !important }");
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	return true;
})()`

func TestUnderlinesStayOnTheirWords(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	eval[bool](p, calm)
	filler := "with every account in the region and with the people who look after them, "
	goal := "Increase sales " + strings.Repeat(filler, 3) + "soon"
	p.insert(goal)
	p.reviewed()
	p.tagged()
	p.settled()
	p.underlineSits("at first", "Increase", 1)
	p.underlineSits("at first, wrapped", "soon", 1)

	size := func(width, height int64, scale float64) {
		call(p, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: height, DeviceScaleFactor: scale})
		p.wait(fmt.Sprintf(`innerWidth === %d`, width))
	}
	size(700, 900, 1)
	p.underlineSits("in a narrower window", "soon", 1)
	size(320, 900, 1)
	p.underlineSits("at 320 px", "soon", 1)
	size(640, 450, 2)
	p.underlineSits("at 200 %", "soon", 2)
	size(1280, 900, 1)
	p.underlineSits("back again", "soon", 1)

	eval[bool](p, `(document.documentElement.style.fontSize = "140%") !== ""`)
	p.underlineSits("in larger type", "soon", 1)
	eval[bool](p, `(document.documentElement.style.fontSize = "") === ""`)
	eval[bool](p, `(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync("* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.9 !important; font-family: monospace !important }");
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		return true;
	})()`)
	p.underlineSits("in another font and spacing", "soon", 1)
	eval[bool](p, `(document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)) !== null`)

	// A text that is longer than the window, scrolled from end to end.
	p.replaceAll("Increase sales\n" + strings.Repeat("This line holds nothing of note.\n", 60) + "and do it soon")
	p.settled()
	p.underlineSits("at the end of a long text", "soon", 1)
	p.underlineSits("at the start of a long text", "Increase", 1)
}
