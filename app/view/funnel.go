package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// Funnel draws the sums that a goal's own numbers make, each with its numbers to
// change. What stands in a field that is typed in is the user's.
type Funnel struct {
	app.Compo
	Sums []model.SumShown
}

// Render draws the panel; a goal without a sum has none.
func (f *Funnel) Render() app.UI {
	if len(f.Sums) == 0 {
		return el("section|class=funnel off|aria-label=The sum")
	}
	return el("section|class=funnel|data-part=funnel|aria-label=The sum", "data-verdict", verdictName(f.Sums[0].Verdict)).Body(
		app.Range(f.Sums).Slice(func(i int) app.UI { return sum(i, &f.Sums[i]) }),
	)
}

// verdictName is a verdict as it stands in data-verdict.
func verdictName(v funnel.Verdict) string {
	switch v {
	case funnel.Many:
		return "many"
	case funnel.Short:
		return "short"
	case funnel.Unasked:
		return "unasked"
	}
	return string(v)
}

// mark is the hallmark that a sum's verdict comes to.
func mark(v funnel.Verdict) string {
	switch v {
	case funnel.Holds, funnel.Many:
		return "v-met"
	case funnel.Short, funnel.Ask:
		return "v-weak"
	case funnel.Unasked:
		return "v-open"
	}
	return "v-waiting"
}

func sum(i int, s *model.SumShown) app.UI {
	n := strconv.Itoa(i)
	body := []app.UI{
		el("div|class=verdict").Body(stamp(lint.Achievable), el("div").Body(say("h2", s.Head), app.If(s.Words != "", func() app.UI { return say("p|class=words", s.Words) }))),
		el("ol|class=rows").Body(app.Range(s.Rows).Slice(func(k int) app.UI { return row(n, s, &s.Rows[k]) })),
	}
	if len(s.Choices) > 0 {
		body = append(body, el("div|class=chips").Body(app.Range(s.Choices).Slice(func(k int) app.UI {
			return button("class=chip|data-act=funnel-choose", s.Choices[k], "data-sum", n, "data-choice", strconv.Itoa(k))
		})))
	}
	if len(s.Needs) > 0 {
		body = append(body, el("div|class=chips needs|role=group", "aria-labelledby", "needs-"+n).Body(
			say("span", "What would carry it:", "id", "needs-"+n),
			app.Range(s.Needs).Slice(func(k int) app.UI {
				d := &s.Needs[k]
				return button("class=chip|data-act=funnel-follow", d.Text, "data-sum", n, "data-slot", strconv.Itoa(int(d.Slot)), "aria-pressed", yesNo(d.On))
			}),
		))
	}
	if !s.Idle {
		body = append(body, el("div|class=acts").Body(
			app.If(s.Changed, func() app.UI {
				return el("button|type=button|class=btn main|data-act=funnel-commit").Body(app.Text("Put it in the goal"), say("kbd", "Enter"))
			}),
			el("button|type=button|class=btn|data-act=funnel-leave").Body(app.Text("Leave it"), say("kbd", "Esc")),
		))
	}
	if s.Assume != "" {
		body = append(body, say("p|class=assume", s.Assume))
	}
	return el("div", "class", "sum "+mark(s.Verdict), "data-part", "funnel-sum", "data-shape", string(s.Shape), "data-verdict", verdictName(s.Verdict)).Body(body...)
}

// row is one number: its slice of the drawing, its field, and what comes of it.
func row(sum string, s *model.SumShown, r *model.RowShown) app.UI {
	class := "number"
	if r.Typed {
		class += " typed"
	}
	if r.Follows {
		class += " follows"
	}
	slot := strconv.Itoa(int(r.Slot))
	wrong := ""
	if r.Typed && s.Verdict == funnel.Unsound {
		wrong = "true"
	}
	return el("li").Body(
		slice(s, r),
		el("p").Body(
			el("input|type=text|inputmode=decimal|autocomplete=off|maxlength=24|data-part=funnel-number|data-live=funnel-type",
				"class", class, "data-sum", sum, "data-slot", slot, "value", r.Value, "aria-label", r.Name, "aria-invalid", wrong),
			app.If(r.Unit != "", func() app.UI { return say("span", r.Unit) }),
			app.If(r.Then != "", func() app.UI { return say("b", r.Then) }),
		),
	)
}
