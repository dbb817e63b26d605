package when

// dayOfEnd takes the day that is said right behind a period's end: "before the
// fiscal year closes on 31 March", "by quarter end, 30 June".
func (r *reader) dayOfEnd(e *expr, last int) int {
	if e.form != formEnd || e.grain == Day || !r.in(last, ", on") {
		return last
	}
	at, ok := r.core(last+1, false)
	if !ok || at.grain != Day || at.form != formDate || at.event || at.cadence || at.to.IsZero() || !r.endsBefore(at.last) {
		return last
	}
	e.days, e.full, e.grain = at.days, at.full, Day
	return at.last
}

// dayInBrackets takes the day that stands in brackets behind a period or an event:
// "by the end of Q4 (December 31, 2027)", "by the school play (5 May)". It gives
// the token behind the bracket, or last.
func (r *reader) dayInBrackets(e *expr, last int) int {
	if !r.is(last, "(") || e.grain == Day && !e.event && e.form != formEnd {
		return last
	}
	at, ok := r.core(r.skip(last+1, "by on ending"), false)
	if !ok || at.grain != Day || at.form != formDate && at.form != formNumeric || !at.alt.to.IsZero() || at.event || at.impossible || !r.is(at.last, ")") {
		return last
	}
	e.days, e.full, e.event, e.grain = at.days, at.full, false, Day
	return at.last + 1
}
