package rules

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var noReview = &lint.Rule{
	Name:      "no-review",
	Criterion: lint.Whole,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "When will you look at it?",
		Why:    "A goal that is looked at on a fixed day gets steered. One that is not gets forgotten.",
		Before: "Book 20 meetings by 30 June",
		After:  "Book 20 meetings by 30 June, reviewed in the weekly 1:1",
	},
	Examples: []lint.Example{
		{Text: "Book 20 meetings by June 30", Marks: []string{""}},
		{Text: "Book 20 meetings by June 30, reviewed weekly"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		for i := range g.Doc.Tokens {
			if e, _, ok := lexicon.Clauses().Match(g.Doc, i); ok && e.Section == "review" {
				return
			}
			if g.Doc.In(i, "review reviewed checkpoint retro qbr standup") {
				return
			}
		}
		end := g.End()
		p.Report(lint.Finding{
			Span: at(end), Message: "Name a check-in, so that there is time left to steer.",
			Fixes: []lint.Fix{insert(end, ", reviewed [how often?]")},
		})
	},
}
