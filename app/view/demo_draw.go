package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/demo"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// DemoSide draws the demo. In calm it has no Play.
func DemoSide(m demo.Model, calm bool) app.UI {
	scenes := demo.Scenes()
	return el("div|class=demo").Body(
		el("div|class=head").Body(
			say("h1", "Watch a goal being forged"),
			el("div|class=seg|role=group|aria-label=Whose goal").Body(app.Range(scenes[:]).Slice(func(i int) app.UI {
				r := scenes[i].Role
				return button("data-act=demo-scene", roleName(r), "data-scene", string(r), "aria-pressed", yesNo(r == m.Scene.Role))
			})),
		),
		el("div|class=demo-stage").Body(
			el("section|class=demo-work|aria-label=The goal").Body(
				el("div|class=sheet").Body(demoGoal(m), demoCaption(m), demoTools(m, calm)),
				demoMarks(m),
				el("p|class=demo-keys by-key").Body(
					say("kbd", "←"), app.Text(" "), say("kbd", "→"), app.Text(" one edit back or forward"),
					app.If(!calm, func() app.UI {
						return el("span").Body(app.Text(" · "), say("kbd", "Space"), app.Text(" plays and pauses"))
					}),
				),
			),
			demoLines(m),
		),
		say("p|class=sr|role=status|data-part=demo-told", m.Told),
	)
}

// demoGoal is the goal as it is typed: behind it the mirror with the underlines,
// and an unseen last text that keeps the room, so that nothing moves down.
func demoGoal(m demo.Model) app.UI {
	s, marked := m.Text, m.Marked
	front := el("div|class=goal demo-text").Body(app.Text(s[:m.Caret]), el("span|class=demo-caret"), app.Text(s[m.Caret:]))
	if !marked.Empty() {
		front = el("div|class=goal demo-text").Body(
			app.Text(s[:marked.Start]), say("mark", marked.In(s)), el("span|class=demo-caret"), app.Text(s[marked.End:]))
	}
	return el("div|class=editor|data-part=demo-goal", "data-finished", strconv.Itoa(m.Finished()), "data-playing", yesNo(m.Playing)).Body(
		say("p|class=sr", m.Settled()),
		say("div|class=goal demo-room|aria-hidden=true", m.Scene.Longest()),
		&Mirror{Segments: m.Goal.Segments()},
		el("div|class=demo-layer|aria-hidden=true|data-part=demo-text").Body(front),
	)
}

// demoCaption asks what the edit at hand answers, and then says what it put there.
func demoCaption(m demo.Model) app.UI {
	ask, put := m.Caption()
	return el("p|class=demo-caption|data-part=demo-caption|aria-hidden=true").Body(
		say("b", ask),
		app.If(put != "", func() app.UI { return say("span", "→ "+put) }),
	)
}

func demoTools(m demo.Model, calm bool) app.UI {
	total, act, name, drawing := m.Goal.Report.Score.Total, "demo-play", "Play", iconPlay
	if m.Playing {
		act, name, drawing = "demo-pause", "Pause", iconPause
	}
	forward := "btn"
	if calm {
		forward = "btn main"
	}
	return el("div|class=tools").Body(
		el("div|class=score|data-part=demo-score", "data-value", strconv.Itoa(total)).Body(
			ring(total, m.Goal.Earned()),
			el("span|class=sum").Body(say("b", strconv.Itoa(total)), app.Text(" of 100")),
		),
		demoButton("btn quiet again", "demo-again", iconAgain, "Again", false),
		el("div|class=acts").Body(
			demoButton("btn", "demo-back", iconBack, "Back", m.At == 0 && m.Edit == 0),
			app.If(!calm, func() app.UI { return demoButton("btn main play", act, drawing, name, false) }),
			demoButton(forward, "demo-next", iconForward, "Forward", m.Over()),
		),
	)
}

// demoButton is a button with a drawing. One that has nowhere to go keeps its
// place and the focus.
func demoButton(class, act, drawing, name string, off bool) app.UI {
	b := button("", name, "class", class, "data-act", act)
	if off {
		b.Attr("aria-disabled", "true")
	}
	return b.Body(icon(drawing), say("span", name))
}

func demoMarks(m demo.Model) app.UI {
	five := marks(m.Goal)
	return el("ul|class=demo-marks|aria-label=The five hallmarks of a SMART goal").Body(app.Range(five[:]).Slice(func(i int) app.UI {
		k := five[i]
		return el("li|data-part=demo-mark", "class", "v-"+string(k.Verdict), "data-criterion", string(k.Criterion)).Body(
			stamp(k.Criterion), say("b", k.Criterion.Name()), say("span|class=sr", ": "+verdictWord(k.Verdict)), say("small|aria-hidden=true", short(k.Note)),
		)
	}))
}

// demoLines is what is worth sharpening. A line that has fallen away is struck out
// and leaves.
func demoLines(m demo.Model) app.UI {
	lines := m.Lines()
	head, left := "Worth sharpening", len(m.Goal.Findings)
	if left == 0 {
		head = "Nothing to send back"
	}
	return el("aside|class=demo-side|aria-label=Findings").Body(
		el("div|class=title").Body(say("h2", head), app.If(left > 0, func() app.UI { return say("p", strconv.Itoa(left)+" left") })),
		el("div|class=demo-list").Body(
			el("ul|class=demo-lines").Body(app.Range(lines).Slice(func(i int) app.UI { return demoLine(lines[i]) })),
			app.If(left == 0, func() app.UI { return el("p|class=demo-clean").Body(say("b", "Ready to sign"), app.Text(cleanWord(m))) }),
		),
		say("a|class=btn main|href=./", "Write your own"),
	)
}

// cleanWord says what is still to earn once nothing is left to sharpen.
func cleanWord(m demo.Model) string {
	if m.Goal.Earned() == 5 {
		return "All five hallmarks. Now it takes your own numbers."
	}
	return "No fair manager would send this back. It still gets better."
}

func demoLine(l demo.Line) app.UI {
	class, gone := "w", ""
	if l.Severity == lint.Error {
		class = "e"
	}
	if l.Gone {
		class, gone = class+" gone", "true"
	}
	return el("li|data-part=demo-line", "class", class, "data-rule", l.Rule, "aria-hidden", gone).Body(el("div").Body(el("div|class=demo-line").Body(
		say("b", l.Title), app.If(l.Text != "", func() app.UI { return say("q", short(l.Text)) }),
	)))
}
