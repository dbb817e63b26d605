package view

import (
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
)

// shelfOpen opens the workshop at the tab of decks; html draws it.
func shelfOpen(t *testing.T, fragment string, change func(*desk)) (w *workshopPage, d *desk, html func() string) {
	t.Helper()
	p, d := openSide(t, model.RouteWorkshop, fragment, change)
	d.act("act", "workshop-tab", "tab", "decks")
	return p.sides[model.RouteWorkshop].(*workshopPage), d, func() string { return app.HTMLString(p.side()) }
}

func has(t *testing.T, html, want string) {
	t.Helper()
	if !strings.Contains(html, want) {
		t.Errorf("no %s in %s", want, html)
	}
}

// TestDeckIsWrittenAndKept: a copy is changed, kept soon, chosen, and there again
// after a reload.
func TestDeckIsWrittenAndKept(t *testing.T) {
	w, d, html := shelfOpen(t, "", nil)
	d.act("act", "edit-deck", "deck", "sdr")
	has(t, html(), `data-act="open-round"`)
	d.act("act", "write-deck", "field", "title", "value", "Spring deck")
	d.act("act", "open-round", "round", "0")
	d.act("act", "write-deck", "field", "goal", "value", "Sell more soon", "round", "0")
	if !strings.Contains(d.kept["decks"], "My SDR deck") || strings.Contains(d.kept["decks"], "Sell more soon") {
		t.Error("kept with every key")
	}
	d.ring("decks")
	has(t, d.kept["decks"], "Sell more soon")
	has(t, html(), `data-part="round-findings"`)
	d.act("act", "write-deck", "field", "ask", "value", "How much?")
	d.hear(Event{Kind: Leaving})
	d.settle()
	has(t, d.kept["decks"], "How much?")
	d.act("act", "choose-deck", "deck", "own-1")
	if w.m.Chosen != "own-1" || w.m.Deck.Title != "Spring deck" || d.kept["deck-chosen"] != "own-1" {
		t.Errorf("chosen %q: %+v", w.m.Chosen, w.m.Deck.Title)
	}
	d.act("act", "write-deck", "field", "title", "value", "Autumn deck")
	d.ring("decks")
	if w.m.Deck.Title != "Autumn deck" {
		t.Error("the chosen deck is not the one that was written")
	}
	again, _, drawn := shelfOpen(t, "", func(n *desk) { n.kept = d.kept })
	if again.m.Chosen != "own-1" || again.m.Deck.Title != "Autumn deck" {
		t.Errorf("after a reload %q: %q", again.m.Chosen, again.m.Deck.Title)
	}
	has(t, drawn(), "Autumn deck")
}

// TestTwoWindowsKeepEachOthersDecks: what the other window has kept meanwhile
// stays.
func TestTwoWindowsKeepEachOthersDecks(t *testing.T) {
	w, d, _ := shelfOpen(t, "", nil)
	d.act("act", "new-deck")
	other, _, _ := (stage.Shelf{Own: w.decks().m.Shelf.Own}).Add(workshop.Deck{Title: "Theirs"})
	d.kept["decks"], _ = other.Record()
	d.act("act", "write-deck", "field", "title", "value", "Ours")
	d.ring("decks")
	has(t, d.kept["decks"], "Theirs")
	has(t, d.kept["decks"], "Ours")
}

func TestDeckDeletedAndBack(t *testing.T) {
	w, d, html := shelfOpen(t, "", nil)
	d.act("act", "new-deck")
	d.act("act", "write-deck", "field", "goal", "value", "Sell more")
	d.act("act", "close-edit")
	d.act("act", "choose-deck", "deck", "own-1")
	d.act("act", "delete-deck", "deck", "own-1")
	d.ring("decks")
	if strings.Contains(d.kept["decks"], "own-1") || w.m.Chosen != "sdr" || len(w.m.Deck.Rounds) < 12 {
		t.Errorf("deleted: %s, chosen %q", d.kept["decks"], w.m.Chosen)
	}
	has(t, html(), `data-act="undo-delete"`)
	d.act("act", "undo-delete")
	d.ring("decks")
	has(t, d.kept["decks"], "own-1")
}

// TestDeckThatIsNotReady: what keeps a deck from the stage is told, and the page
// goes on.
func TestDeckThatIsNotReady(t *testing.T) {
	w, d, html := shelfOpen(t, "", nil)
	d.act("act", "new-deck")
	d.act("act", "choose-deck", "deck", "own-1")
	has(t, html(), "there is no goal yet")
	d.act("act", "write-deck", "field", "goal", "value", strings.Repeat("x", 3400))
	has(t, html(), "3400 characters; 3000 at most")
	d.act("act", "write-deck", "field", "goal", "value", "Sell more")
	d.act("act", "choose-deck", "deck", "own-1")
	if len(w.m.Deck.Rounds) != 1 {
		t.Errorf("%d rounds", len(w.m.Deck.Rounds))
	}
}

func TestBadRecordStaysUntilSaved(t *testing.T) {
	_, d, html := shelfOpen(t, "", func(d *desk) { d.kept["decks"], d.kept["deck-chosen"] = "rubbish", "own-7" })
	has(t, html(), `data-part="decks-unread"`)
	d.act("act", "choose-deck", "deck", "ae")
	d.act("act", "export-unread")
	if d.kept["decks"] != "rubbish" || !slices.Contains(d.log, "download goalsmith-decks-unread.json rubbish") {
		t.Errorf("kept %q, %q", d.kept["decks"], d.log)
	}
	d.act("act", "new-deck")
	if strings.Contains(html(), `data-part="decks-unread"`) || !strings.Contains(d.kept["decks"], "own-1") {
		t.Errorf("after saving: %q", d.kept["decks"])
	}
}

func TestDeckFiles(t *testing.T) {
	_, d, html := shelfOpen(t, "", nil)
	for says, file := range map[string]string{
		"empty; choose a deck":       "",
		"rounds[1].gaol":             `{"schema":1,"rounds":[{"gaol":"x"}]}`,
		"there is no goal yet":       `{"schema":1,"rounds":[]}`,
		"501 goals; a deck holds":    `{"schema":1,"rounds":[` + strings.Repeat(`{"goal":"x"},`, 500) + `{"goal":"x"}]}`,
		"3001 characters; 3000 at m": `{"schema":1,"rounds":[{"goal":"` + strings.Repeat("x", 3001) + `"}]}`,
	} {
		d.act("act", "import-deck", "value", file)
		has(t, html(), says)
	}
	d.act("act", "import-deck", "value", `{"schema":1,"title":"Ours / 2026","rounds":[{"goal":"Sell more"}]}`)
	has(t, html(), "Imported: Ours / 2026, 1 goal.")
	d.act("act", "export-deck", "deck", "own-1")
	if i := slices.IndexFunc(d.log, func(s string) bool { return strings.HasPrefix(s, "download goalsmith-deck-ours-2026.json {") }); i < 0 {
		t.Errorf("no file: %q", d.log)
	}
	d.act("act", "share-deck", "deck", "own-1")
	has(t, html(), "https://goals.example.com/workshop#d1.")
}

func TestReceivedDeck(t *testing.T) {
	f, err := share.Fragment(workshop.Deck{Title: "Theirs", Rounds: []workshop.Round{{Goal: "Sell more <b>"}}})
	if err != nil {
		t.Fatal(err)
	}
	_, d, html := shelfOpen(t, f, nil)
	has(t, html(), "read-only until you keep it")
	if d.kept["decks"] != "" {
		t.Error("kept unasked")
	}
	d.act("act", "keep-deck")
	has(t, d.kept["decks"], "Theirs")
	if strings.Contains(html(), `data-part="deck-received"`) || !slices.Contains(d.log, "bare") {
		t.Error("the banner stays")
	}
	_, d, html = shelfOpen(t, f, func(n *desk) { n.kept = d.kept })
	d.act("act", "keep-deck")
	if has(t, html(), "You have this deck already."); strings.Count(d.kept["decks"], "Theirs") != 1 {
		t.Error("kept twice")
	}
	_, d, html = shelfOpen(t, f[:len(f)-3], nil)
	has(t, html(), "The link was cut or changed on its way")
	d.act("act", "close-shared")
	if strings.Contains(html(), `data-part="deck-received"`) {
		t.Error("the banner stays")
	}
}

func TestRealGoals(t *testing.T) {
	_, d, html := shelfOpen(t, "", nil)
	d.act("act", "paste-goals")
	d.act("act", "find-names", "value", "Close the renewal with Acme Corp soon")
	has(t, html(), `data-part="name-candidate"`)
	d.act("act", "call-name", "name", "0", "value", "a bank")
	d.act("act", "make-deck")
	has(t, d.kept["decks"], "Close the renewal with a bank soon")
	if strings.Contains(d.kept["decks"], "Acme") {
		t.Error("the original is stored")
	}
	has(t, html(), `data-part="round-edit"`)
}

func TestPrepareTheRoom(t *testing.T) {
	w, d, html := shelfOpen(t, "", nil)
	d.act("act", "workshop-tab", "tab", "prepare")
	if n := strings.Count(html(), `data-part="qr"`); n != 2 {
		t.Errorf("%d codes", n)
	}
	d.act("act", "set-origin", "value", "goals.example.com")
	has(t, html(), "must be an address like")
	d.act("act", "set-origin", "value", "http://localhost:8080")
	has(t, html(), "phones can&#39;t reach it")
	d.act("act", "set-origin", "value", "https://smart.example.org/app")
	has(t, html(), "https://smart.example.org/app/practice#d1.")
	has(t, d.saved.Encode(), "smart.example.org")
	if w.p.m.Settings.Origin != "https://smart.example.org/app/" {
		t.Errorf("the address is %q", w.p.m.Settings.Origin)
	}
	d.act("act", "enlarge-qr", "qr", "install", "on", "true")
	if n := strings.Count(html(), `data-part="qr"`); n != 1 {
		t.Errorf("%d codes with one large", n)
	}
	d.act("act", "copy-link", "qr", "install")
	if !slices.Contains(d.log, "copy https://smart.example.org/app/practice") {
		t.Errorf("copied %q", d.log)
	}
}

func TestReadyMadeDecksSayWhomTheyAreFor(t *testing.T) {
	for _, r := range workshop.ReadyMade() {
		if readyFor(r.ID) == "" {
			t.Errorf("%s says nothing", r.ID)
		}
	}
}

// A deck that is on its way to the storage is not lost to a reading that began before.
func TestDecksOnASlowStorage(t *testing.T) {
	_, d, _ := shelfOpen(t, "", nil)
	d.slow = true
	for range 2 {
		d.act("act", "edit-deck", "deck", "sdr")
		d.act("act", "close-edit")
		d.ring("decks")
	}
	d.deliver()
	if n := strings.Count(d.kept[decksRecord], `"id":`); n != 2 {
		t.Errorf("%d decks are kept: %.200s", n, d.kept[decksRecord])
	}
}
