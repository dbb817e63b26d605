package view

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/internal/glossary"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// ruleTerms are the glossary's terms that a rule's finding uses: "rule:term,term"
// by the line. A rule that is not here leads to its criterion.
const ruleTerms = `
vague-verb:Baseline,Target
vague-quantity:Vague word
vague-quality:Vague word
weak-commitment:Activity goal,Outcome goal
no-metric:Target,Baseline
percent-without-base:Baseline,Target
percent-or-points:Percentage point
activity-without-result:Activity goal,Outcome goal
no-tracking:Measurable,Check-in
unclear-count:Target,Basis
no-basis:Basis
extreme-growth:Stretch goal,Baseline
wrong-direction:Baseline,Target
funnel-mismatch:Basis,Conversion rate
period-mismatch:Basis,Deadline
no-reason:Reason
empty-reason:Reason
role-mismatch:SDR,AE
no-deadline:Deadline
vague-timing:Deadline,Vague word
cadence-not-deadline:Cadence,Deadline
past-deadline:Deadline
impossible-date:Deadline
ambiguous-date:Deadline
far-deadline:Deadline,Check-in
start-only:Deadline
cards-disagree:SMART card
no-review:Check-in
`

// termsOf are the names of the terms that a rule uses.
func termsOf(rule string, c lint.Criterion) []string {
	_, rest, ok := strings.Cut(ruleTerms, "\n"+rule+":")
	switch {
	case !ok && c == lint.Whole:
		return []string{"SMART goal"}
	case !ok:
		return []string{c.Name()}
	}
	rest, _, _ = strings.Cut(rest, "\n")
	return strings.Split(rest, ",")
}

// termLinks lead from a finding to the words that it uses.
func termLinks(rule string, c lint.Criterion) app.UI {
	terms := termsOf(rule, c)
	return el("p|class=terms").Body(app.Text("Terms: "), app.Range(terms).Slice(func(i int) app.UI {
		return say("a", terms[i], "href", "glossary#"+glossary.ID(terms[i]))
	}))
}
