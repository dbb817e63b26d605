package goal

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// neighbours are the places of the last target that counts and the last basis
// in front of a quantity, and of the last target of all; -1 where there is none.
type neighbours struct{ target, basis, end int }

// beside judges a target by the others: with one target in place, a list of
// sources, a restriction, an audience or an aside in brackets is none.
func (g *Goal) beside(q *quantity.Quantity, at int, near neighbours) quantity.Use {
	d := g.Doc
	if (q.Universal && !inFigures(d, *q) || q.Kind == quantity.Count && d.In(q.First-1, "the our my these those")) && g.measuredEach(q, at) {
		return quantity.Other
	}
	if q.Kind == quantity.Count && d.In(q.First-1, "all both") && d.In(q.First-2, "on in at across for throughout over") && g.levelBefore(at, d.SentenceOf(q.First)) {
		return quantity.Other // "within 24 hours, on all four wards"
	}
	if q.Universal && d.Is(q.First-1, "for") && !inFigures(d, *q) && g.levelBefore(at, d.SentenceOf(q.First)) {
		return quantity.Other // "below 45 minutes for all incidents"
	}
	if near.target < 0 && near.end <= at || g.shownOn(q) {
		return ""
	}
	sentence := d.SentenceOf(q.First)
	before := near.target >= 0 && d.SentenceOf(g.Quantities[near.target].First) == sentence
	if c := g.ClauseAt(q.First); c != nil && c.Sort == Means && (d.In(c.First, "by through via using") || q.Words && q.Per != "" && q.Value == 1) && !((near.target < 0 || g.Quantities[near.target].First > c.First) && pointsBack(d, c.First)) && slices.ContainsFunc(g.Quantities, func(o quantity.Quantity) bool {
		in := g.ClauseAt(o.First)
		return (counts(&o) || o.Use == quantity.Target && o.Bound != quantity.Exact) && (in == nil || in.Sort == Tracking)
	}) {
		return quantity.Basis // the plan that carries the target
	}
	if q.Kind == quantity.Rank && q.HasFrom && q.Words && before && g.Quantities[near.target].Kind == quantity.Count {
		return quantity.Other // "upsell 15 accounts from Silver to Gold"
	}
	p := inFrontOf(d, q.First)
	if d.Is(p, "of") && d.In(p-1, "each all every both") {
		return "" // "ask each of my 40 clients" ticks them off one by one
	}
	switch {
	case q.Universal && d.In(q.First, "all every") && d.Is(p, "with") && g.doesSomething(q.First) && near.target >= 0 && recurring(&g.Quantities[near.target]):
		return "" // "monthly calls with all owners" ticks them off
	case q.Universal && !inFigures(d, *q) && d.In(p, "with to for on of by at in from"):
		return quantity.Other
	case before && (d.In(p, "from off") || d.Is(p, "of") && d.Is(p-1, "out")) && !q.HasFrom:
		return quantity.Basis
	case (before || g.levelBefore(at, sentence)) && d.In(p, "over above under below exceeding") && d.At(p-1).Kind == text.Word && !stopsPhrase(d.Norm(p-1)) && !d.In(p-1, "totaling totalling worth averaging") && g.ActionAt(p-1) == nil && q.Kind != quantity.Percent:
		return quantity.Other
	case near.end > at && d.In(p, "over above exceeding") && q.Kind == quantity.Money && d.In(p-1, "deals opportunities contracts orders donations gifts grants renewals quotes invoices"):
		return quantity.Other // "grow deals over $50k from 4 to 9"
	case before && q.Kind == quantity.Count && (q.Bound == quantity.MoreThan || ofSize.Has(q.Unit)) && withBound(d, q.First-1) && !joins(d, p) && g.ActionAt(p-1) == nil:
		return quantity.Other // "firms with more than 100 seats"
	case q.Kind == quantity.Count && compoundCount(d, q) && (before || near.end > at):
		return quantity.Name // "the 900-lead backlog"
	case before && g.relative(g.Quantities[near.target].Last, q.First):
		return quantity.Other // "women who receive two doses"
	case before && g.inBrackets(q.First) && restates(&g.Quantities[near.target], q):
		return ""
	case before && g.inBrackets(q.First) && q.Kind != quantity.Money && !(d.Is(q.First-1, "(") && g.actionBetween(g.Quantities[near.target].Last, q.First)):
		return quantity.Baseline
	case before && g.inBrackets(q.First) && atLeast(q.Bound):
		return quantity.Other // "6 customers ($5k+)" says which
	case before && q.Kind == quantity.Count && d.Is(p, "with") && d.Is(p-1, "each") && d.In(p-2, ", ("):
		return "" // "4 webinars, each with 80 or more guests"
	case q.Kind == quantity.Rank && !q.HasFrom && d.In(p, "at with for among across from"):
		return quantity.Other // "at the top 10 dealers from 22% to 27%"
	case before && recurring(&g.Quantities[near.target]) && d.Is(p, "with") && q.Kind == quantity.Count && q.Value > 1 && g.Quantities[near.target].Last == p:
		return "" // "monthly reviews with 9 partners"
	case q.Zero && d.Is(p, "with") || g.Card != nil && q.Kind == quantity.Count && d.Is(p, "with") && g.Card.Line(q.First) != nil && g.Card.Line(q.First).Letter == 'M':
		return "" // "quota each month with zero discounts", "M: 25 pages with 60 sources"
	case before && q.Kind == quantity.Count && d.In(p, "with at across among between using") && g.ActionAt(p-1) == nil && !d.In(q.First-1, "least most") && !joins(d, p) && !(d.Is(p, "with") && atMost(q.Bound) && !ofSize.Has(q.Unit)):
		return quantity.Other
	case before && q.Kind == quantity.Duration && q.Words && q.Value == 1 && d.Is(p, "in"):
		return quantity.Other // "100 calls in one day"
	case d.In(q.First-1, "the our my these those their") && q.Kind == quantity.Count && !q.Universal && (before || d.In(p, "by of at with to for in on from among across using via through against")):
		return quantity.Other
	}
	// what follows a source belongs to it: "from 20 calls a day at a 2% rate"
	if near.basis >= 0 {
		o := g.Quantities[near.basis]
		if d.SentenceOf(o.First) == sentence && !g.actionBetween(o.Last, q.First) && g.deadlineBetween(o.Last, q.First) == nil && (q.Kind == quantity.Percent || q.Kind == quantity.Count || q.Kind == quantity.Money || q.Kind == quantity.Multiple) {
			return quantity.Basis
		}
	}
	return ""
}

// recurring reports an event that is held once in each period.
func recurring(q *quantity.Quantity) bool { return q.Words && q.Value == 1 && q.Per != "" }

// pointsBack reports means of a goal that the text only points to, so that they are
// what it counts: "I will do this by calling 30 schools".
func pointsBack(d *text.Document, i int) bool {
	return d.In(i-1, "this that") || d.Is(i-2, "this") && d.In(i-1, "goal target objective aim")
}

// restates reports that a quantity in brackets says the target in front once more:
// "by 25% (from 400 to 500 visits)", "24 sales (2 a week)", "by 5 points (82-87)".
func restates(target, q *quantity.Quantity) bool {
	return q.HasFrom || q.Per != "" && target.Per == "" && q.Kind == target.Kind || q.High > q.Value && q.High-q.Value == target.Value
}

// joins reports a verb of meeting that the lexicon leaves to nouns, and whose
// object stands behind "with": "send 30 emails and connect with 10 founders".
func joins(d *text.Document, p int) bool {
	return d.Is(p, "with") && (d.In(p-1, "connect network meet speak partner engage consult sync collaborate") || d.In(p-1, "up in") && d.In(p-2, "follow check meet catch")) &&
		!d.In(p-2, "my our the your")
}

// atMost reports a limit, such as one to what may go wrong.
func atMost(b quantity.Bound) bool { return b == quantity.AtMost || b == quantity.LessThan }

func atLeast(b quantity.Bound) bool { return b == quantity.AtLeast || b == quantity.MoreThan }

// withBound reports "with" and a bound that ends at token k.
func withBound(d *text.Document, k int) bool {
	for k >= 0 && d.In(k, "more fewer less than over under at least most above below up to") {
		k--
	}
	return d.Is(k, "with")
}

// ofSize are what the size of a firm is counted in.
var ofSize = text.NewWords("employees seats people users staff locations stores members students reps licenses")

// counts reports a target that others can be judged by.
func counts(q *quantity.Quantity) bool {
	return q.Use == quantity.Target && (q.Kind != quantity.Duration || q.Per != "" || q.HasFrom)
}

// inFrontOf is the token in front of the quantity, articles skipped.
func inFrontOf(d *text.Document, i int) int {
	k := i - 1
	for frontWords.Has(d.Norm(k)) {
		k--
	}
	return k
}

func (g *Goal) actionBetween(a, b int) bool {
	for _, x := range g.actionsFrom(a) {
		if x.Token >= b {
			break
		}
		if x.Main && !g.Doc.In(x.Token-1, "that which who") {
			return true
		}
	}
	return false
}

func (g *Goal) deadlineBetween(a, b int) *when.Deadline {
	for k := range g.Time.Deadlines {
		if t := &g.Time.Deadlines[k]; t.First >= a && t.Last <= b {
			return t
		}
	}
	return nil
}

var frontWords = text.NewWords("the a an our my these those their about roughly open current")
