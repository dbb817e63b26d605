package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/internal/lint"
)

// ReadyCard says that the goal can be signed.
type ReadyCard struct {
	app.Compo
	Earned, Waved int
}

// Render draws the card; all five hallmarks earn the small stamp.
func (r *ReadyCard) Render() app.UI {
	class, say := "ready", "No fair manager would send this back."
	if r.Earned == 5 {
		class, say = "ready all", "All five hallmarks. Copy it and make it count."
	}
	if r.Waved > 0 {
		say = "Nothing else stands: " + strconv.Itoa(r.Waved) + " dismissed on your word."
	}
	five := lint.Criteria()
	return app.Div().Class(class).DataSet("part", "ready").Body(
		app.Div().Class("row v-met").Body(app.Range(five[:]).Slice(func(i int) app.UI { return stamp(five[i]) })),
		app.P().Class("big").Text("Ready to sign"),
		app.P().Text(say),
	)
}

// Starters are three goals to begin with, from rough to good. None is saved
// before it is changed, as one press undoes it.
type Starters struct{ app.Compo }

// Render draws what to do with an empty sheet.
func (s *Starters) Render() app.UI {
	return app.Div().Class("starters").Body(
		app.P().Text("Write it as you would say it. Each hallmark is stamped as you earn it. Or see how it works on one of these:"),
		starter("Increase sales soon"),
		starter("Get better at discovery calls this quarter"),
		starter("Book 20 qualified meetings with enterprise prospects by the end of the quarter"),
		say("a|class=btn quiet|href=demo", "Or watch one being forged"),
	)
}

func starter(goal string) app.UI {
	return app.Button().Type("button").Class("starter").DataSet("act", "start").DataSet("text", goal).Text(goal)
}
