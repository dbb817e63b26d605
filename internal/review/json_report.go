package review

import (
	"math"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/when"
)

// JSON is a report as the object that the command writes.
func JSON(r Report, s Source) Object {
	o := Object{
		Goal: ObjectGoal{ID: s.ID, Text: r.Text, Source: s.Name, Line: s.Line, Role: string(r.Role), Kind: string(r.Kind)},
		Verdicts: ObjectVerdicts{
			Specific:   r.verdict(lint.Specific),
			Measurable: r.verdict(lint.Measurable),
			Achievable: r.verdict(lint.Achievable),
			Relevant:   r.verdict(lint.Relevant),
			TimeBound:  r.verdict(lint.TimeBound),
		},
		Score: r.Score.Total,
		Facts: ObjectFacts{
			Quantities: each(r.Quantities, func(q quantity.Quantity) ObjectQuantity { return objectQuantity(r.Text, q) }),
			Deadlines:  each(r.Deadlines, func(d when.Deadline) ObjectDeadline { return objectDeadline(r.Text, d) }),
			Cadences: each(r.Cadences, func(c when.Cadence) ObjectCadence {
				return ObjectCadence{c.Start, c.End, c.In(r.Text), string(c.Period)}
			}),
		},
		Findings: each(r.Findings, objectFinding),
		Rewrites: each(r.Rewrites, objectRewrite),
	}
	return o
}

// verdict looks a criterion up by name, so that a reordering of the report can
// never swap two keys.
func (r *Report) verdict(name lint.Criterion) Verdict {
	for _, c := range r.Criteria {
		if c.Name == name && c.Verdict != "" {
			return c.Verdict
		}
	}
	return Missing
}

func objectQuantity(text string, q quantity.Quantity) ObjectQuantity {
	o := ObjectQuantity{
		Start: q.Start, End: q.End, Text: q.In(text),
		Kind: string(q.Kind), Value: finite(q.Value), High: finite(q.High),
		Unit: q.Unit, Per: q.Per, Use: string(q.Use),
	}
	if q.HasFrom {
		from := finite(q.From)
		o.Baseline = &from
	}
	return o
}

func objectDeadline(text string, d when.Deadline) ObjectDeadline {
	o := ObjectDeadline{
		Start: d.Start, End: d.End, Text: d.In(text),
		Grain: string(d.Grain), Said: string(d.Said),
	}
	if !d.Event && !d.Impossible {
		o.From, o.To = d.From.String(), d.To.String()
	}
	return o
}

func objectFinding(f lint.Finding) ObjectFinding {
	return ObjectFinding{
		Rule: f.Rule, Criterion: string(f.Criterion), Severity: string(f.Severity),
		Start: f.Start, End: f.End, Text: f.Text, Message: f.Message,
		Fixes: each(f.Fixes, func(x lint.Fix) ObjectFix {
			return ObjectFix{x.Label, each(x.Edits, func(e lint.Edit) ObjectEdit { return ObjectEdit{e.Start, e.End, e.New} })}
		}),
	}
}

func objectRewrite(w rewrite.Rewrite) ObjectRewrite {
	return ObjectRewrite{
		Template: w.Template, Text: w.Text, Card: ObjectCard(w.Card),
		Blanks: each(w.Blanks, func(b rewrite.Blank) ObjectBlank { return ObjectBlank{b.Name, b.Start, b.End} }),
	}
}

// each maps a list to one that is never nil.
func each[A, B any](in []A, f func(A) B) []B {
	out := make([]B, 0, len(in))
	for _, a := range in {
		out = append(out, f(a))
	}
	return out
}

// finite keeps a number within what JSON can write: an endless run of digits
// becomes the largest number there is, and what is no number becomes 0.
func finite(v float64) float64 {
	switch {
	case math.IsNaN(v):
		return 0
	case v > math.MaxFloat64:
		return math.MaxFloat64
	case v < -math.MaxFloat64:
		return -math.MaxFloat64
	}
	return v
}
