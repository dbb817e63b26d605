package gallery

import (
	"strings"
	"time"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/app/view"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/web"
)

// stages are the states of the trainer's page.
func stages() []State {
	env := stage.Env{Review: func(s string, r goal.Role) review.Report {
		return review.Review(s, review.Options{Role: r, Time: when.Options{Today: when.Date{Year: 2026, Month: time.November, Day: 22}}})
	}}
	file, err := web.Files.ReadFile(workshop.ReadyMade()[0].File)
	if err != nil { // the page then shows that it could not be had
		file = nil
	}
	sdr, err := workshop.Parse(file)
	if err != nil {
		sdr = workshop.Deck{}
	}
	long := workshop.Deck{Title: "A deck of one", Rounds: []workshop.Round{{Goal: strings.TrimSpace(strings.Repeat("Sell more to everybody who may want it, and faster than before. ", 45))}}}
	put := func(name string, d workshop.Deck, msgs ...stage.Msg) State {
		m := stage.Update(stage.New(), stage.DeckTaken{ID: "sdr", Deck: d}, env)
		for _, msg := range msgs {
			m = stage.Update(m, msg, env)
		}
		s := State{Name: name, Model: model.New(model.Env{}), Side: view.Stage(m, env, false)}
		s.Model.Route = model.RouteWorkshop
		s.Fields = map[string]string{`[data-part="stage-word"]`: m.Words(m.Show.Round)}
		return s
	}
	notes := func(s State, alone bool, msgs ...stage.Msg) State {
		m := stage.Update(stage.New(), stage.DeckTaken{ID: "sdr", Deck: sdr}, env)
		for _, msg := range msgs {
			m = stage.Update(m, msg, env)
		}
		m.IsNotes = true
		s.Side = view.Stage(m, env, alone)
		return s
	}
	words := stage.Worded{Text: "Make 50 calls a day to book 20 qualified meetings with healthcare prospects, soon"}
	start, all := stage.Started{}, []stage.Msg{stage.Started{}, stage.TimerPressed{}, stage.WriteNow{}, words}
	return []State{
		put("lobby", sdr),
		put("lobby-begun", sdr, stage.Started{Round: 3}, stage.Ended{}),
		put("lobby-broken", workshop.Deck{}, stage.DeckTaken{ID: "sdr", Wrong: "The deck couldn’t be fetched. Check the connection and choose it again."}),
		put("stage-goal", sdr, start),
		put("stage-asked", sdr, start, stage.Revealed{Criterion: lint.Specific}, stage.Revealed{Criterion: lint.TimeBound}),
		put("stage-long", long, start),
		put("stage-write", sdr, all...),
		put("stage-held", sdr, append(all[:len(all):len(all)], stage.HoldToggled{})...),
		put("stage-compare", sdr, append(all[:len(all):len(all)], stage.Forward{})...),
		put("stage-model", sdr, start, stage.ModelToggled{}),
		put("stage-keys", sdr, start, stage.HelpToggled{}),
		put("stage-end", sdr.First(1), append(all[:len(all):len(all)], stage.Forward{}, stage.Forward{})...),
		notes(put("notes", sdr), false, all...),
		notes(put("notes-alone", sdr), true, start),
	}
}
