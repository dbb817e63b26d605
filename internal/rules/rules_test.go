package rules

import (
	"testing"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/lint/linttest"
)

func TestRulesAreWellFormed(t *testing.T) {
	if err := lint.Validate(All()); err != nil {
		t.Fatal(err)
	}
}

func TestExamples(t *testing.T) {
	all := All()
	for _, r := range all {
		t.Run(r.Name, func(t *testing.T) { linttest.Examples(t, r, all, nil) })
	}
}
