package rules

import "github.com/goalsmith/goalsmith/internal/lint"

var vagueQuantity = &lint.Rule{
	Name:      "vague-quantity",
	Criterion: lint.Specific,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "How many?",
		Why:    "Some, many and regularly mean a different amount to each reader. A count settles it.",
		Before: "Book several meetings a week with banks by 30 June",
		After:  "Book 4 meetings a week with banks by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Book several meetings by June 30", Marks: []string{"several"}},
		{Text: "Make a lot of calls regularly", Marks: []string{"a lot of", "regularly"}},
		{Text: "Book at most 4 meetings a day"},
		{Text: "Write up the most recent 5 losses by Friday"},
		{Text: "Finish the SOME/IP course by June"},
	},
	Check: func(p *lint.Pass) {
		for _, w := range vagueWords(p.Goal, "quantity") {
			f := lint.Finding{
				Span:    w.Span,
				Message: capital(named(w.Text)) + " is how many? A count or a rate means the same to everyone.",
			}
			if w.Last < len(p.Goal.Doc.Tokens) && !w.Adverb {
				f.Fixes = append(f.Fixes, replace("[how many?]", w.Span, "[how many?]"))
			}
			if !startsGoal(p.Goal, w.Span) {
				f.Fixes = append(f.Fixes, drop(p.Goal, w.Span))
			}
			p.Report(f)
		}
	},
}
