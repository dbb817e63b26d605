package when

import (
	"github.com/goalsmith/goalsmith/internal/text"
)

// half reads "H1", "2016H2", "1H27", "first half of the year", "second half".
func (r *reader) half(i int) (expr, bool) {
	var h, j int
	var y yearSaid
	if r.d.At(i).Kind == text.Number {
		h, j, y = r.numberedMark(i, 'h', 2)
		// "2h" is two hours; "2H" is a half year.
		if h > 0 && j == i+2 && r.d.At(i + 1).Text[0] != 'H' && (!y.ok || !r.in(i-1, "in by during for of end until through before this next")) { // nor is "2h45"
			h = 0
		}
	} else if fy := r.fiscalLabel(i); fy.ok {
		var inner yearSaid
		h, j, inner = letterMark(r.norm(r.hyphen(fy.next)), r.hyphen(fy.next), 'h', 2)
		if h == 0 || inner.ok {
			return expr{}, false
		}
		fy.next = j
		y = fy
	} else {
		h, j, y = letterMark(r.norm(i), i, 'h', 2)
	}
	if h == 0 {
		return r.halfWords(i)
	}
	return r.halfOfYear(i, j, h, y), true
}

// halfWords reads "first half" with or without its year. Halves of smaller
// periods are parts.
func (r *reader) halfWords(i int) (expr, bool) {
	h, j := r.ordinal(i)
	if j == i || h < 1 || h > 2 {
		if !r.in(i, "back front") {
			return expr{}, false
		}
		h, j = 1, i+1
		if r.is(i, "back") {
			h = 2
		}
	}
	j = r.hyphen(j)
	if !r.is(j, "half") {
		return expr{}, false
	}
	j++
	if r.is(j, "of") {
		k := r.skip(j+1, "the our")
		k = r.skip(k, "this current fiscal calendar financial")
		if r.in(k, "year fy") && !r.is(k-1, "of") {
			return r.halfOfYear(i, k+1, h, yearSaid{}), true
		}
		if y := r.yearAfter(j); y.ok {
			return r.halfOfYear(i, j, h, y), true
		}
		return expr{}, false
	}
	return r.halfOfYear(i, j, h, yearSaid{}), true
}

func (r *reader) halfOfYear(i, j, h int, y yearSaid) expr {
	if !y.ok {
		y = r.quarterYear(j)
	}
	label, full := r.fiscalLabelOf(r.today), y.ok
	if full {
		label, j = y.year, y.next
	}
	e := period(i, j, months(r.o.fiscalYear(label).from.AddMonths(6*(h-1)), 6), Half, formPeriod, full)
	if full {
		return e
	}
	return r.next(e)
}
