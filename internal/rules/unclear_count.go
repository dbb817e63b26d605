package rules

import (
	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/lint"
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
		{Text: "Close 10 deals from 40 opportunities at a 25% win rate by June 30"},
	},
	Check: func(p *lint.Pass) {
		s, ok := p.Funnel.Of(funnel.Count)
		if !ok {
			return
		}
		count := s.Stages[0]
		message := "Is this how many you try or how many you win? At a close rate they differ."
		if s.Verdict == funnel.Ask {
			message = fitting(s.Words()+". Which?", message)
		}
		won := count.Amount(count.Value) + " wins"
		p.Report(lint.Finding{Span: count.Span, Message: message, Fixes: []lint.Fix{replace(won, count.Span, won)}})
	},
}
