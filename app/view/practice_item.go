package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/exercise"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
)

// practiceWork is the item at hand: its goal, the three steps, and its mark.
func practiceWork(m exercise.Model) app.UI {
	marked := m.Session.Marked
	return el("section|class=exercise|aria-labelledby=practice-item").Body(
		el("div|class=sheet goal-sheet").Body(
			el("div|class=small-print").Body(
				say("h2|id=practice-item|tabindex=-1", "Goal "+nth(m.Session.At+1, len(m.Session.Items))),
				say("span", m.Session.Title),
			),
			el("div|class=hero|role=group|aria-label=The goal, word by word|aria-describedby=practice-tap").Body(heroWords(m)...),
			step("1", "practice-tap", tapLine(m)),
		),
		el("div|class=sheet ask-steps").Body(
			step("2", "practice-name", nameLine(m)),
			el("div|class=naming|role=group|aria-labelledby=practice-name").Body(picks(m)...),
			el("div|class=mend").Body(
				el("label|class=ask-step|for=practice-field").Body(say("b", "3"), say("span", "Write it so that you could sign it")),
				el("textarea|id=practice-field|data-part=practice-rewrite|data-live=practice-write|rows=3|spellcheck=true|autocomplete=off|aria-describedby=practice-live",
					"maxlength", strconv.Itoa(workshop.MaxGoal), "readonly", only(marked)),
				live(m),
			),
			el("div|role=status").Body(el("ul|class=hints-read").Body(hintLines(m)...)),
			app.If(!marked, func() app.UI {
				return el("div|class=acts").Body(
					button("class=btn main|data-act=practice-check", "Check"),
					app.If(m.MoreHints(), func() app.UI { return button("class=btn|data-act=practice-hint", hintWord(m)) }),
					button("class=btn quiet|data-act=practice-skip", "Skip"),
					el("span|class=by-key").Body(say("kbd", "Ctrl"), app.Text(" "), say("kbd", "Enter"), app.Text(" checks")),
				)
			}),
		),
		el("div|role=status").Body(app.If(marked, func() app.UI { return practiceMark(m) })),
		app.If(marked, func() app.UI {
			verb := "Next goal"
			if m.Session.At+1 == len(m.Session.Items) {
				verb = "See the result"
			}
			return el("div|class=acts onward").Body(button("class=btn main|data-act=practice-next", verb))
		}),
	)
}

// only is an attribute that is there or not.
func only(on bool) string {
	if on {
		return "true"
	}
	return ""
}

func step(n, id, words string) app.UI {
	return el("p|class=ask-step", "id", id).Body(say("b", n), say("span", words))
}

func tapLine(m exercise.Model) string {
	if k := m.Mark; m.Session.Marked {
		n := len(k.Found) + len(k.Missed)
		switch {
		case n == 0 && len(k.Fine) == 0:
			return "No word is weak here"
		case n == 0:
			return "No word is weak here; what is crossed out is fine"
		case len(k.Fine) > 0:
			return "You found " + nth(len(k.Found), n) + "; what is crossed out is fine"
		}
		return "You found " + nth(len(k.Found), n)
	}
	return "Tap the words that are weak. Perhaps none is, and something is missing."
}

func nameLine(m exercise.Model) string {
	if c := m.Session.Answer.Named; c != "" {
		return "You named: " + c.Name()
	}
	if m.Session.Marked {
		return "You named none"
	}
	return "Which criterion is weak or missing?"
}

// heroWords are the goal's words, each to tap until the answer is marked.
func heroWords(m exercise.Model) []app.UI {
	var out []app.UI
	for i, w := range m.Words {
		if w.Break {
			out = append(out, el("br"))
		} else if i > 0 {
			out = append(out, app.Text(" "))
		}
		state := m.StateOf(i)
		switch {
		case w.Empty():
			out = append(out, say("span|class=aside", w.Text))
		case m.Session.Marked:
			out = append(out, el("span|data-part=practice-word", "class", "word "+string(state)).Body(app.Text(w.Text), say("span|class=sr", stateWord(state))))
		default:
			out = append(out, button("class=word|data-part=practice-word|data-act=practice-tap", w.Text,
				"data-word", strconv.Itoa(i), "aria-pressed", yesNo(state == exercise.Tapped)))
		}
	}
	return out
}

func stateWord(s exercise.State) string {
	switch s {
	case exercise.Found:
		return " (found)"
	case exercise.Missed:
		return " (weak, not found)"
	case exercise.Fine:
		return " (tapped, and fine)"
	}
	return ""
}

// picks are the five criteria to name.
func picks(m exercise.Model) []app.UI {
	var out []app.UI
	a := m.Session.Answer
	for _, c := range lint.Criteria() {
		class := "name-one"
		if m.Session.Marked {
			switch {
			case a.Named == c && m.Mark.Named:
				class += " right"
			case a.Named == c:
				class += " wrong"
			case !m.Mark.Named && c == m.Item.Criterion:
				class += " was"
			}
			out = append(out, el("span|data-part=practice-criterion", "class", class, "data-criterion", string(c)).Body(stamp(c), say("b", c.Name())))
			continue
		}
		out = append(out, button("data-part=practice-criterion|data-act=practice-name", c.Name(), "class", class, "data-criterion", string(c),
			"aria-pressed", yesNo(a.Named == c)).Body(stamp(c), say("b", c.Name())))
	}
	return out
}

// live are the five verdicts on the rewrite so far.
func live(m exercise.Model) app.UI {
	var out []app.UI
	met := 0
	for _, c := range m.Live.Criteria {
		verdict := "waiting"
		if m.Changed() {
			verdict = string(c.Verdict)
		}
		if c.Verdict == review.Met {
			met++
		}
		out = append(out, el("li|data-part=practice-live", "class", "v-"+verdict, "data-criterion", string(c.Name)).Body(
			stamp(c.Name), say("span|class=sr", c.Name.Name()+": "+verdict),
		))
	}
	words := "The five stamps follow as you write."
	if m.Changed() {
		words = strconv.Itoa(met) + " of 5 hallmarks"
	}
	return el("div|class=so-far|id=practice-live").Body(el("ul|aria-label=Your rewrite so far").Body(out...), say("span", words))
}

func hintWord(m exercise.Model) string {
	left := len(practice.Hints(m.Item)) - m.Session.Answer.Hints
	return "Hint (" + strconv.Itoa(left) + " left, −" + strconv.Itoa(practice.PerHint) + ")"
}

func hintLines(m exercise.Model) []app.UI {
	var out []app.UI
	for _, h := range m.HintsRead() {
		out = append(out, say("li|data-part=practice-hint-line", h))
	}
	return out
}
