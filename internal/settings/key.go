package settings

import (
	"strconv"
	"strings"
	"time"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// Error says which key of a file, or which setting, is wrong and why. Key is ""
// when the file as a whole is.
type Error struct{ Key, Reason string }

// Error is one line.
func (e *Error) Error() string {
	if e.Key == "" {
		return e.Reason
	}
	return e.Key + ": " + e.Reason
}

func wrong(key, reason string) error { return &Error{key, reason} }

// The keys of a file, in its order. Plausibility has four of its own below it.
const (
	FiscalStart  = "fiscal_start"
	FiscalYear   = "fiscal_year"
	DateOrder    = "date_order"
	WeekEnd      = "week_end"
	Currency     = "currency"
	Origin       = "origin"
	Terms        = "terms"
	Vague        = "vague"
	Metrics      = "metrics"
	Tools        = "tools"
	Roles        = "roles"
	Rules        = "rules"
	Plausibility = "plausibility"
)

// Choices are the values that a key can have, the one that Goalsmith comes with
// first; none where a key takes more than a few.
func Choices(key string) []string {
	switch key {
	case FiscalYear:
		return []string{"ends-in", "starts-in"}
	case DateOrder:
		return []string{"month-first", "day-first"}
	case WeekEnd:
		return []string{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"}
	case Metrics:
		return []string{"up", "down"}
	case Roles:
		return []string{string(goal.SDR), string(goal.AE), string(goal.Team)}
	case Rules:
		return []string{string(lint.Off), string(lint.Hint), string(lint.Warning), string(lint.Error)}
	}
	return nil
}

// Bands are the keys below plausibility.
func Bands() [4]string { return [4]string{"month", "quarter", "year", "ever"} }

// Value is what a key with one value is set to, as With takes it.
func (s *Settings) Value(key string) string {
	switch key {
	case FiscalStart:
		return strconv.Itoa(int(max(s.FiscalStart, time.January)))
	case FiscalYear:
		return Choices(key)[number(s.FiscalByStart)]
	case DateOrder:
		return Choices(key)[number(s.DayFirst)]
	case WeekEnd:
		return Choices(key)[s.WeekEnd]
	case Currency:
		return s.Currency
	case Origin:
		return s.Origin
	}
	if b, usual := s.band(key); b != nil {
		if *b == 0 {
			return decimal(usual)
		}
		return decimal(*b)
	}
	return ""
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

func decimal(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// With sets a key that has one value.
func (s Settings) With(key, value string) (Settings, error) {
	err := s.set(key, value)
	return s, err
}

// set changes nothing when it refuses.
func (s *Settings) set(key, value string) error {
	switch key {
	case FiscalStart:
		n, err := strconv.Atoi(value)
		if err != nil || n < 1 || n > 12 {
			return wrong(key, "must be a month from 1 to 12")
		}
		s.FiscalStart = time.Month(n)
		if n == 1 {
			s.FiscalStart = 0
		}
		return nil
	case Currency:
		value = strings.ToUpper(strings.TrimSpace(value))
		if value != "" && (len(value) != 3 || strings.Trim(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "") {
			return wrong(key, "must be a code of three letters such as EUR, or empty")
		}
		s.Currency = value
		return nil
	case Origin:
		address, err := origin(value)
		if err == nil {
			s.Origin = address
		}
		return err
	case FiscalYear, DateOrder, WeekEnd:
		i, err := chosen(key, key, value)
		switch {
		case err != nil:
			return err
		case key == FiscalYear:
			s.FiscalByStart = i == 1
		case key == DateOrder:
			s.DayFirst = i == 1
		default:
			s.WeekEnd = time.Weekday(i)
		}
		return nil
	}
	b, usual := s.band(key)
	if b == nil {
		return wrong(brief(key), "there is no such setting")
	}
	f, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil || f != f || f <= 1 || f > 1000 {
		return wrong(key, "must be a factor over 1 and up to 1000")
	}
	if *b = f; f == usual {
		*b = 0
	}
	return nil
}

// band is the factor that a key such as plausibility.month names, and its usual
// value; nil for any other key.
func (s *Settings) band(key string) (b *float64, usual float64) {
	name, ok := strings.CutPrefix(key, Plausibility+".")
	if !ok {
		return nil, 0
	}
	u := goal.UsualBands()
	switch name {
	case "month":
		return &s.Bands.Month, u.Month
	case "quarter":
		return &s.Bands.Quarter, u.Quarter
	case "year":
		return &s.Bands.Year, u.Year
	case "ever":
		return &s.Bands.Ever, u.Ever
	}
	return nil, 0
}

// chosen is the place of a value among a key's choices; at names what is wrong
// in an error.
func chosen(key, at, value string) (int, error) {
	all := Choices(key)
	for i, c := range all {
		if c == value {
			return i, nil
		}
	}
	return 0, wrong(at, "must be "+strings.Join(all[:len(all)-1], ", ")+" or "+all[len(all)-1])
}
