package view

import (
	"strconv"
	"time"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// funnelAct does what a press or a key in the funnel asks for, and reports
// whether it was about the funnel.
func (p *Page) funnelAct(ev Event) bool {
	i, _ := strconv.Atoi(ev.Data["sum"])
	slot, _ := strconv.Atoi(ev.Data["slot"])
	switch ev.Data["act"] {
	case "funnel-type":
		p.do(model.FigureTyped{Sum: i, Slot: funnel.Slot(slot), Text: ev.Data["value"]})
		p.port.Later("funnel", 800*time.Millisecond, func() { p.later(model.FunnelRested{}) })
	case "funnel-follow":
		p.do(model.FigureFollows{Sum: i, Slot: funnel.Slot(slot)})
	case "funnel-commit":
		p.commitFunnel()
	case "funnel-leave":
		p.do(model.FunnelLeft{})
		p.port.Focus(editorSelector)
	case "funnel-choose":
		choice, _ := strconv.Atoi(ev.Data["choice"])
		p.putIn(p.m.ChoiceEdits(i, choice))
	default:
		return false
	}
	return true
}

// commitFunnel writes the changed numbers into the goal, as one step.
func (p *Page) commitFunnel() { p.putIn(p.m.FunnelEdits(p.env())) }

func (p *Page) putIn(edits []lint.Edit) {
	if len(edits) == 0 {
		p.loop.skip()
		return
	}
	if p.replace(edits) {
		p.do(model.FunnelPutIn{})
	}
}

// funnelKey takes the keys of a number's field.
func (p *Page) funnelKey(ev Event) {
	ev.Prevent()
	if ev.Key == "Enter" {
		p.commitFunnel()
		return
	}
	p.do(model.FunnelLeft{})
	p.port.Focus(editorSelector)
}

// unhand lets the fields that were typed in and no longer are show again what the
// sum says: what stands in them is the user's, and drawing left it alone.
func (p *Page) unhand(was model.Worked) {
	now := p.m.Worked
	for _, f := range was.Typed {
		if !now.Has(was.Sum, f.Slot) {
			p.next(func() {
				if v, ok := p.m.FigureShown(was.Sum, f.Slot); ok {
					p.port.Fill(numberSelector(was.Sum, f.Slot), v)
				}
			})
		}
	}
}

func numberSelector(sum int, slot funnel.Slot) string {
	return `[data-part="funnel-number"][data-sum="` + strconv.Itoa(sum) + `"][data-slot="` + strconv.Itoa(int(slot)) + `"]`
}
