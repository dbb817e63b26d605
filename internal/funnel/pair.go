package funnel

import "github.com/goalsmith/goalsmith/internal/quantity"

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
	for i := range qs {
		q := &qs[i]
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
			if best >= 0 && n == rank && n > 2 && r.joined(&qs[best], q) {
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
	for i := range r.g.Quantities {
		q := &r.g.Quantities[i]
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
	for i := range qs {
		q := &qs[i]
		if i == v || !r.asks(q) || r.size(q) || q.Kind != kind && !(q.Kind == quantity.Money && r.sized()) {
			continue
		}
		if r.apart(q, &qs[v]) {
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
func (r *reader) later(rate int, volume *quantity.Quantity) bool {
	for i := rate + 1; i < len(r.g.Quantities); i++ {
		if q := &r.g.Quantities[i]; r.asks(q) && q.Kind == volume.Kind && !r.activity(q) && !r.result(q.First) {
			return true
		}
	}
	return false
}

// first is the place of the goal's first target that is no rate.
func (r *reader) first(rate int) int {
	for i := range r.g.Quantities {
		q := &r.g.Quantities[i]
		if i != rate && r.asks(q) {
			return i
		}
	}
	return -1
}
