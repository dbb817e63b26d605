package when

import "github.com/goalsmith/goalsmith/internal/text"

// attributive reports that a period written as a name ("Q3", "June", "2027")
// stands between an article or "of" and a word it must belong to: "the Q3
// President's Club", "30% of Q1 churned customers".
func (r *reader) attributive(p phrase, e expr) bool {
	t := r.d.At(e.last)
	if t.Kind != text.Word || r.closes(e.last) || r.functionWord(e.last) || r.in(e.last, "ends begins starts comes close closes closing end eod") {
		return false
	}
	if e.form == formDate || r.is(e.first, "advent") {
		return r.namesThing(p, e)
	}
	switch e.form {
	case formMonth, formYear:
	case formEnd:
		// "end-of-quarter discounting", "end of quarter discounts"
		return p.lead == bare && (r.countedNoun(e.last) || r.is(e.first+1, "-") && r.d.At(e.last).Space && e.last == e.first+5)
	case formPeriod:
		if c := r.norm(e.last - 1); c[len(c)-1] < '0' || c[len(c)-1] > '9' || e.last != e.first+1 {
			return false
		}
	default:
		return false
	}
	if p.lead == bare {
		return p.det || r.in(p.first-1, "of a an")
	}
	return p.det && p.lead != by && p.lead != until && p.lead != before
}

// namesThing reports a weekday or a feast that only names what comes behind it:
// "send Friday emails", "the weekly Monday stand-ups", "Christmas decorations".
func (r *reader) namesThing(p phrase, e expr) bool {
	if _, ok := weekdayName(r.norm(e.first)); ok && e.last == e.first+1 {
		return p.lead == bare && (r.countedNoun(e.last) || r.in(e.last, "email mail stand note memo post blog letter digest video podcast huddle lunch school service worship mass attendance offering"))
	}
	if _, end := r.holidayName(e.first); end != e.last || r.in(e.last, "weekend week season time morning evening night this next") {
		return false
	}
	return r.countedNoun(e.last) && p.lead != by && p.lead != before && p.lead != until || p.lead == bare && !r.in(p.first-1, "- , : (")
}
