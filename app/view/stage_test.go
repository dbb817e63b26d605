package view

import (
	"strings"
	"testing"
	"time"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/model/stage"
)

// workshopOpen opens the trainer's page with the site's own decks.
func workshopOpen(t *testing.T, fragment string) (*workshopPage, *desk) {
	t.Helper()
	return workshopOpenWith(t, fragment, nil)
}

func workshopOpenWith(t *testing.T, fragment string, change func(*desk)) (*workshopPage, *desk) {
	t.Helper()
	p, d := openSide(t, model.RouteWorkshop, fragment, change)
	return p.sides[model.RouteWorkshop].(*workshopPage), d
}

func (d *desk) stroke(keys ...string) {
	for _, k := range keys {
		d.press(Event{Key: k})
		d.settle()
	}
}

func TestStageKeys(t *testing.T) {
	w, d := workshopOpen(t, "")
	d.act("act", "stage-start")
	if !w.m.Show.On || !d.allKeys || d.at != stageSelector {
		t.Fatalf("on the stage: %+v, focus on %s", w.m.Show, d.at)
	}
	d.stroke("1", "5", "ArrowLeft")
	if s := w.m.Show; !s.Seen[0] || s.Seen[4] {
		t.Errorf("after 1, 5 and back: %+v", s.Seen)
	}
	d.stroke("w")
	if w.m.Show.Step != stage.StepWrite || d.at != wordSelector {
		t.Errorf("W leads to %s, focus on %s", w.m.Show.Step, d.at)
	}
	d.act("act", "stage-word", "value", "Book 20 meetings by 30 June")
	d.ring("stage-record")
	if !strings.Contains(d.kept[stageRecord+"-sdr"], "30 June") {
		t.Errorf("kept: %s", d.kept[stageRecord+"-sdr"])
	}
	if took := d.press(Event{Key: "ArrowRight", InField: true}); took {
		t.Error("an arrow in the wording was taken from it")
	}
	d.press(Event{Key: "Enter", InField: true})
	d.settle()
	if w.m.Show.Step != stage.StepCompare {
		t.Fatalf("Enter leads to %s", w.m.Show.Step)
	}
	for range 120 {
		d.ring("climb")
	}
	if w.present.score != w.m.Show.After.Score.Total {
		t.Errorf("the score climbed to %d of %d", w.present.score, w.m.Show.After.Score.Total)
	}
	d.stroke("?", "Escape", "Escape")
	if w.m.Show.On || d.allKeys {
		t.Error("Escape does not leave the stage")
	}
}

func TestStageTimerEndsSoftly(t *testing.T) {
	w, d := workshopOpen(t, "")
	d.act("act", "stage-sound")
	d.act("act", "stage-length", "value", "60")
	d.act("act", "stage-start")
	d.stroke("t")
	for range 61 {
		d.clock += time.Second
		d.ring("tick")
	}
	if n := strings.Count(strings.Join(d.log, "\n"), "chime"); n != 1 || !w.m.Show.Timer.Up(d.clock) {
		t.Errorf("%d chimes; up: %v", n, w.m.Show.Timer.Up(d.clock))
	}
}

func TestNotesWindow(t *testing.T) {
	w, d := workshopOpen(t, "")
	d.act("act", "stage-start")
	d.act("act", "stage-notes")
	if !strings.Contains(strings.Join(d.log, "\n"), "window https://goals.example.com/workshop#notes") {
		t.Errorf("no window was opened: %q", d.log)
	}
	n, e := workshopOpen(t, "notes")
	if len(e.said) == 0 || e.said[0] != "hello" {
		t.Fatalf("the notes say %q", e.said)
	}
	deliver := func(from, to *desk) {
		said := from.said
		from.said = nil
		for _, s := range said {
			to.others(s)
			to.settle()
		}
	}
	deliver(e, d)
	deliver(d, e)
	if !n.m.Show.On || n.m.Goal() != w.m.Goal() {
		t.Fatalf("the notes show %+v", n.m.Show)
	}
	e.stroke("5")
	deliver(e, d)
	deliver(d, e)
	if !w.m.Show.Seen[4] || !n.m.Show.Seen[4] {
		t.Error("a key in the notes does not reach the stage and come back")
	}
	for range 4 {
		e.clock += time.Second
		e.ring("ping")
	}
	if !n.present.alone {
		t.Error("the notes don't say that the stage has gone")
	}
	d.refuse = true
	if d.stroke("n"); !w.present.blocked {
		t.Error("a window that was not opened is not told")
	}
}

// What a room wrote is lost neither to another deck nor to a reload, nor to a second thought.
func TestSessionsOfTwoDecks(t *testing.T) {
	w, d := workshopOpen(t, "")
	d.act("act", "choose-ready", "deck", "ae")
	d.act("act", "stage-start")
	d.act("act", "stage-write")
	d.act("act", "stage-word", "value", "Close 8 deals by 30 June")
	d.act("act", "stage-leave")
	d.act("act", "choose-ready", "deck", "sdr")
	if w.m.Begun() {
		t.Error("the other deck has a session")
	}
	d.act("act", "stage-sound")
	d.act("act", "choose-ready", "deck", "ae")
	if w.m.Words(0) != "Close 8 deals by 30 June" {
		t.Errorf("back on the deck: %q", w.m.Words(0))
	}
	kept := d.kept
	again, e := workshopOpenWith(t, "", func(n *desk) { n.kept = kept })
	if again.m.Chosen != "ae" || again.m.Words(0) != "Close 8 deals by 30 June" {
		t.Fatalf("after a reload: %s, %q", again.m.Chosen, again.m.Words(0))
	}
	e.act("act", "stage-start")
	e.act("act", "stage-leave")
	if again.m.Words(0) != "" || again.m.Former == "" {
		t.Error("Start afresh goes on")
	}
	third, f := workshopOpenWith(t, "", func(n *desk) { n.kept = e.kept })
	f.act("act", "stage-former")
	if third.m.Words(0) != "Close 8 deals by 30 June" {
		t.Errorf("brought back: %q", third.m.Words(0))
	}
}

func TestNotesPressedAtOnce(t *testing.T) {
	p, d := open(t, nil)
	p.show(model.RouteWorkshop, "notes")
	w := p.sides[model.RouteWorkshop].(*workshopPage)
	w.present.say = nil // as before the storage has answered
	d.press(Event{Key: "Enter"})
	d.settle()
	p.show(model.RouteDraft, "")
	said := len(d.said)
	d.ring("ping")
	if d.allKeys || len(d.said) > said {
		t.Errorf("after the notes are left: keys %v, said %q", d.allKeys, d.said[said:])
	}
}

// The window that opens the stage last has the notes.
func TestTwoStages(t *testing.T) {
	_, a := workshopOpen(t, "")
	a.act("act", "stage-notes")
	w, b := workshopOpen(t, "")
	b.act("act", "stage-start")
	for _, s := range b.said {
		a.others(s)
		a.settle()
	}
	a.said, b.said = nil, nil
	for _, d := range []*desk{a, b} {
		d.others("hello")
		d.settle()
	}
	if len(a.said) != 0 || len(b.said) != 1 || !w.m.Show.On {
		t.Errorf("asked, the first says %q and the second %q", a.said, b.said)
	}
}
