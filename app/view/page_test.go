package view

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

func TestPageOpens(t *testing.T) {
	tests := []struct {
		name   string
		change func(*desk)
		text   string
		notice string
	}{
		{"empty", nil, "", ""},
		{"a draft comes back", func(d *desk) { d.saved.Text = "Sell 5 soon" }, "Sell 5 soon", ""},
		{"early text stays", func(d *desk) { d.early.Text = "Sell tea" }, "Sell tea", ""},
		{"early text wins and the draft is offered", func(d *desk) { d.early.Text, d.saved.Text = "Sell tea", "Sell 5" }, "Sell tea", "old-draft"},
		{"no storage", func(d *desk) { d.stored = false }, "", "no-storage"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, d := open(t, tt.change)
			if d.text != tt.text || p.m.Text != tt.text {
				t.Errorf("the editor holds %q, the model %q, want %q", d.text, p.m.Text, tt.text)
			}
			want := map[string]string{"state": "ready", "reviewed": fmt.Sprint(len(tt.text)), "tagger": "loading"}
			if diff := cmp.Diff(want, d.marks); diff != "" {
				t.Errorf("marks (-want +got)\n%s", diff)
			}
			var ids []string
			for _, n := range p.m.Notices() {
				ids = append(ids, string(n.ID))
			}
			if got := strings.Join(ids, " "); got != tt.notice {
				t.Errorf("notices %q, want %q", got, tt.notice)
			}
			asked := []string{"tags"}
			if tt.text == "" {
				asked = nil // not before the page is warm
			}
			if diff := cmp.Diff(asked, d.log); diff != "" {
				t.Errorf("asked for (-want +got)\n%s", diff)
			}
		})
	}
}

func TestReviewedCountsUnitsAndIsNeverStale(t *testing.T) {
	_, d := open(t, nil)
	d.typed("Sell 🙂")
	d.settle()
	if got := d.marks["reviewed"]; got != "7" {
		t.Errorf("reviewed is %q, want the 7 UTF-16 units", got)
	}
	d.typed("Sell abc"[:7])
	d.queue[0]()
	d.queue = nil
	if got := d.marks["reviewed"]; got != "" {
		t.Errorf("another text of the same length reads as reviewed before it is drawn: %q", got)
	}
	d.settle()
	if got := d.marks["reviewed"]; got != "7" {
		t.Errorf("reviewed is %q once drawn, want 7", got)
	}
}

func TestRewritesComeWhenTypingPauses(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Increase sales")
	d.settle()
	d.typed("Increase sales.")
	d.settle()
	if !p.m.Behind || d.marks["reviewed"] != "15" {
		t.Errorf("behind %v, reviewed %q after a key", p.m.Behind, d.marks["reviewed"])
	}
	d.ring("pause")
	if p.m.Behind {
		t.Error("a pause does not bring the rewrites up to date")
	}
	d.typed("Increase sales")
	d.act("act", "use-rewrite")
	if p.m.Behind || d.text == "Increase sales" {
		t.Errorf("using a rewrite before the pause leaves %q", d.text)
	}
}

func TestWarmingEnds(t *testing.T) {
	p, d := open(t, nil)
	n, drawn := 0, 0
	for ; d.timers["warm"] != nil && n < 2*(warmUps+lexicon.Lists); n++ {
		if p.warming != "" {
			drawn++
		}
		d.ring("warm")
	}
	if n != warmUps+lexicon.Lists || drawn != warmUps || p.warming != "" {
		t.Errorf("%d steps, %d of them drawn, want %d and %d", n, drawn, warmUps+lexicon.Lists, warmUps)
	}
	if diff := cmp.Diff([]string{"tags"}, d.log); diff != "" {
		t.Errorf("asked for once warm (-want +got)\n%s", diff)
	}
	p, d = open(t, nil)
	d.typed("S")
	d.ring("warm")
	if p.warming != "" || d.timers["warm"] != nil {
		t.Error("warming goes on although somebody types")
	}
	if !slices.Contains(d.log, "tags") {
		t.Error("the tagger is not fetched although somebody types")
	}
}

func TestDraftIsSaved(t *testing.T) {
	_, d := open(t, nil)
	d.typed("Increase sales soon")
	d.act("act", "set-role", "role", "team")
	d.act("act", "dismiss", "key", "vague-timing.0.soon")
	want := model.Draft{Version: 1, Text: "Increase sales soon", Role: "team", Dismissed: []model.Key{{Rule: "vague-timing", Text: "soon"}}}
	if diff := cmp.Diff(want, d.saved); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestFixIsOneStepBack(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Increase sales soon")
	d.settle()
	for _, it := range p.m.Findings {
		if it.Rule == "vague-timing" {
			d.act("act", "apply-fix", "key", it.Key.String(), "fix", "0")
		}
	}
	if strings.Contains(d.text, "soon") || len(d.undo) != 1 {
		t.Fatalf("after the fix: %q with %d steps to undo", d.text, len(d.undo))
	}
	d.act("act", "undo")
	if d.text != "Increase sales soon" || p.m.Text != d.text {
		t.Errorf("undo left %q in the editor and %q in the model", d.text, p.m.Text)
	}
}

func TestActsThatChangeNothing(t *testing.T) {
	for _, pairs := range [][]string{
		{"act", "apply-fix", "key", "no-such-rule.0.x", "fix", "0"},
		{"act", "apply-fix", "key", "vague-timing.0.soon", "fix", "99"},
		{"act", "apply-fix", "key", "vague-timing.0.soon", "fix", "-1"},
		{"act", "apply-fix", "key", "vague-timing.0.soon", "fix", "x"},
		{"act", "dismiss", "key", ""},
		{"act", "set-role", "role", "king"},
		{"act", "no-such-act"},
		{},
	} {
		p, d := open(t, nil)
		d.typed("Increase sales soon")
		d.settle()
		n := len(p.m.Findings)
		d.act(pairs...)
		if d.text != "Increase sales soon" || len(p.m.Findings) != n || p.m.Role != "" {
			t.Errorf("%v changed the screen", pairs)
		}
	}
}

func TestNewGoalAndItsUndo(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Increase sales soon")
	d.act("act", "dismiss", "key", "vague-timing.0.soon")
	d.act("act", "new-goal")
	if d.text != "" || len(p.m.Dismissed) != 0 {
		t.Fatalf("a new goal starts with %q and %d dismissals", d.text, len(p.m.Dismissed))
	}
	d.act("act", "undo")
	if d.text != "Increase sales soon" || len(p.m.Dismissed) != 1 {
		t.Errorf("undo brought back %q and %d dismissals", d.text, len(p.m.Dismissed))
	}
}

func TestCopy(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Sell 5")
	d.act("act", "copy")
	if !p.m.Copied || d.log[len(d.log)-1] != "copy Sell 5" {
		t.Errorf("copied %v, log %v", p.m.Copied, d.log)
	}
	d.refuse = true
	d.act("act", "copy")
	if p.m.Copied || d.caret != (text.Span{Start: 0, End: 6}) {
		t.Errorf("a refused copy leaves copied %v and selects %v", p.m.Copied, d.caret)
	}
}

func TestFocusIsNeverLost(t *testing.T) {
	p, d := open(t, func(d *desk) { d.stored = false })
	d.typed("Increase sales soon")
	d.act("act", "dismiss", "key", "vague-timing.0.soon")
	d.ring("place")
	d.act("act", "undismiss", "key", "vague-timing.0.soon")
	if want := findingSelector(model.ParseKey("vague-timing.0.soon")); d.at != want {
		t.Errorf("after taking back: focus on %s, want %s", d.at, want)
	}
	d.hear(Event{Kind: Act, ByKey: true, Data: map[string]string{"act": "close-notice", "notice": "no-storage"}})
	d.settle()
	if d.at != editorSelector || len(p.m.Notices()) != 0 {
		t.Errorf("after closing the notice: focus on %s, %d notices", d.at, len(p.m.Notices()))
	}
}
