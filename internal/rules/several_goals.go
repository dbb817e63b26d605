package rules

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var severalGoals = &lint.Rule{
	Name:      "several-goals",
	Criterion: lint.Specific,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "One goal or two?",
		Why:    "Two results in one goal can be half met, and then nobody knows whether it was met. One line each keeps the score clear.",
		Before: "Close $200K in ARR and hire 3 reps by 30 June",
		After:  "Close $200K in ARR by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Close $200K in ARR and hire 3 reps by June 30", Marks: []string{"hire"}},
		{Text: "Close $200K in ARR by June 30"},
		{Text: "Grow and retain 20 accounts in Q3"},
		{Text: "Make 50 calls a day by blocking 2 hours each morning through June"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		if g.Card != nil {
			return
		}
		var first *goal.Action
		for i := range g.Actions {
			a := g.Actions[i]
			if !a.Main || !g.OwnTarget(a) {
				continue
			}
			if first == nil {
				first = &g.Actions[i]
				continue
			}
			if a.Verb.Lemma == first.Verb.Lemma {
				continue
			}
			p.Report(lint.Finding{Span: a.Span, Message: "A second result starts here. A goal of its own keeps the score of each clear."})
			return
		}
	},
}
