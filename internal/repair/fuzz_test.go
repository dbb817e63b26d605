package repair_test

import (
	"testing"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/repair"
)

// FuzzWeave: any goal and any answer, and every question: no panic, edits inside
// the goal and apart, and a text that is as valid as the goal was.
func FuzzWeave(f *testing.F) {
	for _, s := range []string{"Increase sales", "Book 20 meetings by [which day?]", "S: Sell more\nT: soon", "from [x] to [y]", "“Sell” ☕ 5 – 10%", "a\x80b", "1:1", "By by by", "Rs. 5,00,000 sales", ""} {
		for _, a := range []string{"20% to 25%", "soon", "an MQL 🙂", "[what?]", "- . -", "to", "\x80", "5 a week"} {
			f.Add(s, a)
		}
	}
	f.Fuzz(func(t *testing.T, s, answer string) {
		if len(s) > 2000 || len(answer) > 2000 {
			return
		}
		for _, q := range repair.Questions(s, fixed) {
			w, ok := repair.Weave(s, q, answer, fixed)
			if !ok {
				continue
			}
			got, err := lint.Apply(s, w.Edits)
			if err != nil || got != w.Text {
				t.Errorf("%q, %s %q: edits %+v give %q, %v; want %q", s, q.Ask, answer, w.Edits, got, err, w.Text)
			}
			if utf8.ValidString(s) && !utf8.ValidString(w.Text) {
				t.Errorf("%q, %s %q: %q is no valid UTF-8", s, q.Ask, answer, w.Text)
			}
			for _, e := range w.Edits {
				if utf8.ValidString(s) && !utf8.ValidString(e.New) {
					t.Errorf("%q, %s %q: the edit %q is no valid UTF-8", s, q.Ask, answer, e.New)
				}
			}
		}
	})
}
