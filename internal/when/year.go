package when

import "github.com/goalsmith/goalsmith/internal/text"

// year reads "FY27", "fiscal year 2027", "CY26", "calendar year", "2027".
func (r *reader) year(i int) (expr, bool) {
	if r.d.At(i).Kind == text.Number {
		if y := r.bareYear(i); y.ok && !r.joinedBefore(i) {
			if e, ok := r.yearKind(i, y.next, y.year, y.year); ok {
				return e, true
			}
			return period(i, y.next, yearOf(y.year), Year, formYear, true), true
		}
		return expr{}, false
	}
	if y := r.fiscalLabel(i); y.ok {
		p := yearOf(y.year)
		if y.fiscal {
			p = r.o.fiscalYear(y.year)
		}
		f := formPeriod
		if r.is(i, "year") {
			f = formYear
		}
		return period(i, y.next, p, Year, f, true), true
	}
	if r.is(i, "calendar") {
		if y := r.bareYear(r.skip(i+1, "year")); y.ok {
			return period(i, y.next, yearOf(y.year), Year, formYear, true), true // "in calendar 2026"
		}
	}
	switch {
	case r.in(i, "fiscal financial") && r.in(i+1, "year yr"):
		return period(i, i+2, r.o.fiscalYearOf(r.today), Year, formUnit, false), true
	case r.is(i, "fy"):
		return period(i, i+1, r.o.fiscalYearOf(r.today), Year, formUnit, false), true
	case r.is(i, "calendar") && r.in(i+1, "year quarter month week"):
		u, _ := unitName(r.norm(i + 1))
		return period(i, i+2, r.o.periodOf(u.grain, r.today), u.grain, formUnit, false), true
	}
	return expr{}, false
}

// yearKind reads "2027 fiscal year", "2026-2027 school year", "2027 season".
func (r *reader) yearKind(first, j, a, b int) (expr, bool) {
	if h := r.hyphen(j); h > j {
		if y := r.bareYear(h); y.ok && y.year == a+1 {
			b, j = y.year, y.next
		}
	}
	switch {
	case r.in(j, "fiscal financial calendar school academic program plan sales") && r.is(j+1, "year"):
		p := days{Date{a, 1, 1}, Date{b, 12, 31}}
		switch {
		case r.in(j, "fiscal financial"):
			p = r.o.fiscalYear(b)
		case b > a:
			p = months(Date{a, 7, 1}, 12)
		}
		return period(first, j+2, p, Year, formPeriod, true), true
	case r.is(j, "season"):
		return period(first, j+1, days{Date{a, 1, 1}, Date{b, 12, 31}}, Year, formPeriod, true), true
	}
	return expr{}, false
}

// week reads "week of June 5", "the week starting Monday", "week 3 of 2027"
// and "CW 31".
func (r *reader) week(i int) (expr, bool) {
	if !r.in(i, "week wk cw kw") {
		return expr{}, false
	}
	j := i + 1
	switch {
	case r.in(j, "of beginning commencing starting ending"):
		ends := r.is(j, "ending")
		j = r.skip(j+1, "on from")
		j = r.skip(j, "the")
		e, ok := r.simple(j)
		if !ok || e.grain != Day || e.impossible || e.from.IsZero() {
			return expr{}, false
		}
		p := r.o.weekOf(e.from)
		switch {
		case ends:
			p = days{e.from.AddDays(-6), e.from}
		case r.is(i-1, "a") || r.is(i+1, "starting") && e.form == formDate && r.in(j, "tomorrow today"):
			p = days{e.from, e.from.AddDays(6)}
		}
		e.first, e.days, e.grain, e.form = i, p, Week, formPeriod
		return e, true
	}
	n, w := r.digits(j)
	if w == 0 || w > 2 || n < 1 || n > 53 || r.gluedOn(j+1) {
		return expr{}, false
	}
	y := yearSaid{}
	if r.in(j+1, "of , in") {
		y = r.yearAfter(j + 1)
	}
	if !y.ok && !r.in(i, "cw kw") && n < 20 {
		return expr{}, false // "week 6" counts from a start
	}
	label, last := r.today.Year, j+1
	if y.ok {
		label, last = y.year, y.next
	}
	p := isoWeek(label, n)
	if !y.ok && p.to.Before(r.today) {
		p = isoWeek(label+1, n)
	}
	return period(i, last, p, Week, formPeriod, y.ok), true
}

// isoWeek is week n of a year by ISO 8601.
func isoWeek(y, n int) days {
	jan4 := Date{y, 1, 4}
	monday := jan4.AddDays(-(int(jan4.Weekday())+6)%7 + 7*(n-1))
	return days{monday, monday.AddDays(6)}
}
