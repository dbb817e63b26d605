package evaluate

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
)

// RuleRate is how often one rule's findings were right, of those that a label
// can judge.
type RuleRate struct {
	Name      string
	Right, Of int
}

// ByRule counts, for each of the rules that the labels can judge, how many of
// its findings are right. A finding on wording is right where it overlaps
// wording that the reader marked; one on a criterion where the reader gave that
// criterion the verdict that the rule speaks of. Rules that no label speaks of
// (tracking, check-ins, several goals) are left out.
func ByRule(all []*lint.Rule, labels []Label, reports []review.Report) []RuleRate {
	var out []RuleRate
	for _, r := range all {
		judge, ok := judges[r.Name]
		if !ok {
			continue
		}
		rate := RuleRate{Name: r.Name}
		for i := range labels {
			for _, f := range reports[i].Findings {
				if f.Rule != r.Name {
					continue
				}
				rate.Of++
				if judge(&labels[i], f) {
					rate.Right++
				}
			}
		}
		out = append(out, rate)
	}
	return out
}

// WriteRates writes a line for each rule: its name, how many findings were
// right, and of how many.
func WriteRates(w io.Writer, rates []RuleRate) error {
	for _, r := range rates {
		if _, err := fmt.Fprintf(w, "%s %d %d\n", r.Name, r.Right, r.Of); err != nil {
			return err
		}
	}
	return nil
}

// judges say when a finding of a rule is right.
var judges = map[string]func(*Label, lint.Finding) bool{
	"vague-verb":           marked,
	"vague-quantity":       marked,
	"vague-quality":        marked,
	"vague-timing":         func(l *Label, f lint.Finding) bool { return marked(l, f) || l.TimeBound == review.Weak },
	"weak-commitment":      marked,
	"vague-object":         verdict(specificOf, review.Missing, review.Weak),
	"no-metric":            verdict(measurableOf, review.Missing, review.Weak),
	"blank-left":           verdict(measurableOf, review.Missing, review.Weak),
	"no-basis":             verdict(achievableOf, review.Missing, review.Weak),
	"no-reason":            verdict(relevantOf, review.Missing),
	"empty-reason":         verdict(relevantOf, review.Weak),
	"role-mismatch":        verdict(relevantOf, review.Weak),
	"no-deadline":          verdict(timeOf, review.Missing),
	"cadence-not-deadline": verdict(timeOf, review.Weak),
	"start-only":           verdict(timeOf, review.Weak),
	"past-deadline":        verdict(timeOf, review.Weak),
	"impossible-date":      verdict(timeOf, review.Weak),
	"impossible-rate":      claim("absolute"),
	"extreme-growth":       claim("extreme"),
	"wrong-direction":      claim("wrong-way"),
	"funnel-mismatch":      func(l *Label, f lint.Finding) bool { return (f.Severity == lint.Hint) != (l.Implausible == "funnel") },
}

func marked(l *Label, f lint.Finding) bool {
	return slices.ContainsFunc(spans(l.Text, l.Vague), func(s text.Span) bool { return s.Overlaps(f.Span) })
}

func claim(kind string) func(*Label, lint.Finding) bool {
	return func(l *Label, _ lint.Finding) bool { return strings.Contains(l.Implausible, kind) }
}

func verdict(of func(*Label) review.Verdict, want ...review.Verdict) func(*Label, lint.Finding) bool {
	return func(l *Label, _ lint.Finding) bool { return slices.Contains(want, of(l)) }
}

func specificOf(l *Label) review.Verdict   { return l.Specific }
func measurableOf(l *Label) review.Verdict { return l.Measurable }
func achievableOf(l *Label) review.Verdict { return l.Achievable }
func relevantOf(l *Label) review.Verdict   { return l.Relevant }
func timeOf(l *Label) review.Verdict       { return l.TimeBound }
