package funnel

import (
	"math"
	"time"

	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Period is a length of time that a number is per, as package quantity writes
// it: "day", "week", "fortnight", "month", "quarter", "half", "year", or a
// counted one, "2 months". "" is no period.
type Period string

// The working weeks of a quarter and the working days of a week: every
// conversion comes from these two.
const (
	QuarterWeeks = 13
	WeekDays     = 5
)

// Weeks is the period's length in working weeks; ok is false for what is no
// period ("rep"), and for hours, whose number in a day nobody has said.
func (p Period) Weeks() (weeks float64, ok bool) {
	if w := unitWeeks(string(p)); w > 0 {
		return w, true
	}
	n, i := 0.0, 0
	for i < len(p) && p[i] >= '0' && p[i] <= '9' && n < 1e6 {
		n = n*10 + float64(p[i]-'0')
		i++
	}
	if i == 0 || i >= len(p)-1 || p[i] != ' ' || n == 0 {
		return 0, false
	}
	unit := string(p[i+1:])
	if k := len(unit) - 1; unit[k] == 's' {
		unit = unit[:k]
	}
	w := unitWeeks(unit)
	return n * w, w > 0
}

func unitWeeks(unit string) float64 {
	switch {
	case unit == "day":
		return 1.0 / WeekDays
	case unit == "week":
		return 1
	case unit == "fortnight":
		return 2
	case unit == "month":
		return QuarterWeeks / 3.0
	case unit == "quarter":
		return QuarterWeeks
	case unit == "half":
		return 2 * QuarterWeeks
	case unit == "year":
		return 4 * QuarterWeeks
	}
	return 0
}

// Convert turns so much per from into so much per to: 20 a week are 260 a
// quarter. ok is false where either is no period.
func Convert(v float64, from, to Period) (out float64, ok bool) {
	a, okA := from.Weeks()
	b, okB := to.Weeks()
	if !okA || !okB || !sound(v) {
		return 0, false
	}
	return v * b / a, true
}

// WorkingDays counts the days from Monday to Friday from one day to another,
// both counted in; 0 where the second lies before the first.
func WorkingDays(from, to when.Date) int {
	if from.IsZero() || to.IsZero() || to.Before(from) {
		return 0
	}
	days := from.DaysUntil(to) + 1
	n := days / 7 * WeekDays
	for k, wd := 0, from.Weekday(); k < days%7; k++ {
		if wd != time.Saturday && wd != time.Sunday {
			n++
		}
		wd = (wd + 1) % 7
	}
	return n
}

// sound reports a number that arithmetic may use.
func sound(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// grainPeriod is the period that a deadline's grain names.
func grainPeriod(g when.Grain) Period {
	if text.Among(string(g), "day week month quarter half year") {
		return Period(g)
	}
	return ""
}
