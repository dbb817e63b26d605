package stage

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// at is the world at a moment of the session.
func at(now time.Duration) Env {
	return Env{Now: now, Review: func(s string, r goal.Role) review.Report {
		return review.Review(s, review.Options{Role: r, Time: when.Options{Today: when.Date{Year: 2026, Month: time.January, Day: 15}}})
	}}
}

var three = workshop.Deck{Title: "Three", Role: goal.SDR, Rounds: []workshop.Round{
	{Goal: "Make more calls and book some meetings soon.", Rewrite: "Book 20 meetings by 31 March."},
	{Goal: "Book 20 qualified meetings with healthcare prospects."},
	{Goal: "Improve the win rate by 30 June."},
}}

func begin(t *testing.T) Model {
	t.Helper()
	m := Update(New(), DeckTaken{ID: "three", Deck: three}, at(0))
	m = Update(m, Started{}, at(0))
	if !m.Show.On || m.Goal() != three.Rounds[0].Goal {
		t.Fatalf("the stage did not open: %+v", m.Show)
	}
	return m
}

func TestARoundByTheForwardKeyAlone(t *testing.T) {
	m := begin(t)
	var asked []lint.Criterion
	for m.Show.Step == StepGoal {
		m = Update(m, Forward{}, at(0))
		if m.Show.Step == StepGoal {
			asked = append(asked, m.Show.Asked)
		}
		if len(asked) > 5 {
			t.Fatal("the reveals do not end")
		}
	}
	five := lint.Criteria()
	if !slices.Equal(asked, five[:]) {
		t.Errorf("asked about %v", asked)
	}
	if m.Show.Step != StepWrite {
		t.Fatalf("after the reveals comes %s", m.Show.Step)
	}
	m = Update(m, Worded{"Book 20 meetings by 31 March."}, at(0))
	if m.Show.After.Score.Total <= m.Show.Before.Score.Total {
		t.Errorf("the score went from %d to %d", m.Show.Before.Score.Total, m.Show.After.Score.Total)
	}
	if m = Update(m, Forward{}, at(0)); m.Show.Step != StepCompare {
		t.Fatalf("after the wording comes %s", m.Show.Step)
	}
	if m = Update(m, Forward{}, at(0)); m.Show.Round != 1 || m.Show.Step != StepGoal || m.Show.Seen != [5]bool{} {
		t.Fatalf("after the comparison comes %+v", m.Show)
	}
	m = Update(Update(m, WriteNow{}, at(0)), Forward{}, at(0))
	if m.Show.Round != 2 {
		t.Errorf("without a wording there is nothing to compare, yet round %d, %s", m.Show.Round+1, m.Show.Step)
	}
	m = Update(Update(m, WriteNow{}, at(0)), Forward{}, at(0))
	if m.Show.Step != StepEnd {
		t.Errorf("after the last round comes %s", m.Show.Step)
	}
	s := m.Sum(at(0))
	if s.Written != 1 || s.All != 3 || s.Ready != 1 || s.After <= s.Before || s.Rows[0].Round != 0 {
		t.Errorf("the sum is %+v", s)
	}
	if m = Update(m, Back{}, at(0)); m.Show.Step != StepWrite || m.Show.Round != 2 {
		t.Errorf("back from the end leads to round %d, %s", m.Show.Round+1, m.Show.Step)
	}
}

// Back undoes what Forward did, step by step, to the very first goal.
func TestBackIsForwardBackwards(t *testing.T) {
	m := begin(t)
	m = Update(m, Worded{"Book 20 meetings by 31 March."}, at(0))
	for range 40 {
		m = Update(m, Forward{}, at(0))
	}
	if m.Show.Step != StepEnd {
		t.Fatalf("40 steps lead to %s", m.Show.Step)
	}
	for range 40 {
		m = Update(m, Back{}, at(0))
	}
	if m.Show.Round != 0 || m.Show.Step != StepGoal || m.Show.Seen != [5]bool{} || m.Words(0) == "" {
		t.Errorf("40 steps back lead to %+v", m.Show)
	}
}

func TestReveal(t *testing.T) {
	m := begin(t)
	m = Update(m, Revealed{lint.TimeBound}, at(0))
	var marked []string
	for _, s := range m.OnStage() {
		if s.Look != Plain {
			marked = append(marked, s.Text+"/"+string(s.Look))
		}
	}
	if got := strings.Join(marked, " "); got != "soon/weak" {
		t.Errorf("time-bound marks %q", got)
	}
	if m = Update(m, Revealed{lint.TimeBound}, at(0)); m.Show.Asked != "" || !m.Show.Seen[4] {
		t.Errorf("the same number again: %+v", m.Show)
	}
	if m = Update(m, Revealed{"no such"}, at(0)); m.Show.Asked != "" {
		t.Error("a criterion that isn't one was revealed")
	}
}

func TestHeldAndModel(t *testing.T) {
	m := Update(begin(t), WriteNow{}, at(0))
	m = Update(m, Worded{"Make calls soon"}, at(0))
	if !slices.ContainsFunc(m.Written(), func(s Stretch) bool { return s.Look == Weak }) {
		t.Error("“soon” is not marked as it is written")
	}
	m = Update(m, HoldToggled{}, at(0))
	if slices.ContainsFunc(m.Written(), func(s Stretch) bool { return s.Look != Plain }) {
		t.Error("the review shows though it is held back")
	}
	m = Update(m, ModelToggled{}, at(0))
	if m.Show.Step != StepCompare || m.Wording() != three.Rounds[0].Rewrite || m.Words(0) != "Make calls soon" {
		t.Errorf("the model: %s, %q; the room's %q", m.Show.Step, m.Wording(), m.Words(0))
	}
	before, after := m.Compared()
	if join(before) != m.Goal() || join(after) != m.Wording() {
		t.Errorf("the comparison changed the texts: %q, %q", join(before), join(after))
	}
	if m = Update(m, ModelToggled{}, at(0)); m.Wording() != "Make calls soon" {
		t.Errorf("the model's end shows %q", m.Wording())
	}
}

func join(list []Stretch) string {
	var b strings.Builder
	for _, s := range list {
		b.WriteString(s.Text)
	}
	return b.String()
}

func TestTimer(t *testing.T) {
	m := Update(begin(t), LengthSet{time.Minute}, at(0))
	press := func(now time.Duration) { m = Update(m, TimerPressed{}, at(now)) }
	clock := func(now time.Duration, want string) {
		t.Helper()
		if got := m.Show.Timer.Clock(now); got != want {
			t.Errorf("at %v it says %s, want %s", now, got, want)
		}
	}
	clock(0, "1:00")
	press(10 * time.Second)
	clock(10*time.Second+time.Millisecond, "1:00")
	clock(11*time.Second, "0:59")
	press(30 * time.Second)
	clock(2*time.Minute, "0:40")
	press(2 * time.Minute)
	clock(2*time.Minute+39*time.Second, "0:01")
	clock(2*time.Minute+40*time.Second, "0:00")
	if !m.Show.Timer.Up(3 * time.Minute) {
		t.Error("the time is not up")
	}
	press(3 * time.Minute)
	clock(3*time.Minute, "1:00")
	if m.Show.Timer.Running {
		t.Error("winding back started it")
	}
}

// A session of four stages: kept, told and brought back.
func TestRecord(t *testing.T) {
	m := Update(begin(t), TimerPressed{}, at(0))
	m = Update(Update(m, WriteNow{}, at(0)), Worded{"Book 20 meetings"}, at(0))
	kept := m.Encode(20*time.Second, false)
	fresh := Update(New(), DeckTaken{ID: "three", Deck: three}, at(0))
	again := Update(fresh, Resumed{Record: kept, Ours: true}, at(0))
	if again.Show.On || again.Show.Timer.Running || again.Words(0) != "Book 20 meetings" || again.Show.Timer.Clock(0) != "2:40" || !again.Begun() {
		t.Errorf("after a reload: %+v", again.Show)
	}
	other := Update(New(), Resumed{Record: m.Encode(20*time.Second, true)}, at(time.Hour))
	if !other.Show.On || other.Deck.Title != "Three" || other.Show.Timer.Clock(time.Hour+10*time.Second) != "2:30" || other.Show.After.Text != "Book 20 meetings" {
		t.Errorf("in the other window: %+v", other.Show)
	}
	for name, rubbish := range map[string]string{
		"nothing": "", "no JSON": "{", "another schema": `{"schema":9}`, "a round that isn't": strings.Replace(kept, `"round":0`, `"round":7`, 1),
		"a step that isn't": strings.Replace(kept, `"step":"write"`, `"step":"x"`, 1), "another deck": strings.Replace(kept, `"id":"three"`, `"id":"two"`, 1),
	} {
		if got := Update(fresh, Resumed{Record: rubbish, Ours: true}, at(0)); got.Begun() || got.Show.On {
			t.Errorf("%s: %+v", name, got.Show)
		}
	}
}

func TestAfreshAndBack(t *testing.T) {
	m := Update(Update(begin(t), WriteNow{}, at(0)), Worded{"Book 20 meetings"}, at(0))
	m = Update(m, Afresh{}, at(0))
	if m.Begun() || m.Words(0) != "" {
		t.Fatalf("a fresh session has %q", m.Words(0))
	}
	if m = Update(m, Former{}, at(0)); m.Words(0) != "Book 20 meetings" || m.Former != "" {
		t.Errorf("brought back: %q, and yet another %q", m.Words(0), m.Former)
	}
}

func FuzzRecord(f *testing.F) {
	m := Update(New(), DeckTaken{ID: "three", Deck: three}, at(0))
	f.Add(Update(m, Started{1}, at(0)).Encode(0, true), false)
	f.Add(`{"schema":1,"id":"three","round":-1,"words":["","","",""]}`, true)
	f.Fuzz(func(t *testing.T, record string, ours bool) {
		got := Update(m, Resumed{record, ours}, at(0))
		for _, msg := range []Msg{Forward{}, Back{}, TimerPressed{}, ModelToggled{}} {
			got = Update(got, msg, at(time.Second))
		}
		_, _ = got.Compared()
		_ = got.Show.Timer.Clock(0)
	})
}

func TestBadDecks(t *testing.T) {
	m := Update(New(), DeckTaken{ID: "x", Wrong: "The deck couldn’t be fetched."}, at(0))
	if m = Update(m, Started{}, at(0)); m.Show.On {
		t.Error("the stage opened without a deck")
	}
	for _, msg := range []Msg{Forward{}, Back{}, WriteNow{}, Worded{"x"}, ModelToggled{}, Refreshed{}} {
		m = Update(m, msg, at(0))
	}
	long := workshop.Deck{Title: "Long", Rounds: []workshop.Round{{Goal: strings.Repeat("sell more ", 300)}}}
	m = Update(m, DeckTaken{ID: "long", Deck: long}, at(0))
	m = Update(m, Started{}, at(0))
	if !m.Show.On || SizeOf(m.Goal()) != Long || join(m.OnStage()) != m.Goal() {
		t.Error("a goal of 3,000 characters is not shown")
	}
	m = Update(m, Worded{strings.Repeat("é", 50_000)}, at(0))
	if n := len(m.Words(0)); n > 4*workshop.MaxGoal || n%2 != 0 {
		t.Errorf("a wording of %d bytes is kept", n)
	}
}

// Every goal of the ready-made decks has something to reveal, and a model that is
// ready to sign.
func TestReadyMadeDecksOnTheStage(t *testing.T) {
	for _, r := range workshop.ReadyMade() {
		file, err := os.ReadFile(filepath.Join("../../../web", r.File))
		if err != nil {
			t.Fatal(err)
		}
		d, err := workshop.Parse(file)
		if err != nil {
			t.Fatal(err)
		}
		m := Update(New(), DeckTaken{ID: r.ID, Deck: d}, at(0))
		for i := range d.Rounds {
			m = Update(m, Started{i}, at(0))
			if m = Update(m, Forward{}, at(0)); m.Show.Step != StepGoal {
				t.Errorf("%s, round %d: nothing to reveal in %q", r.ID, i+1, m.Goal())
			}
			if m = Update(m, ModelToggled{}, at(0)); !m.Show.After.Ready {
				t.Errorf("%s, round %d: the model is not ready to sign: %q", r.ID, i+1, m.Wording())
			}
		}
	}
}
