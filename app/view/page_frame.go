package view

import (
	"strconv"

	"github.com/goalsmith/goalsmith/app/model"
)

func (p *Page) later(msg model.Msg) { p.loop.dispatch(func() { p.do(msg) }) }

// do takes the screen one message further and sees to what follows from it.
func (p *Page) do(msg model.Msg) {
	was := p.m
	p.m = model.Update(was, msg, p.env())
	if p.port == nil {
		return
	}
	p.unhand(was.Worked)
	p.loop.drawn(p.drawn)
	if was.Dialog != p.m.Dialog {
		p.next(func() {
			for _, d := range model.Dialogs() {
				p.port.Dialog(string(d), p.m.Dialog == d)
			}
		})
	}
	if p.m.Ready && !sameDraft(was, p.m) {
		p.port.Save(p.m.Draft(), func() { p.later(model.StorageFailed{}) })
	}
	if was.Text != p.m.Text && model.Units(p.m.Text, len(p.m.Text)) == p.reviewed {
		// The same length again would look as if the new text were drawn already.
		p.reviewed = -1
		p.port.Mark("reviewed", "")
	}
	if was.Text != p.m.Text && p.m.Behind {
		p.port.Later("pause", pause, p.paused)
	}
	if was.Text != p.m.Text && p.m.Ready {
		p.port.Later("settle", settleAfter, func() { p.later(model.Settled{}) })
		if p.m.Stale && !p.m.Due {
			p.port.Later("rest", restAfter, func() { p.later(model.Rested{}) })
		}
	}
	p.readLong()
}

// paused works out what a key does not wait for, and draws it in a task of its own:
// in one, the two would hold up a key on a slow phone for twice as long.
func (p *Page) paused() {
	p.loop.dispatch(func() {
		p.do(model.Paused{})
		p.loop.skip()
		p.port.Later("pause", 0, func() { p.loop.dispatch(func() {}) })
	})
}

func sameDraft(a, b model.Model) bool {
	return a.Ready == b.Ready && a.Text == b.Text && a.Role == b.Role && a.OldDraft == b.OldDraft && a.SettingsRecord == b.SettingsRecord &&
		sameSlice(a.Dismissed, b.Dismissed) && sameSlice(a.Closed, b.Closed)
}

// sameSlice relies on the model replacing slices and never changing them.
func sameSlice[T any](a, b []T) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

// next runs f once the coming frame is drawn.
func (p *Page) next(f func()) { p.after = append(p.after, f) }

// nextHere runs f, which moves the focus, once the coming frame is drawn, unless
// the user has moved it since the event that this answers.
func (p *Page) nextHere(f func()) { p.next(p.here(f)) }

func (p *Page) here(f func()) func() {
	moves := p.moves
	return func() {
		if p.port.Moves() == moves {
			f()
		}
	}
}

// goTo moves the focus with the coming frame.
func (p *Page) goTo(selector string) { p.nextHere(func() { p.port.Focus(selector) }) }

// drawn leaves word of what the frame shows and does what waited for it.
func (p *Page) drawn() {
	if n := model.Units(p.m.Text, len(p.m.Text)); !p.m.Stale && n != p.reviewed {
		p.reviewed = n
		p.port.Mark("reviewed", strconv.Itoa(n))
	}
	p.fill()
	todo := p.after
	p.after = nil
	for _, f := range todo {
		f()
	}
}
