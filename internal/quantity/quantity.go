// Package quantity finds numbers, money, percentages, multiples, durations,
// ranks, ranges, "from A to B" and rates in a document, as values with spans.
// It says what a quantity is, and not what a goal uses it for: package goal
// sets Use, because that depends on the words around it.
package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// Kind is the sort of a quantity.
type Kind string

// The kinds, as they stand in the JSON.
const (
	Count    Kind = "count"
	Percent  Kind = "percent"  // Value in percent: 20 for 20%; 100 for all and every; points with Points
	Money    Kind = "money"    // Value in whole currency units: 150000 for $150K
	Multiple Kind = "multiple" // Value is the factor: 2 for 2x, double, twice; 0.5 for half
	Duration Kind = "duration" // Value in Unit
	Rank     Kind = "rank"     // 1 for #1, 5 for top 5; in "from a C to a B" a grade's points or place on its scale
)

// Bound says how the value limits what it measures.
type Bound string

// The bounds.
const (
	Exact    Bound = "exact"
	AtLeast  Bound = "at_least"  // at least, no fewer than, minimum, 50+, >=
	MoreThan Bound = "more_than" // more than, over, above, >
	AtMost   Bound = "at_most"   // at most, no more than, up to, maximum, <=
	LessThan Bound = "less_than" // less than, under, below, fewer than, <
	About    Bound = "about"     // about, around, roughly, ~
)

// Use is the part that a quantity plays in the goal. Find leaves it Other;
// package goal decides.
type Use string

// The uses, as they stand in the JSON.
const (
	Target   Use = "target"
	Baseline Use = "baseline"
	Basis    Use = "basis"
	Parent   Use = "parent"
	Cadence  Use = "cadence"
	Budget   Use = "budget"
	Name     Use = "name"
	Other    Use = "other"
)

// Quantity is one quantity in a document.
type Quantity struct {
	// Span follows semantics.md section 1: the number, its unit or counted noun
	// and its rate ("50 calls per day", "$150K in ARR", "from 15% to 20%"),
	// without "by", "at least", "within"; signs stay (>, +, $).
	text.Span
	// First and Last are the token range [First, Last) of the span.
	First, Last int
	Kind        Kind
	// Value is the number; of a range its low end, of "from A to B" its B. It is
	// negative only where a minus sign is tied to a percentage or to money.
	Value float64
	// High is the high end of a range, and Value otherwise.
	High float64
	// From is the A of "from A to B", with HasFrom, in the unit of B.
	From    float64
	HasFrom bool
	// Unit is the counted noun phrase or unit as written, lower case, singular
	// or plural as it stands: "calls", "qualified meetings", "points", "days",
	// for money its ISO code ("USD", "EUR"; "" when only K/M was written), "%"
	// for a percentage, "x" for a multiple, "times" for how often. Short units of
	// time are spelt out: "hours" for 48h.
	Unit string
	// Per is the period of a rate: "hour", "day", "week", "fortnight", "month",
	// "quarter", "half" (a year), "year", "2 months" for anything else counted;
	// or the thing it is per: "rep", "account". "" when there is none. A rate that
	// doesn't touch the quantity ("50 calls to CFOs each week") is read as well,
	// though the span ends before it.
	Per   string
	Bound Bound
	Use   Use
	// Number covers only the numeral (with sign, suffix and %), a subset of Span.
	Number text.Span
	// Words reports that the number was written in words ("eight", "a dozen").
	Words bool
	// Universal reports all, every, each or 100% standing as the quantity.
	Universal bool
	// Zero reports zero, none, no <noun>, never or eliminate.
	Zero bool
	// Points reports percentage points ("5 points", "5 pp").
	Points bool
	// By reports an amount of change rather than a level: "by 20%", "by at least
	// 5 deals".
	By bool
	// Scope reports a universal behind a preposition ("with each rep", "for all
	// customers"), where it says whom a goal is about more often than how much.
	Scope bool
}
