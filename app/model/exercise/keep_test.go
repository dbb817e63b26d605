package exercise

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
)

// TestReload: what was kept at any point brings the page back as it was.
func TestReload(t *testing.T) {
	m := begun(t)
	steps := []Msg{Tap{5}, Name{lint.TimeBound}, Hint{}, Write{better}, Check{}, Next{}, Tap{0}, Write{"Increase sales by 20%"}, Check{}, Next{}}
	for i, s := range steps {
		m = all(m, s)
		r := Remembered{practice.Encode(m.Cards, m.Streak), m.Session.Record(), "", ""}
		for name, back := range map[string]Model{
			"with the link": all(New(env), Linked{link(t, m.Offer)}, r),
			"storage first": all(New(env), r, Linked{link(t, m.Offer)}),
			"without it":    all(New(env), r),
		} {
			back.Offer, back.Kept, back.Keeping = m.Offer, m.Kept, m.Keeping
			if diff := cmp.Diff(m, back); diff != "" {
				t.Errorf("step %d, %s: %s", i, name, diff)
			}
		}
	}
	m = all(begun(t), Linked{link(t, deck("Another deck's goal"))})
	if m.Phase != Choosing || !m.Session.Going() {
		t.Errorf("another link: %+v", m)
	}
	if m = all(m, Begin{Going}); m.Phase != Working || len(m.Session.Items) != 2 {
		t.Error("can't go on with what was begun")
	}
}

func TestStopAndKeep(t *testing.T) {
	m := all(begun(t), Stop{})
	if m.Phase != Choosing || !m.Session.Going() {
		t.Error("stopped with nothing done")
	}
	m = all(m, Begin{Going}, Check{}, Stop{})
	if m.Phase != Ended || m.Session.Code() == "" {
		t.Errorf("%+v", m.Session)
	}
	m = all(m, Keep{})
	back := all(New(env), Remembered{Room: m.RoomRecord()})
	if m.Keeping != IsKept || len(back.Kept.Rounds) != 2 || all(back, Begin{Room}).Phase != Working {
		t.Errorf("%+v", back.Kept)
	}
	if m = all(m, KeepFailed{}); m.Keeping != CantKeep {
		t.Error("kept")
	}
	later := Env{Time: when.Options{Today: env.Time.Today.AddDays(1)}}
	if m = Update(New(later), Remembered{Session: m.Session.Record()}, later); m.Phase != Choosing {
		t.Error("yesterday's result is shown")
	}
}

func TestRubbishIsNoSession(t *testing.T) {
	good := begun(t).Session.Record()
	if len(ParseSession(good).Items) != 2 {
		t.Fatal(good)
	}
	for _, s := range []string{
		"", "{}", "null", "[]", good[:len(good)/2],
		strings.Replace(good, `"Version":1`, `"Version":2`, 1), strings.Replace(good, `"At":0`, `"At":7`, 1), strings.Replace(good, `"At":0`, `"At":-1`, 1),
		strings.Replace(good, `"Marked":false`, `"Marked":true`, 1), strings.Replace(good, `"Tapped":null`, `"Tapped":[{"Start":5,"End":900}]`, 1),
		strings.Replace(good, `"Round":true`, `"Round":false`, 1), strings.Replace(good, "Increase", strings.Repeat("long", 999), 1),
		strings.Replace(good, `"Done":null`, `"Done":[{"Points":900}]`, 1),
	} {
		if s == good {
			t.Error("nothing was broken")
		}
		if got := ParseSession(s); len(got.Items) != 0 {
			t.Errorf("%q is a session", s[:min(len(s), 90)])
		}
	}
}

// Whoever begins something else half-way finds it again.
func TestFormerSession(t *testing.T) {
	m := all(begun(t), Name{lint.TimeBound}, Write{better}, Check{}, Next{})
	left := m.Session
	m = all(m, Stop{}, Again{})
	if m.Former.Going() {
		t.Error("what was ended is offered")
	}
	m = all(begun(t), Name{lint.TimeBound}, Write{better}, Check{}, Next{})
	m = m.begin(Session{Source: Today, Title: "Other", Items: left.Items}.fresh(), env)
	if !m.Former.Going() || m.Former.At != left.At {
		t.Fatalf("left for something else: %+v", m.Former)
	}
	back := all(New(env), Remembered{Session: m.Session.Record(), Former: m.Former.Record()})
	if back = all(back, Begin{Source: Before}); back.Session.Title != left.Title || back.Session.At != left.At || back.Former.Title == left.Title {
		t.Errorf("gone back to: %q at %d, left %q", back.Session.Title, back.Session.At, back.Former.Title)
	}
}
