package funnel

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
)

// pace reads so much a period that is to add up to the target without any rate
// between: "save $4,800 in ten months by putting $400 a month aside". What people
// did before is no pace that they promise, and a goal may ask for more of it.
func (r *reader) pace() *Sum {
	qs := r.g.Quantities
	for v := range qs {
		q := &qs[v]
		if q.Use != quantity.Basis || q.HasFrom || q.Universal || !r.promised(q) {
			continue
		}
		volume := r.number(q)
		if volume.Per == "" {
			volume.Per = r.behind(q)
		}
		if volume.Per == "" || q.Kind != quantity.Count && q.Kind != quantity.Money {
			continue
		}
		for t := range qs {
			a := &qs[t]
			if !r.asks(a) || a.Kind != q.Kind || a.Per != "" || r.behind(a) != "" || !sameUnit(a, q) {
				continue
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
	}
	return nil
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
