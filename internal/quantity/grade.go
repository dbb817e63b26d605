package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// readGrade reads a move between school marks, "from a C+ to a B". Only upwards:
// to go "from A to B" is a way of speaking. The marks are given as the hundreds
// scale has them, so that a step from D to A is no multiple.
func readGrade(d *text.Document, i int) (Quantity, bool) {
	if !d.Is(i, "from") {
		return Quantity{}, false
	}
	from, j := mark(d, i+1)
	if from == 0 || !d.In(j, "to ->") {
		return Quantity{}, false
	}
	to, last := mark(d, j+1)
	if to <= from {
		return Quantity{}, false
	}
	q := wordQuantity(d, i, last, Count, to, "grade")
	q.Number, q.Words = d.Span(i, last), false
	q.From, q.HasFrom = from, true
	return q, true
}

// mark reads a school mark from A to F, with its article and its sign, or gives 0.
func mark(d *text.Document, i int) (value float64, next int) {
	if d.In(i, "a an") && d.At(i).Text != "A" {
		i++
	}
	t := d.At(i).Text
	if len(t) != 1 || t[0] < 'A' || t[0] > 'F' {
		return 0, i
	}
	value, next = 95-10*float64(t[0]-'A'), i+1
	switch {
	case d.Is(next, "+") && d.Glued(next):
		return value + 3, next + 1
	case d.Is(next, "-") && d.Glued(next) && !(d.Glued(next+1) && isWord(d.At(next+1))):
		return value - 3, next + 1
	}
	return value, next
}
