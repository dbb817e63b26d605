package rules

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var noReason = &lint.Rule{
	Name:      "no-reason",
	Criterion: lint.Relevant,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "What does it feed?",
		Why:    "One clause on what the goal serves tells everybody why it comes before other work.",
		Before: "Book 20 qualified meetings by 30 June",
		After:  "Book 20 qualified meetings by 30 June to feed the team pipeline target",
	},
	Examples: []lint.Example{
		{Text: "Book 20 qualified meetings by June 30", Marks: []string{""}},
		{Text: "Book 20 qualified meetings by June 30 to feed the team pipeline target"},
		{Text: "Call 40 leads a day to book 20 meetings by June 30", Marks: []string{""}},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		if g.Verdicts[goal.Relevant].Verdict != goal.Missing {
			return
		}
		end := g.End()
		p.Report(lint.Finding{
			Span: at(end), Message: "Add one clause on what it feeds: a team target, a customer, a plan.",
			Fixes: []lint.Fix{insert(end, " to support [what?]"), insert(end, ", because [why?]")},
		})
	},
}
