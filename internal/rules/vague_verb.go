package rules

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var vagueVerb = &lint.Rule{
	Name:      "vague-verb",
	Criterion: lint.Specific,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "By how much?",
		Why:    "A verb of change without a number leaves the size of the change to each reader. With a number, a level or a from-to it is fine.",
		Before: "Increase win rate by 30 June",
		After:  "Increase win rate from 20% to 25% by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Increase sales soon", Marks: []string{"Increase"}},
		{Text: "Improve response times and increase win rate to 25%", Marks: []string{"Improve"}},
		{Text: "Close $200K by improving response times", Marks: []string{"improving"}},
		{Text: "We'll grow enterprise sales by June 30", Marks: []string{"grow"}},
		{Text: "Let’s improve win rate by June 30", Marks: []string{"improve"}},
		{Text: "Build strong relationships", Marks: []string{"Build"}},
		{Text: "Increase win rate from 20% to 25%"},
		{Text: "Lift the share of demos that end in a trial from 31% to 40%"},
		{Text: "Increase the number of reps who hit 80% of quota", Marks: []string{"Increase"}},
		{Text: "Grow and retain 20 accounts in Q3"},
		{Text: "Build a battlecard for the Q3 launch"},
		{Text: "Report revenue growth and cost improvement"},
		{Text: "Increase win rate to [how much?]"},
	},
	Check: func(p *lint.Pass) {
		for _, a := range p.Goal.Actions {
			if !p.Goal.Vague(a) {
				continue
			}
			end := p.Goal.ObjectEnd(a)
			fixes := []lint.Fix{insert(end, " from [what?] to [what?]"), insert(end, " by [how much?]")}
			if a.Verb.Class == lexicon.Empty || a.Verb.Class == lexicon.Abstract {
				fixes = []lint.Fix{replace("name what you will do", a.Span, "[do what?]")}
			}
			p.Report(lint.Finding{
				Span:    a.Span,
				Message: capital(named(a.In(p.Goal.Doc.Text))) + " by how much? Give a number, so that two people agree when it is done.",
				Fixes:   fixes,
			})
		}
	},
}
