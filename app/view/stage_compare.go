package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
)

// stageCompare is the goal and its wording side by side, with the differences.
func stageCompare(m stage.Model) app.UI {
	before, after := m.Compared()
	name := "After"
	if m.Show.Model {
		name = "After: the deck’s wording"
	}
	column := func(part, name string, score int, body []stage.Stretch) app.UI {
		return el("div|class=stage-side", "data-part", part).Body(
			el("p|class=stage-label").Body(say("b", name), say("span", strconv.Itoa(score))),
			el("p|class=stage-text|tabindex=0").Body(stretches(body)...),
		)
	}
	return el("div|class=stage-compare").Body(
		column("stage-before", "Before", m.Show.Before.Score.Total, before),
		column("stage-after", name, m.Show.After.Score.Total, after),
	)
}

// stageEnd sums the rounds up.
func stageEnd(s stage.Sum) app.UI {
	if s.Written == 0 {
		return el("div|class=stage-end").Body(
			say("p|class=stage-big", "That was the deck"),
			say("p|class=stage-small", "No wording was written down. ← goes back to the last round."),
			endActs(),
		)
	}
	return el("div|class=stage-end").Body(
		say("p|class=stage-big", strconv.Itoa(s.Ready)+" of "+counted(s.Written, "goal")+" ready to sign"),
		el("p|class=stage-climb|data-part=stage-sum").Body(
			say("span", strconv.Itoa(s.Before)), say("i|aria-hidden=true", "→"), say("b", strconv.Itoa(s.After)), say("small", "mean score, before and after"),
		),
		el("ol|class=stage-rows|tabindex=0|aria-label=Rounds").Body(app.Range(s.Rows).Slice(func(i int) app.UI {
			r := s.Rows[i]
			return el("li").Body(
				say("b", strconv.Itoa(r.Round+1)), say("q", r.Wording),
				say("span", strconv.Itoa(r.Before)+" → "+strconv.Itoa(r.After)),
			)
		})),
		endActs(),
	)
}

func endActs() app.UI {
	return el("p|class=stage-next").Body(
		button("class=btn|data-act=stage-results", "Type the room’s codes"),
		button("class=btn|data-act=stage-leave", "Leave the stage"),
	)
}

// stageActs are the stage's buttons, for who has no keys: out of sight until the
// pointer or the focus comes, except where there is only a finger.
func stageActs(m stage.Model) app.UI {
	s := m.Show
	writing := s.Step == stage.StepGoal || s.Step == stage.StepCompare
	return el("div|class=stage-acts|role=toolbar|aria-label=Stage").Body(
		button("data-act=stage-back", "← Back"),
		button("data-act=stage-forward", "Forward →"),
		app.If(writing, func() app.UI { return button("data-act=stage-write", "Write") }),
		app.If(s.Step == stage.StepWrite, func() app.UI {
			return button("data-act=stage-hold", "Hold the review", "aria-pressed", yesNo(s.Held))
		}),
		app.If(m.Notes().Rewrite != "" && s.Step != stage.StepEnd, func() app.UI {
			return button("data-act=stage-model", "Model", "aria-pressed", yesNo(s.Model))
		}),
		button("data-act=stage-timer", "Timer"),
		button("data-act=stage-full", "Full screen"),
		button("data-act=stage-notes", "Notes"),
		button("data-act=stage-help", "Keys ?"),
		button("data-act=stage-leave", "Leave"),
	)
}

func stageHelp() app.UI {
	keys := [...][2]string{
		{"→ Space PgDn", "Go on: the next criterion, the room’s wording, before and after, the next round"},
		{"← PgUp", "Go back"}, {"1 – 5, 0", "Ask about S, M, A, R or T, or the whole"}, {"W", "Write the room’s wording"},
		{"Enter", "In the wording: show before and after"}, {"Esc", "Out of the wording; then off the stage"},
		{"H", "Hold the review back, or show it"}, {"M", "The deck’s own wording"}, {"T", "Start the timer, or let it rest"},
		{"R", "Wind the timer back"}, {"F", "Full screen"}, {"N", "Notes in a second window"}, {"?", "These keys"},
	}
	return el("div|class=stage-help|role=dialog|aria-label=Keys").Body(
		say("h2", "Keys"),
		el("dl").Body(app.Range(keys[:]).Slice(func(i int) app.UI {
			return el("div").Body(el("dt").Body(say("kbd", keys[i][0])), say("dd", keys[i][1]))
		})),
		button("class=btn|data-act=stage-help", "Close"),
	)
}
