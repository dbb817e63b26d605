package view

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
)

// Mark is one hallmark: the verdict, and the words that earned it or the
// question that is open.
type Mark struct {
	Criterion lint.Criterion
	Verdict   review.Verdict
	Note      string
}

// Marks are the five hallmarks. Pressing one asks its question.
type Marks struct {
	app.Compo
	List  [5]Mark
	Open  lint.Criterion
	Empty bool
	// Next is what to answer next; its Criterion is "" when all are met.
	Next Mark
}

// Render draws the hallmarks.
func (k *Marks) Render() app.UI {
	return app.Div().Class("hallmarks").Body(
		app.Ul().Class("marks").Aria("label", "The five hallmarks of a SMART goal").Body(
			app.Range(k.List[:]).Slice(func(i int) app.UI { return k.mark(k.List[i]) }),
		),
		app.If(k.Next.Criterion != "", func() app.UI {
			return app.Button().Type("button").Class("next").DataSet("act", "repair-open").DataSet("criterion", k.Next.Criterion).Body(
				app.Span().Text(nextWord(k.Empty)), app.B().Text(k.Next.Note),
				app.If(!k.Empty, func() app.UI {
					return el("span|class=by-key").Body(say("kbd", "Ctrl"), app.Text(" "), say("kbd", "Enter"))
				}),
			)
		}),
	)
}

func nextWord(empty bool) string {
	if empty {
		return "Starts with:"
	}
	return "Next:"
}

func (k *Marks) mark(m Mark) app.UI {
	class, word := "v-"+string(m.Verdict), verdictWord(m.Verdict)
	if k.Empty {
		class, word = "v-waiting", "waiting"
	}
	return app.Li().Class(class).DataSet("part", "criterion").DataSet("criterion", m.Criterion).DataSet("verdict", m.Verdict).Body(
		app.Button().Type("button").Class("mark").DataSet("act", "ask").DataSet("criterion", m.Criterion).
			Aria("expanded", k.Open == m.Criterion).Aria("controls", "ask").Body(
			stamp(m.Criterion),
			app.B().Text(m.Criterion.Name()),
			app.Span().Class("sr").Text(": "+word+". "),
			app.Small().Text(short(m.Note)),
		),
	)
}

func verdictWord(v review.Verdict) string {
	switch v {
	case review.Met:
		return "met"
	case review.Weak:
		return "weak"
	}
	return "missing"
}

// Ask is the open criterion's question, why it matters, and what would answer it.
type Ask struct {
	app.Compo
	Criterion lint.Criterion
	On        review.Criterion
	Items     []model.Item
	// Met are the words that earned it.
	Met []string
	// Repair is the question with a field to answer it in.
	Repair Asking
}

// Render draws the panel; it keeps its place when closed, so that what controls
// it points somewhere.
func (a *Ask) Render() app.UI {
	if a.Criterion == "" {
		return app.Section().ID("ask").Class("ask off").Aria("label", "Question")
	}
	if a.Repair.Ask != "" {
		return app.Section().ID("ask").Class("ask").Aria("label", a.Criterion.Name()).Body(
			&Repair{Asking: a.Repair},
			app.If(a.On.Verdict == review.Met, a.earned),
		)
	}
	return app.Section().ID("ask").Class("ask").Aria("label", a.Criterion.Name()).Body(
		app.P().Class("q").Text(ask(a.On)),
		app.P().Text(a.why()),
		app.If(len(a.Met) > 0, a.earned),
		app.If(len(a.Items) > 0, func() app.UI {
			return app.Ul().Class("asked").Body(app.Range(a.Items).Slice(func(i int) app.UI {
				it := a.Items[i]
				return app.Li().Body(
					app.P().Body(app.B().Text(it.Title), app.Text(" "+it.Message)),
					fixes(it),
				)
			}))
		}),
	)
}

// earned quotes what the verdict hangs on.
func (a *Ask) earned() app.UI {
	return app.P().Class("earned").Body(
		app.Span().Text(earnedWord(a.On.Verdict)),
		app.Range(a.Met).Slice(func(i int) app.UI { return app.Q().Text(a.Met[i]) }),
	)
}

func earnedWord(v review.Verdict) string {
	if v == review.Met {
		return "Earned by"
	}
	return "You wrote"
}

func (a *Ask) why() string {
	// What a finding below says already need not be said twice.
	said := slices.ContainsFunc(a.Items, func(it model.Item) bool { return it.Message == a.On.Why })
	if a.On.Why != "" && !said {
		return a.On.Why
	}
	switch a.Criterion {
	case lint.Specific:
		return "Two people should picture the same thing when they read it."
	case lint.Measurable:
		return "A number tells you halfway whether you are on track."
	case lint.Achievable:
		return "Say what carries it: capacity, history, or a plan."
	case lint.Relevant:
		return "A clause on what it feeds keeps it alive in a busy week."
	default:
		return "A day to be done by keeps it from sliding."
	}
}
