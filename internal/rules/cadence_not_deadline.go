package rules

import (
	"github.com/goalsmith/goalsmith/internal/lint"
)

var cadenceNotDeadline = &lint.Rule{
	Name:      "cadence-not-deadline",
	Criterion: lint.TimeBound,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "Until when?",
		Why:    "“Per week” says how often and not until when, so the goal never ends and is never met.",
		Before: "Make 50 calls a day",
		After:  "Make 50 calls a day until 30 June",
	},
	Examples: []lint.Example{
		{Text: "Make 50 calls a day", Marks: []string{"a day"}},
		{Text: "Make 50 calls a day until June 30"},
		{Text: "Book 20 meetings by June 30"},
	},
	Check: func(p *lint.Pass) {
		g := p.Goal
		if len(g.Time.Deadlines) > 0 || len(g.OwnCadences) == 0 {
			return
		}
		c := g.OwnCadences[0]
		f := lint.Finding{Span: c.Span, Message: "This says how often, not until when. Add the day on which it ends."}
		for _, x := range deadlineFixes(g, at(g.End()), " ") {
			f.Fixes = append(f.Fixes, untilFix(x))
		}
		p.Report(f)
	},
}

// untilFix turns "by 30 June" into "until 30 June": a rate goes on until a day.
func untilFix(x lint.Fix) lint.Fix {
	x.Label = "until" + x.Label[len("by"):]
	x.Edits[0].New = " " + x.Label
	return x
}
