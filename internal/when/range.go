package when

import "github.com/goalsmith/goalsmith/internal/text"

// core reads a time expression or a range of two: "Q1-Q2", "April through
// June", "Nov 19-20", "from 1 May to 30 June". joined tells that "between" or
// "from" asked for the range.
func (r *reader) core(i int, joined bool) (expr, bool) {
	left, ok := r.simple(i)
	if !ok {
		return left, false
	}
	if joined && left.event && r.in(left.last, "and to until till through") {
		// "between Diwali and Christmas" ends on a day, wherever it starts.
		if right, ok := r.simple(r.skip(left.last+1, "the")); ok && right.grain == Day && right.form != formOrdinal && right.form != formAnchored && !right.past && !right.to.IsZero() {
			right.first, right.from = left.first, right.to
			return right, true
		}
	}
	if left.cadence || left.event || left.form == formLength || left.form == formAnchored {
		return left, true
	}
	j := left.last
	weak := false
	if r.d.At(j).Line || r.d.At(j+1).Line {
		return left, true
	}
	if e, ok := r.listed(left); ok {
		return e, true
	}
	switch word := r.norm(j); {
	case word == "-":
	case text.Among(word, "to through thru until till"):
	case word == "/":
		weak = true
	case text.Among(word, "and & +"):
		weak = !joined
	default:
		return left, true
	}
	k := j + 1
	if r.in(j, "to through") && r.is(k, "and") {
		k++
	}
	k = r.skip(k, "the")
	if e, ok := r.sameMonth(left, k); ok && !weak {
		return e, true
	}
	r.right = true
	right, ok := r.simple(k)
	r.right = false
	if !ok || right.event || right.cadence || right.form == formLength || right.form == formCounted || right.form == formUnit {
		return left, true
	}
	if right.past && !left.past {
		right.first = left.first
		return right, joined
	}
	if left.past || left.impossible || right.impossible {
		return left, true
	}
	if weak && !(left.grain == right.grain && left.grain != Day && (left.form == right.form || left.form == formEnd && right.form == formPeriod)) {
		return left, true
	}
	e := r.join(left, right)
	if weak && left.to.AddDays(1) != right.from && !(e.from == left.from && e.to == right.to && left.to.AddDays(1) == e.to) {
		// "Q1 and Q3" are two times; "Q3 and Q4" is one stretch.
		if !(left.yearless && right.yearless && adjacent(left, right)) {
			return left, true
		}
	}
	if e.to.Before(e.from) {
		return left, true
	}
	if joined && e.form == formNumeric {
		e.form = formDate
	}
	return e, true
}

// listed reads "May, June and July" as one stretch.
func (r *reader) listed(left expr) (expr, bool) {
	e, n := left, 0
	for r.in(e.last, ", and & or") && n < 12 && e.yearless && e.from.Day == 1 {
		ends := !r.is(e.last, ",")
		k := r.skip(e.last+1, "and & or")
		ends = ends || k > e.last+1
		right, ok := r.simple(k)
		if !ok || right.grain != left.grain || right.form != left.form || left.form != formMonth && left.form != formPeriod || right.from.IsZero() {
			return left, false
		}
		e, n = r.join(e, right), n+1
		if ends {
			return e, n > 1 && !e.to.Before(e.from)
		}
	}
	return left, false
}

// adjacent reports that right follows left when the years are set aside.
func adjacent(left, right expr) bool {
	d := left.to.AddDays(1)
	return d.Month == right.from.Month && d.Day == right.from.Day
}

// sameMonth reads the second day of "Nov 19-20" and "June 1 to 15".
func (r *reader) sameMonth(left expr, k int) (expr, bool) {
	if left.grain != Day || left.form != formDate || left.impossible || left.from.IsZero() || left.from != left.to {
		return expr{}, false
	}
	if _, _, ok := r.monthAt(left.last - 1); ok {
		return expr{}, false // "10 June - 12" is no range of days
	}
	day, next := r.dayNumber(k)
	worded := r.d.At(k).Kind == text.Word
	if next > k && day < left.from.Day && day > 0 && r.closes(next) && (worded || next > k+1) {
		// "from April 27th to the third"
		d := Date{left.from.Year, left.from.Month, 1}.AddMonths(1)
		e := left
		e.last, e.to = next, Date{d.Year, d.Month, min(day, d.DaysInMonth())}
		return e, true
	}
	if next == k || day <= left.from.Day || day > 31 || worded && next == k+1 {
		return expr{}, false
	}
	if _, _, ok := r.monthAt(next); ok || r.in(next, "/ - of") || r.countedNoun(next) || r.d.At(left.last-1).Kind != text.Number && !r.in(left.last-1, "st nd rd th") {
		return expr{}, false
	}
	if w := len(r.d.At(left.last - 1).Text); w == 4 || r.in(left.last-2, "/ -") && r.d.Glued(left.last-1) {
		return expr{}, false
	}
	y := r.yearAfter(next)
	e := r.calendarDate(left.first, next, left.from.Month, day, y)
	if e.impossible {
		return e, true
	}
	e.from = Date{e.to.Year, left.from.Month, left.from.Day}
	return e, true
}

// join makes one range of two ends. The end decides the year of a start that
// has none, and the other way round.
func (r *reader) join(left, right expr) expr {
	e := right
	e.first, e.full = left.first, left.full && right.full || right.full && left.yearless
	e.alt, e.mid = days{}, false
	switch {
	case right.yearless && !left.yearless:
		for k := 0; e.to.Before(left.from) && k < 400; k++ {
			e.to = shiftYears(e.to, 1)
		}
	case !right.yearless && right.form == formDate && right.to.Before(left.from) && !right.full:
		// "from next Monday to Friday"
		for k := 0; e.to.Before(left.from) && k < 60; k++ {
			e.to = e.to.AddDays(7)
		}
	case right.form == formOrdinal:
		for k := 0; e.to.Before(left.from) && k < 60; k++ {
			e.to = e.to.AddMonths(1)
		}
	}
	from := left.from
	if left.yearless {
		for k := 0; e.to.Before(from) && k < 400; k++ {
			from = shiftYears(from, -1)
		}
		if !right.yearless {
			for k := 0; !e.to.Before(shiftYears(from, 1)) && k < 400; k++ {
				from = shiftYears(from, 1)
			}
		}
	}
	e.from = from
	if right.form == formNumeric || left.form == formNumeric && !right.full {
		e.form = formNumeric
	} else if right.form == formYear {
		e.form = left.form
	}
	return e
}
