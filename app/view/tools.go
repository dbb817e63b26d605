package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/internal/review"
)

// Tools is the foot of the sheet: the score with how it is made up, and what can
// be done with the goal.
type Tools struct {
	app.Compo
	Score        review.Score
	Parts        review.Score // the same, perhaps of some keys ago
	Earned       int
	Empty, Stale bool
	Copied       bool
	// Percent is how far the reading of a long text is, 0 for no word on it.
	Percent int
}

// Render draws the tools.
func (t *Tools) Render() app.UI {
	if t.Empty {
		// Undo stays: it brings back what New goal cleared.
		return app.Div().Class("tools").Body(t.score(), app.Div().Class("acts").Body(tool("undo", iconUndo, "Undo", "")))
	}
	copied := tool("copy", iconCopy, "Copy", " goal")
	if t.Copied {
		copied = tool("copy", iconCheck, "Copied", "")
	}
	return app.Div().Class("tools").Body(
		t.score(),
		app.Div().Class("acts").Body(
			tool("undo", iconUndo, "Undo", ""), tool("new-goal", iconPlus, "New", " goal"), copied.Class("main"),
		),
	)
}

// tool is a button; the rest of its name goes where there is no room.
func tool(act, drawing, name, rest string) app.HTMLButton {
	return app.Button().Type("button").Class("btn", act).DataSet("act", act).Body(
		icon(drawing), app.Span().Body(app.Text(name), app.If(rest != "", func() app.UI { return app.Span().Class("rest").Text(rest) })),
	)
}

func (t *Tools) score() app.UI {
	if t.Empty || t.Stale {
		say := "Your score stands here"
		if t.Stale {
			say = "One goal at a time is scored"
		}
		if t.Percent > 0 {
			say = "Reading… " + strconv.Itoa(t.Percent) + "%"
		}
		return app.Div().Class("score waiting").DataSet("part", "score").DataSet("value", "0").Body(
			ring(0, 0), app.Span().Text(say),
		)
	}
	return app.Details().Class("score").DataSet("part", "score").DataSet("value", strconv.Itoa(t.Score.Total)).Body(
		app.Summary().Body(
			ring(t.Score.Total, t.Earned),
			app.Span().Class("sum").Body(app.B().Text(strconv.Itoa(t.Score.Total)), app.Text(" of 100")),
			app.Span().Class("count").Text(strconv.Itoa(t.Earned)+" of 5 hallmarks"),
		),
		&Breakdown{Score: t.Parts},
	)
}

// Breakdown says how the sum is made up, so that nobody has to guess.
type Breakdown struct {
	app.Compo
	Score review.Score
}

// Render draws the table.
func (b *Breakdown) Render() app.UI {
	return app.Table().Class("parts").Body(
		app.Caption().Class("sr").Text("How the score is made up"),
		app.THead().Body(app.Tr().Body(
			app.Th().Scope("col").Text("Hallmark"), app.Th().Scope("col").Text("Earned"),
			app.Th().Scope("col").Text("Taken off"), app.Th().Scope("col").Text("Worth"),
		)),
		app.TBody().Body(app.Range(b.Score.Parts[:]).Slice(func(i int) app.UI {
			p := b.Score.Parts[i]
			taken := "–"
			if p.Taken > 0 {
				taken = "−" + strconv.Itoa(p.Taken)
			}
			return app.Tr().Body(
				app.Th().Scope("row").Text(p.Name.Name()),
				app.Td().Text(points(p.Earned)), app.Td().Text(taken), app.Td().Text(strconv.Itoa(p.Weight)),
			)
		})),
		app.TFoot().Body(app.Tr().Body(
			app.Th().Scope("row").Text("Score"), app.Td().ColSpan(2).Text(strconv.Itoa(b.Score.Total)), app.Td().Text("100"),
		)),
	)
}

func points(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// ring draws the score as an arc; 94.25 is its circumference.
func ring(total, earned int) app.UI {
	arc := strconv.FormatFloat(94.25*float64(min(max(total, 0), 100))/100, 'f', 1, 64)
	class := "arc"
	switch {
	case earned == 5:
		class += " full"
	case total == 0:
		class += " none"
	}
	return svg("ring", "0 0 36 36",
		app.Elem("circle").XMLNS(svgSpace).Class("rim").Attr("cx", "18").Attr("cy", "18").Attr("r", "15"),
		app.Elem("circle").XMLNS(svgSpace).Class(class).Attr("cx", "18").Attr("cy", "18").Attr("r", "15").
			Attr("transform", "rotate(-90 18 18)").Attr("stroke-dasharray", arc+" 94.3"),
	)
}
