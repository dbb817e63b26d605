package when

import "github.com/goalsmith/goalsmith/internal/text"

// weekday reads "Friday", "Friday, June 5", "Tuesday of next week", "Saturday 3
// days from now". A date behind the weekday decides.
func (r *reader) weekday(i int) (expr, bool) {
	wd, ok := weekdayName(r.norm(i))
	if !ok {
		return expr{}, false
	}
	j := i + 1
	short := len(r.norm(i)) <= 5 && r.norm(i) != "friday"
	if len(r.norm(i)) <= 5 {
		j = r.dot(j)
	}
	k := r.skip(j, ",")
	if len(r.norm(i)) <= 5 {
		k = r.skip(k, ".") // "Wed. June 3rd"
	}
	k = r.skip(k, "the")
	if e, ok := r.calendar(k); ok && e.form != formMonth && e.form != formYear && e.grain == Day {
		e.first = i
		if e.form == formNumeric || e.form == formOrdinal {
			e.form = formDate
		}
		return e, true
	}
	d := r.today.AddDays((int(wd) - int(r.today.Weekday()) + 7) % 7)
	e := period(i, j, days{d, d}, Day, formDate, false)
	of := r.skip(j, "of in")
	if of > j {
		of = r.skip(of, "the")
	}
	shift := -1
	switch {
	case r.in(of, "next following coming") && r.is(of+1, "week"):
		shift = 1
	case r.in(of, "this current") && r.is(of+1, "week"):
		shift = 0
	}
	if shift >= 0 && !r.is(of+2, "'s") {
		w := r.o.nthPeriod(Week, r.today, shift)
		d := w.from.AddDays((int(wd) - int(w.from.Weekday()) + 7) % 7)
		return period(i, of+2, days{d, d}, Day, formDate, true), true
	}
	if a, ok := r.duration(r.skip(k, "-")); ok && a.form == formAnchored && !a.past {
		a.first = i
		a.to = a.to.AddDays((int(wd) - int(a.to.Weekday()) + 7) % 7)
		a.from, a.form, a.grain = a.to, formDate, Day
		return a, true
	}
	if short && !r.weekdayAbbreviation(i, j) {
		return expr{}, false
	}
	return e, true
}

// weekdayAbbreviation tells "sun", "sat", "wed" the days from the words.
func (r *reader) weekdayAbbreviation(i, next int) bool {
	if r.in(i-1, "by on next this until til till untill thru through before b4 bfore coming upcoming due") {
		return !r.in(i-1, "thru through before") || r.closes(next)
	}
	if r.in(i, "sat sun wed mon") {
		return r.capital(i) && r.closes(next) && i > 0 && !r.sentenceStart(i)
	}
	return r.capital(i)
}

// dayWord reads today, tomorrow and their kin. "now" stands only in ranges.
func (r *reader) dayWord(i int) (expr, bool) {
	n, next := 0, i+1
	switch word := r.norm(i); {
	case text.Among(word, "today todays tonight tonite"):
	case text.Among(word, "tomorrow tomorrows tmrw tmr tomorow tommorow tommorrow"):
		n = 1
		next = r.skip(next, "morning afternoon evening night")
	case word == "this":
		if r.is(next, "time") && r.is(next+1, "next") {
			if u, ok := unitName(r.norm(next + 2)); ok && !u.hours {
				d := addUnits(r.today, u, 1)
				return period(i, next+3, days{d, d}, Day, formDate, true), true
			}
		}
		if !r.in(next, "morning afternoon evening") {
			return expr{}, false
		}
		next++
	case word == "current":
		if !r.is(next, "date") {
			return expr{}, false
		}
		next++
	case word == "next":
		if !r.is(next, "day") {
			return expr{}, false
		}
		n, next = 1, next+1
	case word == "day":
		if !r.is(i+1, "after") || !r.in(i+2, "tomorrow tmrw") {
			return expr{}, false
		}
		n, next = 2, i+3
	case text.Among(word, "yesterday yesterdays"):
		return expr{first: i, last: next, grain: Day, past: true}, true
	default:
		return expr{}, false
	}
	d := r.today.AddDays(n)
	return period(i, next, days{d, d}, Day, formDate, true), true
}
