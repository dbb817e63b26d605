package rules

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var wrongDirection = &lint.Rule{
	Name:      "wrong-direction",
	Criterion: lint.Achievable,
	Severity:  lint.Error,
	Doc: lint.Doc{
		Title:  "Up or down?",
		Why:    "The verb, the measure and the two figures have to point the same way, or nobody knows what counts as better.",
		Before: "Increase customer churn rate by 30 June",
		After:  "Reduce customer churn rate from 4% to 3% by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Increase customer churn rate", Marks: []string{"Increase customer churn rate"}},
		{Text: "Reduce win rate by 5% by June 30", Marks: []string{"Reduce win rate"}},
		{Text: "Grow win rate from 20% to 15% by June 30", Marks: []string{"Grow win rate from 20% to 15%"}},
		{Text: "Reduce churn from 4% to 3% by June 30"},
		{Text: "Reduce unqualified meetings by 20% by June 30"},
		{Text: "Improve response time from 5 hours to 2 hours by June 30"},
	},
	Check: func(p *lint.Pass) {
		for _, c := range p.Goal.Claims {
			if c.Sort == goal.WrongWay {
				p.Report(lint.Finding{Span: c.Span, Message: "The verb and the measure point in different ways. Check which way is better."})
			}
		}
	},
}
