package funnel

import "math"

// Slot names one number of a sum: a stage by its place, Target or Time.
type Slot int

// The slots that are no stage.
const (
	Target Slot = -1
	Time   Slot = -2 // in working weeks
)

// Value is the number in a slot; ok is false where the sum has none.
func (s *Sum) Value(slot Slot) (v float64, ok bool) {
	switch {
	case slot == Target:
		return s.Asked.Value, true
	case slot == Time:
		return s.Window.Weeks, true
	case slot >= 0 && int(slot) < len(s.Stages):
		return s.Stages[slot].Value, true
	}
	return 0, false
}

// With is the sum with one number changed and all that follows worked out
// again. A number that makes no sense gives a sum that says so.
func (s *Sum) With(slot Slot, v float64) Sum {
	out := *s
	out.Stages = append([]Stage(nil), s.Stages...)
	switch {
	case slot == Target:
		out.Asked.Value, out.Asked.High, out.Asked.About = v, v, false
	case slot == Time:
		// the day that it ends on is another one now
		out.Window = Window{Weeks: v, Left: v, Span: s.Window.Span, From: s.Window.From, Counted: s.Window.Counted}
	case slot >= 0 && int(slot) < len(s.Stages):
		g := &out.Stages[slot]
		g.Value, g.High, g.About = v, v, false
	}
	out.derive()
	return out
}

// Need is what the number in a slot has to be, with all others as they are, so
// that the sum just carries what is asked; for Target it is what the sum
// carries. Where there is no such number why says so, in sentence case.
func (s *Sum) Need(slot Slot) (v float64, why string) {
	if slot == Target {
		if s.Verdict == Unsound {
			return 0, s.Why
		}
		return s.Implied + s.Baseline, ""
	}
	if !s.Basis() && s.Shape != Growth {
		return 0, "This sum has nothing to solve for."
	}
	if s.Asked.Value <= 0 {
		return 0, "Nothing is asked yet: set a target first."
	}
	// a slot of its own fault is tried with 1, which every slot takes
	one := s.With(slot, 1)
	if one.Verdict == Unsound {
		return 0, one.Why
	}
	if s.Shape == Growth {
		return s.needGrowth(slot)
	}
	if slot == Time && !s.overWindow() {
		return 0, "The time doesn't change this sum."
	}
	if _, ok := s.Value(slot); !ok {
		return 0, "This sum has no such number."
	}
	if one.Implied <= 0 {
		return 0, "Another number is zero, so nothing would carry it."
	}
	v = s.Needed() / one.Implied
	switch {
	case !sound(v):
		return 0, "No number is large enough."
	case slot >= 0 && s.Stages[slot].Part == Rate && v > 100:
		return v, "Even all of them would not carry it."
	}
	return v, ""
}

// Solve changes one number and lets another follow, so that the sum just
// carries what is asked. Where it can't be, why says so and the sum is only
// changed.
func (s *Sum) Solve(changed Slot, v float64, follow Slot) (out Sum, why string) {
	out = s.With(changed, v)
	if follow == changed {
		return out, ""
	}
	n, why := out.Need(follow)
	if why != "" {
		return out, why
	}
	return out.With(follow, n), ""
}

// needGrowth solves for the step or the time of growth that compounds.
func (s *Sum) needGrowth(slot Slot) (v float64, why string) {
	per, _ := s.Per.Weeks()
	total := 1 + s.Asked.Value/100
	switch {
	case slot == 0:
		n := s.steps()
		if n < 1 {
			return 0, "The time holds no whole period."
		}
		return (math.Pow(total, 1/n) - 1) * 100, ""
	case slot == Time:
		step := 1 + s.Stages[0].Value/100
		if step <= 1 {
			return 0, "Without growth no time is long enough."
		}
		n := math.Ceil(math.Log(total)/math.Log(step) - 1e-9)
		if !sound(n * per) {
			return 0, "No time is long enough."
		}
		return n * per, ""
	}
	return 0, "This sum has no such number."
}
