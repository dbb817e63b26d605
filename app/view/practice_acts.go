package view

import (
	"strconv"

	"github.com/goalsmith/goalsmith/app/model/exercise"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// act does what a press or the rewrite's field asks for.
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
	case exercise.Link, exercise.Room, exercise.Going, exercise.Before:
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
