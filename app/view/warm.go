package view

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
)

// warmUps is how many times a goal that nobody typed is reviewed and drawn
// before the first key, and warmGoal what it grows to: browsers compile code when
// it first runs, and make it fast once it has run a few dozen times.
const (
	warmUps  = 40
	warmGoal = "Try to book 20 better meetings a week with banks by the end of Q2, based on 200 calls, tracked in the CRM, to feed the plan soon"
)

// Warm draws screens that nobody sees, in an element that it takes out of the
// document when it is mounted.
type Warm struct {
	app.Compo
	// Text is the goal on the screen; none is drawn for "".
	Text string
	env  func() model.Env
}

// OnMount leaves the document. go-app goes on drawing inside, as it does in
// elements that aren't appended yet.
func (w *Warm) OnMount(ctx app.Context) { ctx.JSSrc().Call("remove") }

// Render draws the screen of the goal.
func (w *Warm) Render() app.UI {
	if w.Text == "" {
		return app.Div()
	}
	env := w.env()
	return app.Div().Body(Screen(model.Update(model.New(env), model.Typed{Text: w.Text}, env)))
}

// warm goes through a goal's growth, a few milliseconds at a time and only until
// somebody types.
func (p *Page) warm(n int, since string) {
	if p.m.Text != since {
		n = warmUps
	}
	p.warming = ""
	if n < warmUps {
		p.warming = warmGoal[:len(warmGoal)*(n+1)/warmUps]
		p.port.Later("warm", 15*time.Millisecond, func() {
			p.loop.dispatch(func() { p.warm(n+1, since) })
		})
	}
}
