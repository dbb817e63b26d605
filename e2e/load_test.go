//go:build e2e

package e2e

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/systeminfo"
	"github.com/chromedp/chromedp"
)

// marks notes, in ms since the page was asked for, when typing is reviewed, when
// the tagger is ready and when the last verdicts were drawn.
const marks = `window.marks = {};
new MutationObserver((changes) => {
	const html = document.documentElement;
	for (const {attributeName: name} of changes) {
		if (name === "data-state" && html.dataset.state === "ready") marks.typing ??= performance.now();
		if (name === "data-tagger" && html.dataset.tagger === "ready") marks.tagger ??= performance.now();
		if (name === "data-reviewed") marks.drawn = performance.now();
	}
}).observe(document, {subtree: true, attributes: true, attributeFilter: ["data-state", "data-tagger", "data-reviewed"]});`

// BenchmarkSecondLoad loads the page with its service worker in place and a goal
// in the draft. The times end with the draft's verdicts drawn by its tags; the
// memory is that after the first load, when no page before it is left over.
func BenchmarkSecondLoad(b *testing.B) {
	var typing, tagger, drawn, resident, private []float64
	for range b.N {
		p := start(b, setup{script: marks})
		p.tagged()
		p.settled()
		all, own := p.memory()
		resident, private = append(resident, all), append(private, own)
		p.wait(`navigator.serviceWorker.controller !== null`)
		for _, r := range typed {
			p.press(r)
		}
		p.reviewed()
		p.settled()
		for range 5 {
			p.reload()
			p.ready()
			p.tagged()
			p.settled()
			at := eval[struct{ Typing, Tagger, Drawn float64 }](p, `marks`)
			typing, tagger, drawn = append(typing, at.Typing), append(tagger, at.Tagger), append(drawn, max(at.Tagger, at.Drawn))
		}
		chromedp.Cancel(p.ctx)
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(quantile(typing, .5), "p50-ms-to-typing")
	b.ReportMetric(quantile(tagger, .5), "p50-ms-to-tagger")
	b.ReportMetric(quantile(drawn, .5), "p50-ms-to-tagged-verdicts")
	b.ReportMetric(quantile(drawn, .95), "p95-ms-to-tagged-verdicts")
	b.ReportMetric(quantile(resident, .5), "MB-resident")
	b.ReportMetric(quantile(private, .5), "MB-private")
}

// memory is what the page's process holds, its workers' with it: all that is in
// memory, and what no other process shares, such as the browser's own code. It
// is 0 where the system doesn't say.
func (p *tab) memory() (resident, private float64) {
	p.Helper()
	info, err := chromedp.CallBrowser(p.ctx, systeminfo.GetProcessInfo, cdp.Empty{})
	if err != nil {
		p.fatal("%v", err)
	}
	for _, process := range info.ProcessInfo {
		if process.Type != "renderer" {
			continue
		}
		text, err := os.ReadFile(fmt.Sprintf("/proc/%d/smaps_rollup", process.ID))
		if err != nil {
			continue
		}
		of := map[string]float64{}
		for line := range strings.Lines(string(text)) {
			if f := strings.Fields(line); len(f) == 3 && f[2] == "kB" {
				kb, _ := strconv.ParseFloat(f[1], 64)
				of[f[0]] = kb / 1024
			}
		}
		// The page's process is the largest; the others hold empty pages.
		if of["Rss:"] > resident {
			resident, private = of["Rss:"], of["Private_Clean:"]+of["Private_Dirty:"]
		}
	}
	return resident, private
}
