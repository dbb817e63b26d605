package rules

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var impossibleRate = &lint.Rule{
	Name:      "impossible-rate",
	Criterion: lint.Achievable,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "All of them, really?",
		Why:    "A perfect score that depends on other people can only be missed. A high level leaves room for one bad day.",
		Before: "Reach a 100% close rate by 30 June",
		After:  "Reach a 35% close rate by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Reach a 100% close rate on the spring quotes", Marks: []string{"100% close rate"}},
		{Text: "Never lose a deal again", Marks: []string{"Never lose a deal"}},
		{Text: "Eliminate all list price discounts by June 30", Marks: []string{"Eliminate all list price discounts"}},
		{Text: "Zero churn in Q3", Marks: []string{"Zero churn"}},
		{Text: "Reach 100% of quota by June 30"},
		{Text: "Have all reps certified on the new pitch by June 30"},
		{Text: "No opportunity without a next step through Q3"},
	},
	Check: func(p *lint.Pass) {
		for _, c := range p.Goal.Claims {
			if c.Sort == goal.Absolute {
				p.Report(lint.Finding{Span: c.Span, Message: "A perfect outcome isn't in your hands. Pick a high level that can be reached."})
			}
		}
	},
}
