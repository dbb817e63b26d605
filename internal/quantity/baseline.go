package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// fromFiller reports words that stand between "from" and its amount.
func fromFiller(w string) bool {
	switch {
	case fromFillerWords.Has(w):
		return true
	}
	return false
}

// boundFiller reports words that stand between "to" and its amount, and the
// words of bounds.
func boundFiller(w string) bool {
	switch {
	case boundFillerWords.Has(w):
		return true
	}
	return false
}

// changes reports a verb of change before token i whose measure goes from what
// follows: "increase win rate 15% to 20%", but not "increase by 15% to 20%".
func (f *finder) changes(i int) bool {
	d := f.d
	for j := i - 1; j >= f.floor && j > i-10; j-- {
		if d.In(j, "by to of . ; between with , an a") || d.At(j).Kind == text.Bullet {
			return false
		}
		if changeVerb(d.Norm(j)) {
			return true
		}
	}
	return false
}

// backFrom reads the baseline behind its target: "to 25% from 20%", "25% (up
// from 20%)", "25%, currently 20%".
func (f *finder) backFrom(q *Quantity, a amount) {
	d := f.d
	if q.HasFrom || q.Points || d.Is(q.First-1, "by") {
		return
	}
	j := q.Last
	open := d.Is(j, "(")
	if open || d.In(j, ", -") {
		j++
	}
	cue := open
	for d.In(j, "up down increase improvement rising decrease reduction compared") {
		j, cue = j+1, true
	}
	now := d.In(j, "currently now today baseline current was") && (open || d.Is(j, "currently") && j > q.Last)
	if !now && !d.Is(j, "from") {
		return
	}
	to := d.In(q.First-1, "to ->") && q.First-1 >= f.floor
	if !now && !cue && !to {
		return
	}
	j++
	for n := 0; n < 4 && (fromFiller(d.Norm(j)) || d.Is(j, ":")); n++ {
		j++
	}
	if f.beforeSign(j+1) == j && d.At(j+1).Kind == text.Number {
		j++ // "to +20 (from -8)"
	}
	b, ok := f.second(j)
	if !ok {
		return
	}
	f.negate(&b)
	target := a
	if q.Kind != a.kind {
		target.kind, target.bare = q.Kind, false
	}
	qb := b.quantity(d)
	f.light(&qb, b)
	if b.kind != q.Kind && !(b.bare && qb.Unit == "") || b.kind == q.Kind && q.Kind == Count && qb.Unit != "" && q.Unit != "" && qb.Unit != q.Unit {
		return
	}
	last := qb.Last
	if open {
		for k := last; k < last+6; k++ {
			if d.Is(k, ")") {
				last = k + 1
				break
			}
		}
	}
	shareScale(d, &b, target, true)
	q.From, q.HasFrom = b.value*inUnit(b.unit, q.Unit), true
	if to {
		q.start(d, q.First-1)
	}
	q.close(d, last)
	if q.Per == "" {
		q.Per = qb.Per
	}
}

var fromFillerWords = text.NewWords("a an the our my their its current currently about around roughly approximately approx just only baseline average avg of under over nearly almost ~ last today today's 's at net existing below above less more than > < present rate season year month quarter week term")

var boundFillerWords = text.NewWords("a an the at least most over above about around roughly approximately nearly under below more less greater fewer smaller lower larger higher than no not of minimum maximum target net new average an-average up down to ~ > < >= <= sub or")
