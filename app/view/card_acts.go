package view

import (
	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/text"
)

// unknown stands for what a line's field holds after the user wrote in it.
const unknown = "\x00"

// cardAct does what a press or a key in the card asks for, and reports whether it
// was about the card.
func (p *Page) cardAct(ev Event) bool {
	switch act := ev.Data["act"]; act {
	case "card-open":
		p.filled = [5]string{unknown, unknown, unknown, unknown, unknown}
		p.do(model.CardToggled{})
	case "line-write":
		if letter := ev.Data["letter"]; len(letter) == 1 {
			p.do(model.LineWritten{Letter: letter[0], Says: ev.Data["value"]})
		}
	case "find-term":
		p.do(model.TermSought{Query: ev.Data["value"]})
	case "card-commit":
		p.commitLine()
	case "card-leave":
		p.leaveLine()
	case "as-card", "as-sentence":
		p.do(model.Paused{})
		p.rewriteAs(p.m.InOtherForm(act == "as-card", p.env()))
		p.goTo(`[data-act="` + act + `"]`)
	default:
		return false
	}
	return true
}

// commitLine puts the line that is being written into the goal, as one step.
func (p *Page) commitLine() {
	c := p.m.Card
	if c.Preview == "" {
		p.leaveLine()
		return
	}
	if p.rewriteAs(c.Preview) {
		p.do(model.Typed{Text: c.Preview})
		p.goTo(lineSelector(c.Letter))
	}
}

// leaveLine gives the line up that is being written.
func (p *Page) leaveLine() {
	letter := p.m.Card.Letter
	p.do(model.LineLeft{})
	p.goTo(lineSelector(letter))
}

// rewriteAs makes the editor say s, replacing no more than what differs.
func (p *Page) rewriteAs(s string) bool {
	start, end := model.Changed(p.m.Text, s)
	span := text.Span{Start: start, End: len(p.m.Text) - (len(s) - end)}
	return s != p.m.Text && p.replace([]lint.Edit{{Span: span, New: s[start:end]}})
}

func lineSelector(letter byte) string {
	return `[data-part="card-line"][data-letter="` + string(letter) + `"]`
}

// fill puts the lines into their fields. The one that is being written is the
// user's.
func (p *Page) fill() {
	c := p.m.Card
	if !c.Open {
		return
	}
	for k, l := range c.Lines {
		if rewrite.Letters[k] == c.Letter {
			p.filled[k] = unknown
		} else if l.Text != p.filled[k] {
			p.filled[k] = l.Text
			p.port.Fill(lineSelector(rewrite.Letters[k]), l.Text)
		}
	}
}

// cardKey takes the keys of a line's field.
func (p *Page) cardKey(ev Event) {
	ev.Prevent()
	switch {
	case ev.Key == "Enter":
		p.commitLine()
	case p.m.Card.Letter != 0:
		p.leaveLine()
	default:
		p.port.Focus(editorSelector)
		p.loop.skip()
	}
}
