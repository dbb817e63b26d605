package rules

import "github.com/goalsmith/goalsmith/internal/lint"

var ambiguousDate = &lint.Rule{
	Name:      "ambiguous-date",
	Criterion: lint.TimeBound,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "March or April?",
		Why:    "03/04 is 4 March in one country and 3 April in another. A month in letters is one day everywhere.",
		Before: "Close $200K in ARR by 03/04",
		After:  "Close $200K in ARR by 4 March",
	},
	Examples: []lint.Example{
		{Text: "Close $200K in ARR by 03/04/2026", Marks: []string{"by 03/04/2026"}},
		{Text: "Close $200K in ARR by 03/31/2026"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		for _, t := range g.Time.Deadlines {
			if !t.Ambiguous || t.To.IsZero() || t.AltTo.IsZero() {
				continue
			}
			p.Report(lint.Finding{
				Span:    t.Span,
				Message: "Read as " + plainDate(t.To) + "; it could be " + plainDate(t.AltTo) + ". Say which.",
				Fixes:   []lint.Fix{byDay(t.Span, "", t.To), byDay(t.Span, "", t.AltTo)},
			})
		}
	},
}
