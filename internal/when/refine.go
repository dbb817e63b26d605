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
	case r.rated(e):
		return e.last
	}
	if next, ok := r.named(p, e); ok {
		return next
	}
	switch {
	case p.lead == starting || p.lead == after || p.lead == from && !r.isRange(e):
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
	return r.deadline(p, r.lean(p, e), last)
}

// lean lets the preposition move the date: "before" ends the day before,
// "until" runs from today, "by mid-June" is due on its middle day.
func (r *reader) lean(p phrase, e expr) expr {
	if r.is(e.last-1, "ahead") && e.form == formUnit {
		u, _ := unitName(r.norm(e.last - 2))
		e.from, e.to, e.form, e.unit, e.n = r.today, addUnits(r.today, u, 1), formAnchored, u, 1
		return e
	}
	if e.event || e.impossible || e.to.IsZero() {
		return e
	}
	if p.lead == over || p.lead == within || p.lead == in || p.lead == forLead || p.lead == during {
		e = r.rolling(p, e)
	}
	switch p.lead {
	case by:
		if e.mid {
			e.to = middleDay(e)
		}
	case before:
		if e.mid {
			e.to = middleDay(e)
		}
		if e.form == formEnd || e.form == formAnchored {
			break
		}
		to := e.from.AddDays(-1)
		if !e.alt.to.IsZero() {
			e.alt = days{e.alt.from.AddDays(-1), e.alt.from.AddDays(-1)}
		}
		if e.yearless && to.Before(r.today) {
			to = shiftYears(e.from, 1).AddDays(-1)
		}
		e.from, e.to = to, to
		if r.today.Before(to) {
			e.from = r.today
		}
	case until:
		if e.mid {
			e.to = middleDay(e)
		}
		if r.today.Before(e.from) {
			e.from = r.today
		}
	}
	return e
}

// middleDay is the day that "by mid-June", "by mid-Q3" mean.
func middleDay(e expr) Date {
	if e.grain == Month {
		return Date{e.from.Year, e.from.Month, 15}
	}
	return Date{e.to.Year, e.to.Month, 15}
}

// rolling reads "over the next year" as the twelve months from today, where
// "next year" alone is the calendar year.
func (r *reader) rolling(p phrase, e expr) expr {
	if e.form != formPeriod || e.unit.grain == "" || e.n != 1 || !p.det || !r.is(e.last-2, "next", "coming") {
		return e
	}
	switch e.grain {
	case Week, Month, Year:
		e.from, e.to, e.form = r.today, addUnits(r.today, e.unit, 1), formAnchored
	}
	return e
}

// latest takes "at the latest" and the "EOD" of "Friday EOD" into the span.
func (r *reader) latest(j int) int {
	if r.is(j, "eod", "cob", "eob") || r.is(j, "noon", "midnight") {
		j++
	}
	k := r.skip(j, ",")
	if m, ok := r.d.Phrase(k, "at", "the", "latest"); ok {
		return m
	}
	if m, ok := r.d.Phrase(k, "at", "the", "very", "latest"); ok {
		return m
	}
	return j
}

// isRange reports that "from" and "between" found their second end.
func (r *reader) isRange(e expr) bool {
	for k := e.first + 1; k < e.last; k++ {
		switch r.norm(k) {
		case "to", "through", "thru", "until", "till", "and":
			return true
		case "-":
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
	if e.grain == Day && e.form == formEnd && r.is(i, "each", "every", "daily", "weekly") {
		return true // "by EOD every Friday"
	}
	if !r.is(i, "per", "each", "every", "/", "a") {
		return false
	}
	_, ok := unitName(r.norm(i + 1))
	return ok && !r.is(i, "a", "each", "every")
}

// startAlone marks a start: "starting in May", "from next quarter onwards".
func (r *reader) startAlone(p phrase, e expr) int {
	last := r.skip(e.last, "onward", "onwards", "forward")
	return r.mark(Start, p.first, last)
}

// starts reports a start said by the verb before: "starting", "kicking off in".
func (r *reader) starts(p phrase, e expr) bool {
	if r.is(e.last, "onward", "onwards") || r.is(e.last, "and") && r.is(e.last+1, "beyond", "onward", "onwards") {
		return p.lead != by && p.lead != before
	}
	if p.lead != in && p.lead != on && p.lead != bare {
		return false
	}
	k := p.first - 1
	return r.is(k, "starting", "beginning", "commencing", "effective", "starts", "begins") || r.is(k, "off") && r.is(k-1, "kicking")
}

// stands reports that the expression is a deadline where it stands: some forms
// need a preposition, an article or a heading to be one.
func (r *reader) stands(p phrase, e expr) bool {
	switch e.form {
	case formNumeric:
		return r.numericStands(p, e)
	case formOrdinal:
		if !r.closes(e.last) && r.d.At(e.last).Kind == text.Word && !r.functionWord(e.last) {
			return false
		}
		return p.lead == by || p.lead == on || p.lead == before || p.lead == until || p.lead == between || p.lead == from || p.det && r.closes(e.last)
	case formYear:
		return r.yearStands(p, e)
	case formUnit:
		return r.unitStands(p, e)
	case formSeason:
		switch p.lead {
		case by, in, before, until, during, over, forLead, within:
			return !(p.lead == in && r.is(e.last, "love")) && (r.closes(e.last) || r.functionWord(e.last) || r.d.At(e.last).Kind != text.Word)
		}
		return false
	case formCounted:
		return p.lead != bare && p.lead != after && p.lead != at || p.lead == at && !r.is(e.first, "day") || r.is(e.last, ":", "-") && r.sentenceStart(e.first) || r.is(e.first, "end")
	case formEvent:
		return p.lead != bare && p.lead != at && p.lead != on || p.det || r.is(e.first, "this", "next", "end", "upcoming") || p.lead == at && r.is(e.first, "end")
	case formMonth:
		return p.lead != at && p.lead != within || e.grain == Month
	case formEnd:
		// "at the end of the day" is an idiom.
		return !(e.grain == Day && p.lead == at && r.is(e.last-1, "day") && r.is(e.last-2, "the"))
	}
	return true
}

// unitStands is for "the quarter": it wants its article and a preposition, or
// a verb that ends a period.
func (r *reader) unitStands(p phrase, e expr) bool {
	if r.is(e.last-1, "ahead") {
		return true
	}
	if r.is(p.first-1, "earlier", "late", "times") || e.grain == Day || r.is(e.last, "-", "'s") && r.d.Glued(e.last) {
		return false
	}
	if p.later {
		return true
	}
	fy := r.is(e.last-1, "fy") || r.is(e.last-2, "fiscal", "financial", "calendar")
	whole := r.is(e.first, "full", "entire", "whole")
	switch p.lead {
	case bare:
		return p.det && r.is(p.first-1, "finish", "end", "close", "exit", "finishing", "ending", "exiting", "all", "closing", "out", "win", "complete") || fy && p.det || whole && r.closes(e.last)
	case by:
		return p.det && (e.grain == Quarter || e.grain == Year) || fy
	case in, forLead, over, during, within, until, before:
		return (p.det || fy || whole) && !r.is(e.last, "of", "to") || p.lead == in && fy
	}
	return false
}

// yearStands is for a bare year: four digits may count anything.
func (r *reader) yearStands(p phrase, e expr) bool {
	if r.countedNoun(e.last) {
		return false
	}
	switch p.lead {
	case by:
		return e.to.Year > r.today.Year-20 || p.det
	case in, before, until, during, forLead, over, within, between, from:
		return true
	case bare:
		head := r.sentenceStart(e.first)
		return head && (r.is(e.last, ":", "-", "goal", "goals", "target", "targets", "okr", "okrs") || e.last == len(r.d.Tokens)) ||
			!head && r.closes(e.last) && (r.is(e.first-1, ",", "(", "-", ":", "goal", "goals", "year", "target", "targets", "okrs", "sales", "revenue", "plan") || r.isRange(e)) || r.is(e.first-1, "finish", "end", "close", "exit", "finishing", "ending", "exiting", "complete") && !r.closes(e.last)
	}
	return false
}

// numericStands is for 9/30, which may be a fraction, a score or a ratio.
func (r *reader) numericStands(p phrase, e expr) bool {
	behind := r.d.At(e.last)
	slash := r.is(e.first+1, "/")
	adverb := r.closes(e.last) || behind.Kind != text.Word || r.functionWord(e.last)
	if r.is(e.last, "%", "of", "out", "$") || r.countedNoun(e.last) || !adverb && (p.lead == bare || !slash) {
		return false
	}
	switch p.lead {
	case by:
		if r.fraction(e) && r.changeBefore(p.first) {
			return false
		}
		return slash || r.is(p.first, "due")
	case on, before, until, from, between, starting:
		return slash || r.is(p.first, "on", "before", "until")
	case bare:
	default:
		return false
	}
	if e.first == 0 && e.last == len(r.d.Tokens) || behind.Kind == text.Number && e.first == 0 {
		_, w := r.digits(e.first + 2)
		return w == 2 && r.norm(e.first+2) > "12" || r.norm(e.first) > "12" && len(r.norm(e.first)) == 2
	}
	if !slash {
		return false
	}
	big := r.d.At(e.first).Text > "12" && len(r.d.At(e.first).Text) == 2 || len(r.d.At(e.first+2).Text) == 2
	return big && !r.is(e.first-1, "scored", "score", "rate", "rated", "rating", "of")
}

// fraction reports 1/2, 1/3, 2/3, 1/4 and 3/4.
func (r *reader) fraction(e expr) bool {
	a, wa := r.digits(e.first)
	b, wb := r.digits(e.first + 2)
	return wa == 1 && wb == 1 && a < b && b <= 4
}

// changeBefore reports that the clause up to token i raises or lowers
// something, so that "by" may tell how far.
func (r *reader) changeBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-12; k-- {
		switch r.norm(k) {
		case "increase", "reduce", "cut", "grow", "raise", "lower", "decrease", "improve", "shrink", "lift", "boost", "shorten", "trim", "drop", "up", "down", "expand":
			return true
		case ".", ";", ":":
			return false
		}
	}
	return false
}

// functionWord reports a word that does not go on with a noun phrase.
func (r *reader) functionWord(i int) bool {
	switch r.norm(i) {
	case "and", "or", "to", "with", "at", "in", "on", "by", "for", "from", "as", "so", "but", "is", "are", "was", "will", "we", "i", "if", "when", "while",
		"using", "through", "via", "per", "than", "which", "that", "then", "because", "the", "a", "an", "my", "our", "of", "each", "every", "without", "across",
		"including", "eod", "cob", "deadline", "only", "based", "until", "till", "thru", "before", "after", "since", "this", "must", "should", "can":
		return true
	}
	return false
}
