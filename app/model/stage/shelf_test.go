package stage

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/workshop"
)

func deckOf(goals ...string) workshop.Deck {
	d := workshop.Deck{Title: "Ours"}
	for _, g := range goals {
		d.Rounds = append(d.Rounds, workshop.Round{Goal: g})
	}
	return d
}

// TestShelfKeeps: what is kept comes back, also a deck that is still empty.
func TestShelfKeeps(t *testing.T) {
	var s Shelf
	for _, d := range []workshop.Deck{deckOf("Sell more", ""), {}, deckOf("Say “\"yes\"” \n & </script>")} {
		var err error
		if s, _, err = s.Add(d); err != nil {
			t.Fatal(err)
		}
	}
	record, err := s.Record()
	if err != nil {
		t.Fatal(err)
	}
	got := ReadShelf(record)
	if got.Wrong != "" || len(got.Own) != 3 || got.Own[2].ID != "own-3" {
		t.Fatalf("came back as %+v", got)
	}
	for i, o := range got.Own {
		if d := cmp.Diff(string(workshop.Compact(s.Own[i].Deck)), string(workshop.Compact(o.Deck))); d != "" {
			t.Errorf("deck %d (-kept +read)\n%s", i, d)
		}
	}
	if id := got.Same(deckOf("Sell more", "")); id != "own-1" {
		t.Errorf("the same deck is %q", id)
	}
}

// TestShelfUnread: rubbish is told and held, and what can be read is.
func TestShelfUnread(t *testing.T) {
	good := `{"id":"own-1","deck":{"schema":1,"title":"A","rounds":[]}}`
	tests := []struct {
		name, record, says string
		own                int
	}{
		{"nothing", "", "", 0},
		{"rubbish", "\x00rubbish", "not a list", 0},
		{"another shape", `[1]`, "not a list", 0},
		{"no version", `{"decks":[` + good + `]}`, "no version", 0},
		{"a newer one", `{"schema":2,"decks":[]}`, "newer Goalsmith", 0},
		{"half", `{"schema":1,"decks":[` + good + `,{"id":"own-2","deck":{"schema":1,"rounds":7}}]}`, "deck 2: rounds", 1},
		{"twice", `{"schema":1,"decks":[` + good + `,` + good + `]}`, "deck 2 has no name", 1},
		{"a foreign ID", `{"schema":1,"decks":[{"id":"own-1\"]","deck":{"schema":1}}]}`, "deck 1 has no name", 0},
		{"no deck", `{"schema":1,"decks":[{"id":"own-1"}]}`, "deck 1", 0},
		{"too many", `{"schema":1,"decks":[` + strings.Repeat(good+",", MaxOwn) + good + `]}`, "more than 50", 0},
		{"too large", strings.Repeat(" ", workshop.MaxFile+1), "larger than 4 MB", 0},
	}
	for _, x := range tests {
		s := ReadShelf(x.record)
		if len(s.Own) != x.own || (x.says == "") != (s.Wrong == "") || !strings.Contains(s.Wrong, x.says) || s.Wrong != "" && s.Unread != x.record {
			t.Errorf("%s: %d decks, %q", x.name, len(s.Own), s.Wrong)
		}
	}
}

func TestShelfBounds(t *testing.T) {
	var s Shelf
	for i := range MaxOwn {
		var err error
		if s, _, err = s.Add(deckOf("Goal " + strconv.Itoa(i))); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := s.Add(deckOf("One more")); err == nil {
		t.Error("a deck too many is taken")
	}
	big := workshop.Deck{}
	for range workshop.MaxRounds {
		big.Rounds = append(big.Rounds, workshop.Round{Goal: strings.Repeat("x", 9000)})
	}
	if _, _, err := (Shelf{}).Add(big); err == nil {
		t.Error("4 MB are taken")
	}
}

// TestDeleteAndUndelete: a deck comes back where it stood, and its name is not
// given away meanwhile.
func TestDeleteAndUndelete(t *testing.T) {
	s := Shelf{Own: []Own{{"own-1", deckOf("A")}, {"own-2", deckOf("B")}}}
	cut := s.Delete("own-2").Delete("own-9")
	if len(cut.Own) != 1 || len(s.Own) != 2 {
		t.Fatalf("%d left of %d", len(cut.Own), len(s.Own))
	}
	next, id, _ := cut.Add(deckOf("C"))
	if id != "own-3" {
		t.Errorf("the new deck is %s", id)
	}
	back := next.Undelete().Undelete()
	if len(back.Own) != 3 || back.Own[1].ID != "own-2" {
		t.Errorf("came back as %+v", back.Own)
	}
	// A deck that another window deleted while this one writes in it is kept.
	if s := cut.Put("own-2", deckOf("B2")); len(s.Own) != 2 || s.Own[1].Deck.Rounds[0].Goal != "B2" {
		t.Errorf("put back as %+v", s.Own)
	}
}

func TestSound(t *testing.T) {
	d, err := Sound(deckOf("A", " \n", "B"))
	if err != nil || len(d.Rounds) != 2 {
		t.Errorf("%d rounds, %v", len(d.Rounds), err)
	}
	for _, bad := range []workshop.Deck{{}, deckOf(""), deckOf(strings.Repeat("x", 3001))} {
		if _, err := Sound(bad); err == nil {
			t.Errorf("%.20v is sound", bad)
		}
	}
}
