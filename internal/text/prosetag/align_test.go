package prosetag

import (
	"slices"
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"
	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/text"
)

func TestAlign(t *testing.T) {
	tok := func(pairs ...string) []prose.Token {
		var out []prose.Token
		for _, p := range pairs {
			word, tag, _ := strings.Cut(p, "/")
			out = append(out, prose.Token{Text: word, Tag: tag})
		}
		return out
	}
	tests := []struct {
		name   string
		fed    []string
		tokens []prose.Token
		want   []string
	}{
		{"one to one", []string{"close", "deals"}, tok("close/VB", "deals/NNS"), []string{"VB", "NNS"}},
		{"a word in pieces has the first piece's tag", []string{"don't", "stop"}, tok("do/VBP", "n't/RB", "stop/VB"), []string{"VBP", "VB"}},
		{"three pieces", []string{"...", "x"}, tok("./.", "./.", "./.", "x/NN"), []string{".", "NN"}},
		{"a token is missing", []string{"close", "deals"}, tok("close/VB"), nil},
		{"a piece is missing", []string{"don't", "stop"}, tok("do/VBP", "stop/VB"), nil},
		{"a token too many", []string{"close"}, tok("close/VB", "deals/NNS"), nil},
		{"another word", []string{"close"}, tok("open/VB"), nil},
		{"two words in one token", []string{"a", "b"}, tok("ab/NN"), nil},
		{"an empty token", []string{"a"}, tok("/NN", "a/DT"), nil},
		{"nothing", nil, nil, []string{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := align(tt.fed, tt.tokens)
			if !slices.Equal(got, tt.want) || (got == nil) != (tt.want == nil) {
				t.Errorf("align = %v, want %v", got, tt.want)
			}
		})
	}
}

// Words as they come from goals: every one must get a tag.
func TestGoalsAlwaysAlign(t *testing.T) {
	pieces := []string{"Close", "close", "don't", "Don’t", "team", "'s", "’s", "20", "0", "1,250.50", "%", "$", "K", "R&D", "U.S.", "e.g.", "Q3",
		"-", "–", "->", "→", "...", "…", ">=", "≥", "(", ")", "[number]", "___", "{amount}", "https://example.com/a?b=c", "a@b.co", ".", ",", ";", ":",
		"!", "?", "\"", "“", "”", "'", "‘", "I", "I'll", "can't", "won’t", "naïve", "Zürich", "日本", "İstanbul", "Ⱥ", "K's", "😀", "*", "#", "/", "&", "+", "=", "@", "~", "|", "\\", "^", "_"}
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 30).Draw(t, "words")
		tags := shared.Tag(words)
		if len(tags) != len(words) {
			t.Fatalf("%d tags for %d words %q", len(tags), len(words), words)
		}
		for i, tag := range tags {
			if tag == "" {
				t.Fatalf("%q has no tag in %q", words[i], words)
			}
		}
	})
}

func TestRereadsGiveEveryRepeatedWordItsOwnTag(t *testing.T) {
	alphabet := []string{"plan", "close", "deal", "the", "20", ","}
	rapid.Check(t, func(t *rapid.T) {
		fed := rapid.SliceOfN(rapid.SampledFrom(alphabet), 0, 14).Draw(t, "fed")
		next := nextOccurrence(fed)
		plans := rereads(fed)
		good := map[int]bool{}
		for _, r := range plans {
			for _, i := range r.good {
				if good[i] {
					t.Fatalf("word %d twice", i)
				}
				good[i] = true
				if i+reach >= len(r.fed) && len(r.fed) < len(fed) {
					t.Fatalf("word %d can't see what follows it in %q", i, r.fed)
				}
				for j := i + 1; j < len(r.fed)-1; j++ {
					if r.fed[j] == fed[i] {
						t.Fatalf("word %d shares its token in %q", i, r.fed)
					}
				}
				for j, w := range r.fed {
					if !strings.EqualFold(w, fed[j]) {
						t.Fatalf("%q is no prefix of %q", r.fed, fed)
					}
				}
			}
		}
		if len(plans) > maxRereads {
			t.Fatalf("%d rereads", len(plans))
		}
		if len(plans) < maxRereads {
			for i := range fed {
				if next[i] > 0 && !good[i] {
					t.Fatalf("word %d of %q keeps another's tag", i, fed)
				}
			}
		}
	})
}

// FuzzTag feeds any bytes, cut into words in two ways.
func FuzzTag(f *testing.F) {
	for _, s := range []string{"", "Increase sales soon", "“Don’t”\x00'sup -NNP- &rsquo;", "\xff\xfe a\u0085b", "ȺȺȺ's KKK'll", "$$$ ((( ,,, ''' \"\"\"", "n't 's 'll 're 'm", "(╯°□°）╯︵┻━┻ :) O_o", "*-1 *T*-2 0 *"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := text.Parse(s)
		for _, st := range d.Sentences {
			words := d.Words(st)
			if tags := shared.Tag(words); len(tags) != len(words) {
				t.Errorf("a sentence of the tokenizer has %d tags for %d words: %q", len(tags), len(words), words)
			}
		}
		words := strings.Split(s, " ")
		if tags := shared.Tag(words); tags != nil && len(tags) != len(words) {
			t.Errorf("%d tags for %d words: %q", len(tags), len(words), words)
		}
	})
}
