package lint_test

import (
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/lint"
)

func sound(name string) *lint.Rule {
	return &lint.Rule{
		Name: name, Criterion: lint.Specific, Severity: lint.Warning,
		Doc:      lint.Doc{Title: "What?", Why: "Because.", Before: "Sell", After: "Sell 5"},
		Examples: []lint.Example{{Text: "Sell", Marks: []string{"Sell"}}, {Text: "Sell 5"}},
		Check:    func(*lint.Pass) {},
	}
}

func TestValidate(t *testing.T) {
	if err := lint.Validate([]*lint.Rule{sound("no-metric"), sound("vague-verb")}); err != nil {
		t.Errorf("sound rules are refused: %v", err)
	}
	if err := lint.Validate(nil); err != nil {
		t.Errorf("no rules are refused: %v", err)
	}
	tests := []struct {
		name string
		bend func(*lint.Rule)
		says string
	}{
		{"no name", func(r *lint.Rule) { r.Name = "" }, "lower-case words"},
		{"capital", func(r *lint.Rule) { r.Name = "Vague-verb" }, "lower-case words"},
		{"underscore", func(r *lint.Rule) { r.Name = "vague_verb" }, "lower-case words"},
		{"hyphen at an end", func(r *lint.Rule) { r.Name = "vague-" }, "lower-case words"},
		{"two hyphens", func(r *lint.Rule) { r.Name = "vague--verb" }, "lower-case words"},
		{"name of another", func(r *lint.Rule) { r.Name = "first" }, "two rules"},
		{"criterion", func(r *lint.Rule) { r.Criterion = "smart" }, "criterion"},
		{"no criterion", func(r *lint.Rule) { r.Criterion = "" }, "criterion"},
		{"severity", func(r *lint.Rule) { r.Severity = "fatal" }, "severity"},
		{"no severity", func(r *lint.Rule) { r.Severity = "" }, "severity"},
		{"no check", func(r *lint.Rule) { r.Check = nil }, "no check"},
		{"no title", func(r *lint.Rule) { r.Doc.Title = "" }, "doc"},
		{"no why", func(r *lint.Rule) { r.Doc.Why = "" }, "doc"},
		{"no before", func(r *lint.Rule) { r.Doc.Before = "" }, "doc"},
		{"no after", func(r *lint.Rule) { r.Doc.After = "" }, "doc"},
		{"no examples", func(r *lint.Rule) { r.Examples = nil }, "example"},
		{"nothing marked", func(r *lint.Rule) { r.Examples = r.Examples[1:] }, "example"},
		{"nothing left alone", func(r *lint.Rule) { r.Examples = r.Examples[:1] }, "example"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := sound("second")
			tt.bend(r)
			err := lint.Validate([]*lint.Rule{sound("first"), r})
			if err == nil || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("error %v, want one that speaks of %q", err, tt.says)
			}
		})
	}
	if err := lint.Validate([]*lint.Rule{nil}); err == nil {
		t.Error("a nil rule is let in")
	}
	two := []*lint.Rule{sound("First"), sound("second")}
	two[1].Check = nil
	if err := lint.Validate(two); err == nil || !strings.Contains(err.Error(), "First") || !strings.Contains(err.Error(), "second: no check") {
		t.Errorf("every fault is named, got %v", err)
	}
	for _, c := range append([]lint.Criterion{lint.Whole}, lint.Measurable, lint.Achievable, lint.Relevant, lint.TimeBound) {
		r := sound("other")
		r.Criterion = c
		if err := lint.Validate([]*lint.Rule{r}); err != nil {
			t.Errorf("criterion %s is refused: %v", c, err)
		}
	}
}
