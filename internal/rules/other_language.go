package rules

import "github.com/goalsmith/goalsmith/internal/lint"

var otherLanguage = &lint.Rule{
	Name:      "other-language",
	Criterion: lint.Whole,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "In English?",
		Why:    "Goalsmith reads English only. Of other languages it says nothing rather than something wrong.",
		Before: "Aumentar las ventas un 20% para finales de junio",
		After:  "Increase store sales by 20% by the end of June",
	},
	Examples: []lint.Example{
		{Text: "Den Umsatz bis Ende Juni um 20% steigern", Marks: []string{""}},
		{Text: "Increase store sales in São Paulo by 20% by the end of June"},
	},
	Check: func(p *lint.Pass) {
		if p.Goal.Doc.Foreign() {
			p.Report(lint.Finding{Span: at(p.Goal.End()), Message: "Goalsmith reads English. Write the goal in English to have it checked."})
		}
	},
}
