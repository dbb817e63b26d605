package view

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/review"
)

// drawNotes is the trainer's own window beside the stage: what the room doesn't
// see, the goal that follows, the timer.
func drawNotes(m stage.Model, now time.Duration, alone bool) app.UI {
	s, r := m.Show, m.Notes()
	return el("section|class=notes|data-part=notes|aria-label=Trainer’s notes", "data-round", strconv.Itoa(s.Round+1), "data-step", string(s.Step)).Body(
		el("div|class=notes-top").Body(
			el("div").Body(say("h1", m.Deck.Title), say("span", stageWhere(m)+" · "+stepName(s))),
			timer(s.Timer, now),
		),
		app.If(alone, func() app.UI {
			return say("p|class=wrong|role=alert|data-part=notes-alone", "The stage has gone. Open the workshop in its window again: the session goes on with this round.")
		}),
		app.If(!alone && !s.On, func() app.UI {
			return el("p|class=notes-start").Body(
				say("span", "The stage is not open yet."), button("class=btn main|data-act=stage-resume", "Open the stage"),
			)
		}),
		say("p|class=notes-goal", r.Goal),
		el("ul|class=notes-marks").Body(app.Range(s.Before.Criteria[:]).Slice(func(i int) app.UI {
			c := s.Before.Criteria[i]
			return el("li|class=v-"+string(c.Verdict)).Body(
				button("data-act=stage-reveal", "", "data-criterion", string(c.Name), "aria-pressed", yesNo(s.Seen[i])).Body(
					stamp(c.Name), say("span|class=sr", c.Name.Name()+": "+verdictWord(c.Verdict)),
				),
				say("small", seenWord(s.Seen[i], c.Verdict)),
			)
		})),
		el("dl|class=notes-list").Body(
			note("What is weak", r.Weakness), note("Ask the room", r.Ask), note("Listen for", r.Listen),
			note("One good wording", r.Rewrite), note("The room’s wording", m.Words(s.Round)), note("Next goal", m.Next()),
		),
		el("div|class=notes-acts|role=toolbar|aria-label=Stage").Body(
			button("class=btn|data-act=stage-back", "← Back"), button("class=btn main|data-act=stage-forward", "Forward →"),
			button("class=btn|data-act=stage-timer", timerWord(s.Timer, now)), button("class=btn|data-act=stage-wind", "Wind back"),
			button("class=btn|data-act=stage-model", "Show the model", "aria-pressed", yesNo(s.Model)),
			button("class=btn|data-act=stage-hold", "Hold the review", "aria-pressed", yesNo(s.Held)),
		),
	)
}

func stepName(s stage.Show) string {
	switch s.Step {
	case stage.StepWrite:
		return "the room writes"
	case stage.StepCompare:
		return "before and after"
	case stage.StepEnd:
		return "the end"
	}
	return "the goal"
}

func seenWord(seen bool, v review.Verdict) string {
	if seen {
		return verdictWord(v) + ", shown"
	}
	return verdictWord(v)
}

func timerWord(t stage.Timer, now time.Duration) string {
	switch {
	case t.Up(now):
		return "New time"
	case t.Running:
		return "Rest the timer"
	}
	return "Start the timer"
}

func note(name, words string) app.UI {
	return app.If(words != "", func() app.UI { return el("div").Body(say("dt", name), say("dd", words)) })
}
