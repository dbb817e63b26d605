package quantity

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/text"
)

// TestWrappingChangesNothing: what people put around a goal without changing
// what it says must not change its quantities.
func TestWrappingChangesNothing(t *testing.T) {
	variants := map[string]func(string) string{
		"full stop":     func(s string) string { return s + "." },
		"doubled space": func(s string) string { return strings.ReplaceAll(s, " ", "  ") },
		"bullet":        func(s string) string { return "• " + s },
		"I will":        func(s string) string { return "I will " + lowerFirst(s) },
		"polite":        func(s string) string { return "Please " + lowerFirst(s) },
		"deadline":      func(s string) string { return s + " by 30 September 2027" },
		"brackets":      func(s string) string { return "(" + s + ")" },
	}
	eachLine(t, "testdata/quantities.jsonl", func(line string) {
		var r corpusRow
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(r.Text, "\n") || strings.HasPrefix(r.Text, "- ") {
			return // lists: their marks must open the line
		}
		want := values(r.Text)
		for name, wrap := range variants {
			if got := values(wrap(r.Text)); got != want {
				t.Errorf("%s: %q\n got: %s\nwant: %s", name, wrap(r.Text), got, want)
			}
		}
	})
}

// values writes what the quantities of a text say, without where they stand.
func values(s string) string {
	var all []string
	for _, q := range Find(text.Parse(s)) {
		all = append(all, fmt.Sprint(q.Kind, q.Value, q.High, q.From, q.HasFrom, q.Unit, q.Per, q.Bound, q.Universal, q.Zero))
	}
	return strings.Join(all, "; ")
}

func lowerFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if next, _ := utf8.DecodeRuneInString(s[size:]); unicode.IsUpper(next) {
		return s // an acronym keeps its capitals
	}
	return string(unicode.ToLower(r)) + s[size:]
}
