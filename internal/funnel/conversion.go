package funnel

import (
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// reach is how many tokens may lie between a volume and its rate.
const reach = 24

// conversion reads volume × rate and the target that they are to carry.
func (r *reader) conversion(shares []share) (Sum, bool) {
	if len(shares) == 0 || len(shares) > 4 || !r.chained(shares) {
		return Sum{}, false
	}
	qs := r.g.Quantities
	v, t := r.pair(shares[0].at)
	if v < 0 || t < 0 {
		return Sum{}, false
	}
	q := qs[v]
	base, ok := r.baseline(qs[t])
	if !ok {
		return Sum{}, false
	}
	s := Sum{Shape: Conversion, Asked: r.number(qs[t]), Window: windowOf(r.g), Baseline: base}
	volume := r.number(q)
	if volume.Per == "" {
		p, ok := r.looseRate(q, shares[0].at)
		if !ok {
			return Sum{}, false
		}
		volume.Per = p
	}
	s.Per = volume.Per
	if h, ok := r.heads(v); ok {
		s.Stages = append(s.Stages, Stage{Part: Heads, Number: r.headcount(qs[h])})
		s.Stages = append(s.Stages, Stage{Part: Each, Number: volume})
	} else {
		s.Stages = append(s.Stages, Stage{Part: Volume, Number: volume})
		s.Crew = r.crew(v, t)
	}
	for _, x := range shares {
		s.Stages = append(s.Stages, Stage{Part: Rate, Number: r.number(qs[x.at])})
		s.Partial = x.partial != "" && !r.named(qs[t], x.partial)
	}
	if qs[t].Kind == quantity.Money && q.Kind == quantity.Count {
		for _, z := range qs {
			if r.size(z) {
				s.Stages = append(s.Stages, Stage{Part: Size, Number: r.number(z)})
				break
			}
		}
	}
	return s, true
}

// chained reports that of several rates each follows from the one before: "30%
// become opportunities, 25% of those close". Two rates that stand side by side
// belong to two things.
func (r *reader) chained(shares []share) bool {
	for k := 1; k < len(shares); k++ {
		a, b := r.g.Quantities[shares[k-1].at], r.g.Quantities[shares[k].at]
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

// pair finds the volume that a rate belongs to and the target that it carries,
// as places in Goal.Quantities, or -1.
func (r *reader) pair(rate int) (volume, target int) {
	v := r.volume(rate)
	if v < 0 {
		return -1, -1
	}
	return v, r.target(v, rate)
}

// volume prefers what the goal rests on, nearest in front of the rate, then
// behind it; then any other number in front that is not the goal's first.
func (r *reader) volume(rate int) int {
	qs := r.g.Quantities
	at := qs[rate].First
	first, best, rank := r.first(rate), -1, 0
	for i, q := range qs {
		if i == rate || !r.mayFlow(q) || !r.near(q.First, at) || r.result(q.First) || r.kept(q.Last, at) {
			continue
		}
		source := q.Use == quantity.Basis || r.d.In(r.noun(q.First), "from off on across") || r.d.Is(r.noun(q.First), "of") && r.d.Is(r.noun(q.First)-1, "out")
		n := 0
		switch {
		case i > rate && r.ofRate(q.First) && q.First-qs[rate].Last <= 4:
			n = 5 // "one in four of 30 opportunities"
		case source && i < rate:
			n = 4
		case source:
			n = 3
		case i < rate && i != first:
			n = 2
		case i < rate && r.upstream(q) && r.later(rate, q):
			n = 1 // the volume comes first and the goal behind the rate
		}
		// of two in front the nearer, of two behind the first
		if n > 0 && (n > rank || n == rank && i < rate) {
			if best >= 0 && n == rank && n > 2 && r.joined(qs[best], q) {
				return -1 // two sources: the rate may be of either
			}
			if !r.asked(i, q.Kind) {
				continue
			}
			best, rank = i, n
		}
	}
	if best >= 0 && (r.shared(best) || r.listed(best)) {
		return -1
	}
	return best
}

// kept reports words that hold a level between a number and a rate, so that the
// rate is that level: "from 100 leads while keeping satisfaction at 90%".
func (r *reader) kept(i, k int) bool {
	for ; i < k; i++ {
		if r.d.In(i, "keep keeping hold holding maintain maintaining stay staying while without reach reaching") && !r.d.In(i-1, "i we they who") || badRate.Has(r.d.Norm(i)) && !r.d.Is(i, "run") {
			return true
		}
	}
	return false
}

// asked reports a target that a volume of this kind could carry.
func (r *reader) asked(volume int, kind quantity.Kind) bool {
	for i, q := range r.g.Quantities {
		if i != volume && r.asks(q) && (q.Kind == kind || q.Kind == quantity.Money && r.sized()) {
			return true
		}
	}
	return false
}

// target is what the volume is to carry. Of several the one that it speaks
// against least: another may belong to something else.
func (r *reader) target(v, rate int) int {
	qs := r.g.Quantities
	kind := qs[v].Kind
	best, results := -1, 0
	for i, q := range qs {
		if i == v || !r.asks(q) || r.size(q) || q.Kind != kind && !(q.Kind == quantity.Money && r.sized()) {
			continue
		}
		if r.apart(q, qs[v]) {
			continue
		}
		act := r.activity(q)
		switch {
		case best < 0, results == 0 && !act:
			best = i
		case act:
			continue
		case q.Per == qs[best].Per && q.Value < qs[best].Value && q.Unit != qs[best].Unit:
			best = i
		}
		if !act {
			results++
		}
	}
	return best
}

// later reports a target behind the rate that is no activity.
func (r *reader) later(rate int, volume quantity.Quantity) bool {
	for i := rate + 1; i < len(r.g.Quantities); i++ {
		if q := r.g.Quantities[i]; r.asks(q) && q.Kind == volume.Kind && !r.activity(q) && !r.result(q.First) {
			return true
		}
	}
	return false
}

// first is the place of the goal's first target that is no rate.
func (r *reader) first(rate int) int {
	for i, q := range r.g.Quantities {
		if i != rate && r.asks(q) {
			return i
		}
	}
	return -1
}

// looseRate is the period of a volume whose rate does not touch it: "13
// outreach calls a day". A cadence further off may be of anything, and then
// there is no sum.
func (r *reader) looseRate(q quantity.Quantity, rate int) (Period, bool) {
	for _, c := range r.g.Time.Cadences {
		if r.d.SentenceOf(c.First) != r.d.SentenceOf(q.First) || c.First < q.Last {
			continue
		}
		if c.First <= q.Last+2 && c.Times <= 1 {
			return grainPeriod(c.Period), true
		}
		if c.Last <= r.g.Quantities[rate].First && c.First < r.g.Quantities[rate].First {
			return "", false
		}
	}
	return "", true
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
func (r *reader) named(t quantity.Quantity, step string) bool {
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
