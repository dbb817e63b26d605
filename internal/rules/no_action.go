package rules

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

var noAction = &lint.Rule{
	Name:      "no-action",
	Criterion: lint.Specific,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "Who does what?",
		Why:    "A goal that opens with a verb says what somebody will do about it.",
		Before: "$175K net new by 30 June",
		After:  "Close $175K net new by 30 June",
	},
	Examples: []lint.Example{
		{Text: "$175K net new ARR by June 30", Marks: []string{""}},
		{Text: "Close $175K net new ARR by June 30"},
		{Text: "The team will have 12 demos booked by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		if len(g.Actions) > 0 || g.Card != nil {
			return
		}
		start := -1
		for i, t := range g.Doc.Tokens {
			if t.Kind != text.Word && t.Kind != text.Number {
				continue
			}
			if start < 0 {
				start = t.Start
			}
			if _, ok := lexicon.VerbOf(t.Norm); ok && t.Tag != "NN" && g.MainVerbPlace(i) {
				return
			}
		}
		if start < 0 {
			return
		}
		p.Report(lint.Finding{
			Span:    at(start),
			Message: "No verb yet. Open with what you will do: book, close, run, cut.",
		})
	},
}
