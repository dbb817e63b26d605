package when

import "github.com/goalsmith/goalsmith/internal/text"

// relative reads "this quarter", "next fiscal year", "the coming week", "next
// 90 days", "next Friday", "this June", and the past ones with "last".
func (r *reader) relative(i int) (expr, bool) {
	shift := 0
	j := i + 1
	switch word := r.norm(i); {
	case word == "new":
		// "the new fiscal year"; the new year is a holiday.
		if !r.in(j, "fiscal financial quarter month") {
			return expr{}, false
		}
		shift = 1
	case text.Among(word, "this current present thsi"):
		if r.is(i, "present") && !r.in(j, "fiscal year quarter month week") {
			return expr{}, false
		}
		if r.in(j, "past last") {
			return r.pastPeriod(i, j+1)
		}
		if r.in(j, "coming upcoming next") {
			shift, j = 1, j+1
			if e, ok := r.comingWeekday(i, j); ok {
				return e, true
			}
		}
	case text.Among(word, "next nxt"):
		shift = 1
	case text.Among(word, "coming upcoming following subsequent succeeding"):
		shift = 1
		if e, ok := r.comingWeekday(i, j); ok {
			return e, true
		}
	case text.Among(word, "last previous past prior preceding trailing"):
		return r.pastPeriod(i, j)
	case word == "both" && r.in(j, "semesters terms halves seasons") && !r.is(j+1, "of"):
		return expr{first: i, last: j + 1, form: formEvent, event: true}, true
	case text.Among(word, "all entire whole full remaining"):
		return r.wholePeriod(i)
	default:
		return expr{}, false
	}
	if e, ok := r.nextUnits(i, j, shift); ok {
		return e, true
	}
	if k := r.countedEvents(j); k > j {
		return expr{first: i, last: k, form: formEvent, event: true}, true
	}
	k := r.qualifier(j)
	if u, ok := unitName(r.norm(k)); ok && !u.hours {
		return r.shifted(i, k, u, shift)
	}
	if r.is(k, "fy") || k > j && r.is(k-1, "fiscal") && r.closes(k) {
		if !r.is(k, "fy") {
			k-- // "this fiscal"
		}
		return period(i, k+1, r.fiscalShift(shift), Year, formPeriod, true), true
	}
	if e, ok := r.weekend(i, j, shift); ok {
		return e, true
	}
	return r.relativeNamed(i, j, shift)
}

// qualifier skips the words between "this" and its unit that change nothing.
func (r *reader) qualifier(j int) int {
	for r.in(j, "full whole entire calendar business sales working work current following coming") {
		j++
	}
	if r.in(j, "fiscal financial") {
		j++
	}
	return j
}

// shifted is "this quarter", "next year".
func (r *reader) shifted(i, k int, u unit, shift int) (expr, bool) {
	n := r.norm(k)
	if n[len(n)-1] == 's' && n != "wks" && u.grain != "" && n != "mos" {
		// "coming weeks" holds no number: refine knows it as vague.
		return expr{}, false
	}
	p := r.o.nthPeriod(u.grain, r.today, shift)
	if u.grain == Year && r.in(k-1, "fiscal financial") {
		p = r.fiscalShift(shift)
	}
	if u.grain == Year && u.months == 120 {
		from := Date{r.today.Year/10*10 + 10*shift, 1, 1}
		p = months(from, 120)
	}
	if u.grain == Week {
		// "next week on Tuesday", "this week Friday"
		w := r.skip(k+1, "on ,")
		if wd, ok := weekdayName(r.norm(w)); ok && !r.in(w, "sat sun") {
			d := p.from.AddDays((int(wd) - int(p.from.Weekday()) + 7) % 7)
			return period(i, w+1, days{d, d}, Day, formDate, true), true
		}
	}
	e := period(i, k+1, p, u.grain, formPeriod, true)
	e.unit, e.n = u, shift
	return e, true
}

func (r *reader) fiscalShift(n int) days { return r.o.fiscalYear(r.fiscalLabelOf(r.today) + n) }

// comingWeekday reads "coming Thursday": the one after today.
func (r *reader) comingWeekday(i, j int) (expr, bool) {
	wd, ok := weekdayName(r.norm(j))
	if !ok {
		return expr{}, false
	}
	d := r.today.AddDays((int(wd)-int(r.today.Weekday())+6)%7 + 1)
	return period(i, j+1, days{d, d}, Day, formDate, true), true
}

// relativeNamed reads "next June", "this Friday", "next Q1", "this Christmas".
func (r *reader) relativeNamed(i, j, shift int) (expr, bool) {
	if wd, ok := weekdayName(r.norm(j)); ok && !r.in(j, "sat sun") {
		d := r.today.AddDays((int(wd) - int(r.today.Weekday()) + 7) % 7)
		if shift > 0 {
			w := r.o.nthPeriod(Week, r.today, 1)
			d = w.from.AddDays((int(wd) - int(w.from.Weekday()) + 7) % 7)
		}
		return period(i, j+1, days{d, d}, Day, formDate, true), true
	}
	if shift == 0 && r.in(j, "may march") && !r.capital(j) && r.monthFollowed(j+1) {
		return expr{}, false
	}
	e, ok := r.month(j)
	if !ok {
		e, ok = r.quarter(j)
	}
	if !ok {
		e, ok = r.half(j)
	}
	if ok {
		// "next March" said in March is the one of next year.
		if shift > 0 && e.yearless && !r.today.Before(e.from) {
			e.from, e.to = shiftYears(e.from, 1), shiftYears(e.to, 1)
		}
		e.first = i
		return e, true
	}
	if e, ok := r.holiday(j); ok {
		e.first = i
		return e, true
	}
	if e, ok := r.season(j); ok {
		e.first, e.form = i, formPeriod
		if shift > 0 && !r.today.Before(e.from) {
			e.from, e.to = shiftYears(e.from, 1), shiftYears(e.to, 1)
		}
		return e, true
	}
	if r.in(i, "upcoming coming following") && !r.in(i-1, "this the our") {
		return expr{}, false
	}
	if next, ok := r.cyclePeriod(j); ok {
		return expr{first: i, last: next, form: formEvent, event: true}, true
	}
	return expr{}, false
}

// monthFollowed reports that what follows goes on with a clause, so that "this
// may" is no month.
func (r *reader) monthFollowed(j int) bool { return !r.closes(j) }
