package when

import (
	"github.com/goalsmith/goalsmith/internal/text"
)

// ordinalDay reads "the 15th" and "20th of next month".
func (r *reader) ordinalDay(i int) (expr, bool) {
	day, j := r.ordinal(i)
	worded := j > i && r.d.At(i).Kind == text.Word
	if j == i {
		if v, w := r.digits(i); (w == 1 || w == 2) && r.is(i+1, "of") {
			day, j = v, i+1
		}
	}
	if j == i || day < 1 || day > 31 {
		return expr{}, false
	}
	if and := r.skip(j, "and &"); and > j {
		// "the 1st and 15th of every month"
		if _, k := r.ordinal(r.skip(and, "the")); k > and && r.is(k, "of") && r.in(k+1, "each every") && r.is(k+2, "month") {
			return expr{first: i, last: k + 3, grain: Month, cadence: true, times: 2}, true
		}
	}
	k := r.skip(j, "day")
	base, months := r.today, -1
	if of := r.skip(k, "of"); of > k {
		k = r.skip(of, "the")
		switch {
		case r.in(k, "this current") && r.is(k+1, "month"):
			months, k = 0, k+2
		case r.in(k, "next following coming") && r.is(k+1, "month"):
			months, k = 1, k+2
		case r.is(k, "month") && k > of:
			k++
		case r.in(k, "each every") && r.in(k+1, "month quarter"):
			u, _ := unitName(r.norm(k + 1))
			return expr{first: i, last: k + 2, grain: u.grain, cadence: true, times: 1}, true
		default:
			return expr{}, false
		}
	} else {
		if k > j || worded && !(day > 4 && r.is(i-1, "the") && r.in(i-2, "by before until") && (r.closes(k) || r.functionWord(k))) {
			return expr{}, false
		}
		k = j
	}
	e := expr{first: i, last: k, grain: Day, form: formOrdinal}
	if months >= 0 {
		base = Date{base.Year, base.Month, 1}.AddMonths(months)
		e.full, e.form = true, formDate
	}
	for n := 0; n < 4; n++ {
		m := Date{base.Year, base.Month, 1}.AddMonths(n)
		d := Date{m.Year, m.Month, day}
		if day <= m.DaysInMonth() && (months >= 0 || !d.Before(r.today)) {
			e.from, e.to = d, d
			return e, true
		}
		if months >= 0 {
			break
		}
	}
	e.impossible = true
	return e, true
}
