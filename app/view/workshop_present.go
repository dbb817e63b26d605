package view

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/review"
)

const (
	stageSelector = `[data-part="stage"]`
	wordSelector  = `[data-part="stage-word"]`
	// A deck's session is kept under stageRecord and its ID, the one before it under
	// formerRecord.
	stageRecord  = "stage"
	formerRecord = "stage-former"
)

// presentBench is the stage, and the way onto it.
type presentBench struct {
	w *workshopPage
	// say reaches the windows beside this one; leads reports that they follow it.
	say   func(string)
	leads bool
	// heard is when the other window was last heard, for the trainer's notes; alone
	// reports that it has gone.
	heard time.Duration
	late  bool
	alone bool
	// score is the one on show while it climbs.
	score int
	// asked is the deck whose session was looked for; dirty reports words that are
	// not kept yet.
	asked string
	dirty bool
	// told is what a screen reader hears once the room's words rest.
	told string
	// blocked reports that the browser let no second window open.
	blocked bool
}

func (b *presentBench) env() stage.Env {
	e := stage.Env{Review: func(s string, r goal.Role) review.Report { return b.w.p.review(s, r) }}
	if b.w.p.port != nil {
		e.Now = b.w.p.port.Clock()
	}
	return e
}

func (b *presentBench) draw() app.UI {
	switch {
	case b.w.m.IsNotes:
		return drawNotes(b.w.m, b.env().Now, b.alone)
	case b.w.m.Show.On:
		return drawStage(b.w.m, b.env(), b.score, b.told)
	}
	return drawLobby(b.w.m, b.blocked)
}

// do takes the stage one message further and sees to what follows from it.
func (b *presentBench) do(msg stage.Msg) {
	was := b.w.m.Show
	b.w.m = stage.Update(b.w.m, msg, b.env())
	now := b.w.m.Show
	p := b.w.p
	p.redraw()
	if was.On != now.On {
		p.port.AllKeys(now.On || b.w.m.IsNotes)
		p.port.FullScreen(now.On)
		if now.On {
			b.lead()
		} else {
			p.goTo(`[data-act="stage-resume"], [data-act="stage-start"]`)
		}
	}
	_, writes := msg.(stage.WriteNow)
	if field := now.On && now.Step == stage.StepWrite; field && (writes || was.Step != now.Step || was.Round != now.Round || !was.On) {
		words := b.w.m.Words(now.Round)
		p.next(func() {
			p.port.Fill(wordSelector, words)
			p.port.Focus(wordSelector)
		})
	} else if now.On && !field && (!was.On || was.Step != now.Step || was.Round != now.Round) {
		p.next(func() { p.port.Focus(stageSelector) })
	}
	b.climb(was)
	b.tick()
	b.tell(false)
	b.dirty = true
	if _, typing := msg.(stage.Worded); typing {
		p.port.Later("stage-record", 300*time.Millisecond, func() { p.loop.dispatch(b.flush) })
		p.port.Later("stage-told", settleAfter, func() { p.loop.dispatch(b.tellRest) })
	} else {
		b.flush()
	}
}

// tellRest says how the room's words stand once nobody types.
func (b *presentBench) tellRest() {
	r := b.w.m.Show.After
	if b.told = ""; b.w.m.Show.On && !b.w.m.Show.Held && r.Text != "" {
		b.told = "Score " + strconv.Itoa(r.Score.Total) + ". " + stageTurnWords(b.w.m)
	}
	b.w.p.redraw()
}

// flush writes the session down, each deck's on its own, so that a window that
// closes loses nothing.
func (b *presentBench) flush() {
	if b.dirty && !b.w.m.IsNotes {
		b.dirty = false
		b.w.p.port.Keep(stageRecord+"-"+b.w.m.Chosen, b.w.m.Encode(b.env().Now, false), func() { b.dirty = true })
	}
}

// resume brings back what is kept of the deck that was chosen.
func (b *presentBench) resume() {
	id, port := b.w.m.Chosen, b.w.p.port
	if b.asked == id || len(b.w.m.Deck.Rounds) == 0 {
		return
	}
	b.asked = id
	port.Kept(stageRecord+"-"+id, func(record string, _ bool) {
		port.Kept(formerRecord+"-"+id, func(former string, _ bool) {
			b.w.p.loop.dispatch(func() {
				if b.w.m.Chosen != id || b.w.m.Show.On {
					return
				}
				if !b.w.m.Begun() {
					b.w.m = stage.Update(b.w.m, stage.Resumed{Record: record, Ours: true}, b.env())
				}
				if b.w.m.Former == "" {
					b.w.m.Former = former
				}
				b.w.p.redraw()
			})
		})
	})
}

// climb lets the score rise from the goal's to the wording's.
func (b *presentBench) climb(was stage.Show) {
	now := b.w.m.Show
	end := now.After.Score.Total
	switch {
	case now.Step != stage.StepCompare:
		b.score = end
	case was.Step != now.Step || was.Model != now.Model || was.Round != now.Round:
		if b.score = now.Before.Score.Total; b.w.p.port.Calm() {
			b.score = end
		}
	}
	if b.score == end || now.Step != stage.StepCompare {
		return
	}
	b.w.p.port.Later("climb", 25*time.Millisecond, func() {
		b.w.p.loop.dispatch(func() {
			if end := b.w.m.Show.After.Score.Total; b.score < end {
				b.score++
			} else {
				b.score = end
			}
			b.climb(b.w.m.Show)
			b.w.p.redraw()
		})
	})
}

// tick draws the timer again when its next second comes.
func (b *presentBench) tick() {
	t := b.w.m.Show.Timer
	if !t.Running || !(b.w.m.Show.On || b.w.m.IsNotes) {
		return
	}
	left := t.LeftAt(b.env().Now)
	if left == 0 {
		return
	}
	wait := left % time.Second
	if wait == 0 {
		wait = time.Second
	}
	b.w.p.port.Later("tick", wait, func() {
		b.w.p.loop.dispatch(func() {
			show := b.w.m.Show
			if show.On && show.Sound && show.Timer.Running && show.Timer.Up(b.env().Now) {
				b.w.p.port.Chime()
			}
			b.tick()
			b.w.p.redraw()
		})
	})
}

func (b *presentBench) shown() {
	if b.w.p.port == nil {
		return
	}
	b.join()
	if b.w.m.IsNotes {
		b.w.p.port.AllKeys(true)
		b.ping()
		return
	}
	b.resume()
	b.tell(true)
}

// hidden gives the keys back when another page or tab is opened.
func (b *presentBench) hidden() {
	if b.w.m.Show.On {
		b.do(stage.Ended{})
	}
	b.w.p.port.AllKeys(false)
}

// tagged reads anew with what the tagger knows.
func (b *presentBench) tagged() {
	if len(b.w.m.Deck.Rounds) > 0 && !b.w.m.IsNotes {
		b.w.m = stage.Update(b.w.m, stage.Refreshed{}, b.env())
		b.w.p.redraw()
	}
}
