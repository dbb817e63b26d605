package when

import (
	"time"

	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// monthAt reads a month name, with the full stop of its abbreviation.
func (r *reader) monthAt(i int) (m time.Month, next int, ok bool) {
	n := r.norm(i)
	if len(n) < 3 {
		return 0, i, false
	}
	m, ok = monthName(n)
	if !ok {
		return 0, i, false
	}
	next = i + 1
	if r.dot(next) > next && (len(n) <= 4 || r.d.Glued(next+1)) {
		next++
	}
	return m, next, true
}

// monthDay reads "June 30", "Sept. 30th, 2027", "Jan-1", "may twenty five" and
// the glued "Feb13".
func (r *reader) monthDay(i int) (expr, bool) {
	if e, ok := r.gluedMonthDay(i); ok {
		return e, true
	}
	m, j, ok := r.monthAt(i)
	if !ok {
		return expr{}, false
	}
	if r.d.At(j).Line {
		return expr{}, false // what the next line counts is no day
	}
	j = r.skip(r.hyphen(j), "the")
	day, next := r.dayNumber(j)
	if next == j {
		return expr{}, false
	}
	suffixed := next > j+1 || r.d.At(j).Kind == text.Word
	y := r.yearAfter(next)
	if !suffixed && !y.ok && (day > 31 || r.countedNoun(next)) || day == 0 {
		return expr{}, false
	}
	return r.calendarDate(i, next, m, day, y), true
}

// gluedMonthDay reads "Feb13".
func (r *reader) gluedMonthDay(i int) (expr, bool) {
	n := r.norm(i)
	k := 0
	for k < len(n) && n[k] >= 'a' && n[k] <= 'z' {
		k++
	}
	if k < 3 || k == len(n) {
		return expr{}, false
	}
	m, ok := monthName(n[:k])
	day, w := number(n[k:])
	if !ok || w == 0 || w > 2 || day == 0 || day > 31 {
		return expr{}, false
	}
	return r.calendarDate(i, i+1, m, day, r.yearAfter(i+1)), true
}

// dayNumber reads the day of a month: "30", "30th", "twenty-fourth", "twenty
// five". Small cardinals in words are no days: "in June two reps".
func (r *reader) dayNumber(i int) (day, next int) {
	if n, next := r.ordinal(i); next > i {
		return n, next
	}
	if v, w := r.digits(i); w == 1 || w == 2 {
		if r.gluedOn(i+1) || r.in(i+1, "% percent") || r.is(i+1, "/") && r.d.Glued(i+1) && r.d.At(i+2).Kind == text.Number && len(r.d.At(i+2).Text) < 4 {
			return 0, i
		}
		return v, i + 1
	}
	if r.in(i, "twenty thirty") {
		if n, ok := quantity.ReadNumeral(r.d, i); ok && n.Value >= 20 && n.Value <= 31 {
			return int(n.Value), n.Last
		}
	}
	return 0, i
}

// dayMonth reads "30 June", "the 22nd of April, 2016", "15Sep", "22/Jan/2019".
func (r *reader) dayMonth(i int) (expr, bool) {
	day, j := r.dayNumberBefore(i)
	if j == i || day == 0 || r.d.Glued(i) && r.in(i-1, "$ € £ #") {
		return expr{}, false
	}
	k := j
	switch {
	case r.is(k, "of"):
		k++
	case r.in(k, "- /") && r.d.Glued(k) && r.d.Glued(k+1):
		k++
	}
	m, next, ok := r.monthAt(k)
	if !ok || r.norm(k) == "may" && r.modalMay(k) || r.in(next, "- /") && r.d.Glued(next) && r.d.At(next+1).Kind == text.Word {
		return expr{}, false
	}
	y := r.yearAfter(next)
	if day > 31 && !y.ok {
		return expr{}, false
	}
	if k > j && j == i+1 && r.is(next, "'s") {
		return expr{}, false // "20 of May's leads"
	}
	// "10 March calls" counts calls in March: a day wants its ordinal, its year
	// or nothing countable behind it.
	if !y.ok && j == i+1 && r.thing(next) {
		return expr{}, false
	}
	return r.calendarDate(i, next, m, day, y), true
}

// dayNumberBefore is dayNumber for a day in front of its month, where a slash
// may follow.
func (r *reader) dayNumberBefore(i int) (day, next int) {
	if n, next := r.ordinal(i); next > i {
		return n, next
	}
	if v, w := r.digits(i); w == 1 || w == 2 {
		if r.d.Glued(i+1) && r.d.At(i+1).Kind == text.Word {
			if _, ok := monthName(r.norm(i + 1)); !ok {
				return 0, i
			}
		}
		return v, i + 1
	}
	return 0, i
}

// calendarDate makes the expression for a day of a month; the year is the next
// in which that day has not passed where none was said.
func (r *reader) calendarDate(first, last int, m time.Month, day int, y yearSaid) expr {
	year := r.today.Year
	if y.ok {
		year, last = y.year, y.next
	}
	e := expr{first: first, last: last, grain: Day, form: formDate, full: y.ok}
	// 2024 has a 29 February: a day that even a leap year lacks can't exist.
	if day < 1 || day > (Date{2024, m, 1}).DaysInMonth() || y.ok && day > (Date{year, m, 1}).DaysInMonth() {
		e.impossible = true
		return e
	}
	if !y.ok {
		for k := 0; k < 9; k++ {
			d := Date{year + k, m, day}
			if day <= d.DaysInMonth() && !d.Before(r.today) {
				e.from, e.to, e.yearless = d, d, true
				return e
			}
		}
	}
	d := Date{year, m, day}
	e.from, e.to = d, d
	return e
}
