package rules

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var activityWithoutResult = &lint.Rule{
	Name:      "activity-without-result",
	Criterion: lint.Measurable,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "What does it lead to?",
		Why:    "Calls and emails are yours to control, which is good. Naming the result they serve keeps them pointed at it.",
		Before: "Make 50 calls a day through 30 June",
		After:  "Make 50 calls a day through 30 June to book 20 meetings a month",
	},
	Examples: []lint.Example{
		{Text: "Make 50 calls a day through June", Marks: []string{""}},
		{Text: "Make 50 calls a day through June to feed the team pipeline"},
		{Text: "Close $200K in ARR by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		if g.Kind != goal.Activity || g.Role == "" || g.Verdicts[goal.Relevant].Verdict != goal.Missing || len(g.Targets()) == 0 {
			return
		}
		end := g.End()
		p.Report(lint.Finding{
			Span: at(end), Message: "An activity you control. Add the result that it serves.",
			Fixes: []lint.Fix{insert(end, " to [reach which result?]")},
		})
	},
}
