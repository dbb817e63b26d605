package quantity

// timeUnit is the period that a time word names, in the singular: "day" for
// "days", "hour" for "hrs"; "" for anything else. Letters stuck to digits
// ("48h") are looked up with short.
func timeUnit(norm string) string {
	switch norm {
	case "second", "seconds", "sec", "secs":
		return "second"
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
