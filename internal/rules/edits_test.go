package rules_test

import (
	"testing"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/lint/linttest"
	"github.com/goalsmith/goalsmith/internal/rules"
)

// TestFixesKeepLettersWhole: a fix that lifts a first letter lifts the letter and
// not its first byte.
func TestFixesKeepLettersWhole(t *testing.T) {
	const goal, want = "Try to évaluer 5 vendors by June 30", "Évaluer 5 vendors by June 30"
	all := rules.All()
	offered := false
	for _, f := range lint.Run(all, linttest.Parse(t, lint.Example{Text: goal}, nil)) {
		for _, fix := range f.Fixes {
			got, err := lint.Apply(goal, fix.Edits)
			if err != nil || !utf8.ValidString(got) || !utf8.ValidString(fix.Label) {
				t.Errorf("%s: %q gives %q, %v", f.Rule, fix.Label, got, err)
			}
			offered = offered || got == want
		}
	}
	if !offered {
		t.Errorf("no fix of %q gives %q", goal, want)
	}
}
