package funnel

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// maxNumbers is how many quantities a text may hold and still be one goal whose
// numbers belong together.
const maxNumbers = 24

// reader finds the sums of one goal.
type reader struct {
	g *goal.Goal
	d *text.Document
}

// Read finds the sums that a goal's own numbers make, the one that decides
// first. It reads only what stands there: a goal without such numbers has an
// empty funnel, and where two readings are possible it asks.
func Read(g *goal.Goal) Funnel {
	var f Funnel
	if g == nil || len(g.Quantities) == 0 || len(g.Quantities) > maxNumbers {
		return f
	}
	r := reader{g, g.Doc}
	if len(g.Quantities) > 1 {
		shares := r.shares()
		if s := r.conversion(shares); s != nil {
			f.add(s)
		} else if s := r.pace(); s != nil {
			f.add(s)
		}
		if s := r.rollUp(); s != nil && f.Empty() {
			f.add(s)
		}
		if s := r.restated(); s != nil {
			f.add(s)
		}
		if s := r.count(shares); s != nil {
			f.add(s)
		}
	}
	if s := r.growth(); s != nil {
		f.add(s)
	}
	if s := r.change(); s != nil {
		f.add(s)
	}
	return f
}

func (f *Funnel) add(s *Sum) {
	s.derive()
	f.Sums = append(f.Sums, *s)
}

// number is a quantity as a number of a sum.
func (r *reader) number(q *quantity.Quantity) Number {
	n := Number{Span: q.Span, Numeral: q.Number, Kind: q.Kind, Value: q.Value, High: max(q.Value, q.High), Unit: q.Unit, About: q.Bound == quantity.About}
	if _, ok := Period(q.Per).Weeks(); ok {
		n.Per = Period(q.Per)
	}
	if q.Kind == quantity.Multiple { // one in four
		n.Kind, n.Value, n.High, n.Unit = quantity.Percent, q.Value*100, q.Value*100, "%"
	}
	if said := q.In(r.d.Text); n.Kind == quantity.Count && n.Unit != "" {
		// the noun as written, so that "AEs" keep their capitals
		lower := strings.ToLower(said)
		if k := strings.Index(lower, n.Unit); k >= 0 && len(lower) == len(said) && strings.EqualFold(said[k:k+len(n.Unit)], n.Unit) {
			n.Unit = said[k : k+len(n.Unit)]
		}
	}
	return n
}

// growth reads "by 5% each month" in a goal with an end.
func (r *reader) growth() *Sum {
	for at := range r.g.Quantities {
		q := &r.g.Quantities[at]
		if q.Kind != quantity.Percent || q.Use != quantity.Target || q.HasFrom || q.Points || q.Universal {
			continue
		}
		if _, ok := Period(q.Per).Weeks(); !ok || !q.By && !r.d.In(q.First-1, "by another +") {
			continue
		}
		s := Sum{Shape: Growth, Per: Period(q.Per), Window: windowOf(r.g)}
		s.Stages = []Stage{{Part: Step, Number: r.number(q)}}
		if r.shrinks(q.First) {
			s.Stages[0].Value, s.Stages[0].High = -q.Value, -q.Value
		}
		if !s.Window.known() || s.steps() < 2 {
			return nil
		}
		return &s
	}
	return nil
}

// shrinks reports that the verb in front of token i goes down.
func (r *reader) shrinks(i int) bool {
	for k := i - 1; k >= 0 && r.d.SentenceOf(k) == r.d.SentenceOf(i); k-- {
		if a := r.g.ActionAt(k); a != nil {
			return text.Among(a.Verb.Lemma, "reduce cut lower decrease shrink drop trim shorten halve shed bring")
		}
	}
	return false
}

// change reads "from 15% to 20%".
func (r *reader) change() *Sum {
	for at := range r.g.Quantities {
		q := &r.g.Quantities[at]
		if q.Kind != quantity.Percent || !q.HasFrom || q.From <= 0 || q.Value == q.From || q.Use != quantity.Target {
			continue
		}
		a, b := r.number(q), r.number(q)
		a.Value, a.High, a.Numeral = q.From, q.From, r.leading(q)
		return &Sum{Shape: Change, Stages: []Stage{{Part: Step, Number: a}, {Part: Step, Number: b}}}
	}
	return nil
}

// leading is the first number of "from 15% to 20%".
func (r *reader) leading(q *quantity.Quantity) text.Span {
	for i := q.First; i < q.Last; i++ {
		if n, ok := quantity.ReadNumeral(r.d, i); ok && r.d.Tokens[i].Start < q.Number.Start {
			s := r.d.Span(i, n.Last)
			if r.d.Is(n.Last, "%") {
				s.End = r.d.Tokens[n.Last].End
			}
			return s
		}
	}
	return text.Span{}
}

// count reads a count of tries where money is the goal and a win rate stands
// beside it: the count may be of tries or of wins.
func (r *reader) count(shares []share) *Sum {
	for _, s := range shares {
		if !s.win {
			continue
		}
		for i := range r.g.Quantities {
			q := &r.g.Quantities[i]
			if !r.tries(q) || r.sized() || q.Value <= 0 {
				continue
			}
			for k := range r.g.Quantities {
				t := &r.g.Quantities[k]
				if k != i && r.asks(t) && t.Kind == quantity.Count && !r.activity(t) {
					return nil // "10 deals from 40 opportunities" says both
				}
			}
			return &Sum{Shape: Count, Stages: []Stage{{Part: Volume, Number: r.number(q)}, {Part: Rate, Number: r.number(&r.g.Quantities[s.at])}}}
		}
	}
	return nil
}

// tries reports a source counted in things that people close as well as try:
// "8 opportunities" may be either, 8 leads are tries.
func (r *reader) tries(q *quantity.Quantity) bool {
	return q.Kind == quantity.Count && !q.Universal && !q.HasFrom && q.Per == "" && r.d.In(q.First-1, "from of with") && r.d.In(q.Last-1, "opportunities opportunity opps")
}

// sized reports a deal size, with which a count of tries makes money.
func (r *reader) sized() bool {
	for at := range r.g.Quantities {
		q := &r.g.Quantities[at]
		if r.size(q) {
			return true
		}
	}
	return false
}
