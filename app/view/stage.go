package view

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
)

// Stage draws the trainer's page as it stands, for a gallery of states: the
// lobby, the stage or the notes to it.
func Stage(m stage.Model, env stage.Env, alone bool) app.UI {
	ui := drawLobby(m, false)
	switch {
	case m.IsNotes:
		ui = drawNotes(m, env.Now, alone)
	case m.Show.On:
		ui = drawStage(m, env, m.Show.After.Score.Total, "")
	}
	return Workshop(m, ui)
}

// drawStage is what the room sees.
func drawStage(m stage.Model, env stage.Env, score int, told string) app.UI {
	s := m.Show
	return el("section|class=presenting|data-part=stage|tabindex=-1|aria-label=Stage", "data-step", string(s.Step), "data-round", strconv.Itoa(s.Round+1)).Body(
		el("div|class=stage-top").Body(
			el("div").Body(say("h1", m.Deck.Title), say("span", stageWhere(m))),
			app.If(s.Timer.Used || s.Step == stage.StepWrite, func() app.UI { return timer(s.Timer, env.Now) }),
		),
		el("div|class=stage-mid", "data-size", string(stageSize(m))).Body(stageMiddle(m, env)),
		app.If(s.Step != stage.StepEnd, func() app.UI {
			return el("div|class=stage-foot").Body(stageMarks(m), stageScore(m, score))
		}),
		stageActs(m),
		app.If(s.Help, stageHelp),
		say("p|class=sr|role=status", told),
	)
}

func stageWhere(m stage.Model) string {
	if m.Show.Step == stage.StepEnd {
		return " · " + counted(len(m.Deck.Rounds), "round")
	}
	return " · round " + strconv.Itoa(m.Show.Round+1) + " of " + strconv.Itoa(len(m.Deck.Rounds))
}

// around is the length of the timer's circle, in its own units.
const around = 100.53

func timer(t stage.Timer, now time.Duration) app.UI {
	class := "class=stage-time"
	if t.Up(now) {
		class += " up"
	}
	left := strconv.FormatFloat(around*t.Share(now), 'f', 2, 64)
	circle := func(class, dash string) app.UI {
		c := app.Elem("circle").XMLNS(svgSpace).Class(class).Attr("cx", "20").Attr("cy", "20").Attr("r", "16")
		if dash != "" {
			c = c.Attr("stroke-dasharray", dash).Attr("transform", "rotate(-90 20 20)")
		}
		return c
	}
	words := t.Clock(now)
	if t.Up(now) {
		words = "Time"
	}
	return el("p|role=timer|data-part=timer|"+class).Body(
		svg("ring", "0 0 40 40", circle("ring-all", ""), circle("ring-left", left+" "+strconv.FormatFloat(around, 'f', 2, 64))),
		say("span", words),
	)
}

func stageSize(m stage.Model) stage.Size {
	if m.Show.Step == stage.StepCompare {
		// Two columns have half the room each.
		return stage.SizeOf(m.Goal(), m.Wording())
	}
	if m.Show.Step == stage.StepWrite {
		return stage.SizeOf(m.Words(m.Show.Round), m.Goal())
	}
	return stage.SizeOf(m.Goal())
}

func stageMiddle(m stage.Model, env stage.Env) app.UI {
	switch m.Show.Step {
	case stage.StepWrite:
		return stageWrite(m)
	case stage.StepCompare:
		return stageCompare(m)
	case stage.StepEnd:
		return stageEnd(m.Sum(env))
	}
	return el("div|class=stage-goal").Body(
		el("p|class=stage-text|data-part=stage-goal|tabindex=0").Body(stretches(m.OnStage())...),
		stageAsk(m),
		app.If(stage.SizeOf(m.Goal()) == stage.Long, func() app.UI {
			return say("p|class=stage-small", "Too long for one screen: "+strconv.Itoa(len([]rune(m.Goal())))+" characters. ↓ scrolls; a goal says it in one sentence.")
		}),
	)
}

// stageAsk is the question to the room, about the criterion revealed last.
func stageAsk(m stage.Model) app.UI {
	for _, c := range m.Show.Before.Criteria {
		if c.Name != m.Show.Asked || c.Name == "" {
			continue
		}
		words := c.Why
		if faults := stage.Faults(m.Show.Before, c.Name); len(faults) > 0 {
			words = faults[0].Message
		} else if c.Verdict == review.Met {
			words = "Met. What earned it?"
		}
		return el("p|class=stage-ask|role=status").Body(say("b", ask(c)), say("span", words))
	}
	if faults := stage.Faults(m.Show.Before, lint.Whole); m.Show.Asked == lint.Whole && len(faults) > 0 {
		return el("p|class=stage-ask|role=status").Body(say("b", "Does it hold together?"), say("span", faults[0].Message))
	}
	return el("p|class=stage-ask|role=status")
}

func stageWrite(m stage.Model) app.UI {
	return el("div|class=stage-write").Body(
		el("p|class=stage-was|data-part=stage-goal").Body(app.Text(m.Goal())),
		el("div|class=stage-field").Body(
			el("div|class=stage-text stage-mirror|aria-hidden=true").Body(append(stretches(m.Written()), app.Text("\u200b"))...),
			el("textarea|class=stage-text|data-part=stage-word|data-live=stage-word|aria-label=The room’s wording|placeholder=How would the room put it?|rows=1|spellcheck=false|autocomplete=off|maxlength=3000"),
		),
		stageTurn(m),
	)
}

// stageTurn is the round's own question while the room writes, or what its wording
// still lacks. It follows every key, so it is no live region.
func stageTurn(m stage.Model) app.UI {
	ask, words := stageTurns(m)
	return el("p|class=stage-ask").Body(say("b", ask), say("span", words))
}

func stageTurnWords(m stage.Model) string {
	ask, words := stageTurns(m)
	return ask + " " + words
}

func stageTurns(m stage.Model) (ask, words string) {
	r := m.Show.After
	switch {
	case m.Show.Held:
		return "Your turn", "The review is held back. H shows it."
	case r.Text == "":
		return "Your turn", m.Notes().Ask
	case r.Ready:
		return "Ready to sign", "→ or Enter shows before and after."
	}
	for _, f := range r.Findings {
		if f.Severity != lint.Hint {
			return question(r, f.Criterion), f.Message
		}
	}
	return "Your turn", m.Notes().Ask
}

func question(r review.Report, name lint.Criterion) string {
	for _, c := range r.Criteria {
		if c.Name == name {
			return ask(c)
		}
	}
	return "Almost"
}
