package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// pair reads a range that starts with amount a ("15-20%", "between 5 and 8", "3
// or 4", "more than 10 and less than 40"), or an arrow or a bare "15% to 20%"
// behind a verb of change, which go from the first to the second.
func (f *finder) pair(a amount) (Quantity, bool) {
	d := f.d
	between := f.between(a.first)
	j, arrow, ok := separator(d, a.last, between >= 0)
	if k := closing(d, a.last); k > 0 && d.Is(k, "->") { // "20% (Q2) -> 25%"
		j, arrow, ok = k+1, true, true
	}
	if !ok {
		return f.twoBounds(a)
	}
	if arrow && datePart(d.At(j)) { // "FY26 $1.0M -> FY27 $1.3M"
		j++
	}
	if s := j + 1; arrow && f.beforeSign(s) == j && d.At(s).Kind == text.Number {
		j = s // "-8 → +20"
	}
	b, ok := f.second(j)
	if !ok || a.kind == Multiple && b.bare && b.value > 100*a.value || !f.agree(&a, &b) {
		return Quantity{}, false // "3x to 30,000" is a step and where it leads
	}
	falls := a.value > b.value && d.In(a.first-1, "( :") // "40% (500 to 300)"
	if s := f.beforeSign(a.first); arrow && (s < a.first || f.beforeSign(b.first) < b.first) {
		f.negate(&a)
		f.negate(&b)
		return f.moved(s, a, b, nil), true // "-8 → 20", "3 → -2"
	}
	if arrow || d.Is(j-1, "to") && (falls || f.changes(a.first)) {
		return f.moved(a.first, a, b, nil), true
	}
	if n := len(f.out); n > 0 && d.Is(j-1, "to") && f.out[n-1].HasFrom && f.out[n-1].Value == a.value {
		return f.moved(a.first, a, b, &f.out[n-1]), true // "from 12 to 18 clients, then 18 to 30"
	}
	if d.Is(j-1, "-") && d.Is(a.first-1, "from") && a.first-1 >= f.floor && f.changes(a.first-1) {
		return f.moved(a.first-1, a, b, nil), true // "improve from 18%-22%"
	}
	if d.Is(j-1, "to") && d.Is(a.first-1, "by") && a.last > a.first+1 && b.value > 2.5*a.value && a.scaled == b.scaled {
		return Quantity{}, false // "by $5K to $30K" is a step and where it leads
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
		if !f.d.In(j, "about around a roughly") {
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
	switch word := t.Norm; {
	case word == "->":
		return i + 1, true, true
	case word == "-":
		if d.Is(i+1, "to") && d.Glued(i) && !d.Glued(i+1) { // "3- to 5-day"
			return i + 2, false, true
		}
		if d.Is(i+1, "to") && d.Is(i+2, "-") && d.Glued(i+2) { // "10-to-15"
			return i + 3, false, true
		}
		both := d.Glued(i) && d.Glued(i+1) || !d.Glued(i) && !d.Glued(i+1)
		return i + 1, false, both
	case word == "~":
		return i + 1, false, d.Glued(i) && d.Glued(i+1)
	case text.Among(word, "to through thru or"):
		return i + 1, false, true
	case text.Among(word, "and &"):
		return i + 1, false, between
	}
	return i, false, false
}

// closing is the token behind a short remark in brackets that opens at token i,
// or 0.
func closing(d *text.Document, i int) int {
	if !d.Is(i, "(") {
		return 0
	}
	for j := i + 1; j < i+6; j++ {
		if d.Is(j, ")") {
			return j + 1
		}
	}
	return 0
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
