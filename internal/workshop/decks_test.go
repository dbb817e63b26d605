package workshop

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/text/prosetag"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/web"
)

// clocks are the days under which shipped texts have to hold: a quarter's first
// day, a year's last, a leap day and five years on.
var clocks = []string{"2026-10-01", "2026-12-31", "2028-02-29", "2031-11-22"}

// shipped reads a ready-made deck as the site carries it.
func shipped(t testing.TB, r Ready) Deck {
	t.Helper()
	raw, err := web.Files.ReadFile(r.File)
	if err != nil {
		t.Fatal(err)
	}
	d, err := Parse(raw)
	if err != nil {
		t.Fatalf("%s: %v", r.File, err)
	}
	return d
}

// TestReadyMade: every ready-made deck is whole, is written as Encode writes it,
// names no year, and repeats no goal of another.
func TestReadyMade(t *testing.T) {
	seen := map[string]string{}
	for _, r := range ReadyMade() {
		d := shipped(t, r)
		raw, _ := web.Files.ReadFile(r.File)
		if !bytes.Equal(Encode(d), raw) {
			t.Errorf("%s is not as Encode writes it", r.File)
		}
		if d.Title != r.Title {
			t.Errorf("%s: title %q, listed as %q", r.File, d.Title, r.Title)
		}
		if len(d.Rounds) < 12 {
			t.Errorf("%s: %d goals, want 12 at least", r.File, len(d.Rounds))
		}
		if y := fixedYear(string(raw)); y != "" {
			t.Errorf("%s names the year %s", r.File, y)
		}
		weaknesses := map[string]int{}
		rules := map[string]bool{}
		for i, x := range d.Rounds {
			if x.Weakness == "" || x.Ask == "" || x.Listen == "" || x.Rewrite == "" || len(x.Expect) == 0 {
				t.Errorf("%s: round %d lacks a note: %+v", r.File, i+1, x)
			}
			if before := seen[x.Goal]; before != "" {
				t.Errorf("%s: round %d stands in %s already", r.File, i+1, before)
			}
			seen[x.Goal] = r.File
			weaknesses[x.Weakness]++
			rules[strings.Join(x.Expect, " ")] = true
		}
		if len(weaknesses) < 10 || len(rules) < 10 {
			t.Errorf("%s: %d named weaknesses, %d sets of findings; want 10 different ones at least", r.File, len(weaknesses), len(rules))
		}
	}
}

// TestReadyMadeHold: the engine finds in every goal what its round expects, and
// nothing in the model rewrite, whatever the day and with the tagger or without.
func TestReadyMadeHold(t *testing.T) {
	for name, tagger := range map[string]text.Tagger{"tagged": prosetag.New(), "lexicon": nil} {
		for _, r := range ReadyMade() {
			d := shipped(t, r)
			for i, x := range d.Rounds {
				for _, day := range clocks {
					today, err := when.ParseDate(day)
					if err != nil {
						t.Fatal(err)
					}
					o := review.Options{Role: d.RoleOf(i), Time: when.Options{Today: today}, Tagger: tagger, NoRewrites: true}
					at := fmt.Sprintf("%s, %s, round %d on %s", name, r.ID, i+1, day)
					if p := review.Review(x.Goal, o); !x.Holds(p) {
						t.Errorf("%s: %q\nexpects %v\nfound   %v", at, x.Goal, slices.Sorted(slices.Values(x.Expect)), Faults(p))
					}
					p := review.Review(x.Rewrite, o)
					if !p.Ready {
						t.Errorf("%s: the rewrite %q has %v", at, x.Rewrite, Faults(p))
					}
					for _, c := range p.Criteria {
						if c.Verdict != review.Met {
							t.Errorf("%s: %s is %s in the rewrite %q", at, c.Name, c.Verdict, x.Rewrite)
						}
					}
				}
			}
		}
	}
}

// fixedYear is the first year of four digits that is no amount, or "".
func fixedYear(s string) string {
	for i := 0; i+4 <= len(s); i++ {
		y := s[i : i+4]
		alone := (i == 0 || !digit(s[i-1]) && s[i-1] != '$' && s[i-1] != ',') && (i+4 == len(s) || !digit(s[i+4]))
		if alone && (y[:2] == "19" || y[:2] == "20") && digit(y[2]) && digit(y[3]) {
			return y
		}
	}
	return ""
}

func digit(b byte) bool { return b >= '0' && b <= '9' }
