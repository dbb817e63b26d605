package rules

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
)

var percentOrPoints = &lint.Rule{
	Name:      "percent-or-points",
	Criterion: lint.Measurable,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "Percent or points?",
		Why:    "A rate of 20% that grows by 5% is 21%; by 5 points it is 25%. Say which, or give both ends.",
		Before: "Improve win rate by 5% by 30 June",
		After:  "Improve win rate by 5 points by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Improve win rate by 5% by June 30", Marks: []string{"5%"}},
		{Text: "Improve win rate from 20% to 25% by June 30"},
		{Text: "Improve win rate by 5 points by June 30"},
		{Text: "Increase average deal size by 5% by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		rate := false
		for _, o := range g.Objects {
			rate = rate || strings.HasPrefix(o.Metric, "rate-")
		}
		if !rate {
			return
		}
		for _, q := range g.Targets() {
			if q.Kind != quantity.Percent || q.Points || q.HasFrom || !g.Doc.Is(q.First-1, "by") {
				continue
			}
			n := strings.TrimRight(q.Number.In(g.Doc.Text), "% ")
			p.Report(lint.Finding{
				Span:    q.Span,
				Message: apart(g, q),
				Fixes: []lint.Fix{
					replace(n+" points", q.Span, n+" points"),
					replace("from [what?] to [what?]", q.Span.Cover(g.Doc.Tokens[q.First-1].Span), "from [what?] to [what?]"),
				},
			})
			return
		}
	},
}

// apart says how far percent and points differ, in the goal's own numbers where
// it names the rate that there is.
func apart(g *goal.Goal, q quantity.Quantity) string {
	for _, b := range g.Quantities {
		if b.Kind == quantity.Percent && b.Use == quantity.Baseline && !b.Points && b.Value > 0 {
			percent, points := funnel.Either(b.Value, q.Value)
			n := funnel.Number{Kind: quantity.Percent}
			return fitting("From " + n.Amount(b.Value) + ", " + n.Amount(q.Value) + " more is " + n.Amount(percent) + ", and " + n.Amount(q.Value)[:len(n.Amount(q.Value))-1] + " points make " + n.Amount(points) + ". Say which.")
		}
	}
	return "Of a rate, percent and points differ. Say points, or give from and to."
}
