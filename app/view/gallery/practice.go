package gallery

import (
	"strings"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/model/exercise"
	"github.com/goalsmith/goalsmith/app/view"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
)

// exercises are the states of the practice page, on a day that is always the same.
func exercises(env model.Env) []State {
	on := exercise.Env{Time: when.Options{Today: when.Date{Year: 2026, Month: 1, Day: 15}}}
	link := func(goals ...string) exercise.Linked {
		d := workshop.Deck{Title: "Vague to SMART", About: "Eight goals for the spring kick-off."}
		for _, g := range goals {
			d.Rounds = append(d.Rounds, workshop.Round{Goal: g})
		}
		f, err := share.Fragment(d)
		if err != nil { // the state then shows what is said about it
			f = err.Error()
		}
		return exercise.Linked{Fragment: f}
	}
	state := func(name string, msgs ...exercise.Msg) State {
		m := exercise.New(on)
		for _, msg := range msgs {
			m = exercise.Update(m, msg, on)
		}
		return State{
			Name: name, Model: model.Update(model.New(env), model.Navigated{Route: model.RoutePractice}, env), Side: view.PracticeSide(m),
			Fields: map[string]string{`[data-part="practice-rewrite"]`: m.Session.Answer.Rewrite},
		}
	}
	from := func(msgs ...exercise.Msg) []exercise.Msg {
		two := link("Book 20 qualified meetings with enterprise prospects soon.", "Increase sales.")
		return append([]exercise.Msg{two, exercise.Begin{Source: exercise.Link}}, msgs...)
	}
	answer := []exercise.Msg{
		exercise.Tap{Word: 7}, exercise.Tap{Word: 2}, exercise.Name{Criterion: lint.Relevant}, exercise.Hint{},
		exercise.Write{Text: "Book 20 qualified meetings with enterprise prospects by the end of the quarter."},
	}
	marked := append(from(answer...), exercise.Check{})
	return []State{
		state("practice-start"),
		state("practice-broken", exercise.Linked{Fragment: "d1.AAAA"}),
		state("practice-link", link("Book 20 meetings soon", "Increase sales")),
		state("practice-kept", link("Book 20 meetings soon", "Increase sales"), exercise.Keep{}),
		state("practice-no-deck", exercise.Fetching{Source: "ae"}, exercise.DeckCame{ID: "ae"}),
		state("practice-item", from(answer[:3]...)...),
		state("practice-hints", from(append(answer, exercise.Hint{}, exercise.Hint{})...)...),
		state("practice-marked", marked...),
		state("practice-missed", from(exercise.Check{})...),
		state("practice-end", append(marked, exercise.Next{}, exercise.Skip{})...),
		state("practice-cant-copy", append(marked, exercise.Next{}, exercise.Skip{}, exercise.Copied{})...),
		state("practice-going", append(marked, link("Another room’s goal"))...),
		state("practice-long", link(strings.Repeat("Donaudampfschifffahrtsgesellschaftskapitän ", 60)), exercise.Begin{Source: exercise.Link}),
	}
}
