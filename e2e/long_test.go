//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// 100 KB pasted: the page says that it is long and stays responsive.
func TestLongPaste(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	long := strings.Repeat("Increase sales soon and work harder on the pipeline. ", 2000)
	eval[bool](p, `(() => {
		window.blocks = [];
		new PerformanceObserver((list) => blocks.push(...list.getEntries().map(e => e.duration))).observe({type: "longtask"});
		return true;
	})()`)
	p.insert(long)
	p.wait(`document.querySelector('[data-part="notice"][data-notice="long"]') !== null`)
	p.wait(editor + `.value.length === ` + quote(long) + `.length`)
	p.settled()
	p.focus()
	took := eval[float64](p, `new Promise((done) => {
		const e = `+editor+`;
		const from = performance.now();
		e.setRangeText("x", e.value.length, e.value.length, "end");
		e.dispatchEvent(new InputEvent("input", {bubbles: true}));
		requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));
	})`)
	t.Logf("a key in %d bytes: %.0f ms to the next frame; longest task %.0f ms", len(long), took, eval[float64](p, `Math.max(0, ...blocks)`))
	if took > 1000 {
		t.Errorf("a key takes %.0f ms in a long text", took)
	}
	p.replaceAll(vague)
	p.wait(`document.querySelector('[data-part="notice"][data-notice="long"]') === null`)
	if len(p.underlines()) < 2 {
		t.Errorf("after the long text, %q is underlined", p.underlines())
	}
}

// Any bytes at all: nothing breaks, nothing is rewritten, nothing runs.
func TestJunkIsText(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.tagged()
	for _, junk := range []string{
		`<img src=x onerror="console.error('ran')"><script>console.error('ran')</script>`,
		"\u202eleft to right?\u202c \u0000 \u0007 \ufeff\u200b\u200d",
		"👩‍👩‍👧‍👦 naïve Zürich 日本語 ﷽ ẞ İ ŉ e\u0301\u0301\u0301\u0301",
		strings.Repeat("(", 500) + strings.Repeat("'s", 300) + strings.Repeat("9", 400),
		"Increase 🎯 sales 📈 soon — “now” … by 2/30/2027 or by 99/99/9999 at 1e308% $-0.00",
		strings.Repeat("a", 3000),
		"%s %d {{.}} ${x} [blank] {blank} <blank> ____ -> => >= \\u0041",
		"\n\n\n- \n* \n1. \n\t\t\n",
	} {
		p.focus()
		eval[bool](p, editor+`.select() || true`)
		p.insert(junk)
		p.reviewed()
		// Browsers drop NUL or keep it; everything else must stand as typed.
		if got := p.text(); strings.ReplaceAll(got, "\x00", "") != strings.ReplaceAll(junk, "\x00", "") {
			t.Errorf("%q became %q", junk, got)
		}
	}
	// A lone surrogate can only be put in by a script.
	eval[bool](p, `(() => { const e = `+editor+`; e.value = "Increase \ud800 sales \udfff soon"; e.dispatchEvent(new InputEvent("input", {bubbles: true})); return true; })()`)
	p.reviewed()
	p.fix()
	p.replaceAll(vague)
	if len(p.underlines()) < 2 {
		t.Errorf("after the junk, %q is underlined", p.underlines())
	}
}
