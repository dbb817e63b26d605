package quantity

import (
	"testing"

	"github.com/goalsmith/goalsmith/internal/text"
)

// tagsOf is a tagger with one tag per word, for one sentence.
type tagsOf []string

func (t tagsOf) Tag([]string) []string { return t }

// Tags end a noun phrase at a verb that its form doesn't give away; without
// them the phrase runs on to the next small word.
func TestTagsBoundNounPhrases(t *testing.T) {
	tests := []struct {
		in             string
		tags           tagsOf
		tagged, before string
	}{
		{"every champion build a case", tagsOf{"DT", "NN", "VBP", "DT", "NN"}, "every champion", "every champion build"},
		{"20 prospects view the deck", tagsOf{"CD", "NNS", "VBP", "DT", "NN"}, "20 prospects", "20 prospects"},
		{"20 closed deals by June", tagsOf{"CD", "VBD", "NNS", "IN", "NNP"}, "20 closed deals", "20 closed deals"},
	}
	for _, tt := range tests {
		for _, c := range []struct {
			want string
			d    *text.Document
		}{{tt.tagged, text.Tagged(tt.in, tt.tags)}, {tt.before, text.Parse(tt.in)}} {
			if qs := Find(c.d); len(qs) != 1 || qs[0].In(tt.in) != c.want {
				t.Errorf("%q: got %v, want %q", tt.in, qs, c.want)
			}
		}
	}
}
