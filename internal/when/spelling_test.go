package when

import (
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/text"
)

// TestSpellingsOfAPreposition wants the same deadline however its preposition is spelt: look-ups that only let some words
// through must know them all.
func TestSpellingsOfAPreposition(t *testing.T) {
	today := Date{2026, 5, 12}
	times := []string{
		"june", "June", "the end of june", "end of Q3", "Q3", "q3", "friday", "Friday", "fri", "30 june", "june 30", "6/30", "2026-06-30",
		"next month", "the end of next week", "year end", "EOQ", "eoy", "christmas", "the summer", "tomorrow", "the 15th", "mid july",
		"late september", "2027", "fy27", "h2", "dec", "may", "march", "may and write it up",
	}
	for lead, spellings := range map[string]string{
		"until":  "until til till untill thru through Until TIL",
		"before": "before b4 bfore",
		"by":     "by By BY",
	} {
		for _, when := range times {
			find := func(word string) string {
				s := "Make 40 calls a day " + word + " " + when
				for _, d := range Find(text.Parse(s), Options{Today: today}).Deadlines {
					return strings.TrimPrefix(d.In(s), word+" ") + " due " + d.To.String()
				}
				return "none"
			}
			want := find(lead)
			if want == "none" {
				t.Errorf("%s %s: no deadline", lead, when)
			}
			for _, word := range strings.Fields(spellings) {
				if got := find(word); got != want {
					t.Errorf("%s %s: %s, want %s as after %q", word, when, got, want, lead)
				}
			}
		}
	}
}
