//go:build e2e

package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// paper is about 100 KB of goals, no two alike, so that nothing that was read
// once can be read again for free.
func paper() string {
	verbs := []string{"Increase", "Improve", "Grow", "Lift", "Boost"}
	things := []string{"pipeline", "win rate", "renewals", "demos", "outbound replies", "discovery calls", "forecast accuracy"}
	months := []string{"March", "June", "September", "soon", "the end of Q2", "the new year"}
	var b strings.Builder
	for i := 0; b.Len() < 100_000; i++ {
		fmt.Fprintf(&b, "%s %s by %d%% by %s, based on %d weekly contacts, to feed target %d of the team. ",
			verbs[i%len(verbs)], things[i%len(things)], 5+i%40, months[i%len(months)], 100+i, i)
		if i%6 == 5 {
			b.WriteString("\n\n")
		}
	}
	return b.String()
}

// breath notes every task of the main thread over 50 ms, when the editor changed,
// and when its review was drawn.
const breath = `(() => {
	window.tasks = []; window.changed = 0; window.drawn = 0;
	new PerformanceObserver((list) => tasks.push(...list.getEntries().map(e => [e.startTime, e.duration]))).observe({type: "longtask"});
	addEventListener("input", () => { changed = performance.now(); drawn = 0; tasks.length = 0; }, true);
	new MutationObserver(() => { if (document.documentElement.dataset.reviewed === String(` + editor + `.value.length)) drawn ||= performance.now(); })
		.observe(document.documentElement, {attributes: true, attributeFilter: ["data-reviewed"]});
	return true;
})()`

// breathing is what a change of a long text cost, in ms: until its review was
// drawn, and the longest task that began after the change, 0 when none took 50.
// Both are times on the clock: what else the machine does counts as well.
type breathing struct{ Reviewed, Task float64 }

func (p *tab) breathed() breathing {
	p.Helper()
	p.reviewed()
	p.wait(`drawn > 0`)
	p.settled() // tags come and are read
	var b breathing
	b.Reviewed = eval[float64](p, `drawn - changed`)
	b.Task = eval[float64](p, `Math.max(0, ...tasks.filter(t => t[0] > changed).map(t => t[1]))`)
	return b
}

// paste puts a text in as pasting does: at once, with one event. Typing it in
// makes an event of every line.
func (p *tab) paste(s string) {
	p.Helper()
	p.focus()
	eval[bool](p, `new Promise((done) => setTimeout(() => {
		const e = `+editor+`;
		e.setRangeText(`+quote(s)+`, e.selectionStart, e.selectionEnd, "end");
		e.dispatchEvent(new InputEvent("input", {bubbles: true, inputType: "insertFromPaste"}));
		done(true);
	}))`)
}

// A long paste is read behind the page's back, to its end, and again after a key.
func TestLongPasteIsReadInSlices(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.tagged()
	eval[bool](p, breath)
	p.paste(paper())
	paste := p.breathed()
	p.wait(`document.querySelectorAll('.findings [data-part="finding"]').length >= 60`)
	p.press('x')
	key := p.breathed()
	t.Logf("100 KB pasted: %+v ms; a key in them: %+v ms", paste, key)
	p.wait(`document.querySelectorAll('.findings [data-part="finding"]').length >= 60`)
	p.replaceAll(vague)
	p.reviewed()
	if len(p.underlines()) < 2 {
		t.Errorf("after the long text, %q is underlined", p.underlines())
	}
}

// BenchmarkLongPaste pastes 100 KB and then types a key into them.
func BenchmarkLongPaste(b *testing.B) {
	s := paper()
	for _, slower := range []float64{1, 4} {
		b.Run(fmt.Sprintf("cpu=1/%v", slower), func(b *testing.B) {
			var pasted, typed []breathing
			for range b.N {
				p := start(b, setup{})
				p.tagged()
				p.settled()
				// Chromium slows the main thread only; the tagger's worker runs at full speed.
				call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slower})
				eval[bool](p, breath)
				p.paste(s)
				pasted = append(pasted, p.breathed())
				p.press('x')
				typed = append(typed, p.breathed())
				chromedp.Cancel(p.ctx)
			}
			b.ReportMetric(0, "ns/op")
			for name, runs := range map[string][]breathing{"paste": pasted, "key": typed} {
				worst := func(of func(breathing) float64) float64 {
					return of(slices.MaxFunc(runs, func(a, b breathing) int { return int(1000 * (of(a) - of(b))) }))
				}
				b.ReportMetric(worst(func(x breathing) float64 { return x.Reviewed }), name+"-ms-reviewed")
				b.ReportMetric(worst(func(x breathing) float64 { return x.Task }), name+"-ms-longest-task")
			}
		})
	}
}
