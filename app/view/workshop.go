package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// bench is one tab of the trainer's page.
type bench interface {
	draw() app.UI
	act(ev Event) bool
	key(ev Event) bool
	// shown says that the tab was opened, or another deck chosen while it is.
	shown()
}

// workshopPage is the trainer's page.
type workshopPage struct {
	p       *Page
	m       stage.Model
	benches map[stage.Tab]bench
	present *presentBench
}

func newWorkshop(p *Page) side {
	w := &workshopPage{p: p, m: stage.New()}
	w.present = &presentBench{w: w}
	w.benches = map[stage.Tab]bench{
		stage.TabPresent: w.present, stage.TabDecks: newDecks(w), stage.TabPrepare: newPrepare(w),
		stage.TabResults: newResults(w), stage.TabSheets: newSheets(w),
	}
	return w
}

func (w *workshopPage) bench() bench { return w.benches[w.m.Tab] }

func (w *workshopPage) draw() app.UI { return Workshop(w.m, w.bench().draw()) }

// Workshop draws the trainer's page around the tab that is open.
func Workshop(m stage.Model, bench app.UI) app.UI {
	tabs := stage.Tabs()
	if m.Show.On || m.IsNotes { // nothing but the stage, or the notes to it
		return el("div|class=workshop").Body(bench)
	}
	return el("div|class=workshop").Body(
		el("div|class=head").Body(
			say("h1", "Run a workshop"),
			el("div|class=seg tabs|role=group|aria-label=Parts of the workshop").Body(app.Range(tabs[:]).Slice(func(i int) app.UI {
				return button("data-act=workshop-tab", tabs[i].Name(), "data-tab", string(tabs[i]), "aria-pressed", yesNo(tabs[i] == m.Tab))
			})),
		),
		bench,
	)
}

func (w *workshopPage) act(ev Event) bool {
	switch ev.Data["act"] {
	case "workshop-tab":
		w.open(stage.Tab(ev.Data["tab"]))
	default:
		return w.bench().act(ev)
	}
	return true
}

func (w *workshopPage) open(t stage.Tab) {
	if w.benches[t] == nil {
		return
	}
	w.hide()
	w.m.Tab = t
	w.bench().shown()
	w.p.redraw()
}

func (w *workshopPage) key(ev Event) bool { return w.bench().key(ev) }

// hide tells a tab that stops being shown, where it needs to know.
func (w *workshopPage) hide() {
	if h, ok := w.bench().(interface{ hidden() }); ok {
		h.hidden()
	}
}

// notes is the fragment of the trainer's own window.
const notes = "notes"

func (w *workshopPage) shown(fragment string) {
	if was := w.m.IsNotes; was != (fragment == notes) {
		w.m.IsNotes = !was
		if was { // the stage that the notes followed is another window's
			w.m.Show.On = false
			w.p.port.AllKeys(false)
		}
	}
	w.decks().arrive(fragment)
	w.decks().load(func() {
		if len(w.m.Deck.Rounds) == 0 {
			w.choose(w.m.Chosen)
		}
		w.bench().shown()
		w.p.redraw()
	})
}

func (w *workshopPage) left() {
	w.hide()
	w.decks().leaving()
}

func (w *workshopPage) tagged() {
	if t, ok := w.bench().(interface{ tagged() }); ok {
		t.tagged()
	}
}

// choose takes an own deck or fetches a ready-made one. One that is gone gives
// way to the usual.
func (w *workshopPage) choose(id string) {
	if stage.IsOwn(id) {
		if w.decks().take(id) {
			return
		}
		id = stage.New().Chosen
	}
	for _, r := range workshop.ReadyMade() {
		if r.ID != id {
			continue
		}
		w.p.port.Data(r.File, func(data string) {
			w.p.loop.dispatch(func() {
				d, err := workshop.Parse([]byte(data))
				switch {
				case data == "":
					w.took(id, workshop.Deck{}, "The deck couldn’t be fetched. Check the connection and choose it again.")
				case err != nil:
					w.took(id, workshop.Deck{}, err.Error())
				default:
					w.took(id, d, "")
				}
			})
		})
	}
}

// unfold shows the usual deck from data that is at hand. Before the stage is
// opened nothing is drawn of how its goals stand, so that nothing is reviewed.
func (w *workshopPage) unfold(data func(name string) string) {
	for _, r := range workshop.ReadyMade() {
		if r.ID != w.m.Chosen {
			continue
		}
		if d, err := workshop.Parse([]byte(data(r.File))); err == nil {
			w.m = stage.Update(w.m, stage.DeckTaken{ID: r.ID, Deck: d}, stage.Env{
				Review: func(string, goal.Role) review.Report { return review.Report{} },
			})
		}
	}
}

// took takes a deck as the chosen one.
func (w *workshopPage) took(id string, d workshop.Deck, wrong string) {
	w.present.flush()
	w.m = stage.Update(w.m, stage.DeckTaken{ID: id, Deck: d, Wrong: wrong}, w.present.env())
	w.bench().shown()
	w.p.redraw()
}
