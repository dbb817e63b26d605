package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/rules"
)

// Rules is the catalogue, drawn from the registry.
type Rules struct {
	app.Compo
	On bool
}

// Render draws the catalogue, or nothing while another page is shown.
func (r *Rules) Render() app.UI {
	if !r.On {
		return app.Div()
	}
	five := lint.Criteria()
	groups := append(five[:], lint.Whole)
	return app.Div().Class("catalogue").Body(
		app.P().Class("lead").Text("Each rule asks one question. Errors are what a fair manager sends back, warnings what they usually send back; hints are worth a thought."),
		app.Range(groups).Slice(func(i int) app.UI { return ruleGroup(groups[i]) }),
	)
}

func ruleGroup(c lint.Criterion) app.UI {
	var own []*lint.Rule
	for _, r := range catalogue() {
		if r.Criterion == c {
			own = append(own, r)
		}
	}
	return app.If(len(own) > 0, func() app.UI {
		return app.Section().Class("rule-group v-met").Aria("label", c.Name()).Body(
			app.H2().Body(app.If(c != lint.Whole, func() app.UI { return stamp(c) }), app.Span().Text(c.Name())),
			app.Ul().Body(app.Range(own).Slice(func(i int) app.UI { return ruleCard(own[i]) })),
		)
	})
}

func ruleCard(r *lint.Rule) app.UI {
	right, of, ok := rules.Rate(r.Name)
	return app.Li().Class("rule").DataSet("part", "rule").DataSet("rule", r.Name).DataSet("severity", r.Severity).Body(
		app.H3().Text(r.Doc.Title),
		app.P().Class("name").Body(app.Code().Text(r.Name), app.Span().Class("sev sev-"+string(r.Severity)).Text(string(r.Severity))),
		app.P().Text(r.Doc.Why),
		app.If(r.Doc.Before != "", func() app.UI {
			return app.Dl().Class("ba").Body(
				app.Div().Body(app.Dt().Text("Rough"), app.Dd().Text(r.Doc.Before)),
				app.If(r.Doc.After != "", func() app.UI {
					return app.Div().Body(app.Dt().Text("Forged"), app.Dd().Text(r.Doc.After))
				}),
			)
		}),
		app.If(ok, func() app.UI {
			return app.P().Class("rate").Text("Right in " + strconv.Itoa(right) + " of " + strconv.Itoa(of) + " findings on goals that it had never seen.")
		}),
	)
}
