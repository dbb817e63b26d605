// Package funnel does the arithmetic that a goal carries in its own words:
// volume × rate turned into the goal's period, a team's shares added up, growth
// that compounds, percent against points. Read finds the numbers in a goal, and
// the sums can then be changed and solved without the goal: every number is
// editable and the others follow.
//
// Time is counted in working weeks of five days, never in calendar fractions: a
// quarter has 13 weeks and 65 working days, a month a third of that. A sum that
// can't be drawn says why; nothing divides by zero and no number is NaN.
package funnel

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Shape says how the numbers of a sum hang together.
type Shape string

// The shapes.
const (
	// Conversion is a volume, then one rate or more: what comes out is laid
	// against the target. "$400K pipeline at 40%".
	Conversion Shape = "conversion"
	// RollUp is so many, and so much each: "7 AEs at $150K each".
	RollUp Shape = "roll-up"
	// Growth is a percentage each period, compounded over the goal's time: "5%
	// each month for three months".
	Growth Shape = "growth"
	// Change is a rate from A to B: both percent and points.
	Change Shape = "change"
	// Count is a count that may be tried or won: "8 opportunities" at 40%. Nothing
	// is laid against a target; the reader is asked.
	Count Shape = "count"
	// Restated is the same thing said for two periods: "60 calls a day, 200 a week".
	Restated Shape = "restated"
)

// Verdict is what a sum says of its target.
type Verdict string

// The verdicts.
const (
	// Holds: the numbers carry the target. Sum.Spare says by how much.
	Holds Verdict = "holds"
	// Many: they carry it at least ManyTimes over, which mostly means that two
	// periods were mixed up.
	Many Verdict = "many times over"
	// Short: they don't carry it, in any reading of them.
	Short Verdict = "falls short"
	// Ask: they can be read two ways, or part of the sum isn't there. Sum.Why says
	// what to ask.
	Ask Verdict = "ask"
	// Unsound: there is nothing to compute, a rate over 100% or no time left.
	// Sum.Why says so.
	Unsound Verdict = "unsound"
	// Unasked: the sum has a result and the goal sets no target against it.
	Unasked Verdict = ""
)

// ManyTimes is how many times over the target a funnel carries before somebody
// should look at it again.
const ManyTimes = 3

// Part is what a stage does in its sum.
type Part string

// The parts of a stage.
const (
	Volume Part = "volume" // what goes in: contacts, pipeline
	Rate   Part = "rate"   // the share that gets through, in percent
	Heads  Part = "heads"  // how many carry a share: reps, deals
	Each   Part = "each"   // what each of them carries
	Size   Part = "size"   // what one is worth, in money
	Step   Part = "step"   // growth in one period, in percent; also A and B of a change
	Said   Part = "said"   // the target as the other period has it
)

// Number is one number of a sum.
type Number struct {
	// Span is where it stands in the goal; empty when it was typed in a panel or
	// stands nowhere.
	text.Span
	// Numeral is the number alone, a part of Span: "$400K", "10%", "twelve".
	Numeral text.Span
	Kind    quantity.Kind
	// Value is in percent (10 for 10%), in whole currency units, or a count; High
	// is the high end of a range and Value otherwise.
	Value, High float64
	// Unit is the counted noun as written ("qualified meetings"), the ISO code of
	// money, or "".
	Unit string
	// Per is the period that it is per, "" for all of the goal's time.
	Per Period
	// About reports "about", "roughly".
	About bool
}

// Stage is one step of a sum, widest first.
type Stage struct {
	Part Part
	Number
	// Left is what is left behind this stage, in one Sum.Per; the last one's is
	// Sum.Flow.
	Left float64
}

// Sum is one calculation of a goal. It is a plain value: change a number with
// With, and the rest is derived again.
type Sum struct {
	Shape  Shape
	Stages []Stage
	// Window is the time that the sum is laid over; zero when it needs none.
	Window Window
	// Asked is the goal's target; its Value is 0 when nothing is asked.
	Asked Number
	// Per is the period of the volume, "" when it is a stock.
	Per Period
	// Flow is what comes out in one Per, in units of the target. Periods is how
	// many Per the target's time holds; 1 for a stock.
	Flow, Periods float64
	// Implied is Flow × Periods: what the numbers carry in the target's time. Best
	// is the same by the high ends of ranges, and never lower.
	Implied, Best float64
	// Remaining is what they carry in what is left of a period that has begun; 0
	// when all of it is still to come.
	Remaining float64
	Verdict   Verdict
	// Why says what to ask or what is unsound, in sentence case; "" otherwise.
	Why string
	// Partial reports that the last rate names an earlier step than the target
	// (replies, where meetings are asked): the sum is the most that can come out.
	Partial bool
	// Crew is how many people the goal speaks of beside a volume that may be of
	// each of them; 0 when it speaks of none.
	Crew float64
	// Baseline is what there is already of what the goal asks in all; only the
	// rest has to be carried.
	Baseline float64
}

// Funnel is every sum of one goal, the one that decides first. The zero value
// says that the goal holds no sum.
type Funnel struct {
	Sums []Sum
}

// Empty reports that there is nothing to draw.
func (f Funnel) Empty() bool { return len(f.Sums) == 0 }

// Verdict is that of the sum that decides.
func (f Funnel) Verdict() Verdict {
	if f.Empty() {
		return Unasked
	}
	return f.Sums[0].Verdict
}

// Of is the first sum of a shape.
func (f Funnel) Of(shape Shape) (Sum, bool) {
	for i := range f.Sums {
		s := &f.Sums[i]
		if s.Shape == shape {
			return *s, true
		}
	}
	return Sum{}, false
}

// Basis reports the sums that lay what a goal rests on against its target, so
// that they speak for or against its being achievable.
func (s *Sum) Basis() bool { return s.Shape == Conversion || s.Shape == RollUp }

// Mixed reports a target that is met to the number once the periods are left
// out: 200 a week at 10% against 20 a quarter. Somebody took one period for the
// other.
func (s *Sum) Mixed() bool {
	d := s.Flow - s.Asked.Value
	return s.Shape == Conversion && s.Per != "" && s.Per != s.Asked.Per && s.Asked.Value > 0 && d < 0.005*s.Asked.Value && d > -0.005*s.Asked.Value
}

// Achievable is the verdict on being achievable once the goal's own sums are
// laid against its target (semantics.md section 5): weak where they fall short,
// met where they carry it and nothing else speaks against it.
func (f Funnel) Achievable(was goal.Judgement) goal.Judgement {
	for i := range f.Sums {
		s := &f.Sums[i]
		switch {
		case s.Shape == Restated && s.Verdict != Holds && s.Verdict != Unsound, s.Basis() && s.Verdict == Short:
			if was.Verdict == goal.Weak {
				return was
			}
			return goal.Judgement{Verdict: goal.Weak, Evidence: []text.Span{s.Span()}}
		case s.Basis() && (s.Verdict == Holds || s.Verdict == Many) && was.Verdict == goal.Missing:
			return goal.Judgement{Verdict: goal.Met, Evidence: []text.Span{s.Span()}}
		}
	}
	return was
}

// Span covers the numbers that the sum is made of, without the target.
func (s *Sum) Span() text.Span {
	var out text.Span
	for i := range s.Stages {
		g := &s.Stages[i]
		if i == 0 || out.Empty() {
			out = g.Span
		} else if !g.Span.Empty() {
			out = out.Cover(g.Span)
		}
	}
	return out
}
