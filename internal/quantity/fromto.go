package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// fromTo reads "from 15% to 20%", with what people put between: "from a current
// 8% average last quarter up to at least 12%".
func (f *finder) fromTo(a amount) (Quantity, bool) {
	d := f.d
	from := -1
	if d.Is(a.first-1, "minus") && a.first-1 >= f.floor {
		from = a.first - 1 // "NPS minus 8 to plus 20"
	}
	for j := f.beforeSign(a.first) - 1; j >= f.floor && j > a.first-6; j-- {
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
	if d.Is(from, "minus") && f.beforeSign(b.first) == b.first {
		return Quantity{}, false // "cut costs minus 5 to 10%" is a range
	}
	f.negate(&a)
	f.negate(&b)
	return f.moved(from, a, b, &qa), true
}

// beforeSign is the token of the sign in front of the number at token i, or i.
func (f *finder) beforeSign(i int) int {
	d := f.d
	if i-1 >= f.floor && (d.In(i-1, "plus minus") || d.In(i-1, "+ -") && d.Glued(i) && (!d.Glued(i-1) || d.In(i-2, "( [ :"))) {
		return i - 1
	}
	return i
}

// negate gives an end of a move the minus in front of it: a score such as NPS
// goes "from -8 to +20".
func (f *finder) negate(a *amount) {
	if s := f.beforeSign(a.first); s < a.first && f.d.In(s, "minus -") {
		a.value = -a.value
	}
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
	shareStyle(d, &a, &b)
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
			if s := k + 1; f.beforeSign(s) == k && d.At(s).Kind == text.Number {
				k = s
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
		case t.Kind == text.Punct && !d.In(j, ", - ' \""), t.Kind == text.Bullet, t.Kind == text.Blank:
			return i, false
		case d.In(j, "and while so because but by or"):
			return i, false
		}
	}
	return i, false
}

func startsAmount(d *text.Document, i int) bool {
	t := d.At(i)
	if skipName(d, i) > i {
		return false
	}
	if t.Kind == text.Number || currencySign(t.Norm) != "" {
		return true
	}
	_, ok := readAmount(d, i)
	return ok
}

// shareStyle reads both ends with the full stop between thousands when one of
// them can't be read otherwise: "from 1.000 to 1.500".
func shareStyle(d *text.Document, a, b *amount) {
	s, t := d.At(a.first).Text, d.At(b.first).Text
	if !a.plain || !b.plain || !grouped(s, '.') || !grouped(t, '.') || a.value < 1000 && b.value < 1000 {
		return
	}
	a.value, _ = parseDigits(s, true)
	b.value, _ = parseDigits(t, true)
}
