package text_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/text"
)

func cardOf(s string) string {
	d := text.Parse(s)
	var out []string
	for _, l := range d.CardLines() {
		out = append(out, string(l.Letter)+":"+d.Span(l.First, l.Last).In(s))
	}
	return strings.Join(out, "\n")
}

// TestCardForms reads one card in the forms that documents hand over.
func TestCardForms(t *testing.T) {
	const want = "S:Book 20 meetings\nM:20 in the CRM\nA:200 contacts\nR:feeds AEs\nT:June 30"
	says := strings.Split(want, "\n")
	rows := func(before, between, after string, labels ...string) string {
		var out []string
		for i, l := range labels {
			out = append(out, before+l+between+says[i][2:]+after)
		}
		return strings.Join(out, "\n")
	}
	letters := []string{"S", "M", "A", "R", "T"}
	words := []string{"Specific", "Measurable", "Achievable", "Relevant", "Time-bound"}
	columns := func(labels []string) string {
		var cells []string
		for _, s := range says {
			cells = append(cells, s[2:])
		}
		return strings.Join(labels, "\t") + "\n" + strings.Join(cells, "\t")
	}
	tests := []struct{ name, in string }{
		{"tabs", rows("", "\t", "", letters...)},
		{"tabs and words", rows("", "\t", "", words...)},
		{"tabs under a heading", "Criterion\tGoal\n" + rows("", "\t", "", words...)},
		{"tabs, letter and word", rows("", "\t", "", "S\tSpecific", "M\tMeasurable", "A\tAchievable", "R\tRelevant", "T\tTime-bound")},
		{"bars", rows("| ", " | ", " |", letters...)},
		{"bars under a heading", "| Letter | Goal |\n|---|---|\n" + rows("| ", " | ", " |", letters...)},
		{"the first row as heading", strings.Replace(rows("| ", " | ", " |", letters...), "\n", "\n|---|:--|\n", 1)},
		{"bars and bold words", rows("| ", " | ", " |", "**Specific**", "**Measurable**", "**Achievable**", "**Relevant**", "**Time-bound**")},
		{"no bars at the edges", rows("", " | ", "", words...)},
		{"letter and word in cells of their own", rows("| ", " | ", " |", "S | Specific", "M | Measurable", "A | Achievable", "R | Relevant", "T | Time-bound")},
		{"a column each", columns(words)},
		{"a column each, by letters", columns(letters)},
		{"a column each, in bars", "| S | M | A | R | T |\n|---|---|---|---|---|\n| Book 20 meetings | 20 in the CRM | 200 contacts | feeds AEs | June 30 |"},
		{"word and letter", rows("", ": ", "", "Specific (S)", "Measurable (M)", "Achievable (A)", "Relevant (R)", "Time-bound (T)")},
		{"letter and word", rows("", ": ", "", "S (Specific)", "M (Measurable)", "A (Achievable)", "R (Relevant)", "T (Time-bound)")},
		{"letter dash word", rows("", ": ", "", "S - Specific", "M - Measurable", "A - Achievable", "R - Relevant", "T - Time-bound")},
		{"the first letter in brackets", rows("", ": ", "", "(S)pecific", "(M)easurable", "(A)chievable", "(R)elevant", "(T)ime-bound")},
		{"headings over their text", rows("", "\n", "\n", words...)},
		{"bold headings", rows("**", "**\n", "\n", words...)},
		{"markdown headings", rows("## ", "\n", "\n", words...)},
		{"a bracket behind", rows("", " ", "", "S)", "M)", "A)", "R)", "T)")},
		{"misspelt", rows("", ": ", "", "Specfic", "Mesurable", "Acheivable", "Relavant", "Time bond")},
		{"synonyms", rows("", ": ", "", "Specifics", "Metrics", "Actionable", "Relevancy", "Deadline")},
		{"brackets within a line", strings.ReplaceAll(rows("", " ", "", "[S]", "[M]", "[A]", "[R]", "[T]"), "\n", " ")},
		{"brackets between semicolons", strings.ReplaceAll(rows("", " ", "", "(S)", "(M)", "(A)", "(R)", "(T)"), "\n", "; ")},
		{"bold letters within a line", strings.ReplaceAll(rows("**", "** ", "", letters...), "\n", " ")},
		{"bold words", rows("**", "** ", "", words...)},
		{"within a line", strings.Join(strings.Split(rows("", ": ", "", letters...), "\n"), " / ")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(want, cardOf(tt.in)); diff != "" {
				t.Errorf("%q (-want +got):\n%s", tt.in, diff)
			}
		})
	}
}

func TestNoCard(t *testing.T) {
	for _, s := range []string{
		"", "S", "S:", "Specific: book 20 meetings", "A-list accounts\nT-shirts sold", "a - b\nt - c", "Sales: 20\nMeetings: 30",
		"We book S: 20 and M: 30", "Name\tGoal\nAnn\tSell more", "| Owner | Goal |\n|---|---|\n| Ann | Sell more |",
		"Specific and measurable\nRelevant to us", "Time is short\nReal progress", "S\tM\nBook\t20",
	} {
		if got := cardOf(s); got != "" {
			t.Errorf("%q is read as a card:\n%s", s, got)
		}
	}
}

func TestCardLabel(t *testing.T) {
	tests := []struct {
		line, letters, label string
	}{
		{"Realistic: 200 contacts", "AR", "Realistic"},
		{"- **Measurable** - 20", "MM", "Measurable"},
		{"Time - by June", "TT", "Time"}, {"Time: by June", "TT", "Time"},
		{"Time - bound: June", "TT", "Time - bound"},
		{"| A | 200 contacts |", "AA", "A"},
		{"a - b", "", ""}, {"A - b", "AA", "A"}, {"T-Mobile: close", "", ""}, {"Close at 10:30", "", ""}, {"S", "", ""}, {"S\n", "", ""},
	}
	for _, tt := range tests {
		l := text.CardLabel(tt.line)
		got := ""
		if l.Letter != 0 {
			got = string(l.Letter) + string(l.Written)
		}
		if got != tt.letters || l.Label.In(tt.line) != tt.label {
			t.Errorf("CardLabel(%q) = %q %q, want %q %q", tt.line, got, l.Label.In(tt.line), tt.letters, tt.label)
		}
	}
}

// FuzzCardLines: lines lie in the text, in order and apart, and name a letter.
func FuzzCardLines(f *testing.F) {
	for _, s := range []string{"S: a\nM: b", "| S | M | A |\n|--|\n| x |", "S\tM\tA\n\t\tx\ty", "[S] x (M)", "S\nM\nA\n", "*_#[(|S|:|\n|S|", "Ti\tm"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := text.Parse(s)
		at := 0
		for _, l := range d.CardLines() {
			if l.First < at || l.Last < l.First || l.Last > len(d.Tokens) || l.Label.Empty() || !text.Among(string(l.Letter), "S M A R T") {
				t.Fatalf("%q: %+v after token %d", s, l, at)
			}
			at = l.Last
		}
		text.CardLabel(s)
	})
}
