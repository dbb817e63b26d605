// Package lint holds what a rule is, what it reports, and how a set of rules is
// run over one goal. A rule is a value; it never acts, it only reports.
package lint

import (
	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Criterion is one of the five of SMART, or Whole for a rule about the goal as
// a whole.
type Criterion string

// The criteria, as they stand in the JSON.
const (
	Specific   Criterion = "specific"
	Measurable Criterion = "measurable"
	Achievable Criterion = "achievable"
	Relevant   Criterion = "relevant"
	TimeBound  Criterion = "time_bound"
	Whole      Criterion = "whole"
)

// Criteria are the five of SMART in their order.
func Criteria() [5]Criterion {
	return [5]Criterion{Specific, Measurable, Achievable, Relevant, TimeBound}
}

// Name is the criterion as people write it.
func (c Criterion) Name() string {
	switch c {
	case Specific:
		return "Specific"
	case Measurable:
		return "Measurable"
	case Achievable:
		return "Achievable"
	case Relevant:
		return "Relevant"
	case TimeBound:
		return "Time-bound"
	}
	return "The whole goal"
}

// Severity says what a fair manager would do: send a goal back for an Error,
// usually for a Warning; a Hint is worth a thought.
type Severity string

// The severities, as they stand in the JSON.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Hint    Severity = "hint"
)

// Rule is one check with everything that the page, the catalogue and the tests
// say of it.
type Rule struct {
	// Name states the fault in kebab-case: "vague-verb".
	Name      string
	Criterion Criterion
	// Severity is what the rule reports unless a finding says otherwise.
	Severity Severity
	Doc      Doc
	Examples []Example
	// Check reports what it finds to the pass. It must not keep the pass.
	Check func(*Pass)
}

// Doc is what a person reads about a rule.
type Doc struct {
	// Title is the coach's question or heading: "Better how?".
	Title string
	// Why is one plain sentence or two: why the fault matters.
	Why string
	// Before and After are a short goal with the fault, and mended.
	Before, After string
}

// Example is a goal with what the rule marks in it. The examples are tests and
// fuzz seeds as well.
type Example struct {
	Text string
	// Marks are the texts that the rule marks, in order; "" is an empty span.
	// None means that the rule must stay silent.
	Marks []string
	// Role is "sdr", "ae", "team" or "" to read it from the text.
	Role string
	// Today is the reference day, 2026-01-15 when empty.
	Today string
}

// Finding is one thing that a rule reports.
type Finding struct {
	Rule      string
	Criterion Criterion
	Severity  Severity
	// Span is what is marked; an empty span is the place where something is
	// missing. Text is what it covers.
	text.Span
	Text string
	// Message says what is wrong, why it matters and what to do, in sentence
	// case, under 100 characters.
	Message string
	Fixes   []Fix
}

// Fix is one way to mend a finding, all its edits applied at once.
type Fix struct {
	Label string
	Edits []Edit
}

// Edit replaces the bytes of Span by New.
type Edit struct {
	text.Span
	New string
}

// Pass is what a rule sees: the goal, the options and where to report.
type Pass struct {
	Goal  *goal.Goal
	Today when.Date
	// Funnel are the sums that the goal's own numbers make, read once for all
	// rules.
	Funnel funnel.Funnel
	rule   *Rule
	out    *[]Finding
}

// Report adds a finding. Rule, criterion, severity and text are filled in where
// they are empty.
func (p *Pass) Report(f Finding) {
	if f.Rule == "" {
		f.Rule = p.rule.Name
	}
	if f.Criterion == "" {
		f.Criterion = p.rule.Criterion
	}
	if f.Severity == "" {
		f.Severity = p.rule.Severity
	}
	f.Text = f.Span.In(p.Goal.Doc.Text)
	*p.out = append(*p.out, f)
}
