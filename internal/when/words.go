package when

import (
	"time"

	"github.com/goalsmith/goalsmith/internal/text"
)

// monthName reads the name of a month, its usual abbreviations and the typos
// that people make in them.
func monthName(n string) (time.Month, bool) {
	if !monthWords.Has(n) {
		return 0, false
	}
	switch {
	case text.Among(n, "january jan janurary januray"):
		return time.January, true
	case text.Among(n, "february feb febuary feburary"):
		return time.February, true
	case text.Among(n, "march mar"):
		return time.March, true
	case text.Among(n, "april apr"):
		return time.April, true
	case n == "may":
		return time.May, true
	case text.Among(n, "june jun"):
		return time.June, true
	case text.Among(n, "july jul"):
		return time.July, true
	case text.Among(n, "august aug"):
		return time.August, true
	case text.Among(n, "september sept sep septemeber setpember"):
		return time.September, true
	case text.Among(n, "october oct"):
		return time.October, true
	case text.Among(n, "november nov novemeber"):
		return time.November, true
	case text.Among(n, "december dec decemeber"):
		return time.December, true
	}
	return 0, false
}

// weekdayName reads the name of a weekday or its abbreviation.
func weekdayName(n string) (time.Weekday, bool) {
	if !weekdayWords.Has(n) {
		return 0, false
	}
	switch {
	case text.Among(n, "monday mon"):
		return time.Monday, true
	case text.Among(n, "tuesday tue tues"):
		return time.Tuesday, true
	case text.Among(n, "wednesday wed weds wednsday"):
		return time.Wednesday, true
	case text.Among(n, "thursday thu thur thurs"):
		return time.Thursday, true
	case text.Among(n, "friday fri"):
		return time.Friday, true
	case text.Among(n, "saturday sat"):
		return time.Saturday, true
	case text.Among(n, "sunday sun"):
		return time.Sunday, true
	}
	return 0, false
}

// weekdayPlural reads "Mondays", which is a habit and not a day.
func weekdayPlural(n string) bool {
	switch {
	case text.Among(n, "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends"):
		return true
	}
	return false
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
	switch {
	case n == "first":
		return 1, true
	case n == "second":
		return 2, true
	case n == "third":
		return 3, true
	case n == "fourth":
		return 4, true
	case n == "fifth":
		return 5, true
	case n == "sixth":
		return 6, true
	case n == "seventh":
		return 7, true
	case n == "eighth":
		return 8, true
	case n == "ninth":
		return 9, true
	case n == "tenth":
		return 10, true
	case n == "eleventh":
		return 11, true
	case n == "twelfth":
		return 12, true
	case n == "thirteenth":
		return 13, true
	case n == "fourteenth":
		return 14, true
	case n == "fifteenth":
		return 15, true
	case n == "sixteenth":
		return 16, true
	case n == "seventeenth":
		return 17, true
	case n == "eighteenth":
		return 18, true
	case n == "nineteenth":
		return 19, true
	case n == "twentieth":
		return 20, true
	case n == "thirtieth":
		return 30, true
	}
	return 0, false
}

// determiner reports a word that may stand between a preposition and a period.
func determiner(n string) bool {
	switch {
	case text.Among(n, "the our my your their its his her teh"):
		return true
	}
	return false
}

var unitNameWords = text.NewWords("hour hours hr hrs minute minutes min mins second seconds sec secs")

// monthWords are all that monthName reads: one look-up spares most tokens twelve.
var monthWords = text.NewWords("january jan janurary januray february feb febuary feburary march mar april apr june jun july jul august aug september sept sep septemeber setpember october oct november nov novemeber december dec decemeber may")

// weekdayWords are all that weekdayName reads.
var weekdayWords = text.NewWords("monday mon tuesday tue tues wednesday wed weds wednsday thursday thu thur thurs friday fri saturday sat sunday sun")

// unitWords are all that unitName reads.
var unitWords = text.NewWords("day days week weeks wk wks fortnight fortnights month months mo mos mth mths mnth mnths quarter quarters qtr qtrs quater quaters half halves semester semesters year years yr yrs decade decades hour hours hr hrs minute minutes min mins second seconds sec secs")
