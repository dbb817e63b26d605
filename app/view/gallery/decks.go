package gallery

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/app/view"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
	"github.com/goalsmith/goalsmith/web"
)

// decks are the states of the tabs where decks are made and the room is prepared.
func decks(env model.Env) []State {
	read := func(text string, r goal.Role) review.Report {
		on := when.Options{Today: when.Date{Year: 2026, Month: time.November, Day: 22}}
		return review.Review(text, review.Options{Role: r, NoRewrites: true, Time: on})
	}
	sdr := readyMade("data/deck-sdr.json")
	own := sdr
	own.Title, own.About = "Spring kick-off", "What the team handed in last quarter, without names."
	own.Rounds = append([]workshop.Round{{Goal: "Increase sales soon", Rewrite: "Increase sales by a lot soon"}}, own.Rounds[:6]...)
	shelf := stage.Shelf{Own: []stage.Own{{ID: "own-1", Deck: own}, {ID: "own-2", Deck: workshop.Deck{}}}}
	state := func(name string, tab stage.Tab, body app.UI) State {
		m := model.Update(model.New(env), model.Navigated{Route: model.RouteWorkshop}, env)
		m.Ready, m.Tagger = true, model.TaggerReady
		return State{Name: name, Model: m, Side: view.Workshop(stage.Model{Tab: tab}, body)}
	}
	deck := func(name string, m stage.Decks) State {
		return state(name, stage.TabDecks, view.DrawDecks(m, "own-1"))
	}
	prepare := func(name, address string, d workshop.Deck, large string) State {
		p := stage.NewPrepare(address, true, d, 0)
		p.Large = large
		return state(name, stage.TabPrepare, view.DrawPrepare(p, ""))
	}
	full := stage.Decks{Shelf: shelf, Link: "https://goals.example.com/workshop#d1.AAAA", LinkOf: "own-1", Said: "Deleted: Winter deck.", Undo: true}
	edit := stage.Begin("own-1", own, read).OpenRound(0, read)
	received := stage.Decks{Received: stage.Received{Fragment: "d1.", Deck: own}}
	if f, err := share.Fragment(own); err == nil {
		received.Received = stage.Receive(f)
	}
	names := stage.FindNames("Anna Schmidt closes the Siemens renewal by 30 June\nAsk maria@acme.com about the Acme Corp contract 4711-0815\n" +
		"Win Siemens back " + strings.Repeat("again and ", 12) + "again soon").Tick(1)
	long := workshop.Deck{Title: "All of them", Rounds: append(append(append([]workshop.Round{}, sdr.Rounds...), readyMade("data/deck-ae.json").Rounds...), readyMade("data/deck-managers.json").Rounds...)}
	return []State{
		deck("decks", full),
		deck("decks-unread", stage.Decks{Shelf: stage.ReadShelf(`{"schema":2}`), NoStorage: true, Wrong: "The file was not taken, and your decks stay as they are. rounds[2].goal: empty; write the goal or take the round out."}),
		deck("deck-edit", stage.Decks{View: stage.DecksEdit, Shelf: shelf, Edit: edit}),
		deck("deck-edit-new", stage.Decks{View: stage.DecksEdit, Edit: stage.Begin("own-2", workshop.Deck{Rounds: []workshop.Round{{}}}, read)}),
		deck("deck-received", received),
		deck("deck-received-broken", stage.Decks{Received: stage.Receive("d1.AAAA")}),
		deck("names-found", stage.Decks{View: stage.DecksImport, Names: names}),
		deck("names-none", stage.Decks{View: stage.DecksImport, Names: stage.FindNames(" ")}),
		prepare("prepare", "https://goals.example.com/", sdr, ""),
		prepare("prepare-large", "https://goals.example.com/", sdr, "deck"),
		prepare("prepare-long", "http://10.0.0.7/", long, ""),
		prepare("prepare-loopback", "http://127.0.0.1:8080/", sdr, ""),
	}
}

// readyMade reads a deck of the site's; none shows as a deck without goals.
func readyMade(file string) workshop.Deck {
	raw, err := web.Files.ReadFile(file)
	if err != nil {
		return workshop.Deck{}
	}
	d, err := workshop.Parse(raw)
	if err != nil {
		return workshop.Deck{}
	}
	return d
}
