package funnel

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// pace reads so much a period that is to add up to the target without any rate
// between: "save $4,800 in ten months by putting $400 a month aside". It is one sum
// of two numbers and nothing else: a third may come on top, be somebody else's share
// or have been there before. What people did before is no pace that they promise.
func (r *reader) pace() *Sum {
	qs := r.g.Quantities
	t, v := -1, -1
	for i := range qs {
		q := &qs[i]
		switch {
		case q.Use == quantity.Name || q.Use == quantity.Cadence:
		case t < 0 && r.asks(q) && q.Per == "" && r.behind(q) == "":
			t = i
		case v < 0 && q.Use == quantity.Basis:
			v = i
		default:
			return nil
		}
	}
	if t < 0 || v < 0 {
		return nil
	}
	a, q := &qs[t], &qs[v]
	volume := r.number(q)
	if volume.Per == "" {
		volume.Per = r.behind(q)
	}
	if volume.Per == "" || !plain(q) || q.Kind != a.Kind || q.Bound == quantity.AtMost || q.Bound == quantity.LessThan ||
		!sameUnit(a, q) || !r.promised(q) || !r.sameDeed(a, q) || r.shared(v) {
		return nil
	}
	base, ok := r.baseline(a)
	if !ok {
		return nil
	}
	s := Sum{
		Shape: Conversion, Asked: r.number(a), Window: windowOf(r.g), Baseline: base, Per: volume.Per,
		Stages: []Stage{{Part: Volume, Number: volume}}, Crew: r.crew(v, t),
	}
	if s.derive(); s.Verdict == Short && !s.short(s.generous()) {
		return nil
	}
	return &s
}

// sameDeed reports that what is done at the pace is what the target counts: the same
// verb, none ("based on 5 demos a week"), or money put aside to be saved. "Sign 30
// accounts by calling 5 a day" is two things, and so is "each rep books 3".
func (r *reader) sameDeed(a, q *quantity.Quantity) bool {
	asked, deed := "", ""
	for _, x := range r.g.Actions {
		if x.Token < a.First && (r.g.Card != nil || r.d.SentenceOf(x.Token) == r.d.SentenceOf(a.First)) {
			asked = x.Verb.Lemma
		}
		if x.Token < q.First && x.Token > a.Last && x.Token > q.First-8 {
			deed = x.Verb.Lemma
		}
	}
	for i := q.First - 6; i < q.Last+5; i++ {
		if i < q.First && r.d.In(i, "each every per extra more") || i > q.First-5 && r.d.In(i, "spend spending invest investing pay paying budget ads lose losing") {
			return false
		}
	}
	if text.Among(asked, "keep have reach retain maintain hold") {
		return false // a level is not made of what comes in
	}
	if a.Kind == quantity.Money {
		return asked == "save" || deed != "" && deed == asked || r.saves(q)
	}
	return deed == "" || deed == asked
}

// saves reports money that is put away.
func (r *reader) saves(q *quantity.Quantity) bool {
	for i := q.First - 4; i < q.Last+4; i++ {
		if r.d.In(i, "aside away saving saved putting") {
			return true
		}
	}
	return false
}

// generous is what a pace carries by a kinder count: one payment more where a month
// has begun, and all seven days of a week, since people save and walk on Sundays.
func (s *Sum) generous() float64 {
	most := s.Best + s.Flow
	if s.Per == "day" {
		most = most * 7 / WeekDays
	}
	return most
}

// promised reports a basis that says what will be done, and not what was.
func (r *reader) promised(q *quantity.Quantity) bool {
	if c := r.g.ClauseAt(q.First); c != nil && (c.Sort == goal.Means || c.Sort == goal.Basis && r.d.In(c.First, "based assuming by at given")) {
		return true
	}
	for i := q.First - 1; i >= q.First-5 && r.d.SentenceOf(i) == r.d.SentenceOf(q.First); i-- {
		if r.d.In(i, "can could will i'll we'll") {
			return true
		}
	}
	return false
}

// sameUnit reports that two numbers count the same thing.
func sameUnit(a, b *quantity.Quantity) bool {
	if a.Kind == quantity.Money {
		return a.Unit == b.Unit
	}
	return a.Unit != "" && head(a.Unit) == head(b.Unit)
}

// head is the last word of a unit, in the singular: "qualified demos" count demos.
func head(unit string) string {
	return lexicon.Singular(unit[strings.LastIndexByte(unit, ' ')+1:])
}
