package when

import (
	"github.com/goalsmith/goalsmith/internal/text"
)

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
		if p.lead == on && e.n <= 1 && (r.shareBefore(p.first) || r.beside(p.first, "new hires joiners starters")) || p.lead == in && r.is(e.first, "first") && r.is(e.first-1, "their") && r.beside(p.first, "customers clients users patients members") {
			return false // "100% of new hires have a laptop on day one": each on a day of their own
		}
		if r.is(e.first, "year") && e.n > 5 && p.lead == in {
			return false // "attendance in Year 9" is a class
		}
		if _, ok := unitName(r.norm(e.first)); ok && p.det && p.lead != by && p.lead != before && r.d.At(e.last).Kind == text.Word && !r.closes(e.last) && !r.functionWord(e.last) {
			return false // "for the Month 1 onboarding"
		}
		return p.lead != bare && p.lead != after && p.lead != at || p.lead == at && !r.is(e.first, "day") || r.in(e.last, ": -") && r.sentenceStart(e.first) || r.is(e.first, "end") ||
			p.lead == bare && !p.det && (r.closes(e.last) || r.is(e.last, "and")) && r.amountBefore(e.first)
	case formEvent:
		return p.lead != bare && p.lead != at && p.lead != on || p.det || r.in(e.first, "this next end upcoming both") || p.lead == at && r.is(e.first, "end")
	case formMonth:
		return p.lead != at && p.lead != within || e.grain == Month
	case formEnd:
		// "at the end of the day" is an idiom.
		return !(e.grain == Day && p.lead == at && r.is(e.last-1, "day") && r.is(e.last-2, "the"))
	}
	return true
}

// amountBefore reports an amount right in front of token i: "75% Month 2", "20
// calls week 1", "full quota Month 3".
func (r *reader) amountBefore(i int) bool {
	k := i - 1
	if t := r.d.At(k); t.Kind == text.Word && !t.Line && !r.functionWord(k) && !r.in(k, "quota target productivity capacity") {
		k-- // what is counted
	}
	return r.d.At(k).Kind == text.Number || r.in(k, "% quota target productivity capacity")
}

// unitStands is for "the quarter": it wants its article and a preposition, or
// a verb that ends a period.
func (r *reader) unitStands(p phrase, e expr) bool {
	if r.is(e.last-1, "ahead") {
		return true
	}
	if r.in(e.last, "they it that which whose where when prior before after") || r.in(p.first-1, "earlier late times") || e.grain == Day || r.in(e.last, "- 's") && r.d.Glued(e.last) {
		return false
	}
	if p.later {
		return true
	}
	fy := r.is(e.last-1, "fy") || r.in(e.last-2, "fiscal financial calendar")
	whole := r.in(e.first, "full entire whole")
	switch p.lead {
	case bare:
		return p.det && r.in(p.first-1, "finish end close exit finishing ending exiting all closing out complete") || fy && p.det || whole && r.closes(e.last)
	case by:
		return p.det && (e.grain == Quarter || e.grain == Year) || fy
	case in, forLead, over, during, within, until, before:
		return (p.det || fy || whole) && !r.is(e.last, "of") && !r.ranOn(e.last) || p.lead == in && fy
	}
	return false
}

// ranOn reports "to" and a time: "in the year to June" is twelve months, "in the quarter
// to support growth" ends with the quarter.
func (r *reader) ranOn(i int) bool {
	_, _, month := r.monthAt(i + 1)
	return r.is(i, "to") && (month || r.d.At(i+1).Kind == text.Number || r.in(i+1, "date come the"))
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
		if n := len(r.found.Cadences); n > 0 && r.is(e.first-1, "of") && r.found.Cadences[n-1].Last == e.first-1 {
			return true // "every month of 2027"
		}
		head := r.sentenceStart(e.first)
		return head && (r.in(e.last, ": - goal goals target targets okr okrs quota quotas number") || e.last == len(r.d.Tokens)) ||
			!head && r.closes(e.last) && (yearStandsWords.Has(r.norm(e.first-1)) || r.isRange(e)) || r.in(e.first-1, "finish end close exit finishing ending exiting complete") && !r.closes(e.last)
	}
	return false
}

// numericStands is for 9/30, which may be a fraction, a score or a ratio.
func (r *reader) numericStands(p phrase, e expr) bool {
	behind := r.d.At(e.last)
	slash := r.is(e.first+1, "/")
	adverb := r.closes(e.last) || behind.Kind != text.Word || r.functionWord(e.last)
	if r.in(e.last, "% of out $") || r.countedNoun(e.last) || !adverb && (p.lead == bare || !slash) {
		return false
	}
	switch p.lead {
	case by:
		if r.fraction(e) && r.changeBefore(p.first) {
			return false
		}
		return slash || r.is(p.first, "due")
	case on, before, until, from, between, starting:
		return slash || r.in(p.first, "on before until")
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
	if r.isRange(e) && r.d.At(e.last-1).Text > "12" && len(r.d.At(e.last-1).Text) == 2 {
		return true
	}
	big := r.d.At(e.first).Text > "12" && len(r.d.At(e.first).Text) == 2 || len(r.d.At(e.first+2).Text) == 2
	return big && !r.in(e.first-1, "scored score rate rated rating of")
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
		switch word := r.norm(k); {
		case changeBeforeWords.Has(word):
			return true
		case text.Among(word, ". ; :"):
			return false
		}
	}
	return false
}

// functionWord reports a word that does not go on with a noun phrase.
func (r *reader) functionWord(i int) bool {
	switch word := r.norm(i); {
	case functionWordWords.Has(word):
		return true
	}
	return false
}

var yearStandsWords = text.NewWords(", ( - : goal goals year target targets okrs sales revenue plan quota quotas")

var changeBeforeWords = text.NewWords("increase reduce cut grow raise lower decrease improve shrink lift boost shorten trim drop up down expand")

var functionWordWords = text.NewWords("pls please thx and or to with at in on by for from as so but is are was will we i if when while using through via per than which that then because the a an my our of each every without across including eod cob deadline only based until till thru before after since this must should can")
