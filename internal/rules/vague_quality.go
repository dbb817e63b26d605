package rules

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

var vagueQuality = &lint.Rule{
	Name:      "vague-quality",
	Criterion: lint.Specific,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "Better how?",
		Why:    "Two people would judge a word of praise or a bare comparison differently. Name the measure or the mark that shows it.",
		Before: "Give better demos by 30 June",
		After:  "Give demos with a follow-up booked in 60% of cases by 30 June",
	},
	Examples: []lint.Example{
		{Text: "Book meetings with better prospects", Marks: []string{"better"}},
		{Text: "Deliver excellent service to every client effectively", Marks: []string{"excellent", "effectively"}},
		{Text: "Be more confident on calls by 30 June", Marks: []string{"more confident"}},
		{Text: "Talk to key stakeholders", Marks: []string{"key"}},
		{Text: "Close 3 more deals than last quarter"},
		{Text: "Review all key accounts by May 5"},
		{Text: "Get 12 referrals from my top ten customers by June 30"},
		{Text: "File a claim with the Better Business Bureau by Friday"},
		{Text: "Keep margin at 40% or higher through Q3"},
		{Text: "Read “Good to Great” by 30 June"},
		{Text: "Renew as well as expand 4 accounts in Q2"},
	},
	Check: func(p *lint.Pass) {
		for _, w := range degrees(p.Goal, vagueWords(p.Goal, "quality", "comparative", "manner", lexicon.OwnVague)) {
			f := lint.Finding{
				Span:    w.Span,
				Message: capital(named(w.Text)) + " by what measure? Name the mark that shows it, or drop the word.",
			}
			if w.Section == "comparative" {
				f.Message = capital(named(w.Text)) + " than what? Give the figure or the mark that shows it."
			}
			if !startsGoal(p.Goal, w.Span) {
				f.Fixes = append(f.Fixes, drop(p.Goal, w.Span))
			}
			if w.Section != "manner" && w.NounBehind {
				blank := "[which?]"
				if text.Among(strings.ToLower(w.Text), "more fewer less") {
					blank = "[how many?]"
				}
				f.Fixes = append(f.Fixes, replace(blank, w.Span, blank))
			}
			p.Report(f)
		}
	},
}

// degrees makes one of "more" and the word that it grades: "more confident" is
// vague once.
func degrees(g *goal.Goal, words []word) []word {
	var out []word
	for _, w := range words {
		if n := len(out); n > 0 && out[n-1].Last == w.First && text.Among(strings.ToLower(out[n-1].Text), "more less most") {
			more := &out[n-1]
			more.Span, more.Last, more.NounBehind = more.Span.Cover(w.Span), w.Last, w.NounBehind
			more.Text = more.In(g.Doc.Text)
			continue
		}
		out = append(out, w)
	}
	return out
}
