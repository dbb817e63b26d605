package demo

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/when"
)

var env = model.Env{Time: when.Options{Today: when.Date{Year: 2026, Month: time.January, Day: 15}}}

func do(m Model, msgs ...Msg) Model {
	for _, msg := range msgs {
		m = Update(m, msg, env)
	}
	return m
}

// However the time is cut, the same time shows the same moment, and the end is
// the last goal.
func TestTicksOfAnySize(t *testing.T) {
	scenes := Scenes()
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 1))
		s := scenes[seed%3]
		m, whole := do(New(s.Role, env), Played{}), time.Duration(0)
		for m.Playing {
			d := time.Duration(r.Int64N(int64(1+seed) * int64(200*time.Millisecond)))
			m, whole = do(m, Ticked{d}), whole+d
			at := do(New(s.Role, env), Played{}, Ticked{whole})
			if at.Frame != m.Frame || at.Edit != m.Edit || at.At != m.At || at.Goal.Report.Score != m.Goal.Report.Score {
				t.Fatalf("%v in one step shows %q, in many %q", whole, at.Text, m.Text)
			}
			if m.Goal.Text != m.Text || !utf8.ValidString(m.Text) || m.Caret > len(m.Text) || m.Marked.End > len(m.Text) {
				t.Fatalf("the moment doesn't hold together: %+v", m.Frame)
			}
		}
		if want := s.texts()[len(s.Edits)]; m.Text != want || !m.Over() {
			t.Errorf("ends with %q, want %q", m.Text, want)
		}
	}
}

// The underlines mark the same words while others are typed over.
func TestUnderlinesMoveWithTheirWords(t *testing.T) {
	for m := do(New(goal.SDR, env), Played{}); m.Playing; m = do(m, Ticked{m.Next()}) {
		for _, it := range m.Goal.Findings {
			if got := it.In(m.Text); !strings.EqualFold(got, it.Text) {
				t.Fatalf("%q: %s marks %q, want %q", m.Text, it.Rule, got, it.Text)
			}
		}
		var joined strings.Builder
		var walk func([]model.Segment)
		walk = func(list []model.Segment) {
			for _, s := range list {
				joined.WriteString(s.Text)
				walk(s.Parts)
			}
		}
		walk(m.Goal.Segments())
		if joined.String() != m.Text {
			t.Fatalf("the mirror says %q, the text %q", joined.String(), m.Text)
		}
	}
}

func TestNextIsWhenThePageChanges(t *testing.T) {
	steps := 0
	for m := do(New(goal.AE, env), Played{}); m.Playing; steps++ {
		d := m.Next()
		if d <= 0 || d > 4*time.Second {
			t.Fatalf("the page changes in %v", d)
		}
		if just := do(m, Ticked{d - 1}); just.Frame != m.Frame || just.Finished() != m.Finished() {
			t.Fatalf("it changed before its time: %+v", just.Frame)
		}
		m = do(m, Ticked{d})
	}
	if steps < 60 {
		t.Errorf("typed in %d steps; people press one key at a time", steps)
	}
}

func TestUpdate(t *testing.T) {
	weak, texts := Scenes()[0].Weak, Scenes()[0].texts()
	tests := []struct {
		name    string
		msgs    []Msg
		text    string
		playing bool
		told    bool
	}{
		{"it opens at rest", nil, weak, false, false},
		{"time stands still at rest", []Msg{Ticked{time.Minute}}, weak, false, false},
		{"a pause holds the text", []Msg{Played{}, Ticked{asking}, Paused{}, Ticked{time.Minute}}, weak, false, false},
		{"forward finishes an edit", []Msg{Stepped{}}, texts[1], false, true},
		{"forward while it plays", []Msg{Played{}, Ticked{asking}, Stepped{}}, texts[1], true, true},
		{"forward twice", []Msg{Stepped{}, Stepped{}}, texts[2], false, true},
		{"no further than the end", []Msg{Stepped{}, Stepped{}, Stepped{}, Stepped{}, Stepped{}}, texts[4], false, true},
		{"the last step ends the play", []Msg{Played{}, Stepped{}, Stepped{}, Stepped{}, Stepped{}}, texts[4], false, true},
		{"back", []Msg{Stepped{}, Stepped{}, Stepped{Back: true}}, texts[1], false, true},
		{"back from the middle of an edit", []Msg{Stepped{}, Played{}, Ticked{reading + asking + marking + time.Second}, Stepped{Back: true}}, texts[1], true, true},
		{"back from the middle of the first", []Msg{Played{}, Ticked{asking + marking + time.Second}, Stepped{Back: true}}, weak, true, false},
		{"no further back than the start", []Msg{Stepped{Back: true}}, weak, false, false},
		{"again", []Msg{Stepped{}, Restarted{}}, weak, false, false},
		{"playing at the end starts over", []Msg{Stepped{}, Stepped{}, Stepped{}, Stepped{}, Played{}}, weak, true, false},
		{"another scene", []Msg{Played{}, Ticked{time.Minute}, SceneChosen{goal.AE}}, Scenes()[1].Weak, false, false},
		{"another scene goes on playing", []Msg{Played{}, SceneChosen{goal.Team}}, Scenes()[2].Weak, true, false},
		{"an unknown scene is the first", []Msg{SceneChosen{"tea"}}, weak, false, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := do(New(goal.SDR, env), tt.msgs...)
			if m.Text != tt.text || m.Playing != tt.playing || (m.Told != "") != tt.told {
				t.Errorf("%q, playing %v, told %q; want %q, %v, %v", m.Text, m.Playing, m.Told, tt.text, tt.playing, tt.told)
			}
		})
	}
}

func TestWhatAnEditSays(t *testing.T) {
	m := New(goal.SDR, env)
	for _, want := range []string{
		"How many? two numbers to count. Measurable met; 1 left",
		"By when? a date. Time-bound met; ready to sign",
		"What makes it reachable? what last month showed. Achievable met; ready to sign",
		"What does it feed? the AE team’s pipeline. Relevant met; ready to sign",
	} {
		if ask, put := m.Caption(); m.Finished() == 0 && (ask != "How many?" || put != "") {
			t.Errorf("before the first edit the caption is %q, %q", ask, put)
		}
		if m = do(m, Stepped{}); m.Told != want {
			t.Errorf("told %q, want %q", m.Told, want)
		}
		if m.Settled() != m.Text {
			t.Errorf("%q is settled, %q is shown", m.Settled(), m.Text)
		}
	}
	for _, l := range m.Lines() {
		if !l.Gone {
			t.Errorf("%s still stands at the end", l.Rule)
		}
	}
	if n := len(New(goal.SDR, env).Lines()); n < 3 {
		t.Errorf("the weak goal has %d lines", n)
	}
}

func TestGreeting(t *testing.T) {
	var after time.Duration
	seen, s := 0, ""
	for {
		text, next, over := Greeting(after)
		if s = text; over {
			break
		}
		if next <= 0 {
			t.Fatalf("stuck at %v with %q", after, text)
		}
		after += next
		seen++
	}
	if want := greeting().texts()[3]; s != want || seen < 40 {
		t.Errorf("ends after %d steps with %q, want %q", seen, s, want)
	}
	if after > 20*time.Second {
		t.Errorf("takes %v", after)
	}
}
