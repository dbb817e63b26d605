package when

import (
	"unicode"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/text"
)

// month reads a month without a day: "June", "May 2027", "June next year",
// "2027 June".
func (r *reader) month(i int) (expr, bool) {
	if y := r.bareYear(i); y.ok && r.d.At(i).Kind == text.Number {
		m, next, ok := r.monthAt(r.skip(y.next, ","))
		if !ok || r.norm(next-1) == "may" && r.d.At(next-1).Text == "may" {
			return expr{}, false
		}
		return period(i, next, monthOf(Date{y.year, m, 1}), Month, formMonth, true), true
	}
	m, next, ok := r.monthAt(i)
	if !ok {
		return expr{}, false
	}
	if r.is(next, "quarter") && !r.in(next+1, "end - close") {
		return r.next(period(i, next+1, months(Date{r.today.Year, m, 1}.AddMonths(-2), 3), Quarter, formPeriod, false)), true
	}
	y := r.yearAfter(next)
	if !y.ok && !r.monthWord(i, next) {
		return expr{}, false
	}
	if !y.ok {
		return r.next(period(i, next, monthOf(Date{r.today.Year, m, 1}), Month, formMonth, false)), true
	}
	year := y.year
	if y.fiscal {
		// March FY27 is the March inside that fiscal year.
		year = r.o.fiscalYear(y.year).from.Year
		if m < r.o.fiscalStart() {
			year++
		}
	}
	return period(i, y.next, monthOf(Date{year, m, 1}), Month, formMonth, true), true
}

// monthWord tells the month from the verb in "may", "march", and from the
// beginnings of other words in "mar", "dec", "jan", "sep".
func (r *reader) monthWord(i, next int) bool {
	switch word := r.norm(i); {
	case word == "may":
		return !r.modalMay(i)
	case word == "march":
		return !r.verbMarch(i)
	case text.Among(word, "mar jan dec sep apr jun jul nov oct feb aug"):
		// A lone abbreviation wants a capital or a preposition.
		return r.capital(i) && !r.in(i-1, "$ @ #") || r.leadsMonth(i-1)
	case text.Among(word, "april june august"):
		return !(r.in(i-1, "with to and") && r.in(next, "'s and")) && (r.capital(i) || r.leadsMonth(i-1) || r.alone(i, next))
	}
	return true
}

// alone reports that tokens [i, next) stand between the edges of the text or
// marks.
func (r *reader) alone(i, next int) bool {
	return (i == 0 || r.d.At(i-1).Kind >= text.Punct || r.d.At(i-1).Kind == text.Number) && (next >= len(r.d.Tokens) || r.d.At(next).Kind >= text.Punct)
}

func (r *reader) capital(i int) bool {
	c, _ := utf8.DecodeRuneInString(r.d.At(i).Text)
	return unicode.IsUpper(c)
}

// leadsMonth reports a word in front of which "may" and "march" are months.
func (r *reader) leadsMonth(i int) bool {
	switch word := r.norm(i); {
	case leadsMonthWords.Has(word):
		return true
	case text.Among(word, "- /"):
		return r.leadsMonth(i - 1)
	case text.Among(word, "and to & or"):
		_, ok := monthName(r.norm(i - 1))
		return ok
	}
	return false
}

// modalMay reports that the "may" at i is the verb.
func (r *reader) modalMay(i int) bool {
	if r.in(i-1, "by until til till untill before b4 bfore since") && (r.closes(i+1) || r.in(i+1, "and or so")) {
		return false // a verb would have more to say
	}
	switch r.d.At(i).Tag {
	case "MD", "VB", "VBP":
		return true
	}
	lead := r.leadsMonth(i-1) && !(r.is(i-1, "this") && !r.capital(i))
	if lead && (r.capital(i) || !r.in(i+1, "be have not also need require ask i we you")) {
		return false
	}
	if r.d.At(i).Text == "May" && !r.d.At(i).Line && !r.sentenceStart(i) {
		return r.in(i+1, "be have not i we you the")
	}
	if r.in(i+1, "- to through thru and") {
		if _, ok := monthName(r.norm(i + 2)); ok {
			return false
		}
	}
	if r.d.At(i).Text != "May" && r.d.At(i).Text != "MAY" {
		return true
	}
	// At the head of a line: "May: 10 demos", "May goal", against "May I ask".
	return !(r.in(i+1, ": - , goal goals target targets") || r.thing(i+1))
}

// verbMarch reports that the "march" at i is the verb or part of a name.
func (r *reader) verbMarch(i int) bool {
	if r.in(i+1, "madness on forward toward towards into ahead of") && !r.is(i+1, "on") {
		return !(r.is(i+1, "of") && r.leadsMonth(i-1))
	}
	if r.capital(i) && !r.sentenceStart(i) || r.leadsMonth(i-1) {
		return false
	}
	return r.in(i+1, "on to through with for the our") || !r.capital(i)
}

// sentenceStart reports that token i opens its sentence or line.
func (r *reader) sentenceStart(i int) bool {
	if i <= 0 || r.d.At(i).Line {
		return true
	}
	s := r.d.SentenceOf(i)
	return s >= 0 && r.d.Sentences[s].First == i
}

var leadsMonthWords = text.NewWords("in by of until til till untill before b4 bfore through thru during since from next this last early mid late end on for after starting beginning ending between come around january february march april may june july jan feb mar apr")
