package when

// dayInBrackets takes the day that stands in brackets behind a period or an event:
// "by the end of Q4 (December 31, 2027)", "by the school play (5 May)".
func (r *reader) dayInBrackets(e expr, last int) (at expr, next int) {
	if !r.is(last, "(") || e.grain == Day && !e.event && e.form != formEnd {
		return e, last
	}
	at, ok := r.core(r.skip(last+1, "by on ending"), false)
	if !ok || at.grain != Day || at.form != formDate && at.form != formNumeric || !at.alt.to.IsZero() || at.event || at.impossible || at.from != at.to || !r.is(at.last, ")") {
		return e, last
	}
	e.from, e.to, e.full, e.event, e.alt, e.grain = at.from, at.to, at.full, false, at.alt, Day
	return e, at.last + 1
}
