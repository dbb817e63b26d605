// Package practice makes items to practise on out of good goals: one thing is taken
// out or blurred, so that the answer is known by construction, and the engine has
// to agree or the item is dropped. It marks answers, with the reason, and says
// which kind is due again.
package practice

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Kind is what was done to a good goal.
type Kind string

// The kinds. Their names are kept on devices and never change.
const (
	NoMetric   Kind = "metric"   // its numbers were taken out
	NoDeadline Kind = "deadline" // its deadline was
	NoBasis    Kind = "basis"    // what makes it reachable was
	NoReason   Kind = "reason"   // what it is for was
	Vague      Kind = "vague"    // a vague word was put in
)

// Kinds are all kinds, in the order in which they are learnt.
func Kinds() [5]Kind { return [5]Kind{NoMetric, NoDeadline, Vague, NoBasis, NoReason} }

// Source is a good goal to make items from.
type Source struct {
	Text string
	// Role is whose it is, "" to read it from the text.
	Role goal.Role
}

// Item is one exercise with its key.
type Item struct {
	Kind Kind
	// Text is the goal as the participant sees it, Role whose it is.
	Text string
	Role goal.Role
	// Criterion is the one to name.
	Criterion lint.Criterion
	// Rule is what the engine reports.
	Rule string
	// Words are what to tap; none where something is gone and no word is weak.
	Words []text.Span
	// Gone is what the good goal said in its place; "" where nothing was lost.
	Gone string
	// Model is the good goal.
	Model string
	// Round marks a goal that was not made for practice: the engine alone says what
	// is wrong with it, and any of Open, the criteria that aren't met, may be named.
	Round bool
	Open  []lint.Criterion
}
