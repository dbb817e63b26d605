package view

import (
	"runtime"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lexicon"
)

// Goals that nobody typed are reviewed and drawn before the first key, each as it
// grows in so many steps, and all of them so many times: browsers compile code
// when it first runs, and make it fast once it has run a few hundred times.
const (
	growth  = 40
	rounds  = 2
	warmUps = rounds * len(warmGoals) * growth
	// wholes are the last steps of a growth, which draw what a pause brings as well.
	wholes = 3
	// warmEach leaves the browser time to draw and to hear.
	warmEach = 4 * time.Millisecond
)

// warmGoals say what most goals say, each in other words.
var warmGoals = [...]string{
	"Try to book 20 better meetings a week with banks by the end of Q2, based on 200 calls, tracked in the CRM, to feed the plan soon",
	"Increase our sales from $40K to $55K and the win rate by 5% within six months so that the team can hit its yearly number",
	"I will improve customer satisfaction, cut churn to 8% by 30 June and call every account weekly, because renewals are slow",
}

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
	env.Tagger = nil // the worker has better things to do
	if len(w.Text)%2 == 0 {
		env.Tagger = nouns{}
	}
	if !w.Whole {
		return app.Div().Body(drafting(model.AfterKey(w.Text, env), ""))
	}
	return app.Div().Body(drafting(model.Update(model.New(env), model.Typed{Text: w.Text}, env), ""))
}

// warm reads the word lists, one at a time, and then goes through the goals'
// growth: a few milliseconds at a time, so that nothing waits for it, and only
// until somebody types. n counts from the first list, at -lexicon.Lists. A tagger
// that nothing needs yet is fetched afterwards, as it would take processor time
// from the first keys.
func (p *Page) warm(n int, since string) {
	if p.m.Text != since {
		n = warmUps
	}
	p.warming, p.warmWhole = "", false
	switch {
	case n < 0:
		lexicon.Read(n + lexicon.Lists)
	case n < warmUps:
		whole, step := warmGoals[n/growth%len(warmGoals)], n%growth+1
		p.warming, p.warmWhole = whole[:len(whole)*step/growth], step > growth-wholes
	default:
		p.fetchTagger()
		return
	}
	if n > 0 && n%growth == 0 {
		runtime.GC() // the memory that a growth took is enough for the next
	}
	p.port.Later("warm", warmEach, func() {
		p.loop.dispatch(func() { p.warm(n+1, since) })
	})
}

// fetchTagger has the tagger come, once.
func (p *Page) fetchTagger() {
	if p.tags == nil {
		p.tags = p.port.Tags(p.tagsCame)
	}
}

// nouns tags every word as one, so that reading with tags runs as well.
type nouns struct{}

func (nouns) Tag(words []string) []string {
	tags := make([]string, len(words))
	for i := range tags {
		tags[i] = "NN"
	}
	return tags
}
