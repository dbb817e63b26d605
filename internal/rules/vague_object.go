package rules

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var vagueObject = &lint.Rule{
	Name:      "vague-object",
	Criterion: lint.Specific,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "Which part of it?",
		Why:    "Sales, customers or performance can mean ten different things. A product, a segment, a region or a narrow measure names the one that is to change.",
		Before: "Increase sales by 30 June",
		After:  "Increase dental software sales by 15% by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Increase sales soon", Marks: []string{"sales"}},
		{Text: "Improve team performance by 10% by June 30", Marks: []string{"performance"}},
		{Text: "Get 50 new customers by June 30", Marks: []string{"customers"}},
		{Text: "Increase dental software sales by 15% this quarter"},
		{Text: "Sign 35 new customers in the marine trade by June 30"},
		{Text: "Raise customer satisfaction to a CSAT score of 92 by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		v := g.Verdicts[goal.Specific].Verdict
		if v == goal.Met {
			return
		}
		severity := lint.Warning
		if v == goal.Weak {
			severity = lint.Hint
		}
		for _, o := range g.Objects {
			if o.Breadth != goal.Umbrella && o.Breadth != goal.Vague || o.Span.Empty() {
				continue
			}
			p.Report(lint.Finding{
				Span: o.Span, Severity: severity,
				Message: capital(named(o.In(g.Doc.Text))) + " is broad. Name the product, segment or measure that is to change.",
				Fixes: []lint.Fix{
					insert(o.Span.End, " in [which segment?]"),
					insert(o.Span.End, " of [which product?]"),
				},
			})
		}
	},
}
