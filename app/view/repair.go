package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/repair"
	"github.com/goalsmith/goalsmith/internal/review"
)

// repairSelector finds the field that an answer is typed into.
const repairSelector = "#repair-field"

// Asking is a question that can be answered in place, and the goal as the answer
// so far would make it. The zero Asking asks nothing.
type Asking struct {
	repair.Question
	Left    int
	Preview []model.Stretch
	// On is what the criterion would be with the answer.
	On review.Criterion
}

func asking(m model.Model) Asking {
	if m.Repair.Question.Ask == "" {
		return Asking{}
	}
	return Asking{Question: m.Repair.Question, Left: m.Repair.Left, Preview: m.Preview(), On: m.Repair.Woven.On}
}

// Repair is the form of a question.
type Repair struct {
	app.Compo
	Asking
}

// Render draws the form. Its field has no value here: the text in it is the
// browser's.
func (r *Repair) Render() app.UI {
	q := r.Question
	return el("form|class=repair|data-part=repair|data-act=repair-commit|autocomplete=off", "data-criterion", string(q.Criterion)).Body(
		app.Div().Class("asks").Body(
			say("label|class=q|for=repair-field", q.Prompt),
			app.If(r.Left > 1, func() app.UI { return say("span|class=togo", strconv.Itoa(r.Left-1)+" more after this") }),
		),
		say("p|id=repair-hint", q.Hint),
		app.Div().Class("field").Body(
			el("input|id=repair-field|name=value|type=text|data-part=repair-field|enterkeyhint=done|autocapitalize=none|spellcheck=true|autocomplete=off|aria-describedby=repair-hint repair-preview",
				"placeholder", "e.g. "+q.Example),
			say("button|type=submit|class=btn main|data-act=repair-commit", "Put it in"),
		),
		app.If(len(q.Choices) > 0, func() app.UI {
			return el("div|class=chips|role=group|aria-label=Days to choose from").Body(
				app.Range(q.Choices).Slice(func(i int) app.UI {
					c := q.Choices[i]
					return button("class=chip|data-act=repair-choice", c.Label, "data-answer", c.Answer)
				}),
			)
		}),
		r.preview(),
		app.Div().Class("after").Body(
			button("class=btn quiet|data-act=repair-skip", "Skip"),
			el("span|class=by-key").Body(
				say("kbd", "Enter"), app.Text(" puts it in "), say("kbd", "Esc"), app.Text(" leaves the goal as it is"),
			),
		),
	)
}

// preview shows the goal with what is new marked, and what that earns.
func (r *Repair) preview() app.UI {
	if len(r.Preview) == 0 {
		return say("p|class=woven waiting|id=repair-preview|data-part=repair-preview", "Your answer shows here in the goal before it goes in.")
	}
	settled, earns := "no", "Still open: "+r.On.Note
	if r.On.Verdict == review.Met {
		settled, earns = "yes", "Earns the "+r.On.Name.Name()[:1]
	}
	return el("p|class=woven|id=repair-preview|data-part=repair-preview", "data-settled", settled).Body(
		app.Range(r.Preview).Slice(func(i int) app.UI {
			if s := r.Preview[i]; s.New {
				return say("ins", s.Text)
			}
			return app.Text(r.Preview[i].Text)
		}),
		app.If(r.Ask != repair.Tracking, func() app.UI {
			return el("span", "class", "earns v-"+string(r.On.Verdict)).Body(stamp(r.On.Name), say("span", earns))
		}),
	)
}
