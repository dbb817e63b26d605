package when

import "time"

// monthName reads the name of a month, its usual abbreviations and the typos
// that people make in them.
func monthName(n string) (time.Month, bool) {
	switch n {
	case "january", "jan", "janurary", "januray":
		return time.January, true
	case "february", "feb", "febuary", "feburary":
		return time.February, true
	case "march", "mar":
		return time.March, true
	case "april", "apr":
		return time.April, true
	case "may":
		return time.May, true
	case "june", "jun":
		return time.June, true
	case "july", "jul":
		return time.July, true
	case "august", "aug":
		return time.August, true
	case "september", "sept", "sep", "septemeber", "setpember":
		return time.September, true
	case "october", "oct":
		return time.October, true
	case "november", "nov", "novemeber":
		return time.November, true
	case "december", "dec", "decemeber":
		return time.December, true
	}
	return 0, false
}

// weekdayName reads the name of a weekday or its abbreviation.
func weekdayName(n string) (time.Weekday, bool) {
	switch n {
	case "monday", "mon":
		return time.Monday, true
	case "tuesday", "tue", "tues":
		return time.Tuesday, true
	case "wednesday", "wed", "weds", "wednsday":
		return time.Wednesday, true
	case "thursday", "thu", "thur", "thurs":
		return time.Thursday, true
	case "friday", "fri":
		return time.Friday, true
	case "saturday", "sat":
		return time.Saturday, true
	case "sunday", "sun":
		return time.Sunday, true
	}
	return 0, false
}

// weekdayPlural reads "Mondays", which is a habit and not a day.
func weekdayPlural(n string) bool {
	switch n {
	case "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "weekdays", "weekends":
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
	switch n {
	case "day", "days":
		return unit{grain: Day, days: 1}, true
	case "week", "weeks", "wk", "wks":
		return unit{grain: Week, days: 7}, true
	case "fortnight", "fortnights":
		return unit{grain: Week, days: 14}, true
	case "month", "months", "mo", "mos", "mth", "mths", "mnth", "mnths":
		return unit{grain: Month, months: 1}, true
	case "quarter", "quarters", "qtr", "qtrs", "quater", "quaters":
		return unit{grain: Quarter, months: 3}, true
	case "half", "halves":
		return unit{grain: Half, months: 6}, true
	case "semester", "semesters":
		return unit{grain: Half, months: 6}, true
	case "year", "years", "yr", "yrs":
		return unit{grain: Year, months: 12}, true
	case "decade", "decades":
		return unit{grain: Year, months: 120}, true
	case "hour", "hours", "hr", "hrs", "minute", "minutes", "min", "mins", "second", "seconds", "sec", "secs":
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
	switch n {
	case "first":
		return 1, true
	case "second":
		return 2, true
	case "third":
		return 3, true
	case "fourth":
		return 4, true
	case "fifth":
		return 5, true
	case "sixth":
		return 6, true
	case "seventh":
		return 7, true
	case "eighth":
		return 8, true
	case "ninth":
		return 9, true
	case "tenth":
		return 10, true
	case "eleventh":
		return 11, true
	case "twelfth":
		return 12, true
	case "thirteenth":
		return 13, true
	case "fourteenth":
		return 14, true
	case "fifteenth":
		return 15, true
	case "sixteenth":
		return 16, true
	case "seventeenth":
		return 17, true
	case "eighteenth":
		return 18, true
	case "nineteenth":
		return 19, true
	case "twentieth":
		return 20, true
	case "thirtieth":
		return 30, true
	}
	return 0, false
}

// determiner reports a word that may stand between a preposition and a period.
func determiner(n string) bool {
	switch n {
	case "the", "our", "my", "your", "their", "its", "his", "her", "teh":
		return true
	}
	return false
}
