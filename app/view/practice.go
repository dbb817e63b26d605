package view

import (
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/exercise"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
)

// The names under which a device keeps what the page needs again.
const (
	keptCards   = "practice"
	keptSession = "practice-session"
	keptRoom    = "room-deck"
)

// The pauses in typing after which the rewrite's stamps are drawn, and the rewrite
// is kept.
const (
	readAfter = 60 * time.Millisecond
	keepAfter = 100 * time.Millisecond
	// bareAfter is when the storage is asked whether it holds the deck.
	bareAfter = 300 * time.Millisecond
)

// Where the focus goes.
const (
	practiceTitle   = "#practice-title"
	practiceItem    = "#practice-item"
	practiceEnd     = "#practice-end"
	practiceRewrite = `[data-part="practice-rewrite"]`
	practiceNext    = `[data-act="practice-next"]`
	practiceHint    = `[data-act="practice-hint"]`
)

// practicePage is the participants' page.
type practicePage struct {
	p *Page
	m exercise.Model
	// asked and remembered report that the device was asked for what it kept, and
	// has answered. Nothing is written before, lest it is lost.
	asked, remembered bool
	// typed is the rewrite as it stands in the field, which may be some keys ahead.
	typed string
}

func newPractice(p *Page) side {
	d := &practicePage{p: p}
	d.m = exercise.New(d.env())
	return d
}

func (d *practicePage) env() exercise.Env {
	var e exercise.Env
	if d.p.port != nil {
		e.Time = when.Options{Today: d.p.port.Today()}
	}
	return e
}

func (d *practicePage) draw() app.UI { return PracticeSide(d.m) }

func (d *practicePage) shown(fragment string) {
	d.do(exercise.Linked{Fragment: fragment})
	d.fill() // the field is a new one
	if d.asked {
		return
	}
	d.asked = true
	var r exercise.Remembered
	d.p.port.Kept(keptCards, func(cards string, _ bool) {
		d.p.port.Kept(keptSession, func(session string, _ bool) {
			d.p.port.Kept(keptRoom, func(room string, _ bool) {
				r.Cards, r.Session, r.Room = cards, session, room
				d.p.loop.dispatch(func() {
					d.remembered = true
					d.do(r)
				})
			})
		})
	})
}

// left keeps what was typed last.
func (d *practicePage) left() {
	if d.m.Phase == exercise.Working {
		d.write()
		d.keepSession()
	}
}

// do takes the page one message further and sees to what follows from it.
func (d *practicePage) do(msg exercise.Msg) {
	was := d.m
	d.m = exercise.Update(was, msg, d.env())
	if was.Phase != d.m.Phase || was.Session.At != d.m.Session.At || was.Session.Title != d.m.Session.Title || was.Item.Text != d.m.Item.Text {
		d.fill()
	}
	d.p.redraw()
}

// fill puts the rewrite into its field, once that is drawn.
func (d *practicePage) fill() {
	d.typed = d.m.Session.Answer.Rewrite
	if d.m.Phase == exercise.Working {
		s := d.typed
		d.p.next(func() { d.p.port.Fill(practiceRewrite, s) })
	}
}

// write brings the rewrite up to what stands in the field.
func (d *practicePage) write() {
	if d.typed != d.m.Session.Answer.Rewrite {
		d.do(exercise.Write{Text: d.typed})
	}
}

func (d *practicePage) keepSession() {
	if d.remembered {
		d.p.port.Keep(keptSession, d.m.Session.Record(), func() {})
	}
}

// step is a change to the session that a reload must not lose.
func (d *practicePage) step(msg exercise.Msg) {
	d.do(msg)
	d.keepSession()
}

func (d *practicePage) keepCards() {
	if d.remembered {
		d.p.port.Keep(keptCards, practice.Encode(d.m.Cards, d.m.Streak), func() {})
	}
}

func (d *practicePage) act(ev Event) bool {
	switch ev.Data["act"] {
	case "practice-start":
		d.start(ev.Data["deck"])
	case "practice-tap":
		if i, err := strconv.Atoi(ev.Data["word"]); err == nil {
			d.step(exercise.Tap{Word: i})
		}
	case "practice-name":
		d.step(exercise.Name{Criterion: lint.Criterion(ev.Data["criterion"])})
	case "practice-write":
		d.typed = ev.Data["value"]
		d.p.loop.skip()
		d.p.port.Later("practice-read", readAfter, func() { d.p.loop.dispatch(d.write) })
		d.p.port.Later("practice-keep", readAfter+keepAfter, func() { d.p.loop.dispatch(d.keepSession) })
	case "practice-hint":
		d.step(exercise.Hint{})
		if !d.m.MoreHints() {
			d.p.goTo(practiceRewrite)
		}
	case "practice-check":
		d.check()
	case "practice-skip":
		d.step(exercise.Skip{})
		d.keepCards()
		d.onward()
	case "practice-next":
		d.step(exercise.Next{})
		d.onward()
	case "practice-stop":
		d.write()
		d.step(exercise.Stop{})
		d.onward()
	case "practice-keep":
		d.keep()
	case "practice-again":
		d.step(exercise.Again{})
		d.p.goTo(practiceTitle)
	case "practice-copy":
		d.p.port.Copy(d.m.Session.Code(), func(ok bool) {
			d.p.loop.dispatch(func() { d.do(exercise.Copied{OK: ok}) })
		})
	default:
		return false
	}
	return true
}

func (d *practicePage) key(ev Event) bool {
	if ev.Key != "Enter" || !ev.Other || d.m.Phase != exercise.Working {
		return false
	}
	ev.Prevent()
	if d.m.Session.Marked {
		d.step(exercise.Next{})
		d.onward()
	} else {
		d.check()
	}
	return true
}

func (d *practicePage) check() {
	d.write()
	d.step(exercise.Check{})
	d.keepCards()
	d.p.goTo(practiceNext)
}

// onward moves the focus to what there is now: an item, the result or the choice.
func (d *practicePage) onward() {
	switch d.m.Phase {
	case exercise.Working:
		d.p.goTo(practiceItem)
	case exercise.Ended:
		d.p.goTo(practiceEnd)
	default:
		d.p.goTo(practiceTitle)
	}
}

// start begins what was chosen, once it is at hand.
func (d *practicePage) start(source string) {
	ready := workshop.ReadyMade()
	switch source {
	case exercise.Link, exercise.Room, exercise.Going:
		d.step(exercise.Begin{Source: source})
		d.onward()
		return
	case exercise.Today:
		d.do(exercise.Fetching{Source: source})
		files := make([]string, len(ready))
		left := len(files)
		for i, r := range ready {
			d.p.port.Data(r.File, func(data string) {
				d.p.loop.dispatch(func() {
					files[i] = data
					if left--; left == 0 {
						d.came(exercise.DecksCame{Files: files})
					}
				})
			})
		}
		return
	}
	for _, r := range ready {
		if r.ID == source {
			d.do(exercise.Fetching{Source: source})
			d.p.port.Data(r.File, func(data string) {
				d.p.loop.dispatch(func() { d.came(exercise.DeckCame{ID: r.ID, File: data}) })
			})
		}
	}
}

func (d *practicePage) came(msg exercise.Msg) {
	d.step(msg)
	if d.m.Phase == exercise.Working {
		d.onward()
	}
}

// keep keeps the deck that came by link. Its address is given up only once the deck
// is kept, so that a reload brings it back until then.
func (d *practicePage) keep() {
	d.do(exercise.Keep{})
	d.p.port.Keep(keptRoom, d.m.RoomRecord(), func() {
		d.p.loop.dispatch(func() { d.do(exercise.KeepFailed{}) })
	})
	d.p.port.Later("practice-bare", bareAfter, func() {
		d.p.port.Kept(keptRoom, func(value string, ok bool) {
			d.p.loop.dispatch(func() {
				if ok && value == d.m.RoomRecord() {
					d.p.port.Bare()
				}
			})
		})
	})
	d.p.goTo(`[data-act="practice-start"][data-deck="` + exercise.Link + `"]`)
}

// nth is "3 of 8".
func nth(i, n int) string { return strings.Join([]string{strconv.Itoa(i), "of", strconv.Itoa(n)}, " ") }
