package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// fromTo reads "from 15% to 20%", with what people put between: "from a current
// 8% average last quarter up to at least 12%".
func (f *finder) fromTo(a amount) (Quantity, bool) {
	d := f.d
	from := -1
	for j := a.first - 1; j >= f.floor && j > a.first-6; j-- {
		if d.Is(j, "from") {
			from = j
			break
		}
		if !fromFiller(d.Norm(j)) {
			break
		}
	}
	if from < 0 {
		return Quantity{}, false
	}
	qa := a.quantity(d)
	f.light(&qa, a)
	j, ok := f.toward(qa.Last)
	if !ok {
		return Quantity{}, false
	}
	b, ok := f.second(j)
	if !ok {
		return Quantity{}, false
	}
	if !f.agree(&a, &b) {
		return Quantity{}, false
	}
	return f.moved(from, a, b, &qa), true
}

// light takes in noun and rate without looking further.
func (f *finder) light(q *Quantity, a amount) {
	if b, last, in := boundAfter(f.d, q.Last); in && b != Exact {
		q.close(f.d, last)
	}
	switch {
	case a.bare && q.Kind == Count:
		f.noun(q, a)
	case q.Kind == Money:
		if last, ok := moneyNoun(f.d, q.Last, true); ok {
			q.close(f.d, last)
		}
	}
	if per, last, ok := readRate(f.d, q.Last); ok {
		q.Per = per
		q.close(f.d, last)
	}
}

// moved makes the quantity of a move from a to b; qa is a with its noun.
func (f *finder) moved(first int, a, b amount, qa *Quantity) Quantity {
	d := f.d
	shareScale(d, &a, b, true)
	shareScale(d, &b, a, true)
	q := b.quantity(d)
	q.From, q.HasFrom = a.value*inUnit(a.unit, b.unit), true
	q.Bound, _, _ = boundBefore(d, b.first)
	if d.Is(b.first-1, "to") {
		q.Bound = Exact // "up to 20%" is where it goes, not a bound
	}
	q.start(d, first)
	f.finish(&q, b)
	if q.Unit == "" && qa != nil {
		q.Unit = qa.Unit
	}
	if q.Per == "" && qa != nil {
		q.Per = qa.Per
	}
	if q.Kind == Count && qa != nil && qa.Kind == Money {
		q.Kind = Money
	}
	return q
}

// toward finds the "to" of a from-to behind token i and the amount after it.
func (f *finder) toward(i int) (int, bool) {
	d := f.d
	depth := 0
	for j := i; j < i+10 && j < len(d.Tokens); j++ {
		t := d.At(j)
		switch {
		case t.Norm == "(":
			depth++
		case t.Norm == ")":
			depth--
		case t.Norm == "to" || t.Norm == "->" || t.Norm == "towards" || t.Norm == "toward":
			k := j + 1
			for n := 0; n < 6 && boundFiller(d.Norm(k)); n++ {
				k++
			}
			if startsAmount(d, k) {
				return k, true
			}
			if depth == 0 {
				return i, false
			}
		case depth > 0:
		case t.Kind == text.Number && !yearLike(t.Text):
			return i, false
		case t.Kind == text.Punct && !d.Is(j, ",", "-", "'", `"`), t.Kind == text.Bullet, t.Kind == text.Blank:
			return i, false
		case d.Is(j, "and", "while", "so", "because", "but", "by", "or"):
			return i, false
		}
	}
	return i, false
}

func startsAmount(d *text.Document, i int) bool {
	t := d.At(i)
	if t.Kind == text.Number || currencySign(t.Norm) != "" {
		return true
	}
	_, ok := readAmount(d, i)
	return ok
}

// fromFiller reports words that stand between "from" and its amount.
func fromFiller(w string) bool {
	switch w {
	case "a", "an", "the", "our", "my", "their", "its", "current", "currently", "about", "around", "roughly", "approximately", "approx",
		"just", "only", "baseline", "average", "avg", "of", "under", "over", "nearly", "almost", "~", "last", "today", "today's", "'s", "at", "existing", "below", "above", "less", "more", "than", ">", "<", "present", "rate":
		return true
	}
	return false
}

// boundFiller reports words that stand between "to" and its amount, and the
// words of bounds.
func boundFiller(w string) bool {
	switch w {
	case "a", "an", "the", "at", "least", "most", "over", "above", "about", "around", "roughly", "approximately", "nearly", "under", "below",
		"more", "less", "greater", "fewer", "smaller", "lower", "larger", "higher", "than", "no", "not", "of", "minimum", "maximum", "target", "new", "average", "an-average", "up", "down", "to", "~", ">", "<", ">=", "<=", "sub", "or":
		return true
	}
	return false
}

// changes reports a verb of change before token i whose measure goes from what
// follows: "increase win rate 15% to 20%", but not "increase by 15% to 20%".
func (f *finder) changes(i int) bool {
	d := f.d
	for j := i - 1; j >= f.floor && j > i-10; j-- {
		if d.Is(j, "by", "to", "of", ".", ";", "between", "with", ",", "an", "a") || d.At(j).Kind == text.Bullet {
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
	if open || d.Is(j, ",", "-") {
		j++
	}
	cue := open
	for d.Is(j, "up", "down", "increase", "improvement", "rising", "decrease", "reduction", "compared") {
		j, cue = j+1, true
	}
	now := d.Is(j, "currently", "now", "today", "baseline", "current", "was") && (open || d.Is(j, "currently") && j > q.Last)
	if !now && !d.Is(j, "from") {
		return
	}
	to := d.Is(q.First-1, "to", "->") && q.First-1 >= f.floor
	if !now && !cue && !to {
		return
	}
	j++
	for n := 0; n < 4 && (fromFiller(d.Norm(j)) || d.Is(j, ":")); n++ {
		j++
	}
	b, ok := f.second(j)
	if !ok {
		return
	}
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
