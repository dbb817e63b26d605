// Package when finds deadlines, cadences and the other time expressions in a
// document. A deadline is resolved against today and a fiscal calendar, keeps
// what was said apart from what was implied, and never guesses silently: a date
// that has passed, cannot exist or reads two ways says so.
package when

import (
	"time"

	"github.com/goalsmith/goalsmith/internal/text"
)

// Options are what a date is resolved against.
type Options struct {
	// Today is the reference day.
	Today Date
	// FiscalStart is the first month of the fiscal year; 0 means January.
	FiscalStart time.Month
	// FiscalYearByStart names a fiscal year after the calendar year it starts
	// in. By default FY27 ends in 2027.
	FiscalYearByStart bool
	// DayFirst reads 03/04 as 3 April. By default it is 4 March.
	DayFirst bool
	// WeekEnd is the last day of a week; Sunday by default.
	WeekEnd time.Weekday
}

// Grain is the size of the period that a deadline names.
type Grain string

// The grains, as they stand in the JSON.
const (
	Day     Grain = "day"
	Week    Grain = "week"
	Month   Grain = "month"
	Quarter Grain = "quarter"
	Half    Grain = "half"
	Year    Grain = "year"
)

// Said tells how much of the date stood in the text.
type Said string

// Full: year and all, or wholly fixed by the text. Partial: the year (or more)
// was implied from today.
const (
	Full    Said = "full"
	Partial Said = "partial"
)

// Deadline is a date, period or event by or during which the goal is to be met.
type Deadline struct {
	// Span is the whole phrase with its preposition: "by end of Q2".
	text.Span
	// First and Last are the token range [First, Last) of the span.
	First, Last int
	// From and To are the first and the last day of the time meant; both zero for
	// an event without a date and for a date that cannot exist.
	From, To Date
	Grain    Grain
	Said     Said
	// Event reports a single event without a known date ("by the next QBR").
	Event bool
	// Past reports that To lies before today.
	Past bool
	// Impossible reports a date that cannot exist ("June 31").
	Impossible bool
	// Ambiguous reports a date that reads two ways ("03/04"); AltFrom and AltTo
	// are the other reading.
	Ambiguous      bool
	AltFrom, AltTo Date
	// Duration reports "within six months", "over the next 90 days", "for 6
	// weeks": a length counted from today. N and Unit give it as said.
	Duration bool
	N        int
	Unit     Grain
}

// Cadence is a rate of repetition: "per week", "monthly", "each quarter".
type Cadence struct {
	text.Span
	First, Last int
	Period      Grain
	// Times is how often per period, 1 when not said ("twice a week" is 2).
	Times int
}

// Mark is a time expression that is none of the above.
type Mark struct {
	text.Span
	First, Last int
	Sort        Sort
}

// Sort tells the marks apart.
type Sort string

// The sorts of a mark, each with an example of semantics.md section 2.
const (
	// Vague time: soon, eventually, ASAP, ongoing, in the near future.
	Vague Sort = "vague"
	// ServiceLevel per item: within 24 hours of a lead arriving.
	ServiceLevel Sort = "service-level"
	// Comparison period: vs last quarter, compared with 2024, YoY.
	Comparison Sort = "comparison"
	// Start alone: starting in May, from next quarter.
	Start Sort = "start"
	// Name: a time word that names a thing (the Q3 retro, May pipeline).
	Name Sort = "name"
	// NoteDate is the date of the note itself (11/20 1:1: …).
	NoteDate Sort = "note-date"
	// PastRef is a time that the words put behind: last quarter we did 12, in
	// 2024 we closed 30, three months ago.
	PastRef Sort = "past"
)

// Found is everything about time in one document, each list in text order.
type Found struct {
	Deadlines []Deadline
	Cadences  []Cadence
	Marks     []Mark
}
