//go:build e2e

package e2e

import (
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// early writes a goal into the prerendered editor as soon as it is there, as a quick
// user does, and notes in ms since the page was asked for when its verdicts are drawn.
const early = `window.first = 0;
addEventListener("DOMContentLoaded", () => {
	const editor = document.querySelector('[data-part="goal-editor"]');
	editor.value = "Increase sales soon";
	editor.dispatchEvent(new InputEvent("input", {bubbles: true}));
	new MutationObserver(() => {
		if (document.documentElement.dataset.reviewed === "19") first ||= performance.now();
	}).observe(document.documentElement, {attributes: true, attributeFilter: ["data-reviewed"]});
});`

// BenchmarkColdLoad is a first visit from loopback with nothing kept, up to the
// verdicts on what was typed while the program was on its way.
func BenchmarkColdLoad(b *testing.B) {
	for _, slower := range []float64{1, 4} {
		b.Run(fmt.Sprintf("cpu=1/%v", slower), func(b *testing.B) {
			var first []float64
			for range 5 * b.N {
				p := open(b, setup{script: early}) // a browser context of its own: its cache is empty
				// Chromium slows the main thread only; the tagger's worker runs at full speed.
				call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slower})
				p.load()
				p.wait(`window.first > 0`)
				first = append(first, eval[float64](p, `first`))
				chromedp.Cancel(p.ctx)
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(quantile(first, .5), "p50-ms-to-verdict")
			b.ReportMetric(quantile(first, 1), "max-ms-to-verdict")
		})
	}
}

// tasks notes every task that held the main thread for 50 ms or more; Chromium tells of
// no shorter ones.
const tasks = `(() => {
	window.longest = 0;
	new PerformanceObserver((list) => {
		for (const task of list.getEntries()) longest = Math.max(longest, task.duration);
	}).observe({type: "longtask"});
	return true;
})()`

// BenchmarkLongestTask types 180 characters and tells the longest task of each run, 0
// where none took 50 ms. What takes less than that on a main thread slowed four times is
// well under 30 ms on one that isn't.
func BenchmarkLongestTask(b *testing.B) {
	for _, slower := range []float64{1, 4} {
		b.Run(fmt.Sprintf("cpu=1/%v", slower), func(b *testing.B) {
			var longest []float64
			for range 5 * b.N {
				p := start(b, setup{})
				p.tagged()
				p.settled()
				call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slower})
				eval[bool](p, stopwatch)
				eval[bool](p, tasks)
				for i, r := range typed { // keys that come faster than they are drawn would count as one task
					p.press(r)
					p.wait(fmt.Sprintf(`drawn.length === %d`, i+1))
				}
				p.settled()
				longest = append(longest, eval[float64](p, `longest`))
				chromedp.Cancel(p.ctx)
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(quantile(longest, .5), "p50-ms-longest-task")
			b.ReportMetric(quantile(longest, 1), "max-ms-longest-task")
		})
	}
}

// edits makes n edits as typing makes them, a few in each frame.
const edits = `(n) => new Promise((done) => {
	const editor = document.querySelector('[data-part="goal-editor"]');
	const words = "Increase sales soon by working harder on outbound, book 20 meetings by 30 June. ";
	let i = 0;
	editor.focus();
	const frame = () => {
		for (let k = 0; k < 4 && i < n; k++, i++) {
			if (editor.value.length > 240) {
				editor.select();
				document.execCommand("delete");
			} else document.execCommand("insertText", false, words[i % words.length]);
		}
		if (i < n) requestAnimationFrame(frame); else done(true);
	};
	frame();
})`

// BenchmarkManyEdits tells how much memory the page's process gains by 10,000 edits,
// once it has been left alone for a while on either side of them.
func BenchmarkManyEdits(b *testing.B) {
	const rest = 6 * time.Second // garbage is collected after 2 s of silence
	var before, grown []float64
	for range b.N {
		p := start(b, setup{})
		p.tagged()
		eval[bool](p, `(`+edits+`)(500)`) // what is made once is made
		time.Sleep(rest)
		_, was := p.memory()
		eval[bool](p, `(`+edits+`)(10000)`)
		time.Sleep(rest)
		_, is := p.memory()
		before, grown = append(before, was), append(grown, is-was)
		chromedp.Cancel(p.ctx)
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(quantile(before, .5), "MB-private-before")
	b.ReportMetric(quantile(grown, .5), "MB-grown")
}
