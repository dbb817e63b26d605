package rules

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var extremeGrowth = &lint.Rule{
	Name:      "extreme-growth",
	Criterion: lint.Achievable,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "In that time?",
		Why:    "Ten times as much, or double within a month, is outside what teams reach. A stretch that can be reached pulls harder.",
		Before: "10x revenue within a month",
		After:  "Grow revenue from new logos by 20% in one month",
	},
	Examples: []lint.Example{
		{Text: "10x revenue within a month", Marks: []string{"10x"}},
		{Text: "Triple new ARR this quarter", Marks: []string{"Triple"}},
		{Text: "Keep 3x pipeline coverage this quarter"},
		{Text: "Double the number of demos by the end of the year", Today: "2026-01-15"},
	},
	Check: func(p *lint.Pass) {
		for _, c := range p.Goal.Claims {
			if c.Sort == goal.Extreme {
				p.Report(lint.Finding{Span: c.Span, Message: "That is extreme growth for the time. Check it against what was reached before."})
			}
		}
	},
}
