package rules

import "github.com/goalsmith/goalsmith/internal/lint"

var roleMismatch = &lint.Rule{
	Name:      "role-mismatch",
	Criterion: lint.Relevant,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "Whose is it?",
		Why:    "A goal on something that another role owns can be met or missed without its owner doing a thing.",
		Before: "As an SDR, cut marketing spend by 10% by 30 June",
		After:  "As an SDR, raise connect rate from 6% to 8% by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Cut marketing spend by 10% by June 30", Role: "sdr", Marks: []string{"marketing spend"}},
		{Text: "Cut marketing spend by 10% by June 30"},
		{Text: "Book 20 meetings by June 30", Role: "sdr"},
	},
	Check: func(p *lint.Pass) {
		if s := p.Goal.Foreign(); s.Len() > 0 {
			p.Report(lint.Finding{Span: s, Message: "This belongs to another role. Pick a measure that your own work moves."})
		}
	},
}
