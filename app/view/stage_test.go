package view

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// workshopOpen opens the trainer's page with the site's own decks.
func workshopOpen(t *testing.T, fragment string) (*workshopPage, *desk) {
	t.Helper()
	p, d := open(t, func(d *desk) {
		for _, r := range workshop.ReadyMade() {
			file, err := os.ReadFile(filepath.Join("../../web", r.File))
			if err != nil {
				t.Fatal(err)
			}
			d.data[r.File] = string(file)
		}
	})
	p.show(model.RouteWorkshop, fragment)
	d.settle()
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
	if !strings.Contains(d.kept[stageRecord], "30 June") {
		t.Errorf("kept: %s", d.kept[stageRecord])
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
