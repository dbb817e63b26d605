package workshop

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/rules"
)

func TestParse(t *testing.T) {
	many := `{"schema":1,"rounds":[` + strings.TrimSuffix(strings.Repeat(`{"goal":"a"},`, MaxRounds+1), ",") + `]}`
	for _, x := range []struct {
		name, file, err string
	}{
		{"least", `{"schema":1,"rounds":[{"goal":"Sell more"}]}`, ""},
		{"byte order mark", "\ufeff" + `{"schema":1,"rounds":[{"goal":"Sell more"}]}`, ""},
		{"nothing", " \n", "the deck is empty; choose a deck that Goalsmith wrote"},
		{"not JSON", "{\n\"schema\" 1}", "the deck is not JSON at line 2"},
		{"a list", `[]`, "the deck is no object"},
		{"null", `null`, "the deck is no object"},
		{"no schema", `{"rounds":[{"goal":"a"}]}`, `schema: missing; a deck starts with "schema": 1`},
		{"odd schema", `{"schema":"1","rounds":[]}`, "schema: must be 1"},
		{"newer", `{"schema":2,"rounds":[]}`, "schema: the deck is from a newer Goalsmith"},
		{"no rounds", `{"schema":1}`, "rounds: there is no goal yet"},
		{"empty", `{"schema":1,"rounds":[]}`, "rounds: there is no goal yet"},
		{"too many", many, "rounds: 501 goals; a deck holds 500 at most"},
		{"rounds are text", `{"schema":1,"rounds":"a"}`, "rounds: must be a list"},
		{"a round is text", `{"schema":1,"rounds":["a"]}`, "rounds[1]: no object"},
		{"unknown key", `{"schema":1,"colour":"red","rounds":[{"goal":"a"}]}`, "colour: decks have no such key"},
		{"first unknown key", `{"schema":1,"z":1,"b":1,"rounds":[{"goal":"a"}]}`, "b: decks have no such key"},
		{"unknown key of a round", `{"schema":1,"rounds":[{"goal":"a"},{"goal":"a","Note":""}]}`, "rounds[2].Note: decks have no such key"},
		{"goal is a number", `{"schema":1,"rounds":[{"goal":1}]}`, "rounds[1].goal: must be text"},
		{"goal is null", `{"schema":1,"rounds":[{"goal":null}]}`, "rounds[1].goal: must be text"},
		{"no goal", `{"schema":1,"rounds":[{"ask":"Why?"}]}`, "rounds[1].goal: empty"},
		{"blank goal", `{"schema":1,"rounds":[{"goal":" \n"}]}`, "rounds[1].goal: empty"},
		{"long goal", `{"schema":1,"rounds":[{"goal":"` + strings.Repeat("é", MaxGoal+1) + `"}]}`, "rounds[1].goal: 3001 characters; 3000 at most"},
		{"goal just short enough", `{"schema":1,"rounds":[{"goal":"` + strings.Repeat("é", MaxGoal) + `"}]}`, ""},
		{"control character", `{"schema":1,"rounds":[{"goal":"a\u0007"}]}`, "rounds[1].goal: has a control character"},
		{"line break in a title", `{"schema":1,"title":"a\nb","rounds":[{"goal":"a"}]}`, "title: has a control character"},
		{"role", `{"schema":1,"role":"cfo","rounds":[{"goal":"a"}]}`, "role: “cfo”; use sdr, ae, team"},
		{"role of a round", `{"schema":1,"rounds":[{"goal":"a","role":"AE"}]}`, "rounds[1].role: “AE”"},
		{"rule", `{"schema":1,"rounds":[{"goal":"a","expect":["no-luck"]}]}`, "rounds[1].expect: there is no rule “no-luck”"},
		{"expect is text", `{"schema":1,"rounds":[{"goal":"a","expect":"no-metric"}]}`, "rounds[1].expect: must be a list"},
		{"too large", strings.Repeat(" ", MaxFile+1), "the deck is larger than 4 MB"},
	} {
		t.Run(x.name, func(t *testing.T) {
			d, err := Parse([]byte(x.file))
			switch {
			case x.err == "" && err != nil:
				t.Fatal(err)
			case x.err == "":
				if len(d.Rounds) != 1 {
					t.Errorf("%d rounds", len(d.Rounds))
				}
			case err == nil || !strings.HasPrefix(err.Error(), x.err):
				t.Errorf("error %v, want %q", err, x.err)
			case len(d.Rounds) > 0:
				t.Error("a refused deck was handed out all the same")
			}
		})
	}
}

func TestParseEndsOfLines(t *testing.T) {
	d, err := Parse([]byte(`{"schema":1,"rounds":[{"goal":"S: a\r\nM:\tb"}]}`))
	if err != nil || d.Rounds[0].Goal != "S: a\nM: b" {
		t.Errorf("%q, %v", d.Rounds, err)
	}
}

// deck draws a deck that Check lets pass.
func deck(t *rapid.T) Deck {
	plain := func(limit int) *rapid.Generator[string] {
		return rapid.StringOfN(rapid.OneOf(rapid.RuneFrom([]rune(`aZ 9<>&"\\/$%“”é€😀`)), rapid.Rune()), 0, limit, -1).
			Filter(func(s string) bool { return utf8.ValidString(s) && words("", s, limit, false) == nil })
	}
	role := rapid.SampledFrom([]goal.Role{"", goal.SDR, goal.AE, goal.Team})
	var names []string
	for _, r := range rules.All() {
		names = append(names, r.Name)
	}
	d := Deck{Title: plain(30).Draw(t, "title"), About: plain(30).Draw(t, "about"), Role: role.Draw(t, "role")}
	for range rapid.IntRange(1, 4).Draw(t, "rounds") {
		d.Rounds = append(d.Rounds, Round{
			Goal: "x" + plain(60).Draw(t, "goal"), Role: role.Draw(t, "own"), Weakness: plain(20).Draw(t, "weakness"),
			Expect: rapid.SliceOfN(rapid.SampledFrom(names), 0, 3).Draw(t, "expect"),
			Ask:    plain(20).Draw(t, "ask"), Listen: plain(20).Draw(t, "listen"), Rewrite: plain(60).Draw(t, "rewrite"),
		})
		if r := &d.Rounds[len(d.Rounds)-1]; len(r.Expect) == 0 {
			r.Expect = nil
		}
	}
	return d
}

func TestEncodeRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := deck(t)
		for name, raw := range map[string][]byte{"wide": Encode(d), "compact": Compact(d)} {
			got, err := Parse(raw)
			if err != nil {
				t.Fatalf("%s: %v\n%s", name, err, raw)
			}
			if diff := cmp.Diff(d, got); diff != "" {
				t.Fatalf("%s: %s", name, diff)
			}
		}
	})
}

func TestRoles(t *testing.T) {
	d := Deck{Role: goal.AE, Rounds: []Round{{Goal: "a"}, {Goal: "b", Role: goal.SDR}}}
	for i, want := range []goal.Role{goal.AE, goal.SDR, ""} {
		if got := d.RoleOf(i); got != want {
			t.Errorf("round %d is read for %q, want %q", i, got, want)
		}
	}
}

func TestForRoom(t *testing.T) {
	d := Deck{Title: "T", About: "A", Rounds: []Round{{Goal: "g", Weakness: "w", Expect: []string{"no-metric"}, Ask: "a", Listen: "l", Rewrite: "r"}}}
	want := Deck{Title: "T", Rounds: []Round{{Goal: "g"}}}
	if diff := cmp.Diff(want, d.ForRoom()); diff != "" {
		t.Error(diff)
	}
	if d.Rounds[0].Rewrite != "r" {
		t.Error("the trainer's deck was changed")
	}
	if d.Mark() != d.ForRoom().Mark() {
		t.Error("the room's copy has another mark")
	}
}

// TestMarks: decks that differ in one goal, or in the order, mostly have marks of
// their own.
func TestMarks(t *testing.T) {
	d := Deck{Rounds: []Round{{Goal: "Sell more"}, {Goal: "Call more"}}}
	swapped := Deck{Rounds: []Round{d.Rounds[1], d.Rounds[0]}}
	joined := Deck{Rounds: []Round{{Goal: "Sell moreCall more"}}}
	if d.Mark() == swapped.Mark() || d.Mark() == joined.Mark() {
		t.Error("different decks with one mark")
	}
	marks := map[byte]bool{}
	for n := range 256 {
		marks[Deck{Rounds: []Round{{Goal: strings.Repeat("a", n)}}}.Mark()] = true
	}
	if len(marks) < 130 { // 162 are to be expected by chance
		t.Errorf("256 decks have %d marks", len(marks))
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"schema":1,"title":"T","role":"ae","rounds":[{"goal":"Sell more","expect":["no-metric"],"ask":"?"}]}`))
	f.Add([]byte(`{"schema":1,"rounds":[{"goal":"\ud800"}]}`))
	for _, r := range ReadyMade() {
		f.Add(Encode(shipped(f, r)))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		d, err := Parse(raw)
		if err != nil {
			if msg := err.Error(); !utf8.ValidString(msg) || strings.ContainsAny(msg, "\n\r") || len(msg) > 400 {
				t.Errorf("an unfit message: %q", msg)
			}
			return
		}
		if err := Check(d); err != nil {
			t.Errorf("let pass: %v", err)
		}
		again, err := Parse(Encode(d))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(d, again); diff != "" {
			t.Error(diff)
		}
	})
}
