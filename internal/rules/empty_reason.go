package rules

import "github.com/goalsmith/goalsmith/internal/lint"

var emptyReason = &lint.Rule{
	Name:      "empty-reason",
	Criterion: lint.Relevant,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "To what end?",
		Why:    "“To be more successful” fits every goal, so it says nothing about this one. Name what it feeds.",
		Before: "Book 20 meetings by 30 June to be more successful",
		After:  "Book 20 meetings by 30 June to fill the Q3 pipeline",
	},
	Examples: []lint.Example{
		{Text: "Book 20 meetings by June 30 to be more successful", Marks: []string{"to be more successful"}},
		{Text: "Book 20 meetings by June 30 to support growth in the region"},
		{Text: "Book 30 demos by June 30 because we have two new SDRs"},
		{Text: "Book 20 meetings by June 30"},
	},
	Check: func(p *lint.Pass) {
		for _, s := range p.Goal.EmptyReasons() {
			p.Report(lint.Finding{
				Span: s, Message: "This fits any goal. Name the target, customer or plan that it feeds.",
				Fixes: []lint.Fix{replace("to support [what?]", s, "to support [what?]")},
			})
		}
	},
}
