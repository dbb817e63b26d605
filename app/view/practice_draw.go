package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/exercise"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
)

// PracticeSide draws the practice page.
func PracticeSide(m exercise.Model) app.UI {
	return el("div|class=practice").Body(
		el("div|class=head").Body(
			say("h1|id=practice-title|tabindex=-1", "Practise on weak goals"),
			app.If(m.Phase == exercise.Working, func() app.UI { return practiceProgress(m) }),
		),
		app.If(m.Phase == exercise.Working, func() app.UI { return practiceWork(m) }).
			ElseIf(m.Phase == exercise.Ended, func() app.UI { return practiceResult(m) }).
			Else(func() app.UI { return practiceChoice(m) }),
	)
}

// practiceChoice is what can be practised.
func practiceChoice(m exercise.Model) app.UI {
	return el("div|class=to-practise").Body(
		say("p|class=lead", "Find what is weak, name what is missing, and put it right. Each answer is marked at once, with the reason."),
		el("div|role=status").Body(app.If(m.Wrong != "", func() app.UI {
			return el("div|class=wrong|data-part=practice-wrong").Body(say("p", m.Wrong), say("p", "You can still practise on anything below."))
		})),
		app.If(len(m.Offer.Rounds) > 0, func() app.UI { return offered(m) }),
		app.If(m.Session.Going(), func() app.UI {
			s := m.Session
			return choice(m, exercise.Going, "main", "Go on: "+s.Title, "You are at goal "+nth(s.At+1, len(s.Items))+".", "Go on")
		}),
		app.If(m.Former.Going(), func() app.UI {
			s := m.Former
			return choice(m, exercise.Before, "", "Go back: "+s.Title, "You left it at goal "+nth(s.At+1, len(s.Items))+".", "Go back")
		}),
		app.If(len(m.Kept.Rounds) > 0 && len(m.Offer.Rounds) == 0, func() app.UI {
			return choice(m, exercise.Room, "", m.Kept.Title, counted(len(m.Kept.Rounds), "goal")+" from your trainer, kept on this device.", "Start")
		}),
		choice(m, exercise.Today, "for-today", "Practice items for today", today(m), "Start"),
		say("p|class=or", "Or take a deck"),
		el("div|class=offer-cards").Body(readyDecks(m)...),
	)
}

func readyDecks(m exercise.Model) []app.UI {
	var out []app.UI
	for _, r := range workshop.ReadyMade() {
		out = append(out, choice(m, r.ID, "", r.Title, deckFor(r.ID), "Start"))
	}
	return out
}

// deckFor says whose goals a ready-made deck holds.
func deckFor(id string) string {
	switch id {
	case "sdr":
		return "Calls, meetings and pipeline."
	case "ae":
		return "Deals, renewals and forecasts."
	case "managers":
		return "Team targets and coaching."
	}
	return "A bit of everything."
}

// choice is one thing to practise.
func choice(m exercise.Model, source, class, title, about, verb string) app.UI {
	if m.Busy == source {
		verb = "One moment …"
	}
	if class == "" {
		class = "plain"
	}
	return el("div|data-part=practice-deck", "class", "offer-card "+class, "data-deck", source).Body(
		el("div").Body(
			say("h2", title), say("p", about),
			app.If(source == exercise.Today, func() app.UI {
				five := lint.Criteria()
				return el("div|class=five").Body(app.Range(five[:]).Slice(func(i int) app.UI { return stamp(five[i]) }))
			}),
		),
		button("class=btn main|data-act=practice-start", verb, "data-deck", source, "aria-label", verb+": "+title),
	)
}

// offered is the deck that came by link: not the reader's own until it is kept.
func offered(m exercise.Model) app.UI {
	note := "This deck came with the link. It is read-only, and gone with the link unless you keep it."
	switch m.Keeping {
	case exercise.IsKept:
		note = "Kept on this device: it is here next time, offline too."
	case exercise.CantKeep:
		note = "This browser keeps nothing here, so the deck stays in the link only. You can practise on it all the same."
	}
	return el("section|class=offer-card from-link|data-part=practice-deck|data-deck="+exercise.Link+"|aria-label=The deck from your link").Body(
		el("div").Body(
			say("p|class=small-print", "From your trainer"), say("h2", m.Offer.Title),
			say("p|class=small-print", counted(len(m.Offer.Rounds), "goal")),
			app.If(m.Offer.About != "", func() app.UI { return say("p", m.Offer.About) }),
			say("p|role=status|class=note", note),
		),
		el("div|class=acts").Body(
			button("class=btn main|data-act=practice-start|data-deck="+exercise.Link, "Start"),
			app.If(m.Keeping == exercise.NotKept, func() app.UI { return button("class=btn|data-act=practice-keep", "Keep it on this device") }),
		),
	)
}

// today says what the items are made for.
func today(m exercise.Model) string {
	known := 0
	for _, c := range m.Cards {
		known += c.Passed + c.Missed
	}
	if known == 0 {
		return "Six goals, each with one thing taken out or blurred."
	}
	streak := ""
	if m.Streak.Now > 1 {
		streak = " You have mended " + strconv.Itoa(m.Streak.Now) + " in a row."
	}
	return "Six goals of the kinds that are due again." + streak
}

// practiceProgress says how far the round is.
func practiceProgress(m exercise.Model) app.UI {
	s := m.Session
	n := len(s.Items)
	return el("div|class=how-far").Body(
		say("span|class=of", nth(s.At+1, n), "data-part", "practice-progress"),
		svg("way", "0 0 100 6",
			app.Elem("rect").XMLNS(svgSpace).Class("rail").Attr("width", "100").Attr("height", "6").Attr("rx", "3"),
			app.Elem("rect").XMLNS(svgSpace).Class("run").Attr("width", strconv.FormatFloat(100*float64(len(s.Done))/float64(n), 'f', 1, 64)).Attr("height", "6").Attr("rx", "3"),
		).Attr("preserveAspectRatio", "none"),
		app.If(m.Streak.Now > 1, func() app.UI { return say("span|class=streak", strconv.Itoa(m.Streak.Now)+" in a row") }),
		button("class=btn quiet|data-act=practice-stop", "End here"),
	)
}

// kindName is what a kind's items lack.
func kindName(k practice.Kind) string {
	switch k {
	case practice.NoMetric:
		return "A missing number"
	case practice.NoDeadline:
		return "A missing deadline"
	case practice.NoBasis:
		return "A missing basis"
	case practice.NoReason:
		return "A missing reason"
	}
	return "Vague words"
}
