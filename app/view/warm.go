package view

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lexicon"
)

// warmUps is how many times a goal that nobody typed is reviewed and drawn
// before the first key, and warmGoal what it grows to: browsers compile code when
// it first runs, and make it fast once it has run a few dozen times.
const (
	warmUps  = 40
	wholes   = 3 // of them, the last ones, with what a pause brings
	warmGoal = "Try to book 20 better meetings a week with banks by the end of Q2, based on 200 calls, tracked in the CRM, to feed the plan soon"
)

// Warm draws desks that nobody sees, in an element that it takes out of the
// document when it is mounted.
type Warm struct {
	app.Compo
	// Text is the goal on the screen; none is drawn for "". Whole draws what follows
	// a pause as well: its rewrites and folded hints.
	Text  string
	Whole bool
	env   func() model.Env
}

// OnMount leaves the document. go-app goes on drawing inside, as it does in
// elements that aren't appended yet.
func (w *Warm) OnMount(ctx app.Context) { ctx.JSSrc().Call("remove") }

// Render draws the desk with the goal on it.
func (w *Warm) Render() app.UI {
	if w.Text == "" {
		return app.Div()
	}
	env := w.env()
	if !w.Whole {
		return app.Div().Body(drafting(model.AfterKey(w.Text, env), ""))
	}
	return app.Div().Body(drafting(model.Update(model.New(env), model.Typed{Text: w.Text}, env), ""))
}

// warm reads the word lists, one at a time, and then goes through a goal's
// growth: a few milliseconds at a time, so that nothing waits for it, and only
// until somebody types. n counts from the first list, at -lexicon.Lists.
func (p *Page) warm(n int, since string) {
	if p.m.Text != since {
		n = warmUps
	}
	p.warming = ""
	if n < 0 {
		lexicon.Read(n + lexicon.Lists)
	} else if n < warmUps {
		p.warming = warmGoal[:len(warmGoal)*(n+1)/warmUps]
	}
	if n < warmUps {
		p.port.Later("warm", 15*time.Millisecond, func() {
			p.loop.dispatch(func() { p.warm(n+1, since) })
		})
	}
}
