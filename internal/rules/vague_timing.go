package rules

import (
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/when"
)

var vagueTiming = &lint.Rule{
	Name:      "vague-timing",
	Criterion: lint.TimeBound,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "When is that?",
		Why:    "“Soon” means tomorrow to one reader and next year to another. A day means the same to both.",
		Before: "Increase win rate to 25% soon",
		After:  "Increase win rate to 25% by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Increase sales soon", Marks: []string{"soon"}},
		{Text: "Complete the course eventually", Marks: []string{"eventually"}},
		{Text: "Complete the course by June 30"},
		{Text: "Sign 3 long-term contracts by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		for _, m := range g.Time.Marks {
			if m.Sort != when.Vague {
				continue
			}
			f := lint.Finding{
				Span:    m.Span,
				Message: capital(named(m.In(g.Doc.Text))) + " is when? Name the day, so that it can't slide.",
			}
			if len(g.Time.Deadlines) > 0 {
				f.Fixes = []lint.Fix{drop(g, m.Span)}
			} else {
				for _, x := range deadlineFixes(g, m.Span, "") {
					x.Edits[0].New = casedAs(m.In(g.Doc.Text), x.Edits[0].New)
					f.Fixes = append(f.Fixes, x)
				}
			}
			p.Report(f)
		}
	},
}
