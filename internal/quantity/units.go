package quantity

// timeUnit is the period that a time word names, in the singular: "day" for
// "days", "hour" for "hrs"; "" for anything else. Letters stuck to digits
// ("48h") are looked up with short.
func timeUnit(norm string) string {
	switch norm {
	case "second", "seconds", "sec", "secs":
		return "second"
	case "ms", "millisecond", "milliseconds":
		return "millisecond"
	case "minute", "minutes", "min", "mins":
		return "minute"
	case "hour", "hours", "hr", "hrs":
		return "hour"
	case "day", "days", "workday", "workdays", "weekday", "weekdays":
		return "day"
	case "week", "weeks", "wk", "wks", "workweek", "workweeks":
		return "week"
	case "fortnight", "fortnights":
		return "fortnight"
	case "month", "months", "mo", "mos", "mth", "mths":
		return "month"
	case "quarter", "quarters", "qtr", "qtrs":
		return "quarter"
	case "half-year", "semester", "semesters":
		return "half"
	case "year", "years", "yr", "yrs":
		return "year"
	}
	return ""
}

// shortTimeUnit reads the letters stuck to digits: 48h, 15d, 6w, 30s.
func shortTimeUnit(norm string) string {
	switch norm {
	case "s":
		return "second"
	case "h":
		return "hour"
	case "d":
		return "day"
	case "w":
		return "week"
	case "y":
		return "year"
	}
	return timeUnit(norm)
}

func isTimeUnit(norm string) bool { return timeUnit(norm) != "" }

// minutes is the length of a time unit in working terms: a day is a day, and a
// month a twelfth of a year.
func minutes(unit string) float64 {
	const day = 24 * 60
	switch timeUnit(lastWord(unit)) {
	case "millisecond":
		return 1.0 / 60000
	case "second":
		return 1.0 / 60
	case "minute":
		return 1
	case "hour":
		return 60
	case "day":
		return day
	case "week":
		return 7 * day
	case "fortnight":
		return 14 * day
	case "month":
		return 365.0 / 12 * day
	case "quarter":
		return 365.0 / 4 * day
	case "year":
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
