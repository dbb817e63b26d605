package rules

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var noTracking = &lint.Rule{
	Name:      "no-tracking",
	Criterion: lint.Measurable,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "Where will you see it?",
		Why:    "A number that is counted in one agreed place is never argued about at the end.",
		Before: "Book 20 qualified meetings by 30 June",
		After:  "Book 20 qualified meetings by 30 June, tracked in the CRM",
	},
	Examples: []lint.Example{
		{Text: "Book 20 qualified meetings by June 30", Marks: []string{""}},
		{Text: "Book 20 qualified meetings by June 30, tracked in the CRM"},
		{Text: "Complete the course by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		if len(g.Targets()) == 0 {
			return
		}
		for _, c := range g.Clauses {
			if c.Sort == goal.Tracking {
				return
			}
		}
		for i := range g.Doc.Tokens {
			if e, _, ok := lexicon.Roles().Match(g.Doc, i); ok && e.Section == "tool" {
				return
			}
		}
		end := g.End()
		p.Report(lint.Finding{
			Span: at(end), Message: "Name where it is counted, so that everyone reads the same figure.",
			Fixes: []lint.Fix{insert(end, ", tracked in [which tool?]")},
		})
	},
}
