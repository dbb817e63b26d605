package lexicon_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// TestOwnWords: a reader's words count where they stand, the longer phrase wins,
// and of two of one length the reader's.
func TestOwnWords(t *testing.T) {
	own := lexicon.NewOwn(
		[]string{"robust", "Land and Expand", "improve", "pipeline", "best-fit deals"},
		[]string{"qualified", "net", "synergistic"},
		[]lexicon.Word{{Phrase: "heat index", Section: "down"}, {Phrase: "win rate", Section: "down"}},
		[]lexicon.Word{{Phrase: "Frobnicator", Section: "tool"}})
	tests := []struct {
		name, text string
		list       *lexicon.Set
		phrase     string // "" for no match
		section    string
	}{
		{"a term hides a vague word", "robust plans", lexicon.Vague(), "", ""},
		{"and stands among the terms", "robust plans", lexicon.Terms(), "robust", "own"},
		{"a longer vague phrase stands", "a lot of plans", lexicon.Vague(), "a lot of", "quantity"},
		{"a term in other forms", "improving calls", lexicon.Terms(), "improve", "own"},
		{"case and curly marks aside", "LAND AND EXPAND", lexicon.Terms(), "Land and Expand", "own"},
		{"hyphens too", "best fit deal", lexicon.Terms(), "best fit deals", "own"},
		{"a broad noun is concrete", "pipeline", lexicon.Nouns(), "pipeline", "deliverable"},
		{"an own vague word", "synergistic deals", lexicon.Vague(), "synergistic", lexicon.OwnVague},
		{"hides a term of its length", "qualified", lexicon.Terms(), "", ""},
		{"but no longer one", "net new", lexicon.Terms(), "net new", "trade"},
		{"an own metric", "heat index", lexicon.Metrics(), "heat index", "down"},
		{"goes before the list's", "win rate", lexicon.Metrics(), "win rate", "down"},
		{"an own tool", "Frobnicator", lexicon.Roles(), "Frobnicator", "tool"},
		{"nothing in longer words", "robustness", lexicon.Terms(), "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := text.Parse(tt.text)
			d.Glossary = own
			e, next, ok := tt.list.Match(d, 0)
			if ok != (tt.phrase != "") || ok && (e.Phrase != tt.phrase || e.Section != tt.section || next < 1) {
				t.Errorf("got %q in %q up to token %d, %v", e.Phrase, e.Section, next, ok)
			}
		})
	}
}

func TestOwnTerms(t *testing.T) {
	const s = "Improving robust, improved plans to land and expand"
	d := text.Parse(s)
	d.Glossary = lexicon.NewOwn([]string{"improve", "robust", "land and expand", "land"}, nil, nil, nil)
	var got []string
	for _, x := range d.Glossary.Terms(d) {
		got = append(got, x.In(s))
	}
	if diff := cmp.Diff([]string{"Improving", "robust", "improved", "land and expand"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestPhraseAndSame(t *testing.T) {
	for s, want := range map[string]string{"R&D": "r&d", "a-b c": "a b c", "1:1": "1 : 1", "don’t": "don't", "%": "", "": "", "[x] y": "", "a@b.com": ""} {
		if got := strings.Join(lexicon.Phrase(s), " "); got != want {
			t.Errorf("%q is cut into %q, want %q", s, got, want)
		}
	}
	for _, tt := range []struct {
		a, b string
		want bool
	}{{"improve", "Improving", true}, {"deal", "deals", true}, {"robust", "robust plan", false}, {"a", "b", false}} {
		if got := lexicon.Same(tt.a, tt.b); got != tt.want {
			t.Errorf("%q and %q: %v", tt.a, tt.b, got)
		}
	}
}
