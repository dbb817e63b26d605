package rewrite_test

import (
	"os"
	"strings"
	"testing"
	"unicode"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/text"
)

type sample struct {
	role goal.Role
	text string
}

// samples are the goals of testdata/goals.txt.
func samples(t testing.TB) []sample {
	raw, err := os.ReadFile("testdata/goals.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []sample
	for line := range strings.SplitSeq(string(raw), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		role, s, _ := strings.Cut(line, "|")
		out = append(out, sample{goal.Role(role), strings.ReplaceAll(s, `\n`, "\n")})
	}
	if len(out) < 60 {
		t.Fatalf("%d goals, want at least 60", len(out))
	}
	return out
}

func parse(s sample) *goal.Goal {
	o := at(clocks[0], s.role)
	return goal.Parse(text.Parse(s.text), goal.Options{Role: o.Role, Time: o.Time})
}

// everyDraft calls f with each draft of each sample: those that are offered,
// and one from every template, because a user may browse them all.
func everyDraft(t *testing.T, f func(t *testing.T, g *goal.Goal, w rewrite.Rewrite)) {
	for _, s := range samples(t) {
		t.Run(s.text, func(t *testing.T) {
			g := parse(s)
			for _, w := range rewrite.For(g) {
				f(t, g, w)
			}
			for _, x := range rewrite.All() {
				f(t, g, rewrite.Fill(x, g))
			}
		})
	}
}

// fold makes texts comparable: lower case, one space, no space before a mark.
func fold(s string) string {
	var b strings.Builder
	for _, tok := range text.Parse(s).Tokens {
		if tok.Kind == text.Bullet || tok.Norm == "*" || tok.Norm == "," {
			continue
		}
		b.WriteString(" " + tok.Norm)
	}
	return b.String() + " "
}

func TestFactsAreKept(t *testing.T) {
	everyDraft(t, keeps)
}

// keeps holds a draft and its card to every fact of the goal.
func keeps(t *testing.T, g *goal.Goal, w rewrite.Rewrite) {
	t.Helper()
	{
		s := g.Doc.Text
		card := strings.Join([]string{w.Card.S, w.Card.M, w.Card.A, w.Card.R, w.Card.T}, "\n")
		for name, out := range map[string]string{"draft": fold(w.Draft), "card": fold(card)} {
			lost := func(what, words string) {
				if !strings.Contains(out, strings.TrimRight(fold(words), " .")) {
					t.Errorf("%s: the %s lost the %s %q of %q\n\t%q", w.Template, name, what, words, s, out)
				}
			}
			for _, q := range g.Quantities {
				switch {
				case overlapsBlank(g, q.Span):
				case q.Use == quantity.Target, q.Use == quantity.Baseline, q.Use == quantity.Basis, q.Use == quantity.Parent:
					lost("quantity", q.In(s))
				default:
					lost("number", q.Number.In(s))
				}
			}
			for _, d := range g.Time.Deadlines {
				words := d.In(s)
				if first, rest, ok := strings.Cut(words, " "); ok && strings.EqualFold(first, "by") {
					words = rest
				}
				lost("deadline", words)
			}
			for _, c := range g.Clauses {
				if c.Sort != goal.Reason || g.Empty(c) {
					continue
				}
				for i := c.Body; i < c.Last; i++ {
					if _, _, vague := lexicon.Vague().Match(g.Doc, i); g.Doc.At(i).Kind == text.Word && !vague && !g.InTime(i) && g.Doc.Norm(i) != "'s" {
						lost("reason's word", g.Doc.At(i).Text)
					}
				}
			}
			for i, tok := range g.Doc.Tokens {
				if e, next, ok := lexicon.Roles().Match(g.Doc, i); ok && e.Section == "tool" {
					lost("tool", g.Doc.Span(i, next).In(s))
				}
				if e, ok := lexicon.Nouns().Has(tok.Norm); ok && e == "audience" {
					lost("segment", tok.Text)
				}
				if tok.Kind == text.Opaque || tok.Kind == text.Number && !overlapsBlank(g, tok.Span) {
					lost("number or address", tok.Text)
				}
			}
		}
	}
}

func overlapsBlank(g *goal.Goal, s text.Span) bool {
	for _, b := range g.Blanks {
		if b.Overlaps(s) {
			return true
		}
	}
	return false
}

func TestNothingIsInvented(t *testing.T) {
	everyDraft(t, inventsNothing)
}

// inventsNothing holds a draft and its card to the numbers and tools of the
// goal.
func inventsNothing(t *testing.T, g *goal.Goal, w rewrite.Rewrite) {
	t.Helper()
	{
		said := map[string]bool{}
		for _, n := range numbers(g.Doc.Text) {
			said[n] = true
		}
		for _, out := range []string{w.Text, w.Draft, w.Card.S, w.Card.M, w.Card.A, w.Card.R, w.Card.T} {
			for _, n := range numbers(out) {
				if !said[n] {
					t.Errorf("%s: %q is nowhere in %q\n\t%q", w.Template, n, g.Doc.Text, out)
				}
			}
		}
		had := map[string]bool{}
		for i := range g.Doc.Tokens {
			if e, _, ok := lexicon.Roles().Match(g.Doc, i); ok && e.Section == "tool" {
				had[e.Phrase] = true
			}
		}
		d := text.Parse(w.Draft)
		for i := range d.Tokens {
			if e, _, ok := lexicon.Roles().Match(d, i); ok && e.Section == "tool" && !had[e.Phrase] && e.Phrase != "crm" {
				t.Errorf("%s: the tool %q is nowhere in %q", w.Template, e.Phrase, g.Doc.Text)
			}
		}
	}
}

// numbers are the runs of digits and the number words of a text.
func numbers(s string) []string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	var out []string
	for _, w := range words {
		switch w {
		case "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "fifty", "hundred", "thousand", "million", "dozen", "half", "twice", "thrice", "double", "triple", "first", "second", "third":
			out = append(out, w)
		}
		if digits := strings.Map(func(r rune) rune {
			if unicode.IsDigit(r) {
				return r
			}
			return -1
		}, w); digits != "" {
			out = append(out, digits)
		}
	}
	return out
}
