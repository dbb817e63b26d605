// Package linttest runs a rule's own examples against it.
package linttest

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Today is the day that examples are read on unless they name another.
const Today = "2026-01-15"

// Parse reads an example's goal.
func Parse(t *testing.T, e lint.Example, tagger text.Tagger) *goal.Goal {
	t.Helper()
	day := e.Today
	if day == "" {
		day = Today
	}
	today, err := when.ParseDate(day)
	if err != nil {
		t.Fatalf("example %q: %v", e.Text, err)
	}
	return goal.Parse(text.Tagged(e.Text, tagger), goal.Options{Role: goal.Role(e.Role), Time: when.Options{Today: today}})
}

// Examples checks that the rule marks in each example what it says it marks,
// among all the rules, and that what it reports is well formed.
func Examples(t *testing.T, r *lint.Rule, all []*lint.Rule, tagger text.Tagger) {
	for _, e := range r.Examples {
		g := Parse(t, e, tagger)
		var got []string
		for _, f := range lint.Run(all, g) {
			Shape(t, f, e.Text)
			if f.Rule == r.Name {
				got = append(got, f.Text)
			}
		}
		if !slices.Equal(got, e.Marks) {
			t.Errorf("%q: marked %q, want %q", e.Text, got, e.Marks)
		}
	}
}

// Shape checks what holds for every finding: spans inside the text and on rune
// boundaries, a message of the right length, fixes that apply.
func Shape(t *testing.T, f lint.Finding, s string) {
	t.Helper()
	if f.Start < 0 || f.End < f.Start || f.End > len(s) {
		t.Fatalf("%s on %q: span %v outside the text", f.Rule, s, f.Span)
	}
	if utf8.ValidString(s) && !utf8.ValidString(f.Text) {
		t.Errorf("%s on %q: span %v cuts a character", f.Rule, s, f.Span)
	}
	if n := utf8.RuneCountInString(f.Message); n == 0 || n >= lint.MaxMessage {
		t.Errorf("%s: message of %d characters: %q", f.Rule, n, f.Message)
	}
	if first, _ := utf8.DecodeRuneInString(strings.TrimLeft(f.Message, "“")); unicode.IsLower(first) {
		t.Errorf("%s: message not in sentence case: %q", f.Rule, f.Message)
	}
	for _, x := range f.Fixes {
		if _, err := lint.Apply(s, x.Edits); err != nil {
			t.Errorf("%s on %q: fix %q: %v", f.Rule, s, x.Label, err)
		}
	}
}
