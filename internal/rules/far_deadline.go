package rules

import "github.com/goalsmith/goalsmith/internal/lint"

// farDays is how far off a deadline is still near enough to steer by: eighteen
// months, the longest plan that a sales team reviews as one.
const farDays = 548

var farDeadline = &lint.Rule{
	Name:      "far-deadline",
	Criterion: lint.TimeBound,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "What comes first?",
		Why:    "A goal more than a year and a half away changes nothing this week. A nearer step does.",
		Before: "Close $5M in ARR by 2030",
		After:  "Close $5M in ARR by 2030, with $1M by 31 December",
	},
	Examples: []lint.Example{
		{Text: "Close $5M in ARR by 2030", Marks: []string{"by 2030"}},
		{Text: "Close $1M in ARR by the end of 2026"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		for _, t := range g.Time.Deadlines {
			if t.To.IsZero() || t.Past || g.Today.IsZero() {
				continue
			}
			if g.Today.DaysUntil(t.To) <= farDays {
				return // a nearer step is named
			}
		}
		for _, t := range g.Time.Deadlines {
			if !t.To.IsZero() && !g.Today.IsZero() && g.Today.DaysUntil(t.To) > farDays {
				p.Report(lint.Finding{Span: t.Span, Message: "That is far off. A nearer step shows whether you are on the way."})
				return
			}
		}
	},
}
