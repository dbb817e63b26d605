package view

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// desk is a browser without one: an editor, a clock that the test moves, and a
// record of what the page asked for.
type desk struct {
	text     string
	undo     []string
	caret    text.Span
	at       string // what has the focus
	early    Early
	saved    model.Draft
	stored   bool
	hear     func(Event)
	marks    map[string]string
	timers   map[string]func()
	log      []string
	queue    []func()
	after    []func()
	refuse   bool
	canFocus func(string) bool
}

func (d *desk) note(format string, args ...any) { d.log = append(d.log, fmt.Sprintf(format, args...)) }

func (d *desk) Listen(hear func(Event)) { d.hear = hear }
func (d *desk) Early() Early            { return d.early }
func (d *desk) Begin(s string, at text.Span, focus bool) {
	d.text, d.caret = s, at
	if focus {
		d.at = editorSelector
	}
}
func (d *desk) Value() string { return d.text }
func (d *desk) Replace(whole string, edits []lint.Edit) bool {
	cover, put, ok := model.Apply(whole, edits)
	if !ok || whole != d.text || d.refuse {
		return false
	}
	d.undo = append(d.undo, d.text)
	d.at = editorSelector
	d.typed(whole[:cover.Start] + put + whole[cover.End:])
	return true
}
func (d *desk) Select(_ string, s text.Span) { d.caret, d.at = s, editorSelector }
func (d *desk) Focus(selector string) bool {
	if d.canFocus != nil && !d.canFocus(selector) {
		return false
	}
	d.at = selector
	return true
}
func (d *desk) Undo() {
	if n := len(d.undo); n > 0 {
		last := d.undo[n-1]
		d.undo = d.undo[:n-1]
		d.typed(last)
	}
}
func (d *desk) Copy(s string, done func(bool))               { d.note("copy %s", s); done(!d.refuse) }
func (d *desk) Mark(name, value string)                      { d.marks[name] = value }
func (d *desk) Title(s string)                               { d.note("title %s", s) }
func (d *desk) Dialog(id string, open bool)                  { d.marks["dialog-"+id] = fmt.Sprint(open) }
func (d *desk) Later(name string, _ time.Duration, f func()) { d.timers[name] = f }
func (d *desk) Load(done func(model.Draft, bool))            { done(d.saved, d.stored) }
func (d *desk) Save(s model.Draft, _ func())                 { d.saved = s }
func (d *desk) Install()                                     { d.note("install") }
func (d *desk) InstallState() (model.InstallState, bool)     { return model.InstallOffered, false }
func (d *desk) UpdateWaits() bool                            { return false }
func (d *desk) ApplyUpdate()                                 { d.note("update") }
func (d *desk) Tags(func(model.TaggerState)) text.Tagger     { d.note("tags"); return nil }
func (d *desk) Today() when.Date                             { return when.Date{Year: 2026, Month: time.January, Day: 15} }
func (d *desk) dispatch(f func())                            { d.queue = append(d.queue, f) }
func (d *desk) drawn(f func())                               { d.after = append(d.after, f) }
func (d *desk) skip()                                        {}

// typed changes the editor as a user or a command does.
func (d *desk) typed(s string) {
	d.text = s
	d.hear(Event{Kind: Input, Text: s})
}

// settle runs everything that waits, frames included.
func (d *desk) settle() {
	for len(d.queue)+len(d.after) > 0 {
		for len(d.queue) > 0 {
			f := d.queue[0]
			d.queue = d.queue[1:]
			f()
		}
		after := d.after
		d.after = nil
		for _, f := range after {
			f()
		}
	}
}

// ring lets a timer go off.
func (d *desk) ring(name string) {
	if f := d.timers[name]; f != nil {
		delete(d.timers, name)
		f()
	}
	d.settle()
}

func (d *desk) act(pairs ...string) {
	data := map[string]string{}
	for i := 0; i+1 < len(pairs); i += 2 {
		data[pairs[i]] = pairs[i+1]
	}
	d.hear(Event{Kind: Act, Data: data})
	d.settle()
}

// press reports whether the page took the key.
func (d *desk) press(ev Event) bool {
	taken := false
	ev.Kind, ev.Prevent = KeyDown, func() { taken = true }
	if ev.InEditor {
		ev.Text, ev.Caret = d.text, d.caret
	}
	d.hear(ev)
	d.settle()
	return taken
}

func open(t *testing.T, change func(*desk)) (*Page, *desk) {
	t.Helper()
	d := &desk{stored: true, marks: map[string]string{}, timers: map[string]func(){}}
	if change != nil {
		change(d)
	}
	p := NewPage(d)
	p.mount(d)
	d.settle()
	return p, d
}

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
			want := map[string]string{"state": "ready", "reviewed": fmt.Sprint(len(tt.text))}
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
			if diff := cmp.Diff([]string{"tags"}, d.log); diff != "" {
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

func TestLongTextWaitsForAPause(t *testing.T) {
	p, d := open(t, nil)
	d.typed(strings.Repeat("Increase sales soon. ", 600))
	d.settle()
	if !p.m.Stale || d.marks["reviewed"] == fmt.Sprint(len(d.text)) {
		t.Fatal("a long text was reviewed at once")
	}
	d.ring("rest")
	if p.m.Stale || d.marks["reviewed"] != fmt.Sprint(len(d.text)) {
		t.Errorf("after the pause: stale %v, reviewed %q", p.m.Stale, d.marks["reviewed"])
	}
}
