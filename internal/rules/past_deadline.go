package rules

import "github.com/goalsmith/goalsmith/internal/lint"

var pastDeadline = &lint.Rule{
	Name:      "past-deadline",
	Criterion: lint.TimeBound,
	Severity:  lint.Error,
	Doc: lint.Doc{
		Title:  "Hasn't that passed?",
		Why:    "A day that has gone can't be met. Most often the year is an old one.",
		Before: "Close $200K in ARR by 30 June 2024",
		After:  "Close $200K in ARR by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Close $200K in ARR by 30 June 2024", Marks: []string{"by 30 June 2024"}},
		{Text: "Close $200K in ARR by 30 June 2026"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		for _, t := range g.Time.Deadlines {
			if t.Past {
				p.Report(lint.Finding{
					Span: t.Span, Message: "This ended on " + plainDate(t.To) + ". Name a day that is still to come.",
					Fixes: deadlineFixes(g, t.Span, ""),
				})
			}
		}
	},
}
