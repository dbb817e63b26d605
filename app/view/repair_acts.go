package view

import (
	"time"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// previewAfter is the pause in the field after which the preview is drawn, and
// toldAfter the one after which it is read out.
const (
	previewAfter = 60 * time.Millisecond
	toldAfter    = 900 * time.Millisecond
)

// repairAct does what a press or the field of a question asks for, and reports
// whether it was one.
func (p *Page) repairAct(ev Event) bool {
	d := ev.Data
	switch d["act"] {
	case "repair-open":
		p.openRepair(lint.Criterion(d["criterion"]))
	case "repair-type":
		p.loop.skip()
		p.port.Later("weave", previewAfter, func() { p.later(model.RepairTyped{Answer: d["value"]}) })
		p.port.Later("told", toldAfter, func() { p.later(model.RepairTold{}) })
	case "repair-commit":
		p.answer(d["value"])
	case "repair-choice":
		p.answer(d["answer"])
	case "repair-skip":
		p.do(model.RepairWent{})
		p.toQuestion()
	default:
		return false
	}
	return true
}

// openRepair asks the question of a criterion, or the first that is open.
func (p *Page) openRepair(c lint.Criterion) {
	p.do(model.Paused{})
	p.do(model.RepairOpened{Criterion: c})
	p.toQuestion()
}

// answer puts an answer into the goal as one undo step and goes on to the next
// question. An empty one is no answer, and no skip either.
func (p *Page) answer(s string) {
	w, ok := p.m.Weave(s, p.env())
	if !ok || !p.replace(w.Edits) {
		p.port.Focus(repairSelector)
		p.loop.skip()
		return
	}
	p.do(model.Typed{Text: w.Text})
	p.do(model.Paused{})
	p.do(model.RepairWent{})
	p.toQuestion()
}

// toQuestion moves the focus to the question that is open now, in an empty
// field, or back into the goal when none is.
func (p *Page) toQuestion() {
	p.port.Later("weave", 0, func() {})
	p.port.Later("told", 0, func() {})
	p.next(func() { p.port.Clear(repairSelector) })
	p.nextHere(func() {
		if p.m.Repair.Question.Ask == "" || !p.port.Focus(repairSelector) {
			p.port.Focus(editorSelector)
		}
	})
}

// leaveRepair closes the panel; the goal stays as it is.
func (p *Page) leaveRepair() {
	p.do(model.RepairLeft{})
	p.port.Focus(editorSelector)
}
