package when

import "github.com/goalsmith/goalsmith/internal/text"

// wholePeriod reads "all year", "the entire quarter", "full year 2027".
func (r *reader) wholePeriod(i int) (expr, bool) {
	j := r.skip(i+1, "of")
	j = r.skip(j, "the this")
	j = r.hyphen(j)
	k := r.qualifier(j)
	if r.is(i, "remaining") && j > i+1 {
		return expr{}, false
	}
	if y := r.fiscalLabel(k); y.ok && !r.is(i, "all") {
		e, ok := r.year(k)
		e.first, e.form = i, formPeriod
		return e, ok
	}
	u, ok := unitName(r.norm(k))
	if !ok || u.hours || u.grain == Day && !r.in(i, "whole entire") || r.in(k, "weeks months quarters years days") {
		return expr{}, false
	}
	if r.is(k+1, "round") || r.is(k+1, "-") && r.is(k+2, "round") || r.in(k+1, "'s long -") {
		return expr{}, false
	}
	p := r.o.periodOf(u.grain, r.today)
	if r.in(k-1, "fiscal financial") {
		p = r.o.fiscalYearOf(r.today)
	}
	f := formUnit
	if r.is(i, "all") || j > i+1 {
		f = formPeriod
	}
	return period(i, k+1, p, u.grain, f, false), true
}

// pastPeriod reads what "last" and its like put behind us.
func (r *reader) pastPeriod(i, j int) (expr, bool) {
	e := expr{first: i, grain: Day, past: true}
	k := j
	if n, next := r.count(k); next > k && n > 0 {
		k = next
	} else {
		k = r.skip(k, "few several couple many")
		k = r.skip(k, "of")
	}
	k = r.skip(r.hyphen(k), "-")
	k = r.qualifier(k)
	if u, ok := unitName(r.norm(k)); ok {
		if u.hours && k == j || u.grain == Day && k == j && !r.is(k, "days") && !r.in(i, "previous prior") {
			return expr{}, false
		}
		e.last, e.grain = k+1, u.grain
		return e, true
	}
	if _, ok := weekdayName(r.norm(k)); ok && !r.in(k, "sun sat") {
		e.last = k + 1
		return e, true
	}
	if _, next, ok := r.monthAt(k); ok {
		e.last, e.grain = next, Month
		return e, true
	}
	if r.is(k, "fy") {
		e.last, e.grain = k+1, Year
		return e, true
	}
	if q, ok := r.quarter(k); ok {
		e.last, e.grain = q.last, Quarter
		return e, true
	}
	if h, ok := r.holiday(k); ok {
		e.last = h.last
		return e, true
	}
	if s, ok := r.season(k); ok {
		e.last = s.last
		return e, true
	}
	if r.in(k, "night evening weekend time sprint semester season cycle") && !r.is(k, "time") {
		e.last = k + 1
		return e, true
	}
	return expr{}, false
}

// weekend reads "this weekend".
func (r *reader) weekend(i, j, shift int) (expr, bool) {
	if !r.is(j, "weekend") {
		return expr{}, false
	}
	d := r.today.AddDays((6 - int(r.today.Weekday()) + 7) % 7)
	if r.today.Weekday() == 0 {
		d = r.today.AddDays(-1)
	}
	d = d.AddDays(7 * shift)
	return period(i, j+1, days{d, d.AddDays(1)}, Day, formDate, true), true
}

// cyclePeriod reads a period without known dates: "sprint", "sales season",
// "performance cycle", "semester".
func (r *reader) cyclePeriod(j int) (next int, ok bool) {
	for k := j; k < j+3; k++ {
		switch word := r.norm(k); {
		case text.Among(word, "sprint semester term season cycle trimester iteration pi increment cohort"):
			if r.in(k+1, "of 's") {
				return j, false
			}
			return k + 1, true
		case word == "period":
			if k > j {
				return k + 1, true
			}
			return j, false
		case word == "year":
			return k + 1, k > j
		case cyclePeriodWords.Has(word):
		default:
			return j, false
		}
	}
	return j, false
}

var cyclePeriodWords = text.NewWords("school academic performance review sales planning program holiday selling busy peak rating appraisal evaluation plan renewal assessment contract release growing budget full marking grading reporting")
