package view

import (
	"testing"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/text"
)

func TestWalkByKeys(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Increase sales soon")
	d.settle()
	if len(p.m.Findings) < 2 {
		t.Fatalf("only %d findings to walk", len(p.m.Findings))
	}
	first, second := p.m.Findings[0].Key, p.m.Findings[1].Key
	if !d.press(Event{Key: "ArrowDown", Alt: true, InEditor: true}) || d.at != findingSelector(first) || p.m.Lit != first {
		t.Errorf("Alt+Down from the editor: focus %s, lit %v", d.at, p.m.Lit)
	}
	if !d.press(Event{Key: "ArrowDown", Alt: true, Data: map[string]string{"key": first.String()}}) || d.at != findingSelector(second) {
		t.Errorf("Alt+Down from the first: focus %s", d.at)
	}
	if !d.press(Event{Key: "ArrowUp", Alt: true, Data: map[string]string{"key": second.String()}}) || d.at != findingSelector(first) {
		t.Errorf("Alt+Up from the second: focus %s", d.at)
	}
	if !d.press(Event{Key: "Escape"}) || d.at != editorSelector {
		t.Errorf("Esc: focus %s", d.at)
	}
	if d.press(Event{Key: "ArrowDown", Alt: true, Other: true, InEditor: true}) {
		t.Error("Ctrl+Alt+Down was taken, which is the browser's")
	}
}

func TestEnterFixesAndGoesOn(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Increase sales soon")
	d.settle()
	i := 0
	for k, it := range p.m.Findings {
		if it.Rule == "vague-timing" {
			i = k
		}
	}
	key := p.m.Findings[i].Key
	if !d.press(Event{Key: "Enter", Data: map[string]string{"part": "finding", "key": key.String()}}) {
		t.Fatal("Enter on a finding was left to the browser")
	}
	d.ring("place")
	if _, still := p.m.Item(key); still {
		t.Fatal("the finding still stands")
	}
	want := findingSelector(p.m.Findings[min(i, len(p.m.Findings)-1)].Key)
	if d.at != want {
		t.Errorf("focus is on %s, want %s", d.at, want)
	}
}

func TestDismissingTheLastGoesBackToTheEditor(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Increase sales soon")
	d.settle()
	for len(p.m.Findings) > 0 {
		d.act("act", "dismiss", "key", p.m.Findings[0].Key.String())
		d.ring("place")
	}
	if d.at != editorSelector {
		t.Errorf("focus is on %s, want the editor", d.at)
	}
}

// On a slow phone a frame can take longer than a thumb needs to the editor.
func TestNobodyIsTakenOutOfTheEditor(t *testing.T) {
	for _, act := range []string{"dismiss", "never-flag"} {
		p, d := open(t, nil)
		d.typed("Increase sales soon")
		d.settle()
		d.at = findingSelector(p.m.Findings[0].Key)
		d.hear(Event{Kind: Act, Data: map[string]string{"act": act, "key": "vague-timing.0.soon"}})
		d.at, d.moves = editorSelector, d.moves+1
		d.settle()
		d.ring("place")
		if d.at != editorSelector {
			t.Errorf("%s: the focus was moved to %s", act, d.at)
		}
	}
}

func TestTabWalksBlanksThenLeaves(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Win [how much?] by [when?] soon")
	d.settle()
	tab := Event{Key: "Tab", InEditor: true}
	if d.press(tab) {
		t.Fatal("Tab was taken although no rewrite was used")
	}
	p.do(model.BlanksLeft{Blanks: 2, Rewrite: true})
	d.caret = text.Span{Start: 4, End: 15}
	if !d.press(tab) || d.caret != (text.Span{Start: 19, End: 26}) {
		t.Fatalf("Tab selected %v, want the second blank", d.caret)
	}
	if d.press(Event{Key: "Tab", InEditor: true, Shift: true}) {
		t.Error("Shift+Tab was taken")
	}
	if d.press(tab) {
		t.Error("Tab was taken although no blank is left")
	}
	if d.caret = (text.Span{}); d.press(tab) {
		t.Error("the walk went on after it had ended")
	}
}

func TestQuestionMarkOpensTheKeys(t *testing.T) {
	p, d := open(t, nil)
	if d.press(Event{Key: "?", InEditor: true, InField: true}) || p.m.Dialog != model.NoDialog {
		t.Error("a question mark in the editor was taken")
	}
	if !d.press(Event{Key: "?"}) || d.marks["dialog-keys"] != "true" {
		t.Error("the list of keys did not open")
	}
	if d.press(Event{Key: "Escape"}) {
		t.Error("Escape was taken from the dialog")
	}
	d.hear(Event{Kind: DialogClosed})
	d.settle()
	if d.marks["dialog-keys"] != "false" || p.m.Dialog != model.NoDialog {
		t.Error("the dialog's end was not heard")
	}
}

func TestCaretLightsItsFinding(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Increase sales soon")
	d.hear(Event{Kind: Caret, Caret: text.Span{Start: 17, End: 17}})
	d.settle()
	if p.m.Lit.Text != "soon" {
		t.Errorf("lit is %v with the caret in soon", p.m.Lit)
	}
	d.hear(Event{Kind: Point, Data: map[string]string{"key": ""}})
	d.settle()
	if p.m.Lit != (model.Key{}) {
		t.Errorf("lit is %v with the pointer away", p.m.Lit)
	}
}

func TestCSSString(t *testing.T) {
	tests := []struct{ in, want string }{
		{"soon", "soon"}, {`a"b`, `a\"b`}, {`a\`, `a\\`}, {"a\nb", "a b"},
	}
	for _, tt := range tests {
		if got := cssString(tt.in); got != tt.want {
			t.Errorf("cssString(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}
