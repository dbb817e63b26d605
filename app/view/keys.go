package view

import (
	"github.com/goalsmith/goalsmith/app/model"
)

// editorSelector finds the editor; the hook is promised to tests as well.
const editorSelector = `[data-part="goal-editor"]`

func findingSelector(k model.Key) string {
	return `[data-part="finding"][data-key="` + cssString(k.String()) + `"]`
}

// cssString escapes s for a double-quoted CSS string: marked words are the
// user's and may hold anything.
func cssString(s string) string {
	out := make([]rune, 0, len(s))
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			out = append(out, '\\', r)
		case r < ' ' || r == 0x7f:
			// Normal marks hold no control characters; a stray one finds nothing.
			out = append(out, ' ')
		default:
			out = append(out, r)
		}
	}
	return string(out)
}

// key gives the page its keys. Composing input methods never come here, and a
// key that means nothing keeps its default.
func (p *Page) key(ev Event) {
	switch {
	case p.m.Dialog != model.NoDialog:
		// A dialog has its own keys.
	case ev.Alt && !ev.Other && (ev.Key == "ArrowDown" || ev.Key == "ArrowUp"):
		step := 1
		if ev.Key == "ArrowUp" {
			step = -1
		}
		if p.walk(ev, step) {
			return
		}
	case ev.Key == "Enter" && ev.InEditor && ev.Other && !ev.Alt:
		ev.Prevent()
		p.openRepair("")
		return
	case ev.Alt || ev.Other:
	case ev.Key == "Tab" && ev.InEditor && !ev.Shift && p.m.Walking:
		p.tab(ev)
		return
	case ev.Key == "Escape" && ev.InEditor && p.m.Walking:
		ev.Prevent()
		p.do(model.WalkEnded{})
		return
	case ev.Key == "Escape" && ev.Data["part"] == "repair-field":
		ev.Prevent()
		p.leaveRepair()
		return
	case (ev.Key == "Escape" || ev.Key == "Enter") && ev.Data["part"] == "card-line":
		p.cardKey(ev)
		return
	case (ev.Key == "Escape" || ev.Key == "Enter") && ev.Data["part"] == "funnel-number":
		p.funnelKey(ev)
		return
	case ev.Key == "Escape" && !ev.InEditor:
		ev.Prevent()
		p.port.Focus(editorSelector)
	case ev.Key == "Enter" && ev.Data["part"] == "finding":
		ev.Prevent()
		p.fix(model.ParseKey(ev.Data["key"]), 0, true)
		return
	case ev.Key == "?" && !ev.InField:
		ev.Prevent()
		p.do(model.DialogSet{Dialog: model.KeysDialog})
		return
	}
	p.loop.skip()
}

// walk goes to the next or the previous finding from wherever the focus is.
func (p *Page) walk(ev Event, step int) bool {
	if p.m.Route != model.RouteDraft {
		return false
	}
	from := model.Key{}
	if !ev.InEditor {
		from = model.ParseKey(ev.Data["key"])
	}
	k, ok := p.m.Walk(from, step)
	if !ok {
		return false
	}
	ev.Prevent()
	p.do(model.Pointed{Key: k})
	p.port.Focus(findingSelector(k))
	return true
}

// tab goes to the next blank after the caret. When none is left, Tab leaves the
// editor as it always does.
func (p *Page) tab(ev Event) {
	s, ok := model.NextBlank(ev.Text, ev.Caret.End)
	if !ok {
		p.do(model.WalkEnded{})
		return
	}
	ev.Prevent()
	p.port.Select(ev.Text, s)
	p.loop.skip()
}
