package view

import (
	"testing"

	"github.com/goalsmith/goalsmith/app/model"
)

// answer answers the open question as Enter in its field does.
func (d *desk) answer(s string) { d.act("act", "repair-commit", "value", s) }

func TestRepairFromRoughToReady(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Increase sales")
	d.settle()
	if !d.press(Event{Key: "Enter", InEditor: true, InField: true, Other: true}) || d.at != repairSelector {
		t.Fatalf("Ctrl+Enter in the goal leaves the focus on %s", d.at)
	}
	var texts []string
	for _, a := range []string{"enterprise software", "$200K to $250K", "by 31 March", "we closed $190K last quarter", "the team's ARR plan"} {
		if d.at != repairSelector {
			t.Fatalf("before %q the focus is on %s", a, d.at)
		}
		texts = append(texts, d.text)
		d.answer(a)
	}
	if !p.m.Report.Ready || p.m.Earned() != 5 {
		t.Errorf("%q: ready %v with %d hallmarks", d.text, p.m.Report.Ready, p.m.Earned())
	}
	if d.at != editorSelector || p.m.Open != "" {
		t.Errorf("after the last question: focus on %s, %q open", d.at, p.m.Open)
	}
	if len(d.undo) != len(texts) {
		t.Fatalf("%d answers are %d steps to undo", len(texts), len(d.undo))
	}
	for i := len(texts) - 1; i >= 0; i-- {
		d.act("act", "undo")
		if d.text != texts[i] || p.m.Text != texts[i] {
			t.Errorf("undo brings %q back, want %q", d.text, texts[i])
		}
	}
	if d.saved.Text != "Increase sales" {
		t.Errorf("the draft kept is %q", d.saved.Text)
	}
}

func TestRepairActs(t *testing.T) {
	tests := []struct {
		name string
		do   func(*desk)
		text string
		open string
		at   string
	}{
		{"the strip asks its question", func(d *desk) { d.act("act", "repair-open", "criterion", "time_bound") }, "Increase sales soon", "time_bound", repairSelector},
		{"a choice answers at once", func(d *desk) {
			d.act("act", "repair-open", "criterion", "time_bound")
			d.act("act", "repair-choice", "answer", "by 31 March 2026")
		}, "Increase sales by 31 March 2026", "specific", repairSelector},
		{"a skip asks the next", func(d *desk) { d.act("act", "repair-open"); d.act("act", "repair-skip") }, "Increase sales soon", "measurable", repairSelector},
		{"nothing typed is no answer", func(d *desk) { d.act("act", "repair-open"); d.answer("  ") }, "Increase sales soon", "specific", repairSelector},
		{"an unfair answer goes in and is passed", func(d *desk) {
			d.act("act", "repair-open", "criterion", "time_bound")
			d.answer("eventually")
		}, "Increase sales eventually", "specific", repairSelector},
		{"Esc leaves without a change", func(d *desk) {
			d.act("act", "repair-open")
			d.press(Event{Key: "Escape", InField: true, Data: map[string]string{"part": "repair-field"}})
		}, "Increase sales soon", "", editorSelector},
		{"an editor that refuses keeps the question", func(d *desk) {
			d.act("act", "repair-open")
			d.refuse = true
			d.answer("enterprise software")
		}, "Increase sales soon", "specific", repairSelector},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, d := open(t, nil)
			d.typed("Increase sales soon")
			d.settle()
			tt.do(d)
			if d.text != tt.text || string(p.m.Open) != tt.open || d.at != tt.at {
				t.Errorf("%q, %q open, focus on %s; want %q, %q, %s", d.text, p.m.Open, d.at, tt.text, tt.open, tt.at)
			}
		})
	}
}

func TestPreviewWaitsForAPause(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Increase sales soon")
	d.settle()
	d.act("act", "repair-open", "criterion", "time_bound")
	d.act("act", "repair-type", "value", "30 Ju")
	d.act("act", "repair-type", "value", "30 June")
	if len(p.m.Preview()) != 0 {
		t.Error("a key in the field is woven in at once")
	}
	d.ring("weave")
	want := []model.Stretch{{Text: "Increase sales "}, {Text: "by 30 June", New: true}}
	if got := p.m.Preview(); len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("previewed %+v, want %+v", got, want)
	}
	d.ring("told")
	if p.m.Live != "Time-bound met with this: Increase sales by 30 June" {
		t.Errorf("read out: %q", p.m.Live)
	}
}
