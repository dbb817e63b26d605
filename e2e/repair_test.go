//go:build e2e

package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const inField = `document.activeElement?.id === "repair-field"`

// asks waits until the question about a criterion has the focus, with an empty
// field.
func (p *tab) asks(criterion string) {
	p.Helper()
	p.wait(inField + ` && ` + find(part("repair")) + `.dataset.criterion === ` + quote(criterion) + ` && document.activeElement.value === ""`)
}

// TestRepairByKeyboard takes "Increase sales" to a goal with five hallmarks
// without a mouse, back through every step with Ctrl+Z, and through a reload.
func TestRepairByKeyboard(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write("Increase sales")
	before := p.score()
	p.chord(kb.Enter, chromedp.ModifierCtrl)
	steps := []struct{ criterion, answer, text string }{
		{"specific", "enterprise software", "Increase enterprise software sales"},
		{"measurable", "$200K to $250K", "Increase enterprise software sales from $200K to $250K"},
		{"time_bound", "in 90 days", "Increase enterprise software sales from $200K to $250K in 90 days"},
		{"achievable", "we closed $190K last quarter", "Increase enterprise software sales from $200K to $250K in 90 days, given that we closed $190K last quarter"},
		{"relevant", "the team's ARR plan", "Increase enterprise software sales from $200K to $250K in 90 days, given that we closed $190K last quarter, to feed the team's ARR plan"},
	}
	was := []string{"Increase sales"}
	for _, s := range steps {
		p.asks(s.criterion)
		p.keys(s.answer)
		p.wait(`[...` + find(part("repair-preview")) + `.childNodes].filter(n => n.nodeName !== "SPAN").map(n => n.textContent).join("") === ` + quote(s.text) +
			` && ` + find(part("repair-preview")) + `.dataset.settled === "yes"`)
		if got := p.text(); got != was[len(was)-1] {
			t.Errorf("the goal changed before Enter: %q", got)
		}
		p.keys(kb.Enter)
		p.wantText(s.text)
		was = append(was, s.text)
	}
	p.wait(`document.activeElement === ` + editor)
	if rules := p.rules(); len(rules) != 0 {
		t.Errorf("left: %q", rules)
	}
	if p.score() < 90 || p.score() <= before {
		t.Errorf("the score went from %d to %d", before, p.score())
	}
	for i := len(was) - 2; i >= 0; i-- {
		p.undo()
		p.wantText(was[i])
	}
	for i := 1; i < len(was); i++ {
		p.chord("y", chromedp.ModifierCtrl)
		p.wantText(was[i])
	}
	p.settled()
	p.do(chromedp.Reload())
	p.ready()
	p.wantText(was[len(was)-1])
}

// TestRepairChoicesSkipsAndLeaves: a day is one press, a question can be passed,
// and Esc leaves the goal as it is.
func TestRepairChoicesSkipsAndLeaves(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write("Increase win rate to 25% soon")
	p.click(act("repair-open"))
	p.asks("time_bound")
	p.keys("eventually")
	p.wait(find(part("repair-preview")) + `.dataset.settled === "no"`)
	p.keys(kb.Escape)
	p.wait(`document.activeElement === ` + editor + ` && ` + find(part("repair")) + ` === null`)
	p.wantText("Increase win rate to 25% soon")
	p.chord(kb.Enter, chromedp.ModifierCtrl)
	p.asks("time_bound")
	for range 2 { // past the button that puts it in, to the first day
		p.keys(kb.Tab)
	}
	p.wait(`document.activeElement.dataset.act === "repair-choice"`)
	answer := eval[string](p, `document.activeElement.dataset.answer`)
	p.keys(kb.Enter)
	p.wantText("Increase win rate to 25% " + answer)
	p.asks("achievable")
	p.click(act("repair-skip"))
	p.asks("relevant")
	p.click(act("repair-skip"))
	p.wait(`document.activeElement === ` + editor + ` && ` + find(part("repair")) + ` === null`)
	p.undo()
	p.wantText("Increase win rate to 25% soon")
}

// TestUndoFromTheField: Ctrl+Z in an empty field takes the last answer back, and
// what is typed there is not lost to it.
func TestUndoFromTheField(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.write("Increase sales")
	p.chord(kb.Enter, chromedp.ModifierCtrl)
	p.asks("specific")
	p.keys("enterprise software")
	p.keys(kb.Enter)
	p.wantText("Increase enterprise software sales")
	p.asks("measurable")
	p.undo()
	p.wantText("Increase sales")
	p.focus()
	p.keys("!")
	p.wantText("Increase sales!")
}

// TestRepairOnAPhone: at 320 px the question fits, everything in it is large
// enough to touch, and the field is in sight.
func TestRepairOnAPhone(t *testing.T) {
	t.Parallel()
	p := start(t, setup{phone: true, width: 320, height: 640})
	p.write("Book 20 qualified meetings soon")
	p.click(act("repair-open"))
	p.asks("time_bound")
	if n := eval[float64](p, `document.documentElement.scrollWidth`); n > 320 {
		t.Errorf("the page is %v px wide", n)
	}
	small := eval[[]string](p, `[...`+find(part("repair"))+`.querySelectorAll("button, input")].filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML)`)
	for _, s := range small {
		t.Errorf("too small to touch: %s", s)
	}
	// the page may still be rolling the field into sight
	p.wait(`(() => { const r = document.activeElement.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; })()`)
	p.axe("a question on a phone")
	p.click(act("repair-choice"))
	p.wait(editor + `.value.includes(" by ")`)
}
