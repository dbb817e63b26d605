package when

import (
	"time"

	"github.com/goalsmith/goalsmith/internal/text"
)

// counterPart reads a counted part of a period: "first week of October", "last
// day of Q1", "second half of May", "last two weeks of the quarter", "first
// Monday in June", "last business day of the month".
func (r *reader) counterPart(i int) (expr, bool) {
	n, j := 0, i
	switch word := r.norm(i); {
	case text.Among(word, "last final closing"):
		n, j = -1, i+1
	case word == "opening":
		n, j = 1, i+1
	case text.Among(word, "back front"):
		if n, j = 1, i+1; r.is(i, "back") {
			n = 2
		}
		if !r.is(j, "half") {
			return expr{}, false
		}
	default:
		n, j = r.ordinal(i)
		if j == i {
			return expr{}, false
		}
	}
	many := 1
	if c, next := r.count(j); next > j && c > 0 && c < 100 && !r.in(j, "a an") {
		many, j = c, next
	}
	work := r.in(j, "business working work")
	j = r.skip(j, "business working work full calendar")
	wd, isDay := weekdayName(r.norm(j))
	u, isUnit := unitName(r.norm(j))
	if !isDay && (!isUnit || u.hours) || isUnit && u.grain == Year {
		return expr{}, false
	}
	if n < 0 && many == 1 && isUnit && r.plural(j) {
		many = 2 // "the final weeks of the quarter" run to its end
	}
	j++
	k := r.skip(j, "of in to")
	if k == j && r.in(i, "final closing") && u.grain == Quarter && many == 1 {
		return r.withYear(i, j, func(label int) days { return r.nthQuarter(label, 4) }, Quarter), true
	}
	if k == j && !(r.in(j, "next this") && u.grain == Week) {
		return expr{}, false
	}
	if r.in(k, "each every") {
		if v, ok := unitName(r.norm(k + 1)); ok {
			return expr{first: i, last: k + 2, grain: v.grain, cadence: true, times: 1}, true
		}
		return expr{}, false
	}
	if determiner(r.norm(k)) {
		k++
	}
	whole, ok := r.simple(k)
	if !ok {
		v, isUnit := unitName(r.norm(k))
		if !isUnit || v.hours || k == j || r.plural(k) || v.grain == Day {
			return expr{}, false
		}
		whole = period(k, k+1, r.o.periodOf(v.grain, r.today), v.grain, formUnit, false)
	}
	if whole.past {
		whole.first = i
		return whole, true
	}
	if whole.event || whole.impossible || whole.from.IsZero() || whole.form == formLength || whole.grain == Day {
		return expr{}, false
	}
	p, g, ok := r.slice(whole.days, n, many, u, isDay, wd, work)
	if !ok {
		return expr{}, false
	}
	whole.first, whole.days, whole.grain, whole.form = i, p, g, formEnd
	if whole.yearless && whole.to.Before(r.today) {
		// The named part of this year's period has passed.
		return r.next(whole), true
	}
	return whole, true
}

// slice is the n-th (from the end for -1) run of many units in a period.
func (r *reader) slice(p days, n, many int, u unit, isDay bool, wd time.Weekday, work bool) (days, Grain, bool) {
	switch {
	case isDay:
		d := nthWeekday(p.from.Year, p.from.Month, wd, n)
		if n < 0 {
			d = nthWeekday(p.to.Year, p.to.Month, wd, -1)
		}
		return days{d, d}, Day, true
	case u.grain == Day && n < 0:
		last := p.to
		for work && (last.Weekday() == time.Saturday || last.Weekday() == time.Sunday) {
			last = last.AddDays(-1)
		}
		return days{last.AddDays(1 - many), last}, Day, true
	case u.grain == Day:
		if many > 1 {
			return days{p.from, p.from.AddDays(many - 1)}, Day, true
		}
		return days{p.from.AddDays(n - 1), p.from.AddDays(n - 1)}, Day, n <= 366
	case u.grain == Week && n < 0:
		if many > 1 {
			return days{p.to.AddDays(1 - 7*many), p.to}, Week, true
		}
		return r.o.lastFullWeek(p), Week, true
	case u.grain == Week:
		w := r.o.firstFullWeek(p)
		from := w.from.AddDays(7 * (n - 1))
		return days{from, from.AddDays(7*many - 1)}, Week, n < 60
	case u.grain == Month:
		if n < 0 {
			first := Date{p.to.Year, p.to.Month, 1}.AddMonths(1 - many)
			return days{first, p.to}, Month, true
		}
		return months(p.from.AddMonths(n-1), many), Month, n < 13
	case u.grain == Quarter && n > 0 && n < 5:
		return months(p.from.AddMonths(3*(n-1)), 3*many), Quarter, true
	case u.grain == Quarter && n < 0:
		first := Date{p.to.Year, p.to.Month, 1}.AddMonths(1 - 3*many)
		return days{first, p.to}, Quarter, true
	case u.grain == Half && n < 3:
		length := p.from.DaysUntil(p.to) + 1
		mid := p.from.AddDays(length/2 - 1)
		if length > 60 && p.from.Day == 1 {
			m := monthsBetween(p)
			mid = p.from.AddMonths(m / 2).AddDays(-1)
			if m%2 == 1 {
				mid = p.from.AddMonths(m / 2).AddDays(14)
			}
		}
		if n == 1 {
			return days{p.from, mid}, Half, true
		}
		return days{mid.AddDays(1), p.to}, Half, true
	}
	return days{}, "", false
}

func monthsBetween(p days) int {
	return (p.to.Year-p.from.Year)*12 + int(p.to.Month) - int(p.from.Month) + 1
}
