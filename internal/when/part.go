package when

import "github.com/goalsmith/goalsmith/internal/text"

// edge is the part of a period that a phrase names.
type edge uint8

const (
	early edge = iota
	middle
	late
	end
	rest
)

// part reads "early June", "mid-Q3", "the end of next month", "first week of
// October", "rest of the year", "second half of May", "last day of March".
func (r *reader) part(i int) (expr, bool) {
	if e, ok := r.endCode(i); ok {
		return e, true
	}
	ed, j, ok := r.edgeWord(i)
	if !ok {
		return r.counterPart(i)
	}
	each := r.skip(j, "each every")
	if each > j && ed == end {
		if u, ok := unitName(r.norm(r.qualifier(each))); ok {
			return expr{first: i, last: r.qualifier(each) + 1, grain: u.grain, cadence: true, times: 1}, true
		}
		return expr{}, false
	}
	of := r.is(j-1, "of")
	k := j
	if of || ed == end || ed == rest || r.in(j-1, "in through into") {
		if determiner(r.norm(k)) || r.is(k, "that") {
			k++
		}
	}
	if e, ok := r.edgeOf(i, k, ed, of || k > j); ok {
		return e, true
	}
	if next, ok := r.endableEvent(k); ok && ed != rest && (of || r.is(k-1, "-") && (r.closes(next) || r.functionWord(next))) {
		return expr{first: i, last: next, form: formEvent, event: true, grain: Day}, true
	}
	return expr{}, false
}

// edgeOf takes the edge of the period that starts at token k.
func (r *reader) edgeOf(i, k int, ed edge, of bool) (expr, bool) {
	e, ok := r.simple(k)
	if ok && e.form == formLength && ed == end && !e.unit.hours && r.is(k-1, "of") {
		e.first, e.form = i, formAnchored // "by the end of six months"
		return e, true
	}
	if ok && e.form == formLength && ed == end && !e.unit.hours && r.is(k-1, "the") {
		e.first, e.form, e.event = i, formCounted, true
		return e, true
	}
	if ok && (e.form == formLength || e.form == formNumeric || e.cadence) {
		return expr{}, false
	}
	if !ok {
		u, isUnit := unitName(r.norm(k))
		if !isUnit || u.hours || u.days == 14 || r.plural(k) {
			return expr{}, false
		}
		e, ok = period(k, k+1, r.o.periodOf(u.grain, r.today), u.grain, formUnit, false), true
		e.unit = u
	}
	if e.form == formUnit && !of && ed != middle && ed != end && ed != late {
		return expr{}, false
	}
	if e.event || e.form == formCounted {
		e.first = i
		return e, true
	}
	if e.past || e.impossible {
		e.first = i
		return e, true
	}
	p, mid := cut(e.days, e.grain, ed)
	if ed == rest && p.from.Before(r.today) {
		p.from = r.today
	}
	again := e.yearless
	e.first, e.days, e.mid = i, p, mid
	e.opens = ed == early && of && !r.is(i, "early")
	if e.form == formUnit || e.form == formMonth || e.form == formYear || e.form == formPeriod || e.form == formSeason {
		e.form = formEnd
	}
	if again {
		e = r.next(e)
	}
	return e, true
}

// cut is the part of a period; mid tells that its last day is a middle.
func cut(p days, g Grain, ed edge) (part days, mid bool) {
	third := func(n, of int) days {
		from := p.from.AddMonths(n)
		return days{from, from.AddMonths(of).AddDays(-1)}
	}
	switch ed {
	case end, rest:
		return p, false
	}
	k := int(ed) // 0 early, 1 middle, 2 late
	switch g {
	case Week:
		return [...]days{{p.from, p.from.AddDays(2)}, {p.from.AddDays(2), p.from.AddDays(3)}, {p.from.AddDays(3), p.to}}[k], false
	case Month:
		return [...]days{{p.from, p.from.AddDays(9)}, {p.from.AddDays(10), p.from.AddDays(19)}, {p.from.AddDays(20), p.to}}[k], ed == middle
	case Quarter:
		return third(k, 1), ed == middle
	case Half:
		return third(2*k, 2), false
	case Year:
		return [...]days{third(0, 3), third(4, 2), third(9, 3)}[k], false
	}
	return p, false
}

// plural reports a unit in the plural, which is no single period.
func (r *reader) plural(i int) bool {
	n := r.norm(i)
	return len(n) > 3 && n[len(n)-1] == 's'
}

// laterEdge is where the second edge of "early to mid June", "mid-to-late
// August" stands, or j.
func (r *reader) laterEdge(j int) int {
	k := r.skip(r.skip(r.hyphen(j), "to - /"), "-")
	if k > j && r.in(k, "mid late middle") {
		return k
	}
	return j
}

// edgeWord reads the words that name an edge, up to and with their "of".
func (r *reader) edgeWord(i int) (ed edge, next int, ok bool) {
	j := i + 1
	switch word := r.norm(i); {
	case word == "eo":
		return end, r.hyphen(j), true
	case word == "early":
		if m := r.laterEdge(j); m > j {
			return r.edgeWord(m)
		}
		return early, r.hyphen(r.skip(j, "in on")), true
	case word == "late":
		return late, r.hyphen(r.skip(j, "in")), true
	case word == "mid":
		if m := r.laterEdge(j); m > j {
			return r.edgeWord(m)
		}
		return middle, r.hyphen(j), true
	case word == "midyear":
		return middle, i, false
	case text.Among(word, "middle midpoint"):
		ed = middle
	case text.Among(word, "halfway midway partway"):
		if r.in(j, "through into thru") || r.in(j, "point mark") && r.is(j+1, "of") {
			return middle, r.skip(j+1, "of"), true
		}
		return 0, i, false
	case text.Among(word, "beginning start begining top onset opening turn outset"):
		ed = early
	case word == "tail":
		if !r.is(r.hyphen(j), "end") {
			return 0, i, false
		}
		ed, j = end, r.hyphen(j)+1
	case text.Among(word, "end close closing conclusion ned ending completion finish"):
		ed = end
		if r.is(i, "end") {
			if r.is(j, "of") {
				return end, j + 1, true
			}
			h := r.hyphen(j)
			if h > j && r.is(h, "of") {
				return end, r.hyphen(h + 1), true
			}
			// "end Q3", "end-June", "end the month" is what one does.
			return end, h, h > j || !determiner(r.norm(j)) && !r.in(j, "this each")
		}
	case text.Among(word, "rest remainder balance duration remaining"):
		ed = rest
	default:
		return 0, i, false
	}
	if r.is(j, "of") {
		return ed, j + 1, true
	}
	return 0, i, false
}
