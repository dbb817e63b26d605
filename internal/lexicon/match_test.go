package lexicon

import (
	"testing"

	"github.com/goalsmith/goalsmith/internal/text"
)

// whole matches s from its first token and reports whether the match is all of
// it.
func whole(set *Set, s string) (Entry, bool) {
	d := text.Parse(s)
	e, next, ok := set.Match(d, 0)
	return e, ok && next == len(d.Tokens)
}

func TestMatch(t *testing.T) {
	tests := []struct {
		name   string
		set    *Set
		in     string
		phrase string // "" when nothing may match
		next   int
	}{
		{"one word", Metrics(), "churn", "churn", 1},
		{"longest first", Metrics(), "churn rate below 2%", "churn rate", 2},
		{"no longer than is there", Metrics(), "churn rates", "churn rate", 2},
		{"hyphen as a space", Metrics(), "win-rate", "win rate", 3},
		{"space as a hyphen", Metrics(), "speed to lead", "speed to lead", 3},
		{"written with hyphens", Metrics(), "speed-to-lead", "speed to lead", 5},
		{"plural", Metrics(), "qualified meetings", "qualified meeting", 2},
		{"plural in -ies", Metrics(), "qualified opportunities", "qualified opportunity", 2},
		{"capitals", Metrics(), "NPS", "nps", 1},
		{"possessive", Clauses(), "Today’s rate", "today's", 2},
		{"figures and marks", Clauses(), "1:1s", "1:1", 3},
		{"capital plural", Metrics(), "SQOs", "sqo", 1},
		{"inside a longer word", Metrics(), "churning", "", 0},
		{"inside a longer word, at its end", Metrics(), "subtrial", "", 0},
		{"a dash with spaces is no hyphen", Metrics(), "lead - time", "", 0},
		{"a comma parts", Metrics(), "lead, time", "", 0},
		{"mark first", Metrics(), "(churn)", "", 0},

		{"vague as written", Vague(), "a lot of calls", "a lot of", 3},
		{"vague inside a longer word", Vague(), "bettering", "", 0},
		{"vague longest", Vague(), "as soon as possible", "", 0}, // time words belong to package when
		{"vague hyphen", Vague(), "world class", "world class", 2},
		{"term", Terms(), "net new", "net new", 2},
		{"clause", Clauses(), "so that we win", "so that", 2},
		{"clause longest", Clauses(), "in order to win", "in order to", 3},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := text.Parse(tt.in)
			e, next, ok := tt.set.Match(d, 0)
			if ok != (tt.phrase != "") || ok && (e.Phrase != tt.phrase || next != tt.next) {
				t.Errorf("%q: %q up to token %d, %v; want %q up to %d", tt.in, e.Phrase, next, ok, tt.phrase, tt.next)
			}
		})
	}
	if _, _, ok := Metrics().Match(text.Parse(""), 0); ok {
		t.Error("a match in an empty text")
	}
	if _, _, ok := Metrics().Match(text.Parse("churn"), -1); ok {
		t.Error("a match before the text")
	}
}

// TestSections holds what the docs of the lists promise, on words whose place is
// beyond doubt.
func TestSections(t *testing.T) {
	tests := []struct {
		name, word string
		set        *Set
		want       string
	}{
		{"metrics", "churn", Metrics(), "rate-down"},
		{"metrics", "win rate", Metrics(), "rate-up"},
		{"metrics", "arr", Metrics(), "up"},
		{"metrics", "sales cycle", Metrics(), "down"},
		{"metrics", "meetings", Metrics(), "count"},
		{"nouns", "revenue", Nouns(), "umbrella"},
		{"nouns", "pipeline", Nouns(), "umbrella"},
		{"nouns", "performance", Nouns(), "abstract"},
		{"nouns", "skills", Nouns(), "abstract"},
		{"nouns", "enterprise", Nouns(), "audience"},
		{"vague", "significantly", Vague(), "quantity"},
		{"vague", "better", Vague(), "comparative"},
		{"vague", "world-class", Vague(), "quality"},
		{"vague", "successfully", Vague(), "manner"},
		{"vague", "try to", Vague(), "commitment"},
		{"roles", "outreach", Roles(), "sdr"},
		{"roles", "close rate", Roles(), "ae"},
		{"roles", "all reps", Roles(), "team"},
		{"roles", "payroll", Roles(), "not-sdr"},
		{"roles", "seo ranking", Roles(), "not-sales"},
		{"clauses", "because", Clauses(), "reason"},
		{"clauses", "based on", Clauses(), "basis"},
		{"clauses", "tracked in", Clauses(), "tracking"},
	}
	for _, tt := range tests {
		e, ok := whole(tt.set, tt.word)
		if !ok || e.Section != tt.want {
			t.Errorf("%s: %q is in [%s] (found %v), want [%s]", tt.name, tt.word, e.Section, ok, tt.want)
		}
	}
	if s, ok := Metrics().Has("meetings"); !ok || s != "count" {
		t.Errorf("Has(meetings) = %q, %v", s, ok)
	}
	if _, ok := Metrics().Has("win"); ok != hasEntry(Metrics(), "win") {
		t.Error("Has finds single words only")
	}
	if _, ok := Metrics().Has("connection request"); ok {
		t.Error("Has takes one word")
	}
}

func hasEntry(s *Set, phrase string) bool {
	for _, e := range s.Entries() {
		if e.Phrase == phrase {
			return true
		}
	}
	return false
}

// TestSingular: both numbers of a noun fold to one form, and words that only
// look like plurals keep theirs apart from other words.
func TestSingular(t *testing.T) {
	pairs := [][2]string{{"meeting", "meetings"}, {"opportunity", "opportunities"}, {"class", "classes"}, {"pitch", "pitches"}, {"push", "pushes"}, {"box", "boxes"}, {"business", "businesses"}, {"day", "days"}, {"review", "reviews"}, {"rate", "rates"}, {"sale", "sales"}, {"expense", "expenses"}, {"analysis", "analysis"}, {"status", "status"}, {"bonus", "bonuses"}, {"process", "processes"}, {"case", "cases"}, {"release", "releases"}, {"invoice", "invoices"}, {"cache", "caches"}}
	for _, p := range pairs {
		if a, b := Singular(p[0]), Singular(p[1]); a != b {
			t.Errorf("%s folds to %q and %s to %q", p[0], a, p[1], b)
		}
	}
	for _, w := range []string{"", "s", "us", "is", "sms", "roi", "q3"} {
		if got := Singular(w); got != w {
			t.Errorf("Singular(%q) = %q", w, got)
		}
	}
}

func TestGraded(t *testing.T) {
	for _, w := range []string{"bigger", "biggest", "smaller", "higher", "highest", "safer", "snappiest", "easier", "simplest", "slimmer", "thinnest", "larger", "healthier", "leaner"} {
		if !Graded(w) {
			t.Errorf("%q grades an adjective", w)
		}
	}
	for _, w := range []string{"", "big", "high", "later", "latest", "cooler", "newer", "order", "customer", "number", "under", "over", "quarter", "leader", "harvest", "interest", "offer", "tighterer"} {
		if Graded(w) {
			t.Errorf("%q is no graded adjective of size or quality", w)
		}
	}
}
