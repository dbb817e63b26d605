//go:build e2e

package e2e

import (
	"fmt"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"
)

// typed is 180 characters, as a rep types them.
const typed = "Increase sales soon by working harder on outbound, book 20 qualified meetings with enterprise prospects " +
	"by the end of Q2 and track them in the CRM so the team reaches its pipeline."

// stopwatch notes, for every input event, how long the page's own handlers ran
// and when the review of that text was drawn.
const stopwatch = `(() => {
	window.handled = []; window.drawn = [];
	let from = 0;
	addEventListener("input", () => { from = performance.now(); }, true);
	addEventListener("input", () => { handled.push(performance.now() - from); });
	new MutationObserver(() => { drawn.push(performance.now() - from); })
		.observe(document.documentElement, {attributes: true, attributeFilter: ["data-reviewed"]});
	return true;
})()`

// BenchmarkTyping types 180 characters one by one. The times are taken in the
// page: from the input event to the verdicts drawn, and the part of it that the
// handler holds the main thread.
func BenchmarkTyping(b *testing.B) {
	for _, slower := range []float64{1, 4} {
		b.Run(fmt.Sprintf("cpu=1/%v", slower), func(b *testing.B) {
			var drawn, handled []float64
			busy := 0.0
			for range b.N {
				p := start(b, setup{})
				p.tagged()
				// Chromium slows the main thread only; the tagger's worker runs at full speed.
				call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slower})
				eval[bool](p, stopwatch)
				from := p.threadTime()
				for i, r := range typed {
					p.press(r)
					p.wait(fmt.Sprintf(`drawn.length === %d`, i+1))
				}
				busy += (p.threadTime() - from) / float64(len(typed)) / float64(b.N)
				drawn = append(drawn, eval[[]float64](p, `drawn`)...)
				handled = append(handled, eval[[]float64](p, `handled`)...)
				chromedp.Cancel(p.ctx)
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(quantile(drawn, .5), "p50-ms-to-verdict")
			b.ReportMetric(quantile(drawn, .95), "p95-ms-to-verdict")
			b.ReportMetric(quantile(handled, .5), "p50-ms-handler")
			b.ReportMetric(quantile(handled, .95), "p95-ms-handler")
			b.ReportMetric(busy, "cpu-ms/key")
		})
	}
}

// threadTime is how long, in ms, the main thread has been at work on tasks of
// any kind, painting included. Unlike the times on the clock it does not grow
// when the machine has other things to do.
func (p *tab) threadTime() float64 {
	p.Helper()
	call(p, performance.Enable, performance.EnableParams{TimeDomain: "threadTicks"})
	for _, m := range call(p, performance.GetMetrics, none).Metrics {
		if m.Name == "TaskDuration" {
			return m.Value * 1000
		}
	}
	p.fatal("Chromium tells no TaskDuration")
	return 0
}

func quantile(times []float64, q float64) float64 {
	if len(times) == 0 {
		return 0
	}
	slices.Sort(times)
	return times[min(int(q*float64(len(times))), len(times)-1)]
}
