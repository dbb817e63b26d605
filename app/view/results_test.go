package view

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/room"
)

// trainer opens the trainer's page on a tab, with the site's data at hand.
func trainer(t *testing.T, tab stage.Tab, change func(*desk)) (*Page, *desk) {
	t.Helper()
	p, d := openSide(t, model.RouteWorkshop, "", change)
	d.act("act", "workshop-tab", "tab", string(tab))
	return p, d
}

func sideHTML(p *Page) string { return app.HTMLString(Screen(p.m, p.side())) }

func (d *desk) mark(t *testing.T) byte {
	t.Helper()
	deck, err := workshop.Parse([]byte(d.data[workshop.ReadyMade()[0].File]))
	if err != nil {
		t.Fatal(err)
	}
	return deck.Mark()
}

func wants(t *testing.T, html string, all ...string) {
	t.Helper()
	for _, want := range all {
		if !strings.Contains(html, want) {
			t.Errorf("not there: %s", want)
		}
	}
}

func TestCodesBecomeAPicture(t *testing.T) {
	p, d := trainer(t, stage.TabResults, nil)
	wants(t, sideHTML(p), "picture appears here", `data-part="room-code"`, "This browser reads no QR codes")
	mark := d.mark(t)
	one := room.Result{Deck: mark, Before: [5]room.Level{1, 0, 0, 0, 0}, After: [5]room.Level{3, 3, 3, 1, 3}, From: 1, To: 6}
	two := room.Result{Deck: mark, Before: [5]room.Level{1, 1, 0, 0, 1}, After: [5]room.Level{3, 2, 1, 1, 3}, From: 2, To: 2}

	d.act("act", "add-result", "word", one.Code()[:7])
	html := sideHTML(p)
	wants(t, html, ` aria-invalid`, "A code has 8 characters; this has 6.")
	if strings.Contains(strings.Join(d.log, "|"), "clear "+codeField) {
		t.Error("what was mistyped is cleared")
	}
	d.act("act", "add-result", "word", strings.ToLower(one.Code()))
	d.act("act", "add-result", "word", two.Code())
	html = sideHTML(p)
	wants(t, html, "Relevant is the hardest", `data-chart="criteria"`, `data-chart="spread"`, `data-chart="moved"`,
		`data-from="25%"`, `data-to="88%"`, "1 of 2 scores went up.", "2 results of “SDR deck”",
		`aria-label="After: 1 person at 26 to 37; 1 person at 76 to 88."`)
	if n := strings.Count(html, `data-part="room-result"`); n != 2 || strings.Contains(html, "aria-invalid") || d.at != codeField {
		t.Errorf("%d results, the focus is at %s", n, d.at)
	}

	// The same again, and one of another deck.
	d.act("act", "add-result", "word", one.Code())
	wants(t, sideHTML(p), `data-again="yes"`, "Two people can have the same result.")
	d.act("act", "add-result", "word", one.Code(), "again", "yes")
	other := one
	other.Deck++
	d.act("act", "add-result", "word", other.Code())
	html = sideHTML(p)
	wants(t, html, "another deck", "3 results of “SDR deck”; 1 of another deck is left out.")
	if n := strings.Count(html, `data-part="room-result"`); n != 4 {
		t.Errorf("%d results", n)
	}

	// Kept, and there when the page is opened again.
	again, _ := trainer(t, stage.TabResults, func(n *desk) { n.kept = d.kept })
	if n := strings.Count(sideHTML(again), `data-part="room-result"`); n != 4 {
		t.Errorf("%d results after a reload", n)
	}
	d.act("act", "remove-result", "at", "3")
	d.act("act", "new-room")
	wants(t, sideHTML(p), "A new room. 3 results cleared.", `data-act="undo-new-room"`)
	d.act("act", "undo-new-room")
	if n := strings.Count(sideHTML(p), `data-part="room-result"`); n != 3 || strings.Count(d.kept[stage.ResultsRecord], "\n") != 3 {
		t.Errorf("%d results after undoing; kept: %q", n, d.kept[stage.ResultsRecord])
	}
}

func TestResultsWithoutDeckOrStorage(t *testing.T) {
	p, d := trainer(t, stage.TabResults, func(d *desk) { d.data, d.refuse = nil, true })
	wants(t, sideHTML(p), "needs its deck", "be fetched", `data-tab="decks"`)
	d.act("act", "add-result", "word", room.Result{}.Code())
	wants(t, sideHTML(p), `data-part="room-result"`, "This browser keeps nothing")

	p, d = trainer(t, stage.TabResults, nil)
	d.act("act", "add-result", "word", room.Result{Deck: d.mark(t) + 1}.Code())
	wants(t, sideHTML(p), "These codes are of another deck")
}

func TestScanning(t *testing.T) {
	p, d := trainer(t, stage.TabResults, func(d *desk) { d.camera = &camera{} })
	d.act("act", "scan")
	if !d.camera.on {
		t.Fatal("the camera is off")
	}
	wants(t, sideHTML(p), `data-part="scan-video"`, `data-act="stop-scan"`)
	mark := d.mark(t)
	d.camera.found(room.Result{Deck: mark}.Code())
	d.settle()
	d.camera.found("https://goals.example.com/")
	d.settle()
	html := sideHTML(p)
	wants(t, html, "That QR code holds no result", `data-chart="criteria"`)
	if strings.Count(html, `data-part="room-result"`) != 1 {
		t.Error("a code that was seen is not one result")
	}
	for name, leave := range map[string]func(){
		"stop":        func() { d.act("act", "stop-scan") },
		"Escape":      func() { d.press(Event{Key: "Escape"}) },
		"another tab": func() { d.act("act", "workshop-tab", "tab", "sheets") },
		"another page": func() {
			p.show(model.RouteRules, "")
			d.settle()
		},
	} {
		p.show(model.RouteWorkshop, "")
		d.act("act", "workshop-tab", "tab", "results")
		d.act("act", "scan")
		if !d.camera.on {
			t.Fatalf("before %s: the camera is off", name)
		}
		leave()
		if d.camera.on || p.sides[model.RouteWorkshop].(*workshopPage).benches[stage.TabResults].(*resultsBench).r.Scan != stage.MayScan {
			t.Errorf("%s: the camera stays on", name)
		}
	}
	p.show(model.RouteWorkshop, "")
	d.act("act", "workshop-tab", "tab", "results")
	d.act("act", "scan")
	d.camera.fails("NotAllowedError")
	d.settle()
	wants(t, sideHTML(p), "The camera is not allowed here.", `data-act="scan"`)
	if d.at != codeField {
		t.Errorf("refused, the focus is at %s", d.at)
	}
	d.act("act", "add-result", "word", room.Result{Deck: mark, From: 1}.Code())
	if n := strings.Count(sideHTML(p), `data-part="room-result"`); n != 2 {
		t.Errorf("typing goes on: %d results", n)
	}
}

// Two windows add codes to one room: none takes the other's away.
func TestTwoWindowsOfOneRoom(t *testing.T) {
	_, a := trainer(t, stage.TabResults, nil)
	mark := a.mark(t)
	b, other := trainer(t, stage.TabResults, func(n *desk) { n.kept = a.kept })
	for i, d := range []*desk{a, other, a} {
		d.act("act", "add-result", "word", room.Result{Deck: mark, From: room.Band(i), To: 7}.Code())
		d.settle()
	}
	if n := strings.Count(a.kept[stage.ResultsRecord], "\n"); n != 3 {
		t.Errorf("%d of three codes are kept: %q", n, a.kept[stage.ResultsRecord])
	}
	other.act("act", "remove-result", "at", "0")
	if n := strings.Count(a.kept[stage.ResultsRecord], "\n"); n != 2 || strings.Count(sideHTML(b), `data-part="room-result"`) != 2 {
		t.Errorf("after one was taken out %d are kept", n)
	}
	a.kept[stage.ResultsRecord] = "goalsmith room 9\nxyz"
	a.act("act", "add-result", "word", room.Result{Deck: mark, From: 5}.Code())
	if a.kept[stage.AsideRecord] != "goalsmith room 9\nxyz" {
		t.Errorf("another version's record is put aside as %q", a.kept[stage.AsideRecord])
	}
}

// A room that practised on the first goals of a long deck counts as that deck's.
func TestResultsOfTheFirstGoals(t *testing.T) {
	p, d := trainer(t, stage.TabResults, func(d *desk) { d.kept[firstRecord+"-sdr"] = "3" })
	w := p.sides[model.RouteWorkshop].(*workshopPage)
	d.act("act", "add-result", "word", room.Result{Deck: w.m.Deck.First(3).Mark(), To: 6}.Code())
	if html := sideHTML(p); strings.Contains(html, "another deck") {
		t.Error("they count as another deck's")
	}
}

// What is read before the last write has landed must not undo it.
func TestResultsOnASlowStorage(t *testing.T) {
	p, d := trainer(t, stage.TabResults, nil)
	mark := d.mark(t)
	d.slow = true
	for i := range 3 {
		d.act("act", "add-result", "word", room.Result{Deck: mark, From: room.Band(i)}.Code())
	}
	d.act("act", "new-room")
	d.act("act", "undo-new-room")
	d.deliver()
	if n := strings.Count(d.kept[stage.ResultsRecord], "\n"); n != 3 || strings.Count(sideHTML(p), `data-part="room-result"`) != 3 {
		t.Errorf("%d codes are kept: %q", n, d.kept[stage.ResultsRecord])
	}
}
