package rules

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var noBasis = &lint.Rule{
	Name:      "no-basis",
	Criterion: lint.Achievable,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "What makes you think so?",
		Why:    "A line on capacity, history or conversion shows that the number was worked out and not wished for.",
		Before: "Book 20 qualified meetings by 30 June",
		After:  "Book 20 qualified meetings by 30 June, based on 200 contacts a week",
	},
	Examples: []lint.Example{
		{Text: "Book 20 qualified meetings by June 30", Marks: []string{""}},
		{Text: "Book 20 qualified meetings by June 30, based on 200 contacts a week"},
		{Text: "Raise win rate to 25% by June 30 through tighter discovery calls"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		if g.Verdicts[goal.Achievable].Verdict != goal.Missing {
			return
		}
		end := g.End()
		p.Report(lint.Finding{
			Span: at(end), Message: "Say what it rests on: capacity, past results, pipeline or a plan.",
			Fixes: []lint.Fix{insert(end, ", based on [what?]")},
		})
	},
}
