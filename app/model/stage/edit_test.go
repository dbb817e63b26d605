package stage

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

func read(text string, r goal.Role) review.Report {
	return review.Review(text, review.Options{Role: r, NoRewrites: true, Time: when.Options{Today: when.Date{Year: 2026, Month: time.January, Day: 15}}})
}

// TestWrite: what a goal expects goes with it, and fields stay the user's.
func TestWrite(t *testing.T) {
	e := Begin("own-1", deckOf(""), read)
	if e.Open != 0 {
		t.Fatalf("round %d is open", e.Open)
	}
	gen := e.Gen
	e = e.Write("goal", "Increase\tsales\x07 soon\r\nthis way", read)
	r, _ := e.Round()
	if r.Goal != "Increase sales soon\nthis way" || !slices.Contains(r.Expect, "vague-verb") {
		t.Errorf("written as %+v", r)
	}
	e = e.Write("title", "Two\nlines", read).Write("ask", "How?\nWhy?", read).Write("weakness", "soft", read).
		Write("listen", "numbers", read).Write("about", "ours", read).Write("no-such", "x", read).
		Write("rewrite", "Book 20 qualified meetings with banks by 30 June, based on 200 contacts at 10%", read)
	if r, _ = e.Round(); e.Deck.Title != "Two lines" || r.Ask != "How?\nWhy?" || r.Weakness != "soft" || r.Listen != "numbers" || e.Deck.About != "ours" {
		t.Errorf("written as %+v", e.Deck)
	}
	if !e.Rewrite.Ready || e.Gen != gen || e.Start.Rounds[0].Goal != "" {
		t.Errorf("ready %v, fields drawn anew %v", e.Rewrite.Ready, e.Gen != gen)
	}
	e = e.Write("goal", strings.Repeat("é", 20000), read)
	if r, _ = e.Round(); len([]rune(r.Goal)) != maxField {
		t.Errorf("%d characters kept", len([]rune(r.Goal)))
	}
}

// TestExpect: what an imported round expects stays until the trainer says else.
func TestExpect(t *testing.T) {
	d := deckOf("Increase sales soon", "Sell things")
	d.Rounds[0].Expect = []string{"no-deadline"}
	e := Begin("own-1", d, read).OpenRound(0, read)
	if r, _ := e.Round(); r.Holds(e.Goal) {
		t.Fatal("the wrong expectation holds")
	}
	e = e.Write("role", "sdr", read)
	if e.Deck.Rounds[0].Expect[0] != "no-deadline" || len(e.Deck.Rounds[1].Expect) == 0 {
		t.Errorf("after another role %q", e.Deck.Rounds)
	}
	e = e.Write("round-role", "ae", read)
	if r, _ := e.Round(); r.Role != "ae" || r.Expect[0] != "no-deadline" || e.Deck.RoleOf(1) != "sdr" {
		t.Errorf("with a role of its own the round is %+v", r)
	}
	e = e.Expect()
	if r, _ := e.Round(); !r.Holds(e.Goal) || len(r.Expect) == 0 {
		t.Errorf("expects %q", r.Expect)
	}
	if d.Rounds[0].Expect[0] != "no-deadline" {
		t.Error("the deck it began with was changed in place")
	}
}

func TestRounds(t *testing.T) {
	goals := func(e Edit) string {
		var s []string
		for _, r := range e.Deck.Rounds {
			s = append(s, r.Goal)
		}
		return strings.Join(s, "")
	}
	e := Begin("own-1", deckOf("A", "B", "C"), read)
	if e.Open != -1 {
		t.Errorf("round %d is open", e.Open)
	}
	e = e.OpenRound(1, read).MoveRound(1, -1, read)
	if goals(e) != "BAC" || e.Open != 0 {
		t.Errorf("moved up: %s, open %d", goals(e), e.Open)
	}
	e = e.MoveRound(0, -1, read).MoveRound(2, 1, read).MoveRound(1, 1, read)
	if goals(e) != "BCA" || e.Open != 0 {
		t.Errorf("moved down: %s, open %d", goals(e), e.Open)
	}
	e = e.RemoveRound(0, read).RemoveRound(7, read)
	if goals(e) != "CA" || e.Open != -1 {
		t.Errorf("removed: %s, open %d", goals(e), e.Open)
	}
	e = e.RestoreRound(read).RestoreRound(read)
	if goals(e) != "BCA" || e.Open != 0 {
		t.Errorf("restored: %s, open %d", goals(e), e.Open)
	}
	if e = e.OpenRound(0, read); e.Open != -1 {
		t.Errorf("closed: %d is open", e.Open)
	}
	for range workshop.MaxRounds {
		e = e.AddRound(read)
	}
	if len(e.Deck.Rounds) != workshop.MaxRounds || e.Open != workshop.MaxRounds-1 {
		t.Errorf("%d rounds, %d open", len(e.Deck.Rounds), e.Open)
	}
}
