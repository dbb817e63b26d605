package rules

import (
	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// periodMismatch marks numbers that only agree once their periods are left out,
// and the same thing said for two periods in numbers that differ. How people
// round (four weeks to a month) is left alone.
var periodMismatch = &lint.Rule{
	Name:      "period-mismatch",
	Criterion: lint.Achievable,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "Per week or per month?",
		Why:    "20 a week are 260 a quarter. When one number is per week and the other per month, they look alike and are far apart.",
		Before: "Make 60 calls a day, 200 a week, until 30 June",
		After:  "Make 60 calls a day, 300 a week, until 30 June",
	},
	Examples: []lint.Example{
		{Text: "Make 60 calls a day, 200 a week, until June 30", Marks: []string{"200 a week"}},
		{Text: "Book 20 meetings a week in Q2, based on 200 contacts a month at 10%", Marks: []string{"200 contacts a month at 10%"}},
		{Text: "Make 60 calls a day, 300 a week, until June 30"},
		{Text: "Book 5 meetings a week, 20 a month, through Q2"},
	},
	Check: func(p *lint.Pass) {
		for i := range p.Funnel.Sums {
			s := &p.Funnel.Sums[i]
			switch {
			case s.Shape == funnel.Restated && s.Verdict == funnel.Ask:
				said := s.Stages[0].Amount(s.Stages[0].Value) + " a " + string(s.Per)
				sum := said + " is " + s.Asked.Amount(s.Implied)
				p.Report(lint.Finding{
					Span:    s.Asked.Span,
					Message: fitting(sum+period(s)+", and here it is "+s.Asked.Amount(s.Asked.Value)+". Say which one holds.", "The two periods don't come to the same. Say which one holds."),
				})
				return
			case s.Mixed() && s.Asked.Per != "" && (s.Verdict == funnel.Short || s.Verdict == funnel.Many):
				f := lint.Finding{
					Span: s.Span(),
					Message: fitting("That is "+s.Asked.Amount(s.Flow)+" a "+string(s.Per)+"; the goal asks it a "+string(s.Asked.Per)+". Put both in one period.",
						"Volume and target are per different periods. Put both in one."),
				}
				if s.Verdict == funnel.Many {
					f.Severity = lint.Hint
				}
				p.Report(f)
				return
			}
		}
	},
}

// period names the time that a restated sum comes to.
func period(s *funnel.Sum) string {
	switch {
	case s.Asked.Per == "half":
		return " a half year"
	case s.Asked.Per != "":
		return " a " + string(s.Asked.Per)
	}
	return " in " + s.Time()
}
