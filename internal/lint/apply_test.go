package lint_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

func edit(start, end int, s string) lint.Edit {
	return lint.Edit{Span: text.Span{Start: start, End: end}, New: s}
}

func TestApply(t *testing.T) {
	const s = "Sell more soon"
	tests := []struct {
		name  string
		edits []lint.Edit
		want  string // "" when it is refused
	}{
		{"nothing", nil, s},
		{"replace", []lint.Edit{edit(5, 9, "5 deals")}, "Sell 5 deals soon"},
		{"insert at an empty span", []lint.Edit{edit(4, 4, " out")}, "Sell out more soon"},
		{"insert at the end", []lint.Edit{edit(14, 14, "!")}, "Sell more soon!"},
		{"insert at the start", []lint.Edit{edit(0, 0, "- ")}, "- Sell more soon"},
		{"delete", []lint.Edit{edit(9, 14, "")}, "Sell more"},
		{"several, in any order", []lint.Edit{edit(10, 14, "by June"), edit(5, 9, "5 deals")}, "Sell 5 deals by June"},
		{"touching", []lint.Edit{edit(0, 4, "Win"), edit(4, 9, " 5")}, "Win 5 soon"},
		{"two inserts at one place keep their order", []lint.Edit{edit(14, 14, " a"), edit(14, 14, " b")}, "Sell more soon a b"},
		{"insert where a replaced word ends", []lint.Edit{edit(9, 9, ","), edit(5, 9, "5")}, "Sell 5, soon"},

		{"overlap", []lint.Edit{edit(0, 6, "a"), edit(5, 9, "b")}, ""},
		{"the same twice", []lint.Edit{edit(0, 4, "a"), edit(0, 4, "b")}, ""},
		{"insert inside a replaced word", []lint.Edit{edit(5, 9, "5"), edit(7, 7, "x")}, ""},
		{"before the text", []lint.Edit{edit(-1, 2, "a")}, ""},
		{"behind the text", []lint.Edit{edit(10, 15, "a")}, ""},
		{"backwards", []lint.Edit{edit(5, 3, "a")}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := append([]lint.Edit(nil), tt.edits...)
			got, err := lint.Apply(s, tt.edits)
			if refused := tt.want == ""; (err != nil) != refused || !refused && got != tt.want {
				t.Errorf("got %q, %v; want %q", got, err, tt.want)
			}
			if err != nil && got != s {
				t.Errorf("a refused edit changed the text to %q", got)
			}
			for i := range before {
				if tt.edits[i] != before[i] {
					t.Error("the edits themselves were changed")
				}
			}
		})
	}
}

// TestApplyKeepsTheRest: bytes outside every edit stay, in order.
func TestApplyKeepsTheRest(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		parts := rapid.SliceOfN(rapid.StringMatching(`[a-z]{1,4}`), 1, 8).Draw(rt, "parts")
		swap := rapid.SliceOfN(rapid.Bool(), len(parts), len(parts)).Draw(rt, "swap")
		var edits []lint.Edit
		var want strings.Builder
		at := 0
		for i, p := range parts {
			if swap[i] {
				edits = append(edits, edit(at, at+len(p), "<"+p+">"))
				want.WriteString("<" + p + ">")
			} else {
				want.WriteString(p)
			}
			at += len(p)
		}
		got, err := lint.Apply(strings.Join(parts, ""), rapid.Permutation(edits).Draw(rt, "edits"))
		if err != nil || got != want.String() {
			rt.Fatalf("got %q, %v; want %q", got, err, want.String())
		}
	})
}
