package when

import "github.com/goalsmith/goalsmith/internal/text"

// eventPhrase reads one single event that a goal is due by: "before the June
// kickoff", "by the next QBR", "by my 90-day review", "ahead of launch". j
// stands behind the preposition.
func (r *reader) eventPhrase(l lead, i, j int) int {
	switch l {
	case by, before, until, at, during, in, over, on, within:
	case after:
		// "after 8 visits" at an end of its sentence says when it is to be so
		if end := r.countedEvents(j); end > j && r.is(i, "after") && (r.sentenceStart(i) && r.is(end, ",") || !r.sentenceStart(i) && r.numbered(i) && (end >= len(r.d.Tokens) || r.is(end, "."))) && !r.beside(i, "review check reassess evaluate assess start begin resume follow again") {
			return r.dayOfEvent(l, i, end)
		}
		return i
	case forLead:
		l = during // "for the whole of the spring term"
	default:
		return i
	}
	if r.in(i, "through thru") && r.moves(i) && r.passed(j) {
		return i // "get all reps through the training"
	}
	if r.in(i, "through thru") && (!r.lasts(j) || !determiner(r.norm(j)) && r.madeBy(j)) {
		return i // "60 plans through the newsletter"
	}
	rest := false
	if k := r.skip(j, "the"); (l == during || l == until) && r.in(k, "whole rest remainder duration") && r.is(k+1, "of") {
		j, rest = k+2, true
	}
	if end := r.countedEvents(j); l == during && r.is(i, "for") && end > j && r.in(end-1, "sprints cycles seasons terms iterations") {
		return r.dayOfEvent(l, i, end) // "for three sprints in a row"
	}
	if k := r.skip(r.skip(r.skip(j, "the"), "age"), "of"); r.in(k-1, "age of") && r.d.At(k).Kind == text.Number && k > j && (l == by || l == before) && r.closes(k+1) {
		return r.dayOfEvent(l, i, k+1) // "by the age of 30"
	}
	if end := r.countedEvents(j); l == within && end > j && r.in(i, "within inside") {
		return r.dayOfEvent(l, i, end)
	}
	if l == within && !r.in(j+1, "period") && !r.in(j+2, "period") {
		return i // "within the renewal segment" says where
	}
	k := j
	if end := r.namedDay(l, i, j); end > i {
		return r.dayOfEvent(l, i, end)
	}
	if !determiner(r.norm(j)) {
		if end := r.plainEvent(l, j); end > j {
			if l == before && r.in(end-1, "discharge surgery admission") && r.eachPatient(i) {
				return r.mark(ServiceLevel, i, end)
			}
			return r.dayOfEvent(l, i, end)
		}
	}
	each := r.in(k, "each every any a an all")
	det := determiner(r.norm(k))
	next := r.in(k, "next upcoming this coming following")
	if each || det || next {
		k++
	}
	if l == during {
		k = r.skip(k, "whole entire full")
	}
	if !each && r.in(k, "next upcoming coming following annual first") {
		next = next || !r.in(k, "annual first")
		k++
	}
	if l == at && r.is(i, "at") && det && r.inItsMonth(k) {
		return r.dayOfEvent(l, i, k+2) // "at the June fête"
	}
	end, strong := r.eventNoun(k)
	if term, ok := r.endableEvent(k); ok && det && end < term && (l == within || l == during || l == over) && (rest || term > k+1 && r.in(term-1, "period cycle phase term year season")) {
		return r.dayOfEvent(l, i, term) // "within the project period"
	}
	if end == k {
		if end = r.plainEvent(l, j); end == j {
			end = r.happening(l, i, j)
		}
		if end == j {
			return i
		}
		return r.dayOfEvent(l, i, end)
	}
	if each {
		if l == before || l == by {
			return r.mark(ServiceLevel, i, end)
		}
		return i
	}
	switch l {
	case at, during, in, over, on:
		if n := len(r.found.Deadlines); l == on && n > 0 && r.d.SentenceOf(r.found.Deadlines[n-1].First) == r.d.SentenceOf(i) {
			return i // "by May 30, scoring 85% on the final exam" says where the score comes from
		}
		if (season(r.norm(end-1)) || r.schoolYear(end)) && (l == during || l == over || l == in && r.in(end-1, "term semester season holidays break")) || l == on && (strong || r.in(end-1, "day")) && end > k+1 {
			break
		}
		if l == over || l == on && !r.in(end-1, "census survey exam test quiz review assessment final finals midterm midterms") {
			return i
		}
		if r.is(i, "for") {
			return i // "sponsors for our Spring Classic" are for it, not due by it
		}
		if (l != in || r.in(end-1, "survey exam test assessment census release review")) && det && !each && r.monthWithin(k, end) {
			break // "at the February board meeting"
		}
		if e, ok := r.core(end+1, false); l == at && r.is(i, "at") && det && r.is(end, "(") && ok && e.grain == Day && !e.cadence && r.is(e.last, ")") {
			break // "at the harbour race (3 May)"
		}
		if l == at && r.is(i, "at") && det && r.namedWithin(k, end) && r.endsBefore(end) {
			break // "at our Super Bowl party"
		}
		if !next || l == in && !r.in(end-1, "release sprint cycle version review survey exam test assessment") {
			return i
		}
	case by:
		if r.in(i-1, "measured assessed evidenced determined verified judged shown reported demonstrated indicated") {
			return i // what measures it, not when
		}
		if !det && !next && !strong && !season(r.norm(end-1)) && !(r.is(end-1, "week") && end > k+1) {
			return i
		}
	case before, until:
		if !det && !next && !strong && !r.soleNoun(end-1) {
			return i
		}
		if r.in(end-1, "call demo visit") && !next {
			return r.mark(ServiceLevel, i, end)
		}
	}
	if !r.d.At(end).Line && r.in(end, "'s team owner lead manager host sponsor and") && !r.is(end, "and") {
		return i
	}
	return r.dayOfEvent(l, i, end)
}

// countedEvents reads "10 sessions", "two release cycles", by whose last a goal
// is due.
func (r *reader) countedEvents(j int) int {
	n, k := r.count(j)
	if k == j || n < 1 {
		return j
	}
	for m := k; m < k+3 && r.d.At(m).Kind == text.Word && !r.functionWord(m); m++ {
		if r.in(m, "sprints cycles seasons terms releases iterations sessions visits lessons meetings classes appointments workouts games matches session visit sprint lesson") {
			return m + 1
		}
	}
	return j
}

// season reports nouns of stretches that everybody knows the end of.
func season(n string) bool {
	return text.Among(n, "holidays holiday break term semester season weekend weeks festival sprint")
}

// namedWithin reports a proper name between two tokens, by which an event is one.
func (r *reader) namedWithin(from, to int) bool {
	for k := from; k < to-1; k++ {
		if named(r.d.At(k).Text) {
			return true
		}
	}
	return false
}

// monthWithin reports a month's name between two tokens: "the April survey".
func (r *reader) monthWithin(from, to int) bool {
	for k := from; k < to; k++ {
		if _, _, ok := r.monthAt(k); ok || r.in(k, "spring summer autumn fall winter annual final end mid") {
			return true
		}
	}
	return false
}

// inItsMonth reports a month and one word that it tells apart, whatever that is: "the June fête".
func (r *reader) inItsMonth(k int) bool {
	_, _, month := r.monthAt(k)
	return month && r.d.At(k+1).Kind == text.Word && !r.functionWord(k+1) && !ofTime.Has(r.norm(k+1)) && r.endsBefore(k+2)
}

// ofTime are what a month has of its own, at which nothing happens: "at the June price".
var ofTime = text.NewWords("price prices rate rates discount discounts level levels quota cost costs target targets number numbers average pace fee fees volume total")
