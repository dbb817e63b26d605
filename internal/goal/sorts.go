package goal

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// emptyPhrase reports "no excuses" and its like, which count nothing.
func emptyPhrase(d *text.Document, q *quantity.Quantity) bool {
	return q.Zero && d.In(q.Last-1, "exceptions excuses exception doubt problem matter longer questions way")
}

// reading reports what a measure is to show rather than what it consists of: "as
// measured by 80% on the test", not "as measured by 3 surveys".
func reading(q *quantity.Quantity) bool {
	return q.Kind == quantity.Percent || q.Kind == quantity.Multiple || q.HasFrom || q.Points || q.Kind == quantity.Count && q.Per == "" && atLeast(q.Bound)
}

// shownOn reports how often something is to be shown: "with 80% accuracy across 3 sessions", "on two consecutive quizzes".
func (g *Goal) shownOn(q *quantity.Quantity) bool {
	if q.Kind != quantity.Count || q.Universal {
		return false
	}
	unit := q.Unit
	if k := strings.LastIndexByte(unit, ' '); k >= 0 {
		unit = unit[k+1:]
	}
	return strings.HasPrefix(q.Unit, "consecutive ") || g.Doc.In(q.First-1, "across over") && text.Among(unit, "probes sessions trials quizzes observations attempts assignments samples days")
}

// prize reports what one gets for it: "a $100 bonus".
func prize(d *text.Document, q *quantity.Quantity) bool {
	return q.Kind == quantity.Money && d.In(q.Last, "bonus reward voucher prize incentive")
}

// ageBand reports a band of ages: "60+ day bucket".
func ageBand(q *quantity.Quantity) bool {
	unit, thing, ok := strings.Cut(q.Unit, " ")
	return ok && text.Among(unit, "day days month months") && lexicon.Singular(thing) == thing
}

// participleAt reports a participle: ", all entered by June 29" says how, of what
// has been counted before.
func participleAt(d *text.Document, i int) bool {
	v, ok := lexicon.VerbOf(d.Norm(i))
	return ok && v.Form == lexicon.Past
}
