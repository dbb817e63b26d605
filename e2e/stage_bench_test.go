//go:build e2e

package e2e

import (
	"strconv"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// BenchmarkNotesInStep walks the stage to and fro and measures how long the notes in the other window take to show
// the same: from the key on the stage to the change in the notes. Both windows read the machine's own clock.
func BenchmarkNotesInStep(b *testing.B) {
	var behind []float64
	for range b.N {
		p := start(b, setup{})
		p.onStage()
		q := p.beside(p.url+"workshop#notes", "")
		q.wait(find(part("notes", "step", "goal", "round", "1")) + ` !== null`)
		eval[bool](p, `(globalThis.pressed = [], addEventListener("keydown", () => pressed.push(performance.timeOrigin + performance.now()), true), true)`)
		eval[bool](q, `(globalThis.followed = [], new MutationObserver(() => followed.push(performance.timeOrigin + performance.now()))
			.observe(document.querySelector('[data-part="notes"]'), {subtree: true, attributes: true, attributeFilter: ["aria-pressed", "data-step", "data-round"]}), true)`)
		for i := range 40 {
			was := eval[int](q, `followed.length`)
			if i%8 < 4 {
				p.keys(kb.ArrowRight)
			} else {
				p.keys(kb.ArrowLeft)
			}
			q.wait(`followed.length > ` + strconv.Itoa(was))
			behind = append(behind, eval[float64](q, `followed[`+strconv.Itoa(was)+`]`)-eval[float64](p, `pressed.at(-1)`))
		}
		chromedp.Cancel(p.ctx)
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(quantile(behind, .5), "p50-ms-behind")
	b.ReportMetric(quantile(behind, .95), "p95-ms-behind")
	b.ReportMetric(quantile(behind, 1), "max-ms-behind")
}
