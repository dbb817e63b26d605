package when

import "time"

// Date is a civil date. The zero Date means that there is none.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// DateOf is the civil date of t in its own location.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// ParseDate reads "2026-01-15".
func ParseDate(s string) (Date, error) {
	t, err := time.Parse("2006-01-02", s)
	if err != nil {
		return Date{}, err
	}
	return DateOf(t), nil
}

// IsZero reports whether there is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Time is midnight UTC of the date.
func (d Date) Time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// AddDays moves by n days.
func (d Date) AddDays(n int) Date { return DateOf(d.Time().AddDate(0, 0, n)) }

// AddMonths moves by n months; a day that the month lacks becomes its last day.
func (d Date) AddMonths(n int) Date {
	first := DateOf(time.Date(d.Year, d.Month+time.Month(n), 1, 0, 0, 0, 0, time.UTC))
	first.Day = min(d.Day, first.DaysInMonth())
	return first
}

// DaysInMonth is the length of the date's month.
func (d Date) DaysInMonth() int {
	return time.Date(d.Year, d.Month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.Time().Weekday() }

// Before reports whether d lies before o.
func (d Date) Before(o Date) bool { return d.Time().Before(o.Time()) }

// DaysUntil is the number of days from d to o, negative when o lies before d.
func (d Date) DaysUntil(o Date) int { return int(o.Time().Sub(d.Time()) / (24 * time.Hour)) }

// String is ISO 8601, or "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.Time().Format("2006-01-02")
}
