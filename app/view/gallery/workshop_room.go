package gallery

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/app/view"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/handout"
	"github.com/goalsmith/goalsmith/internal/workshop/room"
)

// rooms are the states of the room's results and of the hand-outs.
func rooms(env model.Env) []State {
	deck := workshop.Deck{Title: "First calls", About: "Three goals to start with.", Rounds: []workshop.Round{
		{Goal: "Make more calls soon", Weakness: "Two soft words", Ask: "How many is more?", Listen: "Different numbers.", Rewrite: "Make 50 calls a day until 30 June, to feed the team’s pipeline."},
		{Goal: "Book 20 meetings", Weakness: "No deadline", Rewrite: "Book 20 meetings with brokers by 30 June."},
		{Goal: "Improve the reply rate", Weakness: "No number"},
	}}
	put := func(name string, tab stage.Tab, side func(m stage.Model) app.UI) State {
		m := model.New(env)
		m.Route, m.Ready, m.Tagger = model.RouteWorkshop, true, model.TaggerReady
		s := stage.New()
		s.Tab, s.Deck = tab, deck
		return State{Name: name, Model: m, Side: view.Workshop(s, side(s))}
	}
	results := func(name string, change func(stage.Results) stage.Results) State {
		return put(name, stage.TabResults, func(m stage.Model) app.UI { return view.Results(m, change(stage.Results{Loaded: true})) })
	}
	sheet := func(name string, s stage.Sheets) State {
		return put(name, stage.TabSheets, func(m stage.Model) app.UI {
			page, wrong := s.Page(m.Deck)
			return view.Sheets(m, s, page, wrong)
		})
	}
	full := func(r stage.Results) stage.Results {
		for _, x := range someResults(deck.Mark()) {
			r = r.Add(x.Code(), true)
		}
		return r
	}
	guide := stage.NewSheets().Choose(stage.SheetGuide).Came(handout.GuideFile, sampleGuide).FromDeck(deck)
	return []State{
		results("results-empty", func(r stage.Results) stage.Results { return r }),
		results("results", full),
		results("results-mistyped", func(r stage.Results) stage.Results { return full(r).Add("7K3M 9QX", false) }),
		results("results-twice", func(r stage.Results) stage.Results { return full(r).Add(someResults(deck.Mark())[0].Code(), false) }),
		results("results-others", func(r stage.Results) stage.Results { return r.Add(room.Result{Deck: deck.Mark() + 1}.Code(), false) }),
		results("results-new-room", func(r stage.Results) stage.Results { return full(r).NewRoom() }),
		results("results-scan", func(r stage.Results) stage.Results { r.Scan = stage.ScanOpen; return r }),
		results("results-no-camera", func(r stage.Results) stage.Results { return r.ScanFailed("NotAllowedError") }),
		sheet("sheet-worksheet", stage.NewSheets().Came(handout.GuideFile, sampleGuide)),
		sheet("sheet-answers", stage.NewSheets().Choose(stage.SheetAnswers)),
		sheet("sheet-guide", guide),
		sheet("sheet-plan", stage.NewSheets().Choose(stage.SheetPlan20).Came(handout.PlansFile, samplePlan)),
		sheet("sheet-not-fetched", stage.NewSheets().Choose(stage.SheetPlan20).Came(handout.PlansFile, "")),
	}
}

// someResults are what a room of nine may bring, one of them of another deck.
func someResults(deck byte) []room.Result {
	var out []room.Result
	for i := range 9 {
		level := func(n int) room.Level { return room.Level(min(max(n, 0), 3)) }
		r := room.Result{
			Deck: deck, From: room.Band(1 + i%3), To: room.Band(3 + i%5),
			Before: [5]room.Level{level(1 + i%2), level(i % 3), level(i % 2), 0, 1},
			After:  [5]room.Level{3, level(2 + i%2), level(1 + i%3), level(i % 3), level(2 + i%3)},
		}
		if i == 5 {
			r.To = r.From
		}
		if i == 7 {
			r.From, r.To = 5, 3
		}
		out = append(out, r)
	}
	out[8].Deck++
	return out
}

const sampleGuide = "[" + string(lint.Specific) + "]\nask: What exactly?\nwhy: Name the thing that changes.\nweak: Improve performance.\nbetter: Raise the win rate on renewals from 60% to 68%.\nwatch: “Sales” is an umbrella.\n" +
	"[" + string(lint.TimeBound) + "]\nask: By when?\nwhy: Until then it is a wish.\nweak: Close 6 renewals soon.\nbetter: Close 6 renewals by 30 June.\n" +
	"[check]\nIt has a number, and I know today’s.\nIt has a last day.\n"

const samplePlan = "[20] A short round\nfor: A team that meets every week.\nneeds: One laptop.\n5 | Open | Show the first goal.\n15 | Own goals | Everybody rewrites one.\n"
