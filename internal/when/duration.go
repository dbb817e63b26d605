package when

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// length is a sum of units: 2 years 3 months.
type length struct {
	unit unit // of the first part
	n    int
	more [2]struct {
		u unit
		n int
	}
	parts int
}

func (l length) from(d Date) Date {
	d = addUnits(d, l.unit, l.n)
	for _, m := range l.more[:l.parts] {
		d = addUnits(d, m.u, m.n)
	}
	return d
}

// duration reads a length of time, "90 days", "six (6) months", "6-12 months",
// "a year and a half", and what anchors it: "from now", "later", "ago".
func (r *reader) duration(i int) (expr, bool) {
	l, low, next, flags, ok := r.length(i)
	if !ok {
		return expr{}, false
	}
	e := expr{first: i, last: next, grain: l.unit.grain, form: formLength, full: true, unit: l.unit, n: l.n}
	e.from, e.to = r.today, l.from(r.today)
	if low > 0 {
		e.from = addUnits(r.today, l.unit, low)
	}
	if flags.next {
		e.form = formAnchored
	}
	if flags.past {
		e.past = true
		return e, true
	}
	return r.anchor(e), true
}

// anchor reads what follows a length and counts it from today or puts it
// behind us.
func (r *reader) anchor(e expr) expr {
	j := e.last
	point := func(next int) expr {
		e.last, e.form = next, formAnchored
		if e.from == r.today {
			e.from = e.to
		}
		return e
	}
	switch word := r.norm(j); {
	case text.Among(word, "from after"):
		switch {
		case r.in(j+1, "now today"):
			return point(j + 2)
		case r.is(j+1, "yesterday"):
			e.past, e.last = true, j+2
		}
	case text.Among(word, "later hence"):
		return point(j + 1)
	case word == "out":
		if r.closes(j + 1) {
			return point(j + 1)
		}
	case word == "in":
		if r.is(j+1, "the") && r.is(j+2, "future") {
			return point(j + 3)
		}
	case word == "ahead":
		if r.closes(j+1) && e.unit.grain != Day {
			return point(j + 1)
		}
	case text.Among(word, "ago back earlier"):
		e.past, e.last = true, j+1
	case text.Among(word, "before since"):
		if r.is(j+1, "yesterday") || r.is(j, "since") {
			e.past, e.last = true, j+1
		}
	}
	return e
}

type lengthFlags struct{ next, past bool }

// length reads the number and its units. low is the lower bound of "6-12
// months", or 0.
func (r *reader) length(i int) (l length, low, next int, f lengthFlags, ok bool) {
	n, j := r.count(i)
	half := false
	switch {
	case r.is(i, "half") && r.in(r.hyphen(i+1), "a an year"):
		j = r.skip(r.hyphen(i+1), "a an")
		if !r.is(j, "year") {
			return l, 0, i, f, false
		}
		return length{unit: unit{grain: Half, months: 6}, n: 1}, 0, j + 1, f, true
	case j == i:
		if v, k, ok := r.halfNumber(i); ok && r.in(k, "years year yrs") {
			return length{unit: unit{grain: Month, months: 1}, n: v}, 0, k + 1, f, true
		}
		return l, 0, i, f, false
	case n <= 0 || n > 999:
		return l, 0, i, f, false
	}
	article := r.in(i, "a an") && j == i+1
	if !article {
		if hi, k := r.highEnd(j); k > j {
			low, n, j = n, hi, k
		}
	}
	j = r.parenthesis(j)
	if article {
		j = r.skip(j, "single full further short")
	}
	j, f = r.lengthWords(j, f)
	u, k, isUnit := r.unitAt(j, article)
	if !isUnit {
		return l, 0, i, f, false
	}
	if article && (u.grain == Quarter && r.is(k, "of") || u.grain == Half) || r.is(k, "'s") && article && !r.is(k+1, "time") {
		return l, 0, i, f, false
	}
	if _, w := r.digits(k); n > 1 && !r.plural(k-1) && (f.next || w > 0 && (r.closes(k+1) || r.is(k+1, "and"))) {
		return l, 0, i, f, false // "only 3 next week", "20 calls week 1, 40 week 2"
	}
	l = length{unit: u, n: n}
	if r.in(j-1, "business working work") && u.grain == Day {
		l.unit.work = true
	}
	if m := r.words(k, "and a half"); m > 0 && u.months > 1 {
		half, k = true, m
	}
	if half {
		l.unit, l.n = unit{grain: Month, months: 1}, n*u.months+u.months/2
	}
	k = r.plus(&l, k)
	return l, low, k, f, true
}

// nextUnits reads "next 90 days", "coming two quarters", "next couple of
// weeks" behind this or next.
func (r *reader) nextUnits(i, j, shift int) (expr, bool) {
	if r.in(j, "a an one") && !r.is(j, "one") {
		return expr{}, false
	}
	if e, ok := r.nextWeekdays(i, j); ok && (shift != 0 || r.is(i, "coming")) {
		return e, true
	}
	e, ok := r.duration(j)
	if !ok || e.past || shift == 0 && !r.is(i, "coming") {
		return expr{}, false
	}
	e.first, e.form = i, formAnchored
	if e.from == r.today || e.from == e.to {
		e.from = r.today
	}
	return e, true
}

// nextWeekdays reads "next seven Mondays", which end on the seventh.
func (r *reader) nextWeekdays(i, j int) (expr, bool) {
	n, k := r.count(j)
	if k == j || n < 2 || n > 99 || !weekdayPlural(r.norm(k)) {
		return expr{}, false
	}
	wd, ok := weekdayName(strings.TrimSuffix(r.norm(k), "s"))
	if !ok {
		return expr{}, false // weekdays, weekends
	}
	first := r.today.AddDays((int(wd)-int(r.today.Weekday())+6)%7 + 1)
	e := period(i, k+1, days{r.today, first.AddDays(7 * (n - 1))}, Day, formAnchored, false)
	return e, true
}
