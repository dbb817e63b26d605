package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// pair reads a range that starts with amount a ("15-20%", "between 5 and 8", "3
// or 4", "more than 10 and less than 40"), or an arrow or a bare "15% to 20%"
// behind a verb of change, which go from the first to the second.
func (f *finder) pair(a amount) (Quantity, bool) {
	d := f.d
	between := f.between(a.first)
	j, arrow, ok := separator(d, a.last, between >= 0)
	if !ok {
		return f.twoBounds(a)
	}
	b, ok := f.second(j)
	if !ok || !f.agree(&a, &b) {
		return Quantity{}, false
	}
	if arrow || d.Is(j-1, "to") && f.changes(a.first) {
		return f.moved(a.first, a, b, nil), true
	}
	shareScale(d, &a, b, false)
	if a.value > b.value && a.kind == Percent && d.Glued(j) {
		a.value, b.value = b.value, a.value
	}
	if a.value >= b.value {
		return Quantity{}, false
	}
	q := b.quantity(d)
	q.Value, q.High, q.Words = a.value, b.value, a.words && b.words
	q.Number = a.number.Cover(b.number)
	q.First = a.first
	if between >= 0 {
		q.First = between
	}
	q.close(d, b.last)
	f.before(&q)
	if d.Is(a.first-1, "from") && between < 0 && q.First == a.first && a.first-1 >= f.floor {
		q.start(d, a.first-1)
	}
	f.finish(&q, b)
	f.backFrom(&q, b)
	return q, true
}

// between is the token of a "between" that opens a range at token i, or -1.
func (f *finder) between(i int) int {
	for j := i - 1; j >= f.floor && j > i-4; j-- {
		if f.d.Is(j, "between") {
			return j
		}
		if !f.d.Is(j, "about", "around", "a", "roughly") {
			break
		}
	}
	return -1
}

// separator reads what stands between the ends of a range.
func separator(d *text.Document, i int, between bool) (next int, arrow, ok bool) {
	t := d.At(i)
	if t.Line && i > 0 || d.At(i+1).Line {
		return i, false, false
	}
	switch t.Norm {
	case "->":
		return i + 1, true, true
	case "-":
		if d.Is(i+1, "to") && d.Glued(i) && !d.Glued(i+1) { // "3- to 5-day"
			return i + 2, false, true
		}
		both := d.Glued(i) && d.Glued(i+1) || !d.Glued(i) && !d.Glued(i+1)
		return i + 1, false, both
	case "~":
		return i + 1, false, d.Glued(i) && d.Glued(i+1)
	case "to", "through", "thru", "or":
		return i + 1, false, true
	case "and", "&":
		return i + 1, false, between
	}
	return i, false, false
}

// second reads the second amount of a pair, unless it is a date or a name.
func (f *finder) second(i int) (amount, bool) {
	if skipName(f.d, i) > i {
		return amount{}, false
	}
	b, ok := readAmount(f.d, i)
	if !ok {
		return b, false
	}
	if _, no := f.refuse(b); no {
		return b, false
	}
	return b, true
}

// agree makes the kinds of a pair one: a bare end takes the other's unit. A
// bare second end with a noun of its own is another quantity.
func (f *finder) agree(a, b *amount) bool {
	switch {
	case a.kind == b.kind && a.bare == b.bare:
		return a.kind != Money || a.unit == b.unit || a.unit == "" || b.unit == ""
	case a.bare && !a.part && !b.part:
		a.kind, a.points = b.kind, b.points
		if b.kind == Money && b.unit != "" && !currencyFirst(f.d, b.first) {
			return true
		}
		return b.kind != Money || a.value == 0 || a.scaled || currencyFirst(f.d, b.first)
	case b.bare && !a.part && a.kind != Count:
		if _, ok := nounPhrase(f.d, b.last, false); ok && !(a.kind == Money && measuredNext(f.d, b.last)) {
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
	if !d.Is(a.last, "and", "but") {
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
	if from <= a.last || lower2(lowBound) == lower2(highBound) || highBound == Exact || highBound == About {
		return Quantity{}, false
	}
	low, high := a, b
	if !lower2(lowBound) {
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

func lower2(b Bound) bool { return b == AtLeast || b == MoreThan }
