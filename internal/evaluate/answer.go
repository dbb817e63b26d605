package evaluate

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Answer is what the program says of a goal, cut down to what is measured.
type Answer struct {
	Verdicts [5]review.Verdict // in the order of lint.Criteria
	// Target reports a quantity used as target.
	Target bool
	// Vague, Metric and Deadline are the spans found, each once.
	Vague, Metric, Deadline []text.Span
	// Implausible are the kinds found, in the labels' words.
	Implausible []string
	Kind        goal.Kind
	Role        goal.Role
	// Errors and Warnings count findings.
	Errors, Warnings int
}

// AnswerOf reads a report: the vague spans are those of the five rules about
// wording, the metrics the quantities used as target, the deadlines all of
// them.
func AnswerOf(r review.Report) Answer {
	a := Answer{Kind: r.Kind, Role: r.Role}
	for i, c := range lint.Criteria() {
		for _, got := range r.Criteria {
			if got.Name == c {
				a.Verdicts[i] = got.Verdict
			}
		}
	}
	for _, q := range r.Quantities {
		if q.Use == quantity.Target {
			a.Target = true
			a.Metric = once(a.Metric, q.Span)
		}
	}
	for _, d := range r.Deadlines {
		a.Deadline = once(a.Deadline, d.Span)
	}
	for _, f := range r.Findings {
		switch f.Severity {
		case lint.Error:
			a.Errors++
		case lint.Warning:
			a.Warnings++
		}
		kind := ""
		switch f.Rule {
		case "vague-verb", "vague-quantity", "vague-quality", "vague-timing", "weak-commitment":
			a.Vague = once(a.Vague, f.Span)
		case "impossible-rate":
			kind = "absolute"
		case "extreme-growth":
			kind = "extreme"
		case "wrong-direction":
			kind = "wrong-way"
		case "funnel-mismatch", "period-mismatch":
			// a funnel that carries the target many times over is only a hint, and
			// nothing that a reader would call implausible
			if f.Severity != lint.Hint {
				kind = "funnel"
			}
		}
		if kind != "" && !slices.Contains(a.Implausible, kind) {
			a.Implausible = append(a.Implausible, kind)
		}
	}
	return a
}

// once adds a span that is not empty and not there yet: two rules on one word
// are one finding to the reader.
func once(all []text.Span, s text.Span) []text.Span {
	if s.Empty() || slices.Contains(all, s) {
		return all
	}
	return append(all, s)
}

// criterion ties a criterion's label and answer together.
type criterion struct {
	name  string
	index int
	label func(*Label) review.Verdict
}

// criteria are the five in their order.
var criteria = [...]criterion{
	{"specific", 0, func(l *Label) review.Verdict { return l.Specific }},
	{"measurable", 1, func(l *Label) review.Verdict { return l.Measurable }},
	{"achievable", 2, func(l *Label) review.Verdict { return l.Achievable }},
	{"relevant", 3, func(l *Label) review.Verdict { return l.Relevant }},
	{"time_bound", 4, func(l *Label) review.Verdict { return l.TimeBound }},
}

// wanted is the reader's yes or no.
func (c criterion) wanted(l *Label) bool {
	v := c.label(l)
	return v == review.Met || c.name == "specific" && v == review.Weak && (len(l.Metric) > 0 || l.Measurable == review.Met)
}

// given is the program's yes or no.
func (c criterion) given(a *Answer) bool {
	v := a.Verdicts[c.index]
	return v == review.Met || c.name == "specific" && v == review.Weak && (a.Target || a.Verdicts[1] == review.Met)
}

// spanKind ties a kind of span's labels and answers together.
type spanKind struct {
	name  string
	label func(*Label) []string
	got   func(*Answer) []text.Span
}

var spanKinds = [...]spanKind{
	{"vague", func(l *Label) []string { return l.Vague }, func(a *Answer) []text.Span { return a.Vague }},
	{"metric", func(l *Label) []string { return l.Metric }, func(a *Answer) []text.Span { return a.Metric }},
	{"deadline", func(l *Label) []string { return l.Deadline }, func(a *Answer) []text.Span { return a.Deadline }},
}
