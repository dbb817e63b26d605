package when

import "github.com/goalsmith/goalsmith/internal/text"

// starts reports a word that may begin a time expression. Most words of a goal
// don't, and this one look-up spares them all grammars.
func starts(n string) bool {
	if c := n[len(n)-1]; c >= '0' && c <= '9' {
		return true // q3, fy27, feb13, eoq4
	}
	if _, ok := monthName(n); ok {
		return true
	}
	if _, ok := weekdayName(n); ok {
		return true
	}
	if _, ok := unitName(n); ok {
		return true
	}
	if _, ok := ordinalWord(n); ok {
		return true
	}
	switch {
	// What a period is to today.
	case startsWords.Has(n):
		return true
	// The part of a period.
	case startsWords2.Has(n):
		return true
	// Letters for periods and their ends.
	case startsWords3.Has(n):
		return true
	// Holidays and seasons.
	case startsWords4.Has(n):
		return true
	// Numbers, which lengths and days begin with.
	case startsWords5.Has(n):
		return true
	}
	return false
}

var startsWords = text.NewWords("this that both thsi current present next nxt coming upcoming following subsequent succeeding last previous past prior preceding trailing all entire whole full remaining today todays tonight tonite tomorrow tomorrows tmrw tmr tomorow tommorow tommorrow yesterday yesterdays weekend")

var startsWords2 = text.NewWords("early mid midyear late middle midpoint halfway midway partway beginning begining start top onset opening turn outset tail end ned close closing conclusion ending completion finish rest remainder balance duration final initial back front")

var startsWords3 = text.NewWords("q fy cy fiscal financial calendar cw kw sprint ye eo fye qe cob eob eobd eod eow eom eoq eoy eoh eofy")

var startsWords4 = text.NewWords("christmas xmas boxing nye new thanksgiving black cyber independence canada juneteenth memorial labor labour mlk presidents president veterans veteran columbus halloween valentine valentines advent easter good mother mothers father fathers diwali ramadan hanukkah passover lunar chinese spring summer fall autumn winter")

var startsWords5 = text.NewWords("a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half couple single")
