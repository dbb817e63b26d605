//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const (
	numbers = "Book 60 meetings in Q2, based on 100 calls a week at a 3% booking rate"
	asking  = "Close $150K in ARR from 8 opportunities this quarter, based on $400K pipeline and a 40% close rate"
)

func number(slot int) string { return find(part("funnel-number", "slot", fmt.Sprint(slot))) }

// reach tabs on until a script says that the focus is there.
func (p *tab) reach(there string) {
	p.Helper()
	for range 60 {
		p.keys(kb.Tab)
		if eval[bool](p, there) {
			return
		}
	}
	p.fatal("Tab never reaches %s", there)
}

// overtype puts a number in place of the one in the field that has the focus.
func (p *tab) overtype(s string) {
	p.Helper()
	p.chord("a", chromedp.ModifierCtrl)
	p.keys(s)
}

// TestFunnelByKeyboard changes a number, lets another follow and puts both into
// the goal without a mouse, and takes it back as one step.
func TestFunnelByKeyboard(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(numbers)
	verdict := find(part("funnel")) + `?.dataset.verdict === `
	p.wait(verdict + `"short"`)
	p.reach(`document.activeElement === ` + number(0))
	p.overtype("120")
	p.wait(find(part("funnel-sum")) + `.textContent.includes("carry 46.8 meetings")`)
	p.reach(`document.activeElement.dataset.act === "funnel-follow" && document.activeElement.dataset.slot === "1"`)
	p.keys(" ")
	p.wait(number(1) + `.value === "3.9%" && ` + verdict + `"holds"`)
	if got := p.text(); got != numbers {
		t.Errorf("the goal changed before Enter: %q", got)
	}
	p.axe("funnel changed")
	eval[bool](p, `(`+number(0)+`.focus(), true)`)
	p.keys(kb.Enter)
	want := strings.NewReplacer("100", "120", "3%", "3.9%").Replace(numbers)
	p.wantText(want)
	p.wait(`document.activeElement === ` + editor)
	p.wait(verdict + `"holds" && ` + number(0) + `.value === "120" && ` + number(1) + `.value === "3.9%"`)
	p.undo()
	p.wantText(numbers)
	p.wait(verdict + `"short" && ` + number(0) + `.value === "100" && ` + number(1) + `.value === "3%"`)
	p.chord("y", chromedp.ModifierCtrl)
	p.wantText(want)
}

// TestFunnelIsLeft: Esc gives up what was typed, and what is no number is said so
// and never put in.
func TestFunnelIsLeft(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write(numbers)
	for _, bad := range []string{"x", "0", "-3", "400%", kb.Backspace} {
		p.wait(number(1) + ` !== null`)
		eval[bool](p, `(`+number(1)+`.focus(), true)`)
		p.overtype(bad)
		p.wait(find(part("funnel-sum")) + `.dataset.verdict !== "holds" && ` + find(act("funnel-leave")) + ` !== null`)
		if got := eval[string](p, find(part("funnel"))+`.textContent`); strings.Contains(got, "NaN") || strings.Contains(got, "Infinity") {
			t.Errorf("%q: %s", bad, got)
		}
		if bad != "0" {
			p.keys(kb.Enter)
		}
		p.keys(kb.Escape)
		p.wait(`document.activeElement === ` + editor + ` && ` + number(1) + `.value === "3%" && ` + find(act("funnel-leave")) + ` === null`)
		p.wantText(numbers)
	}
	// Nothing was put in, so there is nothing of it to take back.
	p.replaceAll("Increase sales")
	p.wait(find(part("funnel")) + ` === null`)
}

// TestFunnelAsksWhich: 8 opportunities at 40% are tried or won, and a press says
// which.
func TestFunnelAsksWhich(t *testing.T) {
	t.Parallel()
	p := start(t, setup{dark: true})
	p.write(asking)
	p.axe("funnel asks")
	p.click(act("funnel-choose", "choice", "1"))
	p.wantText(strings.Replace(asking, "8 opportunities", "8 wins in 20 opportunities", 1))
	p.wait(find(act("funnel-choose")) + ` === null`)
	p.focus()
	p.undo()
	p.wantText(asking)
}

// TestFunnelOnAPhone: all of it is in reach at 320 px.
func TestFunnelOnAPhone(t *testing.T) {
	t.Parallel()
	p := start(t, setup{width: 320, height: 640, phone: true})
	hidden := strings.Replace(buried, `"[data-act], textarea, summary, a[href]"`, `'[data-part="funnel"] [data-act], [data-part="funnel"] input'`, 1)
	for _, goal := range []string{numbers, asking, "Achieve $1M in new ARR in Q3 with 7 AEs at $150K each"} {
		p.replaceAll(goal)
		p.wait(find(part("funnel")) + ` !== null`)
		p.settled()
		if what := eval[string](p, sideways); what != "" {
			t.Errorf("%s: the page scrolls sideways to %s", goal, what)
		}
		if what := eval[string](p, hidden); what != "" {
			t.Errorf("%s: can't be reached:\n%s", goal, what)
		}
	}
}

// BenchmarkTypingFunnel types a goal whose sum stands from the first number on.
func BenchmarkTypingFunnel(b *testing.B) {
	var drawn []float64
	for range b.N {
		p := start(b, setup{})
		p.tagged()
		p.insert(numbers + " ")
		p.reviewed()
		eval[bool](p, stopwatch)
		for i, r := range "so that the team reaches its pipeline and the region its plan for all of the year" {
			p.press(r)
			p.wait(fmt.Sprintf(`drawn.length === %d`, i+1))
		}
		drawn = append(drawn, eval[[]float64](p, `drawn`)...)
		chromedp.Cancel(p.ctx)
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(quantile(drawn, .5), "p50-ms-to-verdict")
	b.ReportMetric(quantile(drawn, .95), "p95-ms-to-verdict")
}
