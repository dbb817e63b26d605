package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// timeUnit is the period that a time word names, in the singular: "day" for
// "days", "hour" for "hrs"; "" for anything else. Letters stuck to digits
// ("48h") are looked up with short.
func timeUnit(norm string) string {
	if !timeUnits.Has(norm) {
		return ""
	}
	switch {
	case text.Among(norm, "second seconds sec secs"):
		return "second"
	case text.Among(norm, "ms millisecond milliseconds"):
		return "millisecond"
	case text.Among(norm, "minute minutes min mins"):
		return "minute"
	case text.Among(norm, "hour hours hr hrs"):
		return "hour"
	case text.Among(norm, "day days workday workdays weekday weekdays"):
		return "day"
	case text.Among(norm, "week weeks wk wks workweek workweeks"):
		return "week"
	case text.Among(norm, "fortnight fortnights"):
		return "fortnight"
	case text.Among(norm, "month months mo mos mth mths"):
		return "month"
	case text.Among(norm, "quarter quarters qtr qtrs"):
		return "quarter"
	case text.Among(norm, "half-year semester semesters"):
		return "half"
	case text.Among(norm, "year years yr yrs"):
		return "year"
	}
	return ""
}

// shortTimeUnit reads the letters stuck to digits: 48h, 15d, 6w, 30s.
func shortTimeUnit(norm string) string {
	switch {
	case norm == "s":
		return "second"
	case norm == "h":
		return "hour"
	case norm == "d":
		return "day"
	case norm == "w":
		return "week"
	case norm == "y":
		return "year"
	}
	return timeUnit(norm)
}

func isTimeUnit(norm string) bool { return timeUnit(norm) != "" }

// minutes is the length of a time unit in working terms: a day is a day, and a
// month a twelfth of a year.
func minutes(unit string) float64 {
	const day = 24 * 60
	switch word := timeUnit(lastWord(unit)); {
	case word == "millisecond":
		return 1.0 / 60000
	case word == "second":
		return 1.0 / 60
	case word == "minute":
		return 1
	case word == "hour":
		return 60
	case word == "day":
		return day
	case word == "week":
		return 7 * day
	case word == "fortnight":
		return 14 * day
	case word == "month":
		return 365.0 / 12 * day
	case word == "quarter":
		return 365.0 / 4 * day
	case word == "year":
		return 365 * day
	}
	return 0
}

// inUnit is the factor that turns lengths in one unit of time into another, so
// that "from 4 hours to 30 minutes" compares. It is 1 for anything else.
func inUnit(from, to string) float64 {
	a, b := minutes(from), minutes(to)
	if a == 0 || b == 0 || a == b {
		return 1
	}
	return a / b
}

func lastWord(s string) string {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == ' ' {
			return s[i+1:]
		}
	}
	return s
}

// timeUnits are all that timeUnit reads.
var timeUnits = text.NewWords("second seconds sec secs ms millisecond milliseconds minute minutes min mins hour hours hr hrs day days workday workdays weekday weekdays week weeks wk wks workweek workweeks fortnight fortnights month months mo mos mth mths quarter quarters qtr qtrs half-year semester semesters year years yr yrs")
