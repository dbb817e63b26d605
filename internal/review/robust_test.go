package review_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/text/prosetag"
)

// taggers are the two ways a goal is read: before the tagger has loaded, and
// with it.
var taggers = []struct {
	name   string
	tagger text.Tagger
}{{"words alone", nil}, {"tagged", prosetag.New()}}

// change is a way to write the same goal differently; ok is false where it would
// change what the goal says.
type change struct {
	name string
	to   func(s string) (changed string, ok bool)
}

var changes = []change{
	{"full stop", func(s string) (string, bool) {
		return s + ".", !strings.ContainsAny(s[len(s)-1:], ".!?")
	}},
	{"case of the first letter", func(s string) (string, bool) {
		r, size := utf8.DecodeRuneInString(s)
		first, _, _ := strings.Cut(s, " ")
		switch {
		case strings.EqualFold(first, "march"), strings.EqualFold(first, "may"):
			return s, false
		case unicode.IsLower(r):
			return string(unicode.ToUpper(r)) + s[size:], true
		case unicode.IsUpper(r):
			return string(unicode.ToLower(r)) + s[size:], true
		}
		return s, false
	}},
	{"doubled spaces", func(s string) (string, bool) {
		return strings.ReplaceAll(s, " ", "  "), strings.Contains(s, " ")
	}},
	{"one doubled space", func(s string) (string, bool) {
		return strings.Replace(s, " ", "  ", 1), strings.Contains(s, " ")
	}},
	{"curly quotes", func(s string) (string, bool) {
		var b strings.Builder
		open := true
		for _, r := range s {
			switch r {
			case '\'':
				r = '’'
			case '"':
				r = '”'
				if open {
					r = '“'
				}
				open = !open
			}
			b.WriteRune(r)
		}
		return b.String(), b.String() != s
	}},
	{"straight quotes", func(s string) (string, bool) {
		t := strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`).Replace(s)
		return t, t != s
	}},
	{"bullet", func(s string) (string, bool) { return "- " + s, true }},
	{"number", func(s string) (string, bool) { return "1. " + s, true }},
	{"I will", func(s string) (string, bool) { return "I will " + lowerFirst(s), order(s) }},
	{"Please", func(s string) (string, bool) { return "Please " + lowerFirst(s), order(s) }},
	{"end of line", func(s string) (string, bool) { return s + "\n", true }},
}

// robust are the goals that are written differently below: the listed ones, and
// some whose reading once hung on a bullet or on what stands before the date.
func robust(t *testing.T) []listed {
	t.Helper()
	out := goals(t)
	for _, s := range []string{
		"Every account executive has a written territory plan approved by February 15",
		"Every support macro reviewed, rewritten or retired before Thanksgiving",
		"$80K per month in new ARR, up from $65K per month",
		"Have 60 stores live, following the pilot",
		"Finish the onboarding handbook, with help from two writers",
	} {
		out = append(out, listed{text: s})
	}
	return out
}

func lowerFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[size:]
}

// order reports a goal of one line that opens with a verb, so that "I will" can
// stand in front of it.
func order(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	v, ok := lexicon.VerbOf(strings.ToLower(first))
	return ok && v.Form == lexicon.Base && !strings.Contains(s, "\n")
}

func verdicts(r review.Report) (v [5]review.Verdict) {
	for i, c := range r.Criteria {
		v[i] = c.Verdict
	}
	return v
}

// TestSameVerdicts: the way a goal is written down never changes its verdicts.
func TestSameVerdicts(t *testing.T) {
	for _, tg := range taggers {
		t.Run(tg.name, func(t *testing.T) {
			tried := map[string]int{}
			for _, g := range robust(t) {
				want := verdicts(review.Review(g.text, options(t, g.role, tg.tagger)))
				for _, c := range changes {
					s, ok := c.to(g.text)
					if !ok {
						continue
					}
					tried[c.name]++
					if got := verdicts(review.Review(s, options(t, g.role, tg.tagger))); got != want {
						t.Errorf("%s: %q is %v\n%q is %v", c.name, g.text, want, s, got)
					}
				}
			}
			for _, c := range changes {
				if tried[c.name] == 0 {
					t.Errorf("%s was never tried", c.name)
				}
			}
		})
	}
}

// TestDeadlineAdded: a day behind the goal always makes it time-bound.
func TestDeadlineAdded(t *testing.T) {
	for _, tg := range taggers {
		t.Run(tg.name, func(t *testing.T) {
			for _, g := range robust(t) {
				dated(t, g.text+" by 30 September 2027", g.role, tg.tagger)
			}
		})
	}
}

func dated(t *testing.T, s string, role goal.Role, tagger text.Tagger) {
	t.Helper()
	r := review.Review(s, options(t, role, tagger))
	if v := verdicts(r)[goal.TimeBound]; v != review.Met {
		t.Errorf("%q: time-bound is %s", s, v)
	}
	for _, f := range r.Findings {
		if f.Rule == "no-deadline" {
			t.Errorf("%q: no-deadline stands", s)
		}
		if f.Severity == lint.Error && f.Rule == "past-deadline" && strings.Contains(f.Text, "2027") {
			t.Errorf("%q: 2027 is past", s)
		}
	}
}

// TestAnyChanges: several changes at once, on any goal.
func TestAnyChanges(t *testing.T) {
	list := robust(t)
	rapid.Check(t, func(rt *rapid.T) {
		g := rapid.SampledFrom(list).Draw(rt, "goal")
		want := verdicts(review.Review(g.text, options(t, g.role, nil)))
		s := g.text
		// each change once at most, in the order of the list: "I will" stands
		// behind a bullet
		for k := len(changes) - 1; k >= 0; k-- {
			if rapid.Bool().Draw(rt, changes[k].name) {
				if changed, ok := changes[k].to(s); ok && s != "" {
					s = changed
				}
			}
		}
		if got := verdicts(review.Review(s, options(t, g.role, nil))); got != want {
			rt.Fatalf("%q is %v\n%q is %v", g.text, want, s, got)
		}
	})
}

// TestSomeLoses: with "some" in place of every quantity nothing is measured any
// more.
func TestSomeLoses(t *testing.T) {
	for _, tg := range taggers {
		t.Run(tg.name, func(t *testing.T) {
			tried := 0
			for _, g := range robust(t) {
				r := review.Review(g.text, options(t, g.role, tg.tagger))
				var edits []lint.Edit
				for _, q := range r.Quantities {
					edits = append(edits, lint.Edit{Span: q.Span, New: "some"})
				}
				s, err := lint.Apply(g.text, edits)
				if err != nil {
					t.Errorf("%q: the quantities overlap: %v", g.text, err)
					continue
				}
				if s == g.text {
					continue
				}
				tried++
				if v := verdicts(review.Review(s, options(t, g.role, tg.tagger)))[goal.Measurable]; v == review.Met {
					t.Errorf("%q is still measurable", s)
				}
			}
			if tried < 20 {
				t.Errorf("only %d goals have a quantity", tried)
			}
		})
	}
}
