package when

import "github.com/goalsmith/goalsmith/internal/text"

// lengthPhrase decides on a length without an anchor. With within, in, over or
// for it is counted from today, unless it tells how fast something is done
// each time (a service level) or is measured from an event.
func (r *reader) lengthPhrase(p phrase, e expr) int {
	e.last = r.windowEnd(e)
	if next := r.offset(p, e); next > e.last {
		return next
	}
	switch p.lead {
	case within, in, over, forLead:
	case after:
		if end := r.afterSpell(p, e); end > e.last {
			e.event = e.unit.hours // which day sixty hours of lessons end on nobody can tell
			return r.deadline(p, e, end)
		}
		if r.is(e.last, "of") && joining.Has(r.norm(e.last+1)) {
			e.last += 2 // "after 6 weeks of therapy"
		}
		// "have 50 members after two years" says when they are to be there.
		if !r.is(p.first, "after") || e.unit.hours || e.unit.grain == Day || !r.closes(e.last) || !r.numbered(p.first) && !r.is(e.last-2, "of") || r.sentenceStart(p.first) || r.in(p.first-1, ", ; :") ||
			r.beside(p.first, "review check reviewed revisit reassess evaluate assess start starting begin beginning restart resume follow meet again who that which if when each every") {
			return e.last
		}
	case during:
		if r.in(e.last-1, "program course") {
			return e.last
		}
	default:
		if p.lead == bare && r.labelled(p.first) {
			return r.deadline(p, e, e.last)
		}
		if p.lead == by && e.unit.grain == Half && r.is(e.first, "half") {
			e.days, e.form, e.full = r.o.halfOf(r.today), formEnd, false
			return r.deadline(p, e, e.last)
		}
		if p.lead == by || p.lead == before {
			// "by my 90-day review"
			if next := r.eventPhrase(p.lead, p.first, p.core); next > e.last {
				return next
			}
		}
		return e.last
	}
	if k := e.last - 2; r.is(k, "-") && r.d.Glued(k) && r.d.Glued(k+1) && r.d.At(e.last).Kind == text.Word && !r.closes(e.last) && !r.functionWord(e.last) {
		return e.last // "in a 90-day plan"
	}
	if r.is(e.last, "of") && r.in(e.last+1, "experience service age notice runway data history") ||
		lengthPhraseWords.Has(r.norm(e.last)) && !r.is(e.last, "or") ||
		r.is(e.last, "-") && r.d.Glued(e.last) && r.d.Glued(e.last+1) {
		if p.lead == within && r.in(e.last, "before prior") {
			return r.mark(ServiceLevel, p.first, e.last)
		}
		return e.last
	}
	if r.perItemRate(e.last) {
		return e.last
	}
	if r.is(e.last, "on") && r.is(e.last+1, "average") {
		return r.mark(ServiceLevel, p.first, e.last) // "paid out in 6 days on average"
	}
	if next, ok := r.fromEvent(p, e); ok {
		return next
	}
	switch {
	case r.perfect(p.first):
		return r.mark(PastRef, p.first, e.last)
	case e.unit.hours && (p.lead == within || p.lead == in):
		return r.mark(ServiceLevel, p.first, e.last)
	case e.unit.hours:
		return e.last
	case p.lead == over && r.stalled(p.first):
		return e.last
	case p.lead == forLead && r.stalled(p.first):
		return e.last
	case (p.lead == within || p.lead == in) && r.serviceBefore(p, e):
		return r.mark(ServiceLevel, p.first, e.last)
	}
	return r.deadline(p, r.countedFrom(p, e), r.latest(e.last))
}

// countedFrom counts a length from the day that it starts on, where that is said beside it:
// "for 12 weeks starting 1 February", "from May 4, for three months".
func (r *reader) countedFrom(p phrase, e expr) expr {
	j, n := r.skip(e.last, ","), len(r.found.Marks)
	switch {
	case r.in(j, "starting beginning commencing"):
		j++
	case n > 0 && r.found.Marks[n-1].Sort == Start && r.skip(r.found.Marks[n-1].Last, ",") == p.first:
		j = r.found.Marks[n-1].First + 1
	default:
		return e
	}
	at, ok := r.core(r.skip(j, "in on from of"), false)
	if !ok || at.past || at.event || at.cadence || at.form == formLength || at.from.IsZero() || e.to != addUnits(r.today, e.unit, e.n) {
		return e
	}
	e.from, e.to, e.full = at.from, addUnits(at.from, e.unit, e.n).AddDays(-1), at.full
	return e
}

// numbered reports a number in the sentence in front of token i: without one nothing is
// to be reached at a time, and "archive leads after 3 months" tells when each is.
func (r *reader) numbered(i int) bool {
	for k := i - 1; k >= 0 && k > i-40 && r.d.SentenceOf(k) == r.d.SentenceOf(i); k-- {
		if _, j := r.count(k); r.d.At(k).Kind == text.Number || j > k && !r.in(k, "a an") {
			return true
		}
	}
	return false
}

// perfect reports that the clause before tells how long something has been so
// already: "accounts that haven't ordered in 6 months".
func (r *reader) perfect(i int) bool {
	for k := i - 1; k >= 0 && k > i-8; k-- {
		switch word := r.norm(k); {
		case text.Among(word, "haven't hasn't hadn't havent hasnt"):
			return true
		case text.Among(word, "have has had"):
			return !r.in(k-1, "will to should must") && (r.in(k+1, "been not never gone") || pastVerb(r.norm(k+1)))
		case text.Among(word, ". , ; : will to"):
			return false
		}
	}
	return false
}

// windowEnd takes the noun of "a 90-day window", "six month period" in.
func (r *reader) windowEnd(e expr) int {
	j := e.last
	if r.in(j+1, "period window") && r.d.At(j).Kind == text.Word && !r.functionWord(j) {
		j++ // "the 18-month grant period"
	}
	if r.in(j, "period window timeframe timeline span timespan horizon stretch") {
		return j + 1
	}
	if r.in(j, "' 's") && r.is(j+1, "time") {
		return j + 2
	}
	if r.is(j, "time") && r.in(r.hyphen(j+1), "frame span period line") {
		return r.hyphen(j+1) + 1
	}
	return j
}

// perItemRate reports that the length is an amount of time in a rate: "in 2
// hours a day", "for 3 days per week".
func (r *reader) perItemRate(j int) bool {
	if !r.in(j, "per a each every /") {
		return false
	}
	_, ok := unitName(r.norm(j + 1))
	return ok
}

// labelled reports that a length stands on a line for time: "Timeline: 90
// days", "T: 6 months".
func (r *reader) labelled(i int) bool {
	k := i - 1
	if r.in(k, ") *") {
		k--
	}
	if !r.in(k, ": - = is") {
		return false
	}
	k--
	for r.in(k, "* ] \"") {
		k--
	}
	switch word := r.norm(k); {
	case text.Among(word, "t timeline timeframe deadline timely duration timebound when timing"):
		return true
	case text.Among(word, "bound frame based bounded limit"):
		return r.in(k-1, "time - timeline")
	case word == "time":
		return r.sentenceStart(k) || r.in(k-1, "* [")
	}
	return false
}

var lengthPhraseWords = text.NewWords("old overdue past late notice without inactive stale prior before or more since experience")
