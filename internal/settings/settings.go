// Package settings holds what a reader sets once for all goals: the calendar,
// the currency, words of their own, rules and when growth is extreme. One JSON
// file carries them between the app and the command. The file comes from
// outside: it is bounded, and what is wrong with it is told with the key.
package settings

import (
	"strings"
	"time"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Settings are the settings as a value; the zero value is how Goalsmith comes.
// Lists are replaced and never changed in place, and hold a word once.
type Settings struct {
	// FiscalStart is the first month of the fiscal year; 0 is January.
	FiscalStart time.Month
	// FiscalByStart names a fiscal year after the calendar year it starts in; by
	// default FY27 ends in 2027.
	FiscalByStart bool
	// DayFirst reads 03/04 as 3 April.
	DayFirst bool
	// WeekEnd is the last day of a week.
	WeekEnd time.Weekday
	// Currency is the ISO code of amounts that name none; "" leaves them so.
	Currency string
	// Origin is the address under which others reach Goalsmith, with a slash at
	// its end; "" when it is the one that the page was opened under.
	Origin string
	// Terms are never vague, Vague always; Tools are where things are tracked.
	Terms, Vague, Tools []string
	// Metrics have their good direction as value, "up" or "down"; Roles "sdr",
	// "ae" or "team"; Rules a severity or "off".
	Metrics, Roles, Rules []Pair
	// Bands are when growth is extreme; 0 is the usual factor.
	Bands goal.Bands
}

// Pair is a word, or the name of a rule, and what it is set to.
type Pair struct{ Name, Value string }

// The bounds of a file, of each list and of a word.
const (
	MaxFile  = 256 << 10 // bytes
	MaxWords = 500       // entries of a list
	maxRunes = 60        // of a word or phrase
	maxParts = 8         // words of a phrase
)

// IsZero reports that nothing is set.
func (s *Settings) IsZero() bool {
	return s.FiscalStart == 0 && !s.FiscalByStart && !s.DayFirst && s.WeekEnd == 0 && s.Currency == "" && s.Origin == "" && s.Bands == goal.Bands{} &&
		len(s.Terms)+len(s.Vague)+len(s.Tools)+len(s.Metrics)+len(s.Roles)+len(s.Rules) == 0
}

// Time lays the calendar over what dates are resolved against.
func (s *Settings) Time(o when.Options) when.Options {
	o.FiscalStart, o.FiscalYearByStart, o.DayFirst, o.WeekEnd = s.FiscalStart, s.FiscalByStart, s.DayFirst, s.WeekEnd
	return o
}

// same reports two spellings of one word or phrase.
func same(a, b string) bool { return strings.EqualFold(a, b) }

func has(list []string, word string) bool {
	for _, w := range list {
		if same(w, word) {
			return true
		}
	}
	return false
}

func without(list []string, word string) []string {
	var out []string
	for _, w := range list {
		if !same(w, word) {
			out = append(out, w)
		}
	}
	return out
}

// put sets a name in a list that is kept by name; an empty value drops it.
func put(list []Pair, name, value string) []Pair {
	var out []Pair
	done := value == ""
	for _, p := range list {
		if !done && name < p.Name {
			out, done = append(out, Pair{name, value}), true
		}
		if !same(p.Name, name) {
			out = append(out, p)
		}
	}
	if !done {
		out = append(out, Pair{name, value})
	}
	return out
}

// ValueOf is what a name is set to in a list, or "".
func ValueOf(list []Pair, name string) string {
	for _, p := range list {
		if same(p.Name, name) {
			return p.Value
		}
	}
	return ""
}
