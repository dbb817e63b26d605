package goal_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/goal"
)

// lines lists a card's lines as "letter:what it says".
func lines(g *goal.Goal) []string {
	if g.Card == nil {
		return nil
	}
	var out []string
	for _, l := range g.Card.Lines {
		out = append(out, string(l.Letter)+":"+l.In(g.Doc.Text))
	}
	return out
}

func TestCard(t *testing.T) {
	five := []string{"S:Book 20 meetings", "M:20 in the CRM", "A:200 contacts", "R:feeds AEs", "T:June 30"}
	write := func(format string, labels ...string) string {
		var out []string
		for i, label := range labels {
			out = append(out, strings.NewReplacer("@", label, "~", five[i][2:]).Replace(format))
		}
		return strings.Join(out, "\n")
	}
	letters := []string{"S", "M", "A", "R", "T"}
	words := []string{"Specific", "Measurable", "Achievable", "Relevant", "Time-bound"}
	tests := []struct {
		name, in string
		want     []string
	}{
		{"letters", write("@: ~", letters...), five},
		{"small letters", write("@: ~", "s", "m", "a", "r", "t"), five},
		{"equals sign", write("@ = ~", letters...), five},
		{"dash", write("@ - ~", letters...), five},
		{"long dash", write("@ – ~", words...), five},
		{"words", write("@: ~", words...), five},
		{"capitals", write("@: ~", "SPECIFIC", "MEASURABLE", "ACHIEVABLE", "RELEVANT", "TIME BOUND"), five},
		{"bulleted", write("- @: ~", words...), five},
		{"numbered", write("1. @: ~", words...), five},
		{"bold", write("**@:** ~", words...), five},
		{"bold label", write("**@**: ~", words...), five},
		{"bulleted and bold", write("* **@** - ~", words...), five},
		{"bracketed", write("[@] ~", letters...), five},
		{"in round brackets", write("(@) ~", letters...), five},
		{"misspelt", write("@: ~", "Spesific", "Measureable", "Acheivable", "Relevent", "Timebound"), five},
		{"synonyms", write("@: ~", "Specific", "Metric", "Attainable", "Relevance", "Timely"), five},
		{"blank lines between", strings.ReplaceAll(write("@: ~", letters...), "\n", "\n\n"), five},
		{"two lines make a card", "S: Book 20 meetings\nT: June 30", []string{"S:Book 20 meetings", "T:June 30"}},
		{"any order", "T: June 30\nR: feeds AEs\nS: Book 20 meetings", []string{"T:June 30", "R:feeds AEs", "S:Book 20 meetings"}},
		{"realistic is achievable", "S: Book 20 meetings\nRealistic: 200 contacts\nT: June 30", []string{"S:Book 20 meetings", "A:200 contacts", "T:June 30"}},
		{"an empty line", "S: Book 20 meetings\nM:\nT: June 30", []string{"S:Book 20 meetings", "M:", "T:June 30"}},
		{"an empty line with a full stop", "S: Book 20 meetings\nR: .", []string{"S:Book 20 meetings", "R:"}},
		{"a line that wraps", "S: Book 20\nmeetings\nT: June 30", []string{"S:Book 20\nmeetings", "T:June 30"}},

		{"one line is a heading", "Specific: book 20 meetings", nil},
		{"the same letter twice", "S: Book 20 meetings\nS: Close 5 deals", nil},
		{"labels inside a line", "We book S: 20 and M: 30", nil},
		{"a longer word", "Sales: 20 deals\nMeetings: 30", nil},
		{"no card", "Book 20 meetings\nClose 5 deals", nil},
		{"an article", "A deal closed\nT-shirts sold", nil},
		{"nothing", "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := read(tt.in)
			if diff := cmp.Diff(tt.want, lines(g)); diff != "" {
				t.Errorf("%q (-want +got):\n%s", tt.in, diff)
			}
			for _, l := range linesOf(g) {
				for i := l.First; i < l.Last; i++ {
					if at := g.Card.Line(i); at == nil || at.First != l.First {
						t.Errorf("Line(%d) is not the %c line", i, l.Letter)
					}
				}
			}
			if g.Card.Line(-1) != nil || g.Card.Line(len(g.Doc.Tokens)) != nil {
				t.Error("a line outside the text")
			}
		})
	}
}

func linesOf(g *goal.Goal) []goal.CardLine {
	if g.Card == nil {
		return nil
	}
	return g.Card.Lines
}

// TestCardFeedsItsCriteria: each line feeds its criterion first.
func TestCardFeedsItsCriteria(t *testing.T) {
	met, missing := goal.Met, goal.Missing
	tests := []struct {
		text string
		want [5]goal.Verdict
	}{
		{"S: Book 20 qualified meetings\nM: 20 meetings in the CRM\nA: 200 weekly contacts at 10%\nR: the team needs pipeline\nT: by 30 June", [5]goal.Verdict{met, met, met, met, met}},
		{"S: Book qualified meetings\nA: 200 contacts in the CRM", [5]goal.Verdict{met, missing, met, missing, missing}},
		{"S: Book 20 qualified meetings\nR: the team's target is $1M", [5]goal.Verdict{met, met, missing, met, missing}},
		{"S: Book 20 qualified meetings\nT: 30 June", [5]goal.Verdict{met, met, missing, missing, met}},
	}
	for _, tt := range tests {
		g := read(tt.text)
		var got [5]goal.Verdict
		for i, v := range g.Verdicts {
			got[i] = v.Verdict
		}
		if got != tt.want {
			t.Errorf("%q: %v, want %v", tt.text, got, tt.want)
		}
	}
}
