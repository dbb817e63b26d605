package glossary_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/glossary"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/web"
)

func shipped(t *testing.T) []glossary.Term {
	raw, err := web.Files.ReadFile("data/glossary.txt")
	if err != nil {
		t.Fatal(err)
	}
	terms := glossary.Parse(string(raw))
	if lines := strings.Count(string(raw), " | ") / 2; len(terms) < 80 || len(terms) != lines {
		t.Fatalf("%d terms are read of %d lines, want at least 80 and all", len(terms), lines)
	}
	return terms
}

// TestTermsAreOneSentence: plain, one sentence, no figure that needs a source.
func TestTermsAreOneSentence(t *testing.T) {
	seen := map[string]bool{}
	for _, x := range shipped(t) {
		if n := strings.Count(x.Says, ". ") + strings.Count(x.Says, ".\u00a0"); n > 0 || !strings.HasSuffix(x.Says, ".") || strings.ContainsAny(x.Says, "!?|") {
			t.Errorf("%s: %q is not one sentence", x.Name, x.Says)
		}
		if len(x.Says) > 150 || !unicode.IsUpper([]rune(x.Says)[0]) {
			t.Errorf("%s: %d bytes: %q", x.Name, len(x.Says), x.Says)
		}
		if strings.HasPrefix(strings.ToLower(x.Says), strings.ToLower(x.Name)+" is") {
			t.Errorf("%s is explained by itself", x.Name)
		}
		if seen[x.ID()] || x.Names == "" || !text.Among(x.Section, "measures deals people smart") {
			t.Errorf("%s: told twice, without another name, or under %q", x.Name, x.Section)
		}
		seen[x.ID()] = true
	}
}

// known reports whether the lexicon has a name for what it is.
func known(name string) bool {
	d := text.Parse(strings.ToLower(name))
	for _, s := range []*lexicon.Set{lexicon.Metrics(), lexicon.Nouns(), lexicon.Terms(), lexicon.Roles()} {
		if _, next, ok := s.Match(d, 0); ok && next == len(d.Tokens) {
			return true
		}
	}
	return false
}

// TestTermsAreTheLexicons: the terms of measures and deals are words that the
// engine reads, and the measures' abbreviations that it reads are explained.
func TestTermsAreTheLexicons(t *testing.T) {
	names := map[string]bool{}
	for _, x := range shipped(t) {
		if (x.Section == "measures" || x.Section == "deals") && !known(x.Name) {
			t.Errorf("the lexicon does not know %s", x.Name)
		}
		for _, n := range append(strings.Split(x.Names, ", "), x.Name) {
			names[strings.ToLower(n)] = true
		}
	}
	for _, e := range lexicon.Metrics().Entries() {
		short := len(e.Phrase) == 3 && !strings.ContainsAny(e.Phrase, "aeiou ")
		if short && !names[e.Phrase] && !text.Among(e.Phrase, "ctr cpc fcr" /* of other trades */) {
			t.Errorf("%q of the lexicon is not explained", e.Phrase)
		}
	}
}

func TestFind(t *testing.T) {
	terms := glossary.Parse("[a]\nNet new | new business | Sold to new customers.\n# no\nARR | annual recurring revenue | A yearly value.\nno line\n[b]\nMRR | monthly recurring revenue | A monthly value, unlike net figures.")
	tests := []struct {
		query string
		want  []string
	}{
		{"", []string{"Net new", "ARR", "MRR"}}, {"  ", []string{"Net new", "ARR", "MRR"}},
		{"arr", []string{"ARR"}}, {"recur", []string{"ARR", "MRR"}}, {"net", []string{"Net new", "MRR"}},
		{"net-new", []string{"Net new"}}, {"annual rev", []string{"ARR"}}, {"evenue", nil}, {"zebra", nil}, {"VALUE, monthly", []string{"MRR"}},
	}
	for _, tt := range tests {
		var got []string
		for _, x := range glossary.Find(terms, tt.query) {
			got = append(got, x.Name)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q (-want +got)\n%s", tt.query, diff)
		}
	}
	if terms[0].Section != "a" || terms[2].Section != "b" || terms[0].ID() != "term-net-new" {
		t.Errorf("read as %+v", terms)
	}
}
