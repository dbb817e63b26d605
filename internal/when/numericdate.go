package when

import (
	"strings"
	"time"

	"github.com/goalsmith/goalsmith/internal/text"
)

// numericDate reads 2026-06-30, 6/30/2026, 30.06.2026, 9/30, 2016-11 and
// 11/2016. Fractions, scores and ratios share the shape of 9/30; refine asks
// for a context.
func (r *reader) numericDate(i int) (expr, bool) {
	if e, ok := r.dottedDate(i); ok {
		return e, true
	}
	a, wa := r.digits(i)
	if wa == 0 || r.joinedBefore(i) {
		return expr{}, false
	}
	sep := r.norm(i + 1)
	if sep != "/" && sep != "-" || !r.d.Glued(i+1) || !r.d.Glued(i+2) {
		return expr{}, false
	}
	b, wb := r.digits(i + 2)
	if wb == 0 {
		return expr{}, false
	}
	if r.norm(i+3) == sep && r.d.Glued(i+3) && r.d.Glued(i+4) {
		if c, wc := r.digits(i + 4); wc > 0 && !r.numberGoesOn(i+5) {
			return r.threePart(i, a, wa, b, wb, c, wc)
		}
		return expr{}, false
	}
	if r.numberGoesOn(i + 3) {
		return expr{}, false
	}
	return r.twoPart(i, a, wa, b, wb, sep == "/")
}

// joinedBefore reports that the number at i is part of something longer:
// "555-1212", "v2/3", "$1/2".
func (r *reader) joinedBefore(i int) bool {
	if !r.d.Glued(i) || r.right {
		return false
	}
	t := r.d.At(i - 1)
	switch word := t.Norm; {
	case text.Among(word, "( [ \" ' ~ : * , ;"):
		return false
	case text.Among(word, "- /"):
		// "5/1-5/7": a range of dates, read from its first date on.
		return r.d.Glued(i-1) && !r.in(i-2, "mid early late end")
	}
	return true
}

// numberGoesOn reports that what ends before token i is not a date yet.
func (r *reader) numberGoesOn(i int) bool {
	if r.gluedOn(i) {
		return true
	}
	return r.is(i, "/") && r.d.Glued(i) && r.d.At(i+1).Kind == text.Number
}

func (r *reader) threePart(i, a, wa, b, wb, c, wc int) (expr, bool) {
	if wa == 4 {
		if !plausibleYear(a) || wb > 2 || wc > 2 {
			return expr{}, false
		}
		return r.numeric(i, i+5, a, b, c, true), true
	}
	if wa > 2 || wb > 2 || wc != 2 && wc != 4 || wc == 4 && !plausibleYear(c) {
		return expr{}, false
	}
	return r.either(i, i+5, a, b, fullYear(c, wc), true)
}

func (r *reader) twoPart(i, a, wa, b, wb int, slash bool) (expr, bool) {
	switch {
	case wa == 4 && plausibleYear(a) && wb == 2 && b >= 1 && b <= 12 && !(slash && b == a%100+1):
		return r.wholeMonth(i, i+3, a, b), true
	case wa == 4 && plausibleYear(a) && wb == 2 && b == (a+1)%100:
		if e, ok := r.yearKind(i, i+3, a, a+1); ok {
			return e, true
		}
		e := period(i, i+3, r.o.fiscalYear(a+1), Year, formYear, true)
		return e, true
	case wb == 4 && plausibleYear(b) && wa <= 2 && a >= 1 && a <= 12:
		return r.wholeMonth(i, i+3, b, a), true
	case wa > 2 || wb > 2 || a == 0 || b == 0 || r.unitFollows(i+3):
		return expr{}, false
	case a == 24 && b == 7, slash && r.scored(i, a, b):
		return expr{}, false
	}
	if y := r.yearAfter(i + 3); y.ok && !y.fiscal {
		return r.either(i, y.next, a, b, y.year, true)
	}
	e, ok := r.either(i, i+3, a, b, 0, false)
	e.form = formNumeric
	return e, ok
}

// unitFollows reports that two numbers count something: "1-2 weeks".
func (r *reader) unitFollows(i int) bool {
	_, ok := unitName(r.norm(r.hyphen(i)))
	return ok || r.in(i, "business working more times x")
}

func (r *reader) wholeMonth(first, last, y, m int) expr {
	return period(first, last, monthOf(Date{y, time.Month(m), 1}), Month, formMonth, true)
}

// either resolves two numbers that may be month and day or day and month.
func (r *reader) either(first, last, a, b, year int, said bool) (expr, bool) {
	if a > 12 && b > 12 || a > 31 && b > 31 {
		return expr{}, false
	}
	m, d := a, b
	if r.o.DayFirst {
		m, d = b, a
	}
	if m > 12 {
		m, d = d, m
	}
	e := r.numeric(first, last, year, m, d, said)
	if e.impossible {
		// 8/32 has no reading at all; 9/31 is a date that cannot exist.
		return e, d <= 31
	}
	if a <= 12 && b <= 12 && a != b {
		other := r.numeric(first, last, year, d, m, said)
		e.alt = other.days
	}
	return e, true
}

func (r *reader) numeric(first, last, year, m, d int, said bool) expr {
	if m < 1 || m > 12 {
		return expr{first: first, last: last, grain: Day, form: formDate, impossible: true, full: said}
	}
	return r.calendarDate(first, last, time.Month(m), d, yearSaid{year, false, last, said})
}

// dottedDate reads 30.06.2026, which the tokenizer keeps as one number.
func (r *reader) dottedDate(i int) (expr, bool) {
	t := r.d.At(i)
	if t.Kind != text.Number || len(t.Text) < 8 || len(t.Text) > 10 || strings.IndexByte(t.Text, '.') < 0 {
		return expr{}, false
	}
	p := strings.Split(t.Text, ".")
	if len(p) != 3 || len(p[2]) != 4 || r.joinedBefore(i) || r.gluedOn(i+1) {
		return expr{}, false
	}
	d, wd := number(p[0])
	m, wm := number(p[1])
	y, wy := number(p[2])
	if wd == 0 || wd > 2 || wm == 0 || wm > 2 || wy != 4 || !plausibleYear(y) {
		return expr{}, false
	}
	if m > 12 {
		m, d = d, m
	}
	return r.numeric(i, i+1, y, m, d, true), true
}
