package rules

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var noStake = &lint.Rule{
	Name:      "no-stake",
	Criterion: lint.Whole,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "What hangs on it?",
		Why:    "A reward or a consequence, however small, tells the goal from a wish.",
		Before: "S: Book 20 meetings / M: counted in the CRM / T: by 30 June",
		After:  "S: Book 20 meetings / M: counted in the CRM / T: by 30 June, for the team dinner",
	},
	Examples: []lint.Example{
		{Text: "S: Book 20 meetings\nM: counted in the CRM\nT: by June 30", Marks: []string{""}},
		{Text: "S: Book 20 meetings for the Q2 bonus\nM: counted in the CRM\nT: by June 30"},
		{Text: "Book 20 meetings by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		if g.Card == nil {
			return
		}
		for i := range g.Doc.Tokens {
			if e, _, ok := lexicon.Clauses().Match(g.Doc, i); ok && e.Section == "stake" {
				return
			}
		}
		p.Report(lint.Finding{Span: at(g.End()), Message: "Add what it earns, or what follows when it is missed."})
	},
}
