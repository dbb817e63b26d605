package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// amount is a number with the unit that is tied to it: "$150K", "20%", "3x",
// "90-day", or a plain "20" that may still take a noun or its neighbour's unit.
// Ranges and "from A to B" are made of two of them.
type amount struct {
	first, last int
	number      text.Span
	value       float64
	kind        Kind
	unit        string
	bare        bool // no unit of its own
	scaled      bool // a magnitude was written: K, million
	words       bool
	points      bool
	part        bool // "half", "two thirds"
	compound    bool // tied by a hyphen, as in "90-day plan"
	plain       bool // a whole number in digits without any mark: may be a name, a day or a year
}

// readAmount reads the amount that starts at token i.
func readAmount(d *text.Document, i int) (amount, bool) {
	if a, ok := readMoney(d, i); ok {
		return a, true
	}
	t := d.At(i)
	if t.Kind != text.Number && !isWord(t) && t.Kind != text.Punct {
		return amount{}, false
	}
	n, ok := ReadNumeral(d, i)
	if !ok || n.Couple {
		return amount{}, false
	}
	a := amount{
		first: i, last: n.Last, number: d.Span(i, n.Last), value: n.Value, kind: Count,
		bare: true, scaled: n.Scaled, words: n.Words, part: n.Part,
		plain: n.Last == i+1 && t.Kind == text.Number,
	}
	if n.Part {
		// A part of a whole is a factor: "half" is 0.5, as "double" is 2.
		a.kind, a.bare = Multiple, false
		if d.Is(a.last, "of") {
			return a, true
		}
	}
	for _, tail := range [...]func(*text.Document, *amount) bool{percentTail, moneyTail, multipleTail, durationTail} {
		if tail(d, &a) {
			a.bare, a.plain = false, false
			if a.kind != Multiple {
				a.part = false
			}
			return a, true
		}
	}
	return a, true
}

// tailAt is the token behind the number where a unit may stand; tied reports a
// hyphen between: "90-day".
func tailAt(d *text.Document, a *amount) (at int, tied bool) {
	j := a.last
	if d.Is(j, "-") && d.Glued(j) && d.Glued(j+1) && isWord(d.At(j+1)) {
		return j + 1, true
	}
	if d.At(j).Line {
		return -1, false // a unit stands on the line of its number
	}
	return j, false
}

// end closes the amount with its unit before token last.
func (a *amount) end(d *text.Document, last int, kind Kind, unit string) {
	a.last, a.kind, a.unit = last, kind, unit
}

// quantity is the amount alone, as a Quantity.
func (a amount) quantity(d *text.Document) Quantity {
	return Quantity{
		Span: d.Span(a.first, a.last), First: a.first, Last: a.last, Kind: a.kind,
		Value: a.value, High: a.value, Unit: a.unit, Bound: Exact, Use: Other,
		Number: a.number, Words: a.words, Points: a.points,
	}
}
