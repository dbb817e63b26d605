package rules

import "github.com/goalsmith/goalsmith/internal/lint"

var impossibleDate = &lint.Rule{
	Name:      "impossible-date",
	Criterion: lint.TimeBound,
	Severity:  lint.Error,
	Doc: lint.Doc{
		Title:  "Which day is that?",
		Why:    "The calendar has no such day, so nobody can be on time for it.",
		Before: "Close $200K in ARR by June 31",
		After:  "Close $200K in ARR by June 30",
	},
	Examples: []lint.Example{
		{Text: "Close $200K in ARR by June 31", Marks: []string{"by June 31"}},
		{Text: "Close $200K in ARR by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		for _, t := range g.Time.Deadlines {
			if t.Impossible {
				p.Report(lint.Finding{
					Span: t.Span, Message: "There is no such day. Name one that the calendar has.",
					Fixes: deadlineFixes(g, t.Span, ""),
				})
			}
		}
	},
}
