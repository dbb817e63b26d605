package when

import "github.com/goalsmith/goalsmith/internal/text"

// simple reads one time expression that starts at token i, without its
// preposition and article. The families are tried from the longest form to
// the shortest, so that "June 30" is never read as "June".
func (r *reader) simple(i int) (expr, bool) {
	if i < 0 || i >= len(r.d.Tokens) || r.depth > 4 {
		return expr{}, false
	}
	r.depth++
	e, ok := r.family(i)
	r.depth--
	if !ok {
		return e, false
	}
	return r.lastYear(r.endSuffix(e)), true
}

// lastYear puts "Labor Day of last year", "June last year" and "Thanksgiving a
// year ago" behind us.
func (r *reader) lastYear(e expr) expr {
	if e.past || e.event || e.form == formLength {
		return e
	}
	j := r.skip(e.last, "of in")
	j = r.skip(j, "the")
	if r.in(j, "last previous prior past") && r.in(j+1, "year month week quarter") {
		e.past, e.last = true, j+2
		return e
	}
	if l, _, next, _, ok := r.length(j); ok && r.is(next, "ago") && l.n > 0 {
		e.past, e.last = true, next+1
	}
	return e
}

func (r *reader) family(i int) (expr, bool) {
	switch r.d.Tokens[i].Kind {
	case text.Number:
		for _, f := range [...]func(*reader, int) (expr, bool){
			(*reader).quarter, (*reader).half, (*reader).dayMonth, (*reader).numericDate, (*reader).counterPart,
			(*reader).ordinalDay, (*reader).month, (*reader).counted, (*reader).duration, (*reader).year,
		} {
			if e, ok := f(r, i); ok {
				return e, true
			}
		}
	case text.Word:
		if !starts(r.d.Tokens[i].Norm) {
			return expr{}, false
		}
		for _, f := range [...]func(*reader, int) (expr, bool){
			(*reader).part, (*reader).dayWord, (*reader).relative, (*reader).quarter, (*reader).half,
			(*reader).monthDay, (*reader).dayMonth, (*reader).ordinalDay, (*reader).month, (*reader).weekday,
			(*reader).week, (*reader).counted, (*reader).year, (*reader).holiday, (*reader).season, (*reader).theUnit, (*reader).duration,
		} {
			if e, ok := f(r, i); ok {
				return e, true
			}
		}
	case text.Punct:
		if r.is(i, "'") {
			return r.apostropheYear(i)
		}
	}
	return expr{}, false
}

// apostropheYear reads '27 on its own.
func (r *reader) apostropheYear(i int) (expr, bool) {
	if y := r.bareYear(i); y.ok && r.d.At(i).Space {
		return period(i, y.next, yearOf(y.year), Year, formYear, true), true
	}
	return expr{}, false
}

// calendar reads a date or a month.
func (r *reader) calendar(i int) (expr, bool) {
	if e, ok := r.dayMonth(i); ok {
		return e, true
	}
	if e, ok := r.monthDay(i); ok {
		return e, true
	}
	if e, ok := r.numericDate(i); ok {
		return e, true
	}
	if e, ok := r.ordinalDay(i); ok {
		return e, true
	}
	return r.month(i)
}

// theUnit reads "quarter" for "the quarter", which refine asks an article for.
func (r *reader) theUnit(i int) (expr, bool) {
	if r.is(i, "weekend") && r.is(i-1, "the") {
		return r.weekend(i, i, 0)
	}
	u, ok := unitName(r.norm(i))
	// "by quarters end" lacks only its apostrophe.
	if !ok || u.hours || u.days == 14 || u.months > 12 || u.grain == Half || r.plural(i) && !r.is(i+1, "end") {
		return expr{}, false
	}
	if r.is(i+1, "after") && r.is(i+2, "next") {
		return period(i, i+3, r.o.nthPeriod(u.grain, r.today, 2), u.grain, formPeriod, true), true
	}
	if r.in(i+1, "ending ended") {
		// "the year ending December 31"
		if at, ok := r.simple(r.skip(r.skip(i+2, "on in"), "the")); ok && at.grain == Day && !at.past && !at.impossible && !at.to.IsZero() {
			at.first, at.grain, at.form = i, u.grain, formPeriod
			at.from = addUnits(at.to.AddDays(1), u, -1)
			return at, true
		}
	}
	e := period(i, i+1, r.o.periodOf(u.grain, r.today), u.grain, formUnit, false)
	if r.plural(i) {
		e.last++
		e.form = formEnd
	}
	return e, true
}

// endSuffix reads the end that hangs behind a period: "quarter end",
// "year-end", "Q3 close", "month's end".
func (r *reader) endSuffix(e expr) expr {
	switch e.form {
	case formMonth, formPeriod, formYear, formUnit, formSeason:
	default:
		return e
	}
	j := r.hyphen(e.last)
	if r.is(j, "is") && r.in(j+1, "out over up done") {
		e.last, e.form = j+2, formEnd // "before the year is out"
		return e
	}
	if r.is(j, "'s") {
		j++
	}
	if !r.in(j, "end close ends closes") || r.is(j, "close") && j == e.last && !r.noun(j) || r.in(j+1, "- 's") && r.d.Glued(j+1) || r.in(j+1, "of to user users") {
		return e
	}
	if e.form == formUnit && e.grain == Day {
		return e
	}
	e.last, e.form = j+1, formEnd
	if y := r.yearAfter(e.last); y.ok && !e.full && e.grain == Year {
		e.days, e.last, e.full = yearOf(y.year), y.next, true
		if y.fiscal {
			e.days = r.o.fiscalYear(y.year)
		}
	}
	return e
}

// noun reports that a word which may be a verb stands as a noun at i: "by Q3
// close" against "in Q3 close ten deals".
func (r *reader) noun(i int) bool {
	return r.closes(i+1) || r.in(i+1, "and or with so for by")
}
