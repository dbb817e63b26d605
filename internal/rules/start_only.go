package rules

import (
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/when"
)

var startOnly = &lint.Rule{
	Name:      "start-only",
	Criterion: lint.TimeBound,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "Until when?",
		Why:    "A start says when work begins and not when it has to be done.",
		Before: "Book 20 meetings, starting in May",
		After:  "Book 20 meetings, starting in May, by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Book 20 meetings starting in May", Marks: []string{"starting in May"}},
		{Text: "Book 20 meetings starting in May, by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		if len(g.Time.Deadlines) > 0 {
			return
		}
		for _, m := range g.Time.Marks {
			if m.Sort == when.Start {
				p.Report(lint.Finding{
					Span: m.Span, Message: "This is when it starts. Add the day by which it is done.",
					Fixes: deadlineFixes(g, at(g.End()), ", "),
				})
				return
			}
		}
	},
}
