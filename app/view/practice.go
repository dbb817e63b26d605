package view

import (
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/exercise"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
)

// The names under which a device keeps what the page needs again.
const (
	keptCards   = "practice"
	keptSession = "practice-session"
	keptFormer  = "practice-former"
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
				d.p.port.Kept(keptFormer, func(former string, _ bool) {
					r.Cards, r.Session, r.Room, r.Former = cards, session, room, former
					d.p.loop.dispatch(func() {
						d.remembered = true
						d.do(r)
					})
				})
			})
		})
	})
}

// hidden keeps what was typed last when the page goes out of sight, perhaps for good.
func (d *practicePage) hidden() { d.left() }

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

// keepSession keeps the session. Where nothing can be kept, the page's notice says so.
func (d *practicePage) keepSession() {
	if d.remembered {
		d.p.port.Keep(keptSession, d.m.Session.Record(), func() {})
	}
}

// step is a change to the session that a reload must not lose.
func (d *practicePage) step(msg exercise.Msg) {
	former := len(d.m.Former.Items)
	d.do(msg)
	d.keepSession()
	if d.remembered && (former > 0 || len(d.m.Former.Items) > 0) {
		d.p.port.Keep(keptFormer, d.m.Former.Record(), func() {})
	}
}

// keepCards keeps what was learnt, beside what another window has kept meanwhile.
func (d *practicePage) keepCards() {
	if !d.remembered {
		return
	}
	d.p.port.Kept(keptCards, func(kept string, _ bool) {
		d.p.loop.dispatch(func() {
			cards, streak := practice.Decode(kept, d.m.Day)
			streak = practice.Streak{Now: d.m.Streak.Now, Best: max(streak.Best, d.m.Streak.Best)}
			d.p.port.Keep(keptCards, practice.Encode(practice.Both(d.m.Cards, cards), streak), func() {})
		})
	})
}

// nth is "3 of 8".
func nth(i, n int) string { return strings.Join([]string{strconv.Itoa(i), "of", strconv.Itoa(n)}, " ") }
