package funnel

import (
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// reach is how many tokens may lie between a volume and its rate.
const reach = 24

// conversion reads volume × rate and the target that they are to carry.
func (r *reader) conversion(shares []share) *Sum {
	if len(shares) == 0 || len(shares) > 4 || !r.chained(shares) {
		return nil
	}
	qs := r.g.Quantities
	v, t := r.pair(shares[0].at)
	if v < 0 || t < 0 {
		return nil
	}
	q := &qs[v]
	base, ok := r.baseline(&qs[t])
	if !ok {
		return nil
	}
	s := Sum{Shape: Conversion, Asked: r.number(&qs[t]), Window: windowOf(r.g), Baseline: base}
	volume := r.number(q)
	if c := r.behind(&qs[t]); c != "" && s.Asked.Per == "" {
		// "20 meetings a month from 1,000 contacts": the rate is the target's
		s.Asked.Per = c
		if volume.Per == c && v > t && r.behind(q) == "" && !r.inside(q) {
			volume.Per = ""
		}
	}
	if volume.Per == "" {
		p, ok := r.looseRate(q, shares[0].at)
		if !ok {
			return nil
		}
		volume.Per = p
	}
	s.Per = volume.Per
	if h, ok := r.heads(v); ok {
		s.Stages = append(s.Stages, Stage{Part: Heads, Number: r.headcount(&qs[h])})
		s.Stages = append(s.Stages, Stage{Part: Each, Number: volume})
	} else {
		s.Stages = append(s.Stages, Stage{Part: Volume, Number: volume})
		s.Crew = r.crew(v, t)
	}
	for _, x := range shares {
		s.Stages = append(s.Stages, Stage{Part: Rate, Number: r.number(&qs[x.at])})
		s.Partial = x.partial != "" && !r.named(&qs[t], x.partial)
	}
	if qs[t].Kind == quantity.Money && q.Kind == quantity.Count {
		for at := range qs {
			z := &qs[at]
			if r.size(z) {
				s.Stages = append(s.Stages, Stage{Part: Size, Number: r.number(z)})
				break
			}
		}
	}
	return &s
}

// chained reports that of several rates each follows from the one before: "30%
// become opportunities, 25% of those close". Two rates that stand side by side
// belong to two things.
func (r *reader) chained(shares []share) bool {
	for k := 1; k < len(shares); k++ {
		a, b := &r.g.Quantities[shares[k-1].at], &r.g.Quantities[shares[k].at]
		if b.First-a.Last > reach/2 {
			return false
		}
		linked := false
		for i := a.Last; i < b.Last+8; i++ {
			linked = linked || r.d.In(i, "those them these then × *") || r.converts(i) && i >= b.Last
		}
		if !linked {
			return false
		}
	}
	return true
}

// looseRate is the period of a volume whose rate does not touch it: "13
// outreach calls a day". A cadence further off may be of anything, and then
// there is no sum.
func (r *reader) looseRate(q *quantity.Quantity, rate int) (Period, bool) {
	for _, c := range r.g.Time.Cadences {
		if r.d.SentenceOf(c.First) != r.d.SentenceOf(q.First) || c.First < q.Last {
			continue
		}
		if c.First <= q.Last+2 && c.Times <= 1 {
			return grainPeriod(c.Period), true
		}
		if c.Last <= r.g.Quantities[rate].First {
			return "", false
		}
	}
	return "", true
}

// behind is the period of a cadence right behind a quantity, or "".
func (r *reader) behind(q *quantity.Quantity) Period {
	for _, c := range r.g.Time.Cadences {
		if c.First == q.Last && c.Times <= 1 {
			return grainPeriod(c.Period)
		}
	}
	return ""
}

// inside reports a quantity that holds its cadence: "200 weekly contacts".
func (r *reader) inside(q *quantity.Quantity) bool {
	for _, c := range r.g.Time.Cadences {
		if q.Span.Contains(c.Span) {
			return true
		}
	}
	return false
}

// noun is the token in front of a quantity, with articles and adjectives of a
// source stepped over: "out of a", "from my".
func (r *reader) noun(i int) int {
	k := i - 1
	for n := 0; n < 4 && r.d.In(k, "a an the my our their these those open current about roughly around pipeline of") && !(r.d.Is(k, "of") && r.d.Is(k-1, "out")); n++ {
		k--
	}
	return k
}

// ofRate reports a quantity right behind "of" and a rate.
func (r *reader) ofRate(i int) bool {
	k := i - 1
	for r.d.In(k, "a an the my our these those all") {
		k--
	}
	return r.d.Is(k, "of")
}

// named reports that the target counts the very step that the rate stops at.
func (r *reader) named(t *quantity.Quantity, step string) bool {
	n := r.d.Norm(t.Last - 1)
	switch step {
	case "reply":
		return text.Among(n, "replies reply")
	case "response", "answer":
		return text.Among(n, "responses response answers respondents donors")
	case "connect", "connection", "contact", "pickup":
		return text.Among(n, "connects connections conversations contacts")
	}
	return n == step || n == step+"s"
}
