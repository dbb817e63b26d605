package rules

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

var unclearCount = &lint.Rule{
	Name:      "unclear-count",
	Criterion: lint.Measurable,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "Tried or won?",
		Why:    "“From 8 opportunities” at a 40% close rate is about 3 wins; 8 wins need 20. Say which of the two the count is.",
		Before: "Close $150K from 8 opportunities, based on a 40% close rate, by 30 June",
		After:  "Close $150K from 3 wins in 8 opportunities, based on a 40% close rate, by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Close $150K in ARR from 8 opportunities, based on a 40% close rate, by June 30", Marks: []string{"8 opportunities"}},
		{Text: "Close $150K in ARR from 8 wins, based on a 40% close rate, by June 30"},
		{Text: "Close $150K in ARR from 8 opportunities by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		if !closeRate(g.Doc) {
			return
		}
		for _, q := range g.Quantities {
			if q.Kind != quantity.Count || !g.Doc.In(q.First-1, "from of with") {
				continue
			}
			if g.Doc.In(q.Last-1, "opportunities opportunity opps prospects leads proposals") {
				p.Report(lint.Finding{
					Span: q.Span, Message: "Is this how many you try or how many you win? At a close rate they differ.",
				})
				return
			}
		}
	},
}

// closeRate reports a rate from opportunity to win with its percentage in the
// text.
func closeRate(d *text.Document) bool {
	percent := false
	for i, t := range d.Tokens {
		percent = percent || t.Norm == "%" || t.Norm == "percent"
		if e, _, ok := lexicon.Metrics().Match(d, i); ok && (e.Phrase == "close rate" || e.Phrase == "win rate" || e.Phrase == "conversion" || e.Phrase == "conversion rate" || e.Phrase == "closing rate") && percent {
			return true
		}
	}
	return false
}
