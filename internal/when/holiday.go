package when

import (
	"time"

	"github.com/goalsmith/goalsmith/internal/text"
)

// holiday reads the major holidays, with their year when it is said. Those
// without a fixed rule (Diwali, Eid) are events.
func (r *reader) holiday(i int) (expr, bool) {
	on, j := r.holidayName(i)
	if j == i {
		return expr{}, false
	}
	if on == nil {
		return expr{first: i, last: j, form: formEvent, event: true, grain: Day}, true
	}
	if r.is(i, "advent") {
		// Advent lasts from its first Sunday to Christmas Eve; "by" means the first.
		y := r.yearAfter(j)
		if !y.ok {
			y.year, y.next = r.today.Year, j
		}
		e := period(i, y.next, days{on(y.year), Date{y.year, 12, 24}}, Week, formPeriod, y.ok)
		e.opens = true
		if !y.ok {
			e = r.next(e)
		}
		return e, true
	}
	if y := r.yearAfter(j); y.ok {
		d := on(y.year)
		return period(i, y.next, days{d, d}, Day, formDate, true), true
	}
	d := on(r.today.Year)
	if d.Before(r.today) {
		d = on(r.today.Year + 1)
	}
	e := period(i, j, days{d, d}, Day, formDate, false)
	return e, true
}

// fixed is a holiday on the same day every year.
func fixed(m time.Month, day int) func(int) Date {
	return func(y int) Date { return Date{y, m, day} }
}

// floating is a holiday on the n-th weekday of a month, moved by some days.
func floating(m time.Month, wd time.Weekday, n, plus int) func(int) Date {
	return func(y int) Date { return nthWeekday(y, m, wd, n).AddDays(plus) }
}

// holidayName gives the rule of a holiday and the index after its name.
func (r *reader) holidayName(i int) (on func(int) Date, next int) {
	j := i + 1
	s := r.skip(j, "'s '")
	switch word := r.norm(i); {
	case text.Among(word, "christmas xmas"):
		if r.is(j, "eve") {
			return fixed(12, 24), j + 1
		}
		return fixed(12, 25), r.skip(j, "day")
	case word == "boxing":
		return fixed(12, 26), r.second(i, j, "day")
	case word == "nye":
		return fixed(12, 31), j
	case word == "new":
		if r.is(j, "years") || r.is(j, "year") && r.is(j+1, "'s") {
			k := r.skip(j+1, "'s '")
			if r.is(k, "eve") {
				return fixed(12, 31), k + 1
			}
			return fixed(1, 1), r.skip(k, "day")
		}
		if r.is(j, "year") && (r.closes(j+1) || r.functionWord(j+1)) {
			return fixed(1, 1), j + 1
		}
	case word == "thanksgiving":
		return floating(11, time.Thursday, 4, 0), r.skip(j, "day")
	case word == "black":
		return floating(11, time.Thursday, 4, 1), r.second(i, j, "friday")
	case word == "cyber":
		return floating(11, time.Thursday, 4, 4), r.second(i, j, "monday week")
	case word == "independence":
		return fixed(7, 4), r.second(i, j, "day")
	case word == "canada":
		return fixed(7, 1), r.second(i, j, "day")
	case word == "juneteenth":
		return fixed(6, 19), j
	case word == "memorial":
		return floating(5, time.Monday, -1, 0), r.second(i, j, "day")
	case text.Among(word, "labor labour"):
		return floating(9, time.Monday, 1, 0), r.second(i, j, "day")
	case word == "mlk":
		return floating(1, time.Monday, 3, 0), r.second(i, j, "day")
	case text.Among(word, "presidents president"):
		return floating(2, time.Monday, 3, 0), r.second(i, s, "day")
	case text.Among(word, "veterans veteran"):
		return fixed(11, 11), r.second(i, s, "day")
	case word == "columbus":
		return floating(10, time.Monday, 2, 0), r.second(i, j, "day")
	case word == "halloween":
		return fixed(10, 31), j
	case text.Among(word, "valentine valentines"):
		return fixed(2, 14), r.skip(s, "day")
	case word == "advent":
		return func(y int) Date { d := Date{y, 12, 24}; return d.AddDays(-21 - int(d.Weekday())) }, j
	case word == "easter" && r.is(j, "monday"):
		return func(y int) Date { return easter(y).AddDays(1) }, j + 1
	case word == "easter":
		return easter, r.skip(j, "sunday weekend")
	case word == "good":
		return func(y int) Date { return easter(y).AddDays(-2) }, r.second(i, j, "friday")
	case text.Among(word, "mother mothers"):
		return floating(5, time.Sunday, 2, 0), r.second(i, s, "day")
	case text.Among(word, "father fathers"):
		return floating(6, time.Sunday, 3, 0), r.second(i, s, "day")
	case text.Among(word, "diwali ramadan hanukkah passover"):
		return nil, j
	case text.Among(word, "lunar chinese"):
		if r.is(j, "new") && r.is(j+1, "year") {
			return nil, j + 2
		}
	case word == "spring":
		return nil, r.second(i, j, "break")
	}
	return nil, i
}

// second is the index after the second word of a name, or i when it is another.
func (r *reader) second(i, j int, list string) int {
	if r.in(j, list) {
		return j + 1
	}
	return i
}

// season reads the seasons of the north: spring is March to May.
func (r *reader) season(i int) (expr, bool) {
	var m time.Month
	switch word := r.norm(i); {
	case word == "spring":
		m = time.March
	case word == "summer":
		m = time.June
	case text.Among(word, "fall autumn"):
		m = time.September
	case word == "winter":
		m = time.December
	default:
		return expr{}, false
	}
	end := r.skip(i+1, "term semester")
	if y := r.yearAfter(r.skip(end, "of")); y.ok {
		return period(i, y.next, months(Date{y.year, m, 1}, 3), Quarter, formPeriod, true), true
	}
	return r.next(period(i, end, months(Date{r.today.Year - 1, m, 1}, 3), Quarter, formSeason, false)), true
}
