package rules

import (
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
)

var percentWithoutBase = &lint.Rule{
	Name:      "percent-without-base",
	Criterion: lint.Measurable,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "Per cent of what?",
		Why:    "A percentage of an unstated start can be read as any size. The starting figure makes it one size.",
		Before: "Increase software sales by 20% by 30 June",
		After:  "Increase software sales by 20%, from $1.0M, by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Increase dental software sales by 15% by June 30", Marks: []string{"15%"}},
		{Text: "Increase enterprise software sales from $1M to $1.2M by June 30"},
		{Text: "Reach 95% quota attainment by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		for _, q := range g.Quantities {
			if q.Use == quantity.Baseline || q.HasFrom {
				return
			}
		}
		for _, q := range g.Targets() {
			if q.Kind != quantity.Percent || q.Points || !g.Doc.Is(q.First-1, "by") {
				continue
			}
			p.Report(lint.Finding{
				Span:    q.Span,
				Message: "Of what? Name the figure it starts from, so that the size is plain.",
				Fixes:   []lint.Fix{insert(q.Span.End, ", from [what?]")},
			})
			return
		}
	},
}
