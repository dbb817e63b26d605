package rules

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
)

var noMetric = &lint.Rule{
	Name:      "no-metric",
	Criterion: lint.Measurable,
	Severity:  lint.Error,
	Doc: lint.Doc{
		Title:  "How will you know?",
		Why:    "Without a number nobody can say whether the goal was met, or how far off it was.",
		Before: "Make more calls by 30 June",
		After:  "Make 50 calls a day through 30 June",
	},
	Examples: []lint.Example{
		{Text: "Increase sales soon", Marks: []string{""}},
		{Text: "Book several meetings every day", Marks: []string{""}},
		{Text: "Complete the negotiation course by June 30", Marks: []string{""}},
		{Text: "Close deals based on a 40% close rate with 8 opportunities by December 31", Marks: []string{""}},
		{Text: "Make 50 calls a day through June"},
		{Text: "Achieve a win rate of 40% by June 30"},
		{Text: "Increase the conversion of trial users from 5% to 8% by June 30"},
		{Text: "No missed follow-ups in Q3"},
		{Text: "Increase win rate to [how much?] by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		end := at(g.End())
		switch g.Verdicts[goal.Measurable].Verdict {
		case goal.Missing:
			p.Report(lint.Finding{
				Span: end, Message: "No number yet. Say how many, how much or from what to what.",
				Fixes: metricFixes(g),
			})
		case goal.Weak:
			p.Report(lint.Finding{
				Span: end, Severity: lint.Hint,
				Message: "Done or not done can be checked. A score or a count would show how well.",
			})
		}
	},
}

// metricFixes puts a blank where a number would stand.
func metricFixes(g *goal.Goal) []lint.Fix {
	for _, a := range g.Actions {
		if !a.Main || g.LeadsToVerb(a) {
			continue
		}
		end := g.ObjectEnd(a)
		if a.Verb.Changes() {
			return []lint.Fix{insert(end, " from [what?] to [what?]"), insert(end, " by [how much?]")}
		}
		return []lint.Fix{insert(a.End, " [how many?]"), insert(end, " at [what rate?]")}
	}
	return []lint.Fix{insert(g.End(), ", measured by [what number?]")}
}
