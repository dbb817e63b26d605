package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// agree makes the kinds of a pair one: a bare end takes the other's unit. A
// bare second end with a noun of its own is another quantity.
func (f *finder) agree(a, b *amount) bool {
	switch {
	case a.points != b.points && !a.bare && !b.bare:
		return false // "by 5 points to 25%"
	case a.kind == b.kind && a.bare == b.bare:
		return a.kind != Money || a.unit == b.unit || a.unit == "" || b.unit == ""
	case a.bare && !a.part && !b.part:
		a.kind, a.points = b.kind, b.points
		if b.kind == Money && b.unit != "" && !currencyFirst(f.d, b.first) {
			return true
		}
		return b.kind != Money || a.value == 0 || a.scaled || currencyFirst(f.d, b.first)
	case b.bare && !a.part && a.kind != Count:
		if _, ok := nounPhrase(f.d, b.last, false); ok && !f.d.Is(b.first-1, "-") && !(a.kind == Money && measuredNext(f.d, b.last)) {
			return false
		}
		b.kind, b.unit, b.points, b.bare = a.kind, a.unit, a.points, false
		return true
	}
	return false
}

func measuredNext(d *text.Document, i int) bool {
	_, ok := moneyNoun(d, i, true)
	return ok
}

func currencyFirst(d *text.Document, i int) bool { return d.At(i).Kind != text.Number }

// shareScale gives the first end the magnitude of the second: "$10-20K". moved
// allows for a fall, "from $1.5 to $1M".
func shareScale(d *text.Document, a *amount, b amount, moved bool) {
	if a.scaled || !b.scaled || a.value == 0 {
		return
	}
	factor := 1.0
	for j := b.last - 1; j >= b.first; j-- {
		if f := scaleWord(d.Norm(j)); f > 0 {
			factor = f
			break
		}
		if f, ok := suffix(d, j, true); ok && d.At(j-1).Kind == text.Number {
			factor = f
			break
		}
	}
	scaled := a.value * factor
	if scaled <= b.value || moved && scaled <= 5*b.value {
		if scaled >= b.value/100 {
			a.value = scaled
		}
	}
}

// twoBounds reads "more than 10 and less than 40", in either order.
func (f *finder) twoBounds(a amount) (Quantity, bool) {
	d := f.d
	if !d.In(a.last, "and but") {
		return Quantity{}, false
	}
	lowBound, first, _ := boundBefore(d, a.first)
	if lowBound == Exact || lowBound == About || first < f.floor {
		return Quantity{}, false
	}
	j := a.last + 1
	for j < a.last+6 && (boundFiller(d.Norm(j))) {
		j++
	}
	b, ok := f.second(j)
	if !ok || !f.agree(&a, &b) {
		return Quantity{}, false
	}
	highBound, from, _ := boundBefore(d, b.first)
	if from <= a.last || atLow(lowBound) == atLow(highBound) || highBound == Exact || highBound == About {
		return Quantity{}, false
	}
	low, high := a, b
	if !atLow(lowBound) {
		low, high = b, a
	}
	if low.value >= high.value {
		return Quantity{}, false
	}
	q := b.quantity(d)
	q.Value, q.High, q.Words = low.value, high.value, a.words && b.words
	q.Number = a.number.Cover(b.number)
	q.First = first
	q.close(d, b.last)
	f.finish(&q, b)
	return q, true
}

func atLow(b Bound) bool { return b == AtLeast || b == MoreThan }
