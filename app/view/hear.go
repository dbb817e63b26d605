package view

import (
	"strconv"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

// hear turns an event into messages and into what they ask of the browser.
func (p *Page) hear(ev Event) {
	switch ev.Kind {
	case Input:
		p.do(model.Typed{Text: ev.Text})
	case Act:
		if s := p.sides[p.m.Route]; s == nil || !s.act(ev) {
			p.act(ev)
		}
	case KeyDown:
		if s := p.sides[p.m.Route]; s == nil || p.m.Dialog != model.NoDialog || !s.key(ev) {
			p.key(ev)
		}
	case Point:
		p.point(model.ParseKey(ev.Data["key"]))
	case Caret:
		p.point(p.at(ev.Caret.Start))
	case Scroll:
		p.do(model.Scrolled{View: ev.View})
	case Woke:
		p.do(model.Woke{})
	case Installable:
		p.installSaid()
	case Updatable:
		p.do(model.UpdateWaits{})
	case Leaving:
		if w, ok := p.sides[model.RouteWorkshop].(*workshopPage); ok {
			w.decks().leaving()
			w.present.flush()
		}
		p.greeting.end()
		if s, ok := p.sides[p.m.Route].(interface{ hidden() }); ok {
			s.hidden()
		} else {
			p.loop.skip()
		}
	case DialogClosed:
		p.do(model.DialogSet{})
	}
}

func (p *Page) point(k model.Key) {
	if k == p.m.Lit {
		p.loop.skip()
		return
	}
	p.do(model.Pointed{Key: k})
}

// at is the finding whose words hold byte i.
func (p *Page) at(i int) model.Key {
	for _, it := range p.m.Findings {
		if !it.Empty() && it.Start <= i && i <= it.End {
			return it.Key
		}
	}
	return model.Key{}
}

func (p *Page) installSaid() {
	s, evicts := p.port.InstallState()
	p.do(model.InstallSaid{State: s, Evicts: evicts})
}

// act does what a press on something with data-act asks for.
func (p *Page) act(ev Event) {
	d := ev.Data
	switch d["act"] {
	case "apply-fix":
		i, err := strconv.Atoi(d["fix"])
		if err == nil {
			p.fix(model.ParseKey(d["key"]), i, ev.ByKey)
		}
	case "dismiss":
		p.keepPlace(model.ParseKey(d["key"]), func(k model.Key) { p.do(model.Dismissing{Key: k}) }, true)
	case "undismiss":
		k := model.ParseKey(d["key"])
		p.do(model.Undismissed{Key: k})
		p.goTo(findingSelector(k))
	case "set-role":
		p.do(model.RoleSet{Role: chosenRole(d["role"])})
	case "ask":
		p.do(model.Asked{Criterion: lint.Criterion(d["criterion"])})
	case "use-rewrite":
		p.do(model.Paused{})
		p.useRewrite()
	case "next-rewrite":
		p.do(model.Paused{})
		p.do(model.NextRewrite{})
	case "pick-template":
		if name := d["value"]; name == usual {
			p.do(model.TemplatePicked{})
		} else {
			p.do(model.TemplatePicked{Name: name})
		}
	case "copy":
		p.copyGoal()
	case "undo":
		p.port.Undo()
	case "new-goal":
		p.replace(p.m.Whole(""))
	case "start":
		p.replace(p.m.Whole(d["text"]))
	case "restore-draft":
		p.restoreDraft()
	case "close-notice":
		p.do(model.NoticeClosed{ID: model.NoticeID(d["notice"])})
		if ev.ByKey {
			p.goTo(editorSelector)
		}
	case "update":
		p.port.ApplyUpdate()
	case "install":
		if p.m.Install == model.InstallOffered {
			p.port.Install()
		} else {
			p.do(model.DialogSet{Dialog: model.InstallDialog})
		}
	case "show-keys":
		p.do(model.DialogSet{Dialog: model.KeysDialog})
	case "close-dialog":
		p.do(model.DialogSet{})
	default:
		if !p.settingsAct(ev) && !p.repairAct(ev) && !p.cardAct(ev) && !p.funnelAct(ev) {
			p.loop.skip()
		}
	}
}

func (p *Page) replace(edits []lint.Edit) bool { return p.port.Replace(p.m.Text, edits) }

// fix applies one fix of a finding. From the keyboard the walk goes on with the
// finding that takes its place.
func (p *Page) fix(k model.Key, i int, byKey bool) {
	edits, ok := p.m.Fix(k, i)
	if !ok {
		return
	}
	p.keepPlace(k, func(model.Key) {
		if !p.replace(edits) {
			return
		}
		// A fix may leave a blank to fill, which is then what to do next.
		cover, put, _ := model.Apply(p.m.Text, edits)
		if s, found := model.NextBlank(put, 0); found {
			whole := p.m.Text[:cover.Start] + put + p.m.Text[cover.End:]
			p.port.Select(whole, text.Span{Start: cover.Start + s.Start, End: cover.Start + s.End})
			p.do(model.BlanksLeft{Blanks: 1})
			return
		}
	}, byKey)
}

// keepPlace does f to a finding, and then puts a keyboard user who was on it on
// the finding that follows, or back into the editor when none is left.
func (p *Page) keepPlace(k model.Key, f func(model.Key), byKey bool) {
	place := -1
	for i, it := range p.m.Findings {
		if it.Key == k {
			place = i
		}
	}
	f(k)
	if !byKey || p.m.Walking {
		return
	}
	// The input event that a fix raises is heard after this handler, and so the
	// list is new only one frame on.
	follow := p.here(func() {
		n := len(p.m.Findings)
		if n == 0 || !p.port.Focus(findingSelector(p.m.Findings[min(max(place, 0), n-1)].Key)) {
			p.port.Focus(editorSelector)
		}
	})
	p.port.Later("place", 0, func() { p.loop.dispatch(func() { p.loop.drawn(follow) }) })
}

func (p *Page) useRewrite() {
	r, ok := p.m.Rewrite()
	if !ok || !p.replace(p.m.Whole(r.Draft)) {
		return
	}
	if s, found := model.NextBlank(r.Draft, 0); found {
		p.port.Select(r.Draft, s)
	}
	p.do(model.Typed{Text: r.Draft})
	p.do(model.BlanksLeft{Blanks: len(r.DraftBlanks), Rewrite: true})
}

func (p *Page) copyGoal() {
	p.port.Copy(p.m.Text, func(ok bool) {
		p.later(model.Copied{OK: ok})
		if !ok {
			p.port.Select(p.m.Text, text.Span{Start: 0, End: len(p.m.Text)})
		}
	})
}

// restoreDraft brings the older draft back and offers the one it replaces.
func (p *Page) restoreDraft() {
	if old := p.m.OldDraft; p.replace(p.m.Whole(old)) {
		p.do(model.NoticeClosed{ID: model.NoticeOldDraft})
	}
}

// chosenRole reads the role switch; what it doesn't know is auto.
func chosenRole(s string) goal.Role {
	switch r := goal.Role(s); r {
	case goal.SDR, goal.AE, goal.Team:
		return r
	}
	return ""
}
