package funnel

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// plain reports a number that can be multiplied: no ends, no all, no none.
func plain(q *quantity.Quantity) bool {
	return (q.Kind == quantity.Count || q.Kind == quantity.Money) && !q.Universal && !q.Zero && !q.HasFrom && q.Unit != "times"
}

// asks reports a number that the goal asks for: not a limit, not people, and not
// the outcome of the sum itself ("20 dials a day at 2% gives 26") beside a target.
func (r *reader) asks(q *quantity.Quantity) bool {
	return plain(q) && q.Use == quantity.Target && q.Bound != quantity.AtMost && q.Bound != quantity.LessThan && (!r.people(q) || r.hired(q)) && (!r.result(q.First) || len(r.g.Targets()) == 1) && !r.each(q)
}

// mayFlow reports a number that can be a volume.
func (r *reader) mayFlow(q *quantity.Quantity) bool {
	switch q.Use {
	case quantity.Name, quantity.Budget, quantity.Cadence, quantity.Baseline:
		return false
	}
	if l := r.g.Card.Line(q.First); l != nil && (l.Letter == 'R' || l.Letter == 'T') {
		return false
	}
	if _, ok := Period(q.Per).Weeks(); q.Per != "" && !ok {
		return false // so much per rep
	}
	return plain(q) && q.Value > 0 && !r.people(q) && !r.size(q)
}

// near reports that a volume at token i and a rate at token k are of one thought:
// close by, and on one line of a card.
func (r *reader) near(i, k int) bool {
	if i > k {
		i, k = k, i
	}
	if r.g.Card != nil && r.g.Card.Line(i) != r.g.Card.Line(k) {
		return false
	}
	a, b := r.d.SentenceOf(i), r.d.SentenceOf(k)
	return k-i <= reach && a >= 0 && b-a <= 1
}

// apart reports a target that stands too far from the volume to be its own. On a
// card the lines belong together.
func (r *reader) apart(t, v *quantity.Quantity) bool {
	if r.g.Card != nil {
		return false
	}
	d := r.d.SentenceOf(v.First) - r.d.SentenceOf(t.First)
	return d < -1 || d > 2 || d < 0 && v.Use != quantity.Target && v.Use != quantity.Basis
}

// result reports a number behind words that give a sum's outcome.
func (r *reader) result(i int) bool {
	k := i - 1
	for n := 0; n < 4 && r.d.In(k, "about around roughly some at least over a only me us you ~ -"); n++ {
		k--
	}
	return r.d.In(k, "gives give giving makes makes yields yield leaves leaving equals = that's thats so carries produces means") ||
		r.d.Is(k, "is") && r.d.In(k-1, "that which this") || r.d.Is(k, "to") && r.d.In(k-1, "up comes amounts adds")
}

// joined reports two sources side by side: "40 demos and 60 trials".
func (r *reader) joined(a, b *quantity.Quantity) bool {
	if a.Kind != b.Kind {
		return false
	}
	for k := a.Last; k < b.First && k < a.Last+10; k++ {
		if r.d.In(k, "and + plus & or") {
			return true
		}
	}
	return false
}

// listed reports a volume that is one of several in a list: "10 referrals, 5
// events and 200 calls at 2%". The rate is of the last one at most.
func (r *reader) listed(v int) bool {
	qs := r.g.Quantities
	if v == 0 || qs[v-1].Kind != qs[v].Kind || qs[v].First-qs[v-1].Last > 2 || r.people(&qs[v-1]) {
		return false
	}
	for k := qs[v-1].Last; k < qs[v].First; k++ {
		if !r.d.In(k, ", and + & or plus") {
			return false
		}
	}
	return qs[v-1].Last < qs[v].First
}

// shared reports that the volume is only part of what carries the target.
func (r *reader) shared(v int) bool {
	for k := r.g.Quantities[v].Last; k < r.g.Quantities[v].Last+2*reach && k < len(r.d.Tokens); k++ {
		if r.d.In(k, "rest remainder plus balance besides") {
			return true
		}
	}
	return false
}

// activity reports what is done rather than what comes of it.
func (r *reader) activity(q *quantity.Quantity) bool {
	return q.Kind == quantity.Count && activities.Has(lexicon.Singular(r.d.Norm(r.head(q))))
}

// upstream reports a noun that stands at the wide end of a funnel.
func (r *reader) upstream(q *quantity.Quantity) bool {
	return r.activity(q) || q.Kind == quantity.Money || sources.Has(lexicon.Singular(r.d.Norm(r.head(q))))
}

// head is the token of the counted noun.
func (r *reader) head(q *quantity.Quantity) int {
	for k := q.Last - 1; k > q.First; k-- {
		if t := r.d.At(k); t.Kind == text.Word && (activities.Has(lexicon.Singular(t.Norm)) || sources.Has(lexicon.Singular(t.Norm))) {
			return k
		}
	}
	return q.Last - 1
}

// people reports a count of those who do the work.
func (r *reader) people(q *quantity.Quantity) bool {
	if q.Kind != quantity.Count {
		return false
	}
	for k := q.First; k < q.Last+1; k++ {
		if workers.Has(lexicon.Singular(r.d.Norm(k))) && (k < q.Last || r.d.Glued(k)) {
			return true
		}
	}
	return false
}

// hired reports people who are what the goal is to get.
func (r *reader) hired(q *quantity.Quantity) bool {
	for k := q.First - 1; k >= q.First-3; k-- {
		if r.d.In(k, "hire hiring recruit recruiting enrol enroll employ appoint") {
			return true
		}
	}
	return false
}

// size reports what one deal is worth.
func (r *reader) size(q *quantity.Quantity) bool {
	if q.Kind != quantity.Money || q.HasFrom || q.Value <= 0 {
		return false
	}
	if text.Among(q.Per, "deal customer account client win logo contract") {
		return true
	}
	for k := q.Last; k < q.Last+2; k++ {
		if r.d.In(k, "average avg acv aov") {
			return true
		}
	}
	return r.d.In(q.First-1, "averaging acv") || r.d.In(q.First-2, "average size acv") && r.d.In(q.First-1, "of at is")
}

// baseline is what there is already of what is asked: "100 customers (80 today)".
// ok is false for a level to be grown to, where nobody says from what.
func (r *reader) baseline(t *quantity.Quantity) (have float64, ok bool) {
	level := r.d.Is(t.First-1, "to") && r.g.ActionAt(t.First) == nil
	for at := range r.g.Quantities {
		q := &r.g.Quantities[at]
		if q.First == t.First || q.Kind != t.Kind || q.Per != t.Per || q.Value >= t.Value || r.d.SentenceOf(q.First) != r.d.SentenceOf(t.First) {
			continue
		}
		if q.Use == quantity.Baseline || level && r.d.Is(q.First-1, "from") && q.Span == q.Number {
			return q.Value, true
		}
	}
	return 0, !level
}

// crew is how many people the goal speaks of beside a volume that may be of each
// of them, 0 for none.
func (r *reader) crew(v, t int) float64 {
	for i := range r.g.Quantities {
		q := &r.g.Quantities[i]
		if i != v && i != t && r.people(q) && q.Value > 1 {
			return max(q.Value, q.High)
		}
	}
	return 0
}

var (
	activities = text.NewWords("call dial email contact touch touchpoint message visit post letter text dm inmail connect attempt outreach prospect conversation approach knock flyer mailing")

	sources = text.NewWords("lead opportunity opp demo trial referral proposal quote visitor visit sign-up signup registration candidate applicant account deal conversation reply response mql sql sal pipeline attendee subscriber user poc proof pitch inquiry enquiry")

	workers = text.NewWords("aes rep ae sdr bdr recruiter volunteer seller agent salesperson salespeople executive manager teacher nurse coach trainer technician people person member colleague teammate engineer consultant advisor adviser caller csm am")
)
