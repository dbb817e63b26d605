package when

import (
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/text"
)

// TestSameHoweverWritten writes every goal of the corpus in ways that change
// nothing and wants the same deadline back.
func TestSameHoweverWritten(t *testing.T) {
	ways := map[string]func(string) string{
		"full stop":     func(s string) string { return strings.TrimRight(s, ".") + "." },
		"bullet":        func(s string) string { return "- " + s },
		"numbered":      func(s string) string { return "1. " + s },
		"two spaces":    func(s string) string { return strings.ReplaceAll(s, " ", "  ") },
		"curly quotes":  func(s string) string { return strings.ReplaceAll(s, "'", "’") },
		"a reason":      func(s string) string { return s + " so that the team can plan" },
		"another line":  func(s string) string { return s + "\nOwner: the whole team" },
		"polite opener": func(s string) string { return "Hi team, here is what I commit to. " + s },
		"tabs":          func(s string) string { return strings.ReplaceAll(s, " ", "\t") },
	}
	for _, row := range lines[ownDeadline](t, "testdata/deadlines.jsonl") {
		today, err := ParseDate(row.Today)
		if err != nil {
			t.Fatal(err)
		}
		want := strings.Fields(strings.ReplaceAll(row.Span, "’", "'"))
		for name, way := range ways {
			s := way(row.Text)
			ds := Find(text.Parse(s), Options{Today: today}).Deadlines
			if len(ds) != 1 {
				t.Errorf("%s: %q: %d deadlines, want 1", name, s, len(ds))
				continue
			}
			got := strings.Fields(strings.ReplaceAll(ds[0].In(s), "’", "'"))
			if strings.Join(got, " ") != strings.Join(want, " ") || ds[0].To.String() != row.To {
				t.Errorf("%s: %q: %q due %s, want %q due %s", name, s, strings.Join(got, " "), ds[0].To, row.Span, row.To)
			}
		}
	}
}

// TestNegativesStayNegative does the same for the texts without a deadline.
func TestNegativesStayNegative(t *testing.T) {
	for _, row := range lines[ownNegative](t, "testdata/negatives.jsonl") {
		for _, s := range []string{row.Text + ".", row.Text + "!", strings.ReplaceAll(row.Text, " ", "  "), strings.ReplaceAll(row.Text, "'", "’"), row.Text + ", please"} {
			for _, d := range Find(text.Parse(s), Options{Today: Date{2026, 5, 12}}).Deadlines {
				t.Errorf("%q: %q is no deadline", s, d.In(s))
			}
		}
	}
}

// TestADateAlwaysCounts appends a date to every text of both corpora.
func TestADateAlwaysCounts(t *testing.T) {
	var texts []string
	for _, row := range lines[ownDeadline](t, "testdata/deadlines.jsonl") {
		texts = append(texts, row.Text)
	}
	for _, row := range lines[ownNegative](t, "testdata/negatives.jsonl") {
		texts = append(texts, row.Text)
	}
	for _, s := range texts {
		s += " by 30 September 2027"
		seen := false
		for _, d := range Find(text.Parse(s), Options{Today: Date{2026, 5, 12}}).Deadlines {
			seen = seen || d.To == Date{2027, 9, 30} && d.Said == Full
		}
		if !seen {
			t.Errorf("%q holds no deadline on 30 September 2027", s)
		}
	}
}

// TestCaseOfTheFirstLetter changes the first letter's case. "March" and "May"
// are other words in lower case.
func TestCaseOfTheFirstLetter(t *testing.T) {
	for _, row := range lines[ownDeadline](t, "testdata/deadlines.jsonl") {
		today, _ := ParseDate(row.Today)
		for _, s := range []string{strings.ToLower(row.Text[:1]) + row.Text[1:], "I will " + strings.ToLower(row.Text[:1]) + row.Text[1:]} {
			if row.Start == 0 && strings.HasPrefix(s, "I will") {
				continue // "I will by day 75" is nobody's English
			}
			ds := Find(text.Parse(s), Options{Today: today}).Deadlines
			if len(ds) != 1 || ds[0].To.String() != row.To {
				t.Errorf("%q: %+v, want one due %s", s, ds, row.To)
			}
		}
	}
}
