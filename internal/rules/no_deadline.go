package rules

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var noDeadline = &lint.Rule{
	Name:      "no-deadline",
	Criterion: lint.TimeBound,
	Severity:  lint.Error,
	Doc: lint.Doc{
		Title:  "By when?",
		Why:    "A goal without an end can always be met later. A day or a period makes it this quarter's work.",
		Before: "Book 20 qualified meetings",
		After:  "Book 20 qualified meetings by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Book 20 qualified meetings", Marks: []string{""}},
		{Text: "Respond to leads within 2 hours", Marks: []string{""}},
		{Text: "Book 20 qualified meetings by June 30"},
		{Text: "Increase sales soon"},
		{Text: "Book 5 meetings a week"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		if g.Verdicts[goal.TimeBound].Verdict != goal.Missing {
			return
		}
		p.Report(lint.Finding{
			Span: at(g.End()), Message: "No deadline yet. Name the day or the period by which it is done.",
			Fixes: deadlineFixes(g, at(g.End()), " "),
		})
	},
}
