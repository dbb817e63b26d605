package rules

import (
	"github.com/goalsmith/goalsmith/internal/lint"
)

var blankLeft = &lint.Rule{
	Name:      "blank-left",
	Criterion: lint.Measurable,
	Severity:  lint.Error,
	Doc: lint.Doc{
		Title:  "What goes in here?",
		Why:    "A blank is a decision that has not been made yet. Fill it in before anybody signs.",
		Before: "Increase win rate by X% by 30 June",
		After:  "Increase win rate from 20% to 25% by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Increase win rate by X% by [date]", Marks: []string{"X%", "[date]"}},
		{Text: "Close $N in ARR by June 30", Marks: []string{"$N"}},
		{Text: "Book ___ meetings by June 30", Marks: []string{"___"}},
		{Text: "Sell 40 units of Product X by June 30"},
		{Text: "Migrate 12 accounts to the X series by June 30"},
	},
	Check: func(p *lint.Pass) {
		for _, b := range p.Goal.Blanks {
			p.Report(lint.Finding{Span: b, Message: "Still blank. Put your own figure or words here."})
		}
	},
}
