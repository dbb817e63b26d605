package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/exercise"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
)

// practiceMark is an item's mark, with the reasons in the order of the steps.
func practiceMark(m exercise.Model) app.UI {
	k := m.Mark
	head, class := "Not yet", "mark-panel"
	switch {
	case k.Total == practice.ForWords+practice.ForNaming+practice.ForRewrite:
		head, class = "All of it", "mark-panel passed"
	case k.Passed():
		head, class = "Mended", "mark-panel passed"
	}
	return el("div|data-part=practice-mark", "class", class).Body(
		el("div|class=sum-up").Body(
			say("h3", head),
			el("p").Body(say("b", strconv.Itoa(k.Total)), app.Text(" of 100")),
		),
		el("ul|class=reasons").Body(
			reason("Words", k.Words, practice.ForWords, k.Why, 0),
			reason("Criterion", k.Naming, practice.ForNaming, k.Why, 1),
			reason("Rewrite", k.Rewrite, practice.ForRewrite, k.Why, 2),
			app.If(k.Hints > 0, func() app.UI {
				return el("li|class=reason").Body(el("span|class=got").Body(say("span", "Hints"), say("b", "−"+strconv.Itoa(k.Hints))), say("p", "Asking is part of learning."))
			}),
		),
		app.If(m.Item.Model != "" && m.Item.Model != m.Session.Answer.Rewrite, func() app.UI {
			return el("div|class=better").Body(say("p|class=small-print", "One way to put it"), say("p|class=text", m.Item.Model))
		}),
	)
}

func reason(name string, points, of int, why []string, i int) app.UI {
	class, line := "reason", ""
	if points == of {
		class = "reason whole"
	}
	if i < len(why) {
		line = why[i]
	}
	return el("li", "class", class).Body(
		el("span|class=got").Body(say("span", name), say("b", strconv.Itoa(points)+"/"+strconv.Itoa(of))),
		say("p", line),
	)
}

// practiceResult is how the round went, and what to hand to the trainer.
func practiceResult(m exercise.Model) app.UI {
	s := m.Session
	return el("div|class=finish").Body(
		el("div|class=sheet final").Body(
			ring(s.Score(), 5*(s.Score()/100)),
			el("div").Body(
				say("h2|id=practice-end|tabindex=-1", strconv.Itoa(s.Score())+" of 100 points", "data-part", "practice-score"),
				el("p|role=status").Body(app.Text(strconv.Itoa(s.Passed())+" of "+counted(len(s.Done), "goal")+" mended. "+streakLine(m.Streak))),
				say("p|class=small-print", s.Title),
			),
		),
		app.If(s.Code() != "", func() app.UI { return handIn(m) }),
		el("section|class=sheet again|aria-labelledby=practice-kinds").Body(
			say("h2|id=practice-kinds", "What comes again, and when"),
			el("ul").Body(cardLines(m)...),
		),
		el("div|class=acts").Body(
			button("class=btn main|data-act=practice-again", "Practise something else"),
		),
	)
}

func streakLine(s practice.Streak) string {
	if s.Now < 2 {
		if s.Best > 1 {
			return "Your best row is " + strconv.Itoa(s.Best) + "."
		}
		return ""
	}
	if s.Now == s.Best {
		return strconv.Itoa(s.Now) + " in a row, your best so far."
	}
	return strconv.Itoa(s.Now) + " in a row; your best is " + strconv.Itoa(s.Best) + "."
}

// handIn is the result's code: in letters to read out, and to scan.
func handIn(m exercise.Model) app.UI {
	code := m.Session.Code()
	copied := "Copy the code"
	said := ""
	switch m.Copied {
	case exercise.IsCopied:
		copied = "Copied"
	case exercise.CantCopy:
		said = "The browser doesn’t let the page copy. Read the code out or write it down."
	}
	return el("section|class=sheet hand-in|aria-labelledby=practice-code").Body(
		el("div").Body(
			say("h2|id=practice-code", "Your result for the trainer"),
			say("p|class=letters|data-part=result-code", code, "data-code", code),
			say("p", "Read it out, or let the trainer scan it. It says how your goals stood before and after, and nothing about you."),
			el("div|class=acts").Body(button("class=btn|data-act=practice-copy", copied)),
			say("p|role=status|class=said", said),
		),
		qr(code),
	)
}

// qr is a code to scan, dark on white whatever the page's colours are.
func qr(s string) app.UI {
	code, err := share.QR(s)
	if err != nil { // a result is far shorter than the smallest code
		return el("span")
	}
	return svg("qr", code.Box(),
		app.Elem("rect").XMLNS(svgSpace).Class("light").Attr("x", "-"+strconv.Itoa(share.Quiet)).Attr("y", "-"+strconv.Itoa(share.Quiet)).
			Attr("width", strconv.Itoa(code.Size+2*share.Quiet)).Attr("height", strconv.Itoa(code.Size+2*share.Quiet)),
		path("dark", code.Path()),
	)
}

func cardLines(m exercise.Model) []app.UI {
	var out []app.UI
	for _, c := range m.Cards {
		dots := make([]app.UI, practice.Boxes)
		for i := range dots {
			class := "leitner-box"
			if i < c.Box && c.Passed+c.Missed > 0 {
				class += " reached"
			}
			dots[i] = app.Elem("circle").XMLNS(svgSpace).Class(class).Attr("cx", strconv.Itoa(6+12*i)).Attr("cy", "6").Attr("r", "4")
		}
		out = append(out, el("li|data-part=practice-kind", "data-kind", string(c.Kind)).Body(
			say("b", kindName(c.Kind)), svg("leitner", "0 0 60 12", dots...), say("span", m.ComesAgain(c)),
		))
	}
	return out
}
