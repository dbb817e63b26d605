package funnel

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// rollUp reads so many at so much each, against a total: "$1M from 7 AEs at
// $150K each".
func (r *reader) rollUp() *Sum {
	qs := r.g.Quantities
	for e := range qs {
		q := &qs[e]
		if !plain(q) || q.Value <= 0 || q.Use == quantity.Name || q.Use == quantity.Budget {
			continue
		}
		h, ok := r.heads(e)
		if !ok || !r.carried(&qs[h]) {
			continue
		}
		t := r.total(h, e)
		if t < 0 {
			continue
		}
		base, ok := r.baseline(&qs[t])
		if !ok {
			continue
		}
		each := r.number(q)
		s := Sum{Shape: RollUp, Asked: r.number(&qs[t]), Per: each.Per, Window: windowOf(r.g), Baseline: base}
		if s.Per == "" || s.Per == s.Asked.Per {
			s.Per, s.Asked.Per = "", "" // both in one period, whichever it is
		}
		s.Stages = []Stage{{Part: Heads, Number: r.headcount(&qs[h])}, {Part: Each, Number: each}}
		return &s
	}
	return nil
}

// heads is the count that an amount is each one's: in front of it, on the same
// line and within a few words.
func (r *reader) heads(e int) (h int, ok bool) {
	qs := r.g.Quantities
	for h = e - 1; h >= 0; h-- {
		q := &qs[h]
		if q.Kind == quantity.Percent || q.Kind == quantity.Multiple {
			return 0, false // "40 meetings, half of which convert at $20K each"
		}
		if q.Kind != quantity.Count || !plain(q) || q.Last-q.First < 2 || q.Value < 2 {
			continue
		}
		if !r.near(q.First, qs[e].First) || r.d.SentenceOf(q.First) != r.d.SentenceOf(qs[e].First) || qs[e].First-q.Last > 8 {
			return 0, false
		}
		if !r.each(&qs[e]) && !r.eachOf(q) && !(r.people(q) && qs[e].Kind == quantity.Money && qs[e].First == q.Last+1 && r.d.In(q.Last, "at × x *")) {
			return 0, false
		}
		return h, true
	}
	return 0, false
}

// headcount is a count of people or things, which is per no time.
func (r *reader) headcount(q *quantity.Quantity) Number {
	n := r.number(q)
	n.Per = ""
	for k := q.First; k < q.Last && r.people(q); k++ {
		if workers.Has(lexicon.Singular(r.d.Norm(k))) {
			// "7 AEs closes": what follows the people is none of them
			if said, end := n.Unit, r.d.Tokens[k].Text; strings.Contains(said, end) {
				n.Unit = said[:strings.Index(said, end)+len(end)]
			}
			break
		}
	}
	return n
}

// each reports an amount that is one's share: "$150K each", "40 a week each",
// "$150K per AE". "5% each month" is a rate.
func (r *reader) each(q *quantity.Quantity) bool {
	if workers.Has(q.Per) {
		return true
	}
	for k := q.Last; k < q.Last+3; k++ {
		if r.d.In(k, "each apiece") {
			_, period := Period(r.d.Norm(k + 1)).Weeks()
			return !period && !r.d.In(k+1, "of rep ae sdr")
		}
		if !r.d.In(k, "in arr revenue bookings of new business acv") {
			return false
		}
	}
	return false
}

// eachOf reports "each of our 7 AEs".
func (r *reader) eachOf(q *quantity.Quantity) bool {
	k := q.First - 1
	for r.d.In(k, "our the my these") {
		k--
	}
	return r.d.Is(k, "of") && r.d.In(k-1, "each") || r.d.Is(k, "each")
}

// carried reports heads that bring in the amount, and don't cost it: "hire 4
// reps at $80K each" is no share of the goal.
func (r *reader) carried(q *quantity.Quantity) bool {
	for k := q.First - 1; k >= 0 && k >= q.First-5 && r.d.SentenceOf(k) == r.d.SentenceOf(q.First); k-- {
		if notCarried.Has(r.d.Norm(k)) {
			return false
		}
		if r.d.Is(k, "and") && r.g.ActionAt(k+1) != nil {
			return false // a second thing to do
		}
	}
	return true
}

// total is what the shares add up to: a target of the same kind, or the
// parent's where the goal is about the shares.
func (r *reader) total(h, e int) int {
	qs := r.g.Quantities
	parent := -1
	for i := range qs {
		q := &qs[i]
		if i == h || i == e || !plain(q) || q.Kind != qs[e].Kind || r.size(q) {
			continue
		}
		if q.Kind == quantity.Count && r.d.Norm(q.Last-1) == r.d.Norm(qs[h].Last-1) || r.apart(q, &qs[e]) || q.Value <= qs[e].Value {
			continue
		}
		switch {
		case r.asks(q):
			return i
		case q.Use == quantity.Parent && parent < 0 && r.g.Card == nil:
			parent = i
		}
	}
	return parent
}

var notCarried = text.NewWords("hire hiring train training onboard onboarding recruit recruiting ramp certify certifying promote pay paying cost costs costing budget buy award send give coach enable")
