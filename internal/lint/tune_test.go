package lint_test

import (
	"testing"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

// TestTuning: off runs nothing and drops nothing; a severity replaces the rule's
// own, and is never raised where the rule itself goes easy.
func TestTuning(t *testing.T) {
	rule := func(own, reported lint.Severity) *lint.Rule {
		return &lint.Rule{Name: "no-metric", Criterion: lint.Measurable, Severity: own, Check: func(p *lint.Pass) {
			p.Report(lint.Finding{Severity: reported, Message: "m"})
		}}
	}
	tests := []struct {
		own, reported, set, want lint.Severity
	}{
		{lint.Error, "", "", lint.Error},
		{lint.Error, "", lint.Off, "none"},
		{lint.Error, "", lint.Hint, lint.Hint},
		{lint.Hint, "", lint.Error, lint.Error},
		{lint.Error, lint.Hint, lint.Warning, lint.Hint},
		{lint.Error, lint.Warning, lint.Hint, lint.Hint},
		{lint.Warning, lint.Error, lint.Hint, lint.Hint},
	}
	for _, tt := range tests {
		tuning := lint.Tuning{"another": lint.Off}
		if tt.set != "" {
			tuning["no-metric"] = tt.set
		}
		found, _ := lint.RunTuned([]*lint.Rule{rule(tt.own, tt.reported)}, read(t, "Sell more"), tuning)
		got := lint.Severity("none")
		if len(found) > 0 {
			got = found[0].Severity
		}
		if got != tt.want {
			t.Errorf("a rule of %s that reports %q, set to %q: %s, want %s", tt.own, tt.reported, tt.set, got, tt.want)
		}
	}
}

// TestOffLeavesTheOthers: a rule that is off makes no other pointless.
func TestOffLeavesTheOthers(t *testing.T) {
	list := []*lint.Rule{says("past-deadline", at(0, 1)), says("no-deadline", at(2, 2))}
	if found, _ := lint.RunTuned(list, read(t, "a b c"), lint.Tuning{"past-deadline": lint.Off}); len(found) != 1 || found[0].Rule != "no-deadline" {
		t.Errorf("found %v", found)
	}
}

// TestTermsAreSpared: only rules about words let a term go, and only when it
// covers all that they mark.
func TestTermsAreSpared(t *testing.T) {
	const s = "Sell soon and more often"
	g := read(t, s)
	g.Doc.Glossary = lexicon.NewOwn([]string{"soon", "more"}, nil, nil, nil)
	list := []*lint.Rule{says("vague-timing", at(5, 9)), says("past-deadline", at(5, 9)), says("vague-quantity", at(14, 24)), says("vague-object", at(9, 9))}
	found, spared := lint.RunTuned(list, g, nil)
	if len(found) != 3 {
		t.Errorf("found %v", found)
	}
	for _, f := range found {
		if f.Rule == "vague-timing" {
			t.Error("a term was marked")
		}
	}
	if len(spared) == 0 || spared[0] != (text.Span{Start: 5, End: 9}) {
		t.Errorf("spared %v", spared)
	}
}
