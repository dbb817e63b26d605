package when

import (
	"strings"
	"time"

	"github.com/goalsmith/goalsmith/internal/text"
)

// monthName reads the name of a month, its usual abbreviations and the typos
// that people make in them.
func monthName(n string) (time.Month, bool) {
	if !monthWords.Has(n) {
		return 0, false
	}
	m := place(n, "january jan janurary januray|february feb febuary feburary|march mar|april apr|may|june jun|july jul|august aug|september sept sep septemeber setpember|october oct|november nov novemeber|december dec decemeber")
	return time.Month(m), m > 0
}

// place is which of the groups, parted by bars, holds the word, from 1 on, or 0.
//
//go:noinline
func place(n, groups string) int {
	for k := 1; groups != ""; k++ {
		var one string
		if one, groups, _ = strings.Cut(groups, "|"); text.Among(n, one) {
			return k
		}
	}
	return 0
}

// weekdayName reads the name of a weekday or its abbreviation.
func weekdayName(n string) (time.Weekday, bool) {
	if !weekdayWords.Has(n) {
		return 0, false
	}
	return time.Weekday(place(n, "sunday sun|monday mon|tuesday tue tues|wednesday wed weds wednsday|thursday thu thur thurs|friday fri|saturday sat") - 1), true
}

// weekdayPlural reads "Mondays", which is a habit and not a day.
func weekdayPlural(n string) bool {
	return text.Among(n, "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends")
}

// unit is a length of time as people count it: so many days, so many months.
type unit struct {
	grain  Grain
	months int  // the length in months, or
	days   int  // in days, or
	hours  bool // less than a day
	work   bool // business days
}

// unitName reads "weeks", "qtr", "yrs". Single letters count only where they
// are glued to a number, and callers see to that.
func unitName(n string) (unit, bool) {
	if !unitWords.Has(n) {
		return unit{}, false
	}
	switch {
	case text.Among(n, "day days"):
		return unit{grain: Day, days: 1}, true
	case text.Among(n, "week weeks wk wks"):
		return unit{grain: Week, days: 7}, true
	case text.Among(n, "fortnight fortnights"):
		return unit{grain: Week, days: 14}, true
	case text.Among(n, "month months mo mos mth mths mnth mnths"):
		return unit{grain: Month, months: 1}, true
	case text.Among(n, "quarter quarters qtr qtrs quater quaters"):
		return unit{grain: Quarter, months: 3}, true
	case text.Among(n, "half halves"):
		return unit{grain: Half, months: 6}, true
	case text.Among(n, "semester semesters"):
		return unit{grain: Half, months: 6}, true
	case text.Among(n, "year years yr yrs"):
		return unit{grain: Year, months: 12}, true
	case text.Among(n, "decade decades"):
		return unit{grain: Year, months: 120}, true
	case unitNameWords.Has(n):
		return unit{grain: Day, hours: true}, true
	}
	return unit{}, false
}

// unitLetter reads the d, w, m, q, y of "90d" and "6m".
func unitLetter(n string) (unit, bool) {
	switch n {
	case "d":
		return unit{grain: Day, days: 1}, true
	case "w":
		return unit{grain: Week, days: 7}, true
	case "y":
		return unit{grain: Year, months: 12}, true
	case "h":
		return unit{grain: Day, hours: true}, true
	}
	return unit{}, false
}

// ordinalWord reads first to twentieth, and thirtieth.
func ordinalWord(n string) (int, bool) {
	if len(n) < 5 || n[len(n)-1] != 'h' && n[len(n)-1] != 't' && n[len(n)-1] != 'd' {
		return 0, false
	}
	v := place(n, "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth")
	if v == 21 {
		v = 30
	}
	return v, v > 0
}

// determiner reports a word that may stand between a preposition and a period.
func determiner(n string) bool {
	return text.Among(n, "the our my your their its his her teh")
}

var unitNameWords = text.NewWords("hour hours hr hrs minute minutes min mins second seconds sec secs")

// monthWords are all that monthName reads: one look-up spares most tokens twelve.
var monthWords = text.NewWords("january jan janurary januray february feb febuary feburary march mar april apr june jun july jul august aug september sept sep septemeber setpember october oct november nov novemeber december dec decemeber may")

// weekdayWords are all that weekdayName reads.
var weekdayWords = text.NewWords("monday mon tuesday tue tues wednesday wed weds wednsday thursday thu thur thurs friday fri saturday sat sunday sun")

// unitWords are all that unitName reads.
var unitWords = text.NewWords("day days week weeks wk wks fortnight fortnights month months mo mos mth mths mnth mnths quarter quarters qtr qtrs quater quaters half halves semester semesters year years yr yrs decade decades hour hours hr hrs minute minutes min mins second seconds sec secs")
