// Package review is the one door to the engine: a string and options in, a
// report out. It is pure, takes any string, and never panics.
package review

import (
	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/settings"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Options are what a goal is read against. The zero value reads with no tagger
// and resolves dates against the zero day; callers give Today.
type Options struct {
	// Role is the user's choice, or "" to read it from the text.
	Role goal.Role
	// Time holds today, the fiscal calendar and the date conventions.
	Time when.Options
	// Tagger gives parts of speech; nil reads by the lexicon alone.
	Tagger text.Tagger
	// Settings are the reader's own, as Settings.Reading makes them; nil for none.
	// Their calendar is given by Time.
	Settings *settings.Reading
	// NoRewrites leaves the rewrites out, for a page that draws them only when
	// typing pauses.
	NoRewrites bool
}

// Verdict says whether a goal meets a criterion.
type Verdict = goal.Verdict

// The verdicts, as they stand in the JSON.
const (
	Met     = goal.Met
	Weak    = goal.Weak
	Missing = goal.Missing
)

// Criterion is the verdict on one criterion and what it hangs on.
type Criterion struct {
	Name    lint.Criterion
	Verdict Verdict
	// Evidence are the words that earned the verdict, in text order; none when
	// the criterion is missing.
	Evidence []text.Span
	// Note is a few words under the stamp: "20 qualified meetings", "no date".
	Note string
	// Question is what to answer when the criterion is not met: "By when?"; Why
	// is one line on it. Both are there for a met criterion as well.
	Question, Why string
}

// Part is one criterion's share of the score.
type Part struct {
	Name lint.Criterion
	// Weight is what the criterion is worth: 25, 25, 15, 10, 25.
	Weight int
	// Earned is all of it when met, half when weak, none when missing.
	Earned float64
	// Taken is 4 for each error or warning under a criterion that is not
	// missing.
	Taken int
}

// Score is the sum, 0 to 100, and how it is made up.
type Score struct {
	Total int
	Parts [5]Part
}

// Report is everything that is known about one goal.
type Report struct {
	Text string
	// Role and Kind are "" when they can't be told; RoleGiven when the user chose
	// the role.
	Role      goal.Role
	RoleGiven bool
	Kind      goal.Kind
	Criteria  [5]Criterion
	Score     Score
	// Findings are in text order; Rewrites best first. Neither is nil.
	Findings   []lint.Finding
	Rewrites   []rewrite.Rewrite
	Quantities []quantity.Quantity
	Deadlines  []when.Deadline
	Cadences   []when.Cadence
	// Funnel are the sums that the goal's own numbers make; none in most goals.
	Funnel funnel.Funnel
	// Spared are the reader's own terms that would have been marked without the
	// settings, in text order.
	Spared []text.Span
	// Empty reports that there is nothing to read: no words at all.
	Empty bool
	// Ready reports that the goal can be signed: not empty, no error, no warning.
	Ready bool
	// TooLong reports that the text is past LongText bytes, and so is not one
	// goal.
	TooLong bool
}

// LongText is the length in bytes past which a text is not one goal. Its report
// has no rewrites and no sums, and Incremental says how it comes about.
const LongText = goal.LongText
