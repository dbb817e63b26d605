package when

import "github.com/goalsmith/goalsmith/internal/text"

// phrase is an expression's place: its preposition and where it starts.
type phrase struct {
	lead  lead
	first int
	// core is where the expression starts, behind the preposition.
	core int
	// det tells that an article or possessive stands before the expression.
	det bool
	// later tells that "later" or "sometime" does: "later this year".
	later bool
}

// refine decides what a time expression is in its sentence, puts it on its
// list, and gives the index after it. The order matters: what a thing is
// called, compared with or started by comes before what it is due by.
func (r *reader) refine(p phrase, e expr) int {
	if e.form == formUnit && r.is(e.last, "ahead") && e.grain != Day {
		e.last++
	}
	if e.form == formUnit && r.is(e.last, "to") && r.is(e.last+1, "come") && e.grain != Day {
		e.last += 2 // "for the year to come"
	}
	if e.form == formAnchored {
		e.last = r.windowEnd(e)
	}
	last := r.latest(e.last)
	if p.lead == bare && !p.det && !p.later {
		p.first = e.first
	}
	switch {
	case e.cadence:
		return r.emit(p.first, e.last, e.grain, e.times)
	case e.past || r.besidePast(p):
		return r.behind(p, e)
	case p.lead == versus:
		return r.mark(Comparison, p.first, r.nameEnd(e.last))
	case e.form == formLength:
		return r.lengthPhrase(p, e)
	case e.form == formCounted && r.in(e.last, "of with") && r.in(e.last+1, "each every any all becoming signing"),
		e.form == formCounted && r.is(e.last, "of") && r.in(e.last+1, "a an") && !r.in(e.last+2, "upcoming new"),
		r.in(e.first, "next following") && r.is(e.last-1, "day") && (r.is(e.first, "following") || p.lead != bare && r.serviceBefore(p, e) || r.recurs(e.first)):
		// "in the first 30 days of each deployment", "reply by the next day"
		return r.mark(ServiceLevel, p.first, e.last)
	case r.rated(e):
		return e.last
	}
	if next, ok := r.named(p, e); ok {
		return next
	}
	switch {
	case p.lead == after || (p.lead == from || p.lead == starting) && !r.isRange(e):
		if p.lead == from && r.baselineFrom(p, e) {
			return r.mark(Comparison, p.first, e.last)
		}
		return r.startAlone(p, e)
	case r.starts(p, e):
		return r.startAlone(p, e)
	case r.baseline(p, e):
		return r.mark(Comparison, p.first, e.last)
	case r.noteDate(p, e):
		return r.mark(NoteDate, p.first, e.last)
	case !r.stands(p, e):
		return e.last
	case r.history(p, e):
		return r.mark(PastRef, p.first, e.last)
	case p.lead == over && e.full && !r.blind && e.to.Before(r.today) && e.form != formDate:
		return r.mark(Comparison, p.first, e.last)
	}
	if e.form == formEvent && last == e.last {
		return r.dayOfEvent(p.lead, p.first, last) // "by the end of the campaign in May"
	}
	return r.deadline(p, r.lean(p, e), last)
}

// isRange reports that "from" and "between" found their second end.
func (r *reader) isRange(e expr) bool {
	for k := e.first + 1; k < e.last; k++ {
		switch word := r.norm(k); {
		case text.Among(word, "to through thru until till and"):
			return true
		case word == "-":
			if e.form != formDate || e.from != e.to {
				return true
			}
		}
	}
	return false
}

// rated reports that the expression belongs to a rate:
// "3 days per week".
func (r *reader) rated(e expr) bool {
	i := e.last
	if e.grain == Day && e.form == formEnd && r.in(i, "each every daily weekly") {
		return true // "by EOD every Friday"
	}
	if !r.in(i, "per each every / a") {
		return false
	}
	_, ok := unitName(r.norm(i + 1))
	return ok && !r.in(i, "a each every")
}

// startAlone marks a start: "starting in May", "from next quarter onwards".
func (r *reader) startAlone(p phrase, e expr) int {
	last := r.skip(e.last, "onward onwards forward")
	e.grain = Month
	last = r.dayInBrackets(&e, last) // "starting next week (May 4)"
	return r.mark(Start, p.first, last)
}

// starts reports a start said by the verb before: "starting", "kicking off in".
func (r *reader) starts(p phrase, e expr) bool {
	if r.in(e.last, "onward onwards") || r.is(e.last, "and") && r.in(e.last+1, "beyond onward onwards") {
		return p.lead != by && p.lead != before
	}
	if p.lead != in && p.lead != on && p.lead != bare {
		return false
	}
	k := p.first - 1
	if r.in(k, ": -") && (r.is(k-1, "start") || r.is(k-1, "date") && r.in(k-2, "start kickoff begin")) {
		return true // "Start date: June 1"
	}
	return r.in(k, "starting beginning commencing effective starts begins") || r.is(k, "off") && r.is(k-1, "kicking")
}
