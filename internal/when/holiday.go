package when

import (
	"time"

	"github.com/goalsmith/goalsmith/internal/text"
)

// holiday reads the major holidays, with their year when it is said. Those
// without a fixed rule (Diwali, Eid) are events.
func (r *reader) holiday(i int) (expr, bool) {
	f, j := r.holidayName(i)
	if j == i {
		return expr{}, false
	}
	if f.n == undated {
		return expr{first: i, last: j, form: formEvent, event: true, grain: Day}, true
	}
	if r.is(i, "advent") {
		// Advent lasts from its first Sunday to Christmas Eve; "by" means the first.
		y := r.yearAfter(j)
		if !y.ok {
			y.year, y.next = r.today.Year, j
		}
		e := period(i, y.next, days{f.on(y.year), Date{y.year, 12, 24}}, Week, formPeriod, y.ok)
		e.opens = true
		if !y.ok {
			e = r.next(e)
		}
		return e, true
	}
	if y := r.yearAfter(j); y.ok {
		d := f.on(y.year)
		return period(i, y.next, days{d, d}, Day, formDate, true), true
	}
	d := f.on(r.today.Year)
	if d.Before(r.today) {
		d = f.on(r.today.Year + 1)
	}
	e := period(i, j, days{d, d}, Day, formDate, false)
	return e, true
}

// feast is a day of the year: a day of a month, its n-th weekday moved by some
// days, or so many days from Easter, where no month stands.
type feast struct {
	name, second string // its first word, and what may or must follow
	must         bool
	month        time.Month
	day, n, plus int
}

func (f *feast) on(y int) Date {
	switch {
	case f.month == 0:
		return easter(y).AddDays(f.plus)
	case f.n != 0:
		return nthWeekday(y, f.month, time.Weekday(f.day), f.n).AddDays(f.plus)
	}
	return Date{y, f.month, f.day}
}

// undated is the n of feasts whose day follows no rule that is known here.
const undated = 99

var feastDays = [...]feast{
	{"christmas xmas", "eve", true, 12, 24, 0, 0},
	{"christmas xmas", "day", false, 12, 25, 0, 0},
	{"boxing", "day", true, 12, 26, 0, 0},
	{"nye", "", false, 12, 31, 0, 0},
	{"thanksgiving", "day", false, 11, 4, 4, 0},
	{"black", "friday", true, 11, 4, 4, 1},
	{"cyber", "monday week", true, 11, 4, 4, 4},
	{"independence", "day", true, 7, 4, 0, 0},
	{"canada", "day", true, 7, 1, 0, 0},
	{"juneteenth", "", false, 6, 19, 0, 0},
	{"memorial", "day", true, 5, 1, -1, 0},
	{"labor labour", "day", true, 9, 1, 1, 0},
	{"mlk", "day", true, 1, 1, 3, 0},
	{"presidents president", "day", true, 2, 1, 3, 0},
	{"veterans veteran", "day", true, 11, 11, 0, 0},
	{"columbus", "day", true, 10, 1, 2, 0},
	{"halloween", "", false, 10, 31, 0, 0},
	{"valentine valentines", "day", false, 2, 14, 0, 0},
	{"advent", "", false, 11, 4, -1, 3},
	{"easter", "monday", true, 0, 0, 0, 1},
	{"easter", "sunday weekend", false, 0, 0, 0, 0},
	{"good", "friday", true, 0, 0, 0, -2},
	{"mother mothers", "day", true, 5, 0, 2, 0},
	{"father fathers", "day", true, 6, 0, 3, 0},
	{"diwali ramadan hanukkah passover", "", false, 1, 0, undated, 0},
	{"spring", "break", true, 1, 0, undated, 0},
}

// holidayName gives the rule of a holiday and the index after its name.
func (r *reader) holidayName(i int) (f feast, next int) {
	j := i + 1
	switch {
	case !startsWords4.Has(r.norm(i)):
		return f, i
	case r.in(i, "lunar chinese") && r.words(j, "new year") > 0:
		f.n = undated
		return f, j + 2
	case r.is(i, "new"):
		f.month, f.day = 1, 1
		if r.is(j, "years") || r.is(j, "year") && r.is(j+1, "'s") {
			k := r.skip(j+1, "'s '")
			if r.is(k, "eve") {
				f.month, f.day = 12, 31
				return f, k + 1
			}
			return f, r.skip(k, "day")
		}
		if r.is(j, "year") && (r.closes(j+1) || r.functionWord(j+1)) {
			return f, j + 1
		}
		return f, i
	}
	s := r.skip(j, "'s '")
	for _, f := range feastDays {
		switch {
		case !r.in(i, f.name):
		case r.in(s, f.second):
			return f, s + 1
		case f.must:
		case f.month == 2:
			return f, s // "by Valentine's"
		default:
			return f, j
		}
	}
	return f, i
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
