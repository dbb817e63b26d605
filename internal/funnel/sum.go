package funnel

import (
	"math"

	"github.com/goalsmith/goalsmith/internal/quantity"
)

// Needed is what the sum has to carry: what is asked, less what there is.
func (s *Sum) Needed() float64 { return max(0, s.Asked.Value-s.Baseline) }

// largest and smallest bound the numbers that a sum is made of, so that nothing
// derived from them overflows.
const (
	largest  = 1e15
	smallest = 1e-9
)

// bounded reports a result that no ratio of it overflows.
func bounded(v float64) bool { return sound(v * 1000 / smallest) }

// Ratio is how many times over the sum carries what is needed; 0 when nothing
// is asked.
func (s *Sum) Ratio() float64 {
	if n := s.Needed(); n >= smallest {
		return s.Implied / n
	}
	return 0
}

// Spare is by how many percent the sum carries more than is needed; negative
// when it falls short, 0 when nothing is asked.
func (s *Sum) Spare() float64 {
	if s.Needed() < smallest {
		return 0
	}
	return (s.Ratio() - 1) * 100
}

// derive works out everything that follows from the numbers of a sum.
func (s *Sum) derive() {
	s.Flow, s.Implied, s.Best, s.Remaining, s.Periods = 0, 0, 0, 0, 1
	s.Verdict, s.Why = Unasked, ""
	if why := s.fault(); why != "" {
		for i := range s.Stages {
			s.Stages[i].Left = 0
		}
		s.Verdict, s.Why = Unsound, why
		return
	}
	switch s.Shape {
	case Growth:
		s.grow()
		return
	case Change, Restated, Count:
		s.compare()
		return
	}
	low, high := 1.0, 1.0
	for i := range s.Stages {
		g := &s.Stages[i]
		low, high = low*g.factor(g.Value), high*g.factor(max(g.Value, g.High))
		g.Left = low
	}
	s.Flow = low
	s.Periods = s.periods(s.Window.Weeks)
	s.Implied, s.Best = low*s.Periods, high*s.Periods
	if s.Window.Begun && s.overWindow() {
		s.Remaining = low * s.periods(s.Window.Left)
	}
	if !bounded(s.Best) {
		s.Flow, s.Implied, s.Best, s.Remaining = 0, 0, 0, 0
		s.Verdict, s.Why = Unsound, "These numbers are too large to add up."
		return
	}
	s.Verdict, s.Why = s.judge(high)
}

// factor is what a stage multiplies by.
func (g *Stage) factor(v float64) float64 {
	if g.Part == Rate {
		return v / 100
	}
	return v
}

// overWindow reports that the goal's own time counts: so much a week against a
// target for all of it.
func (s *Sum) overWindow() bool { return s.Per != "" && s.Asked.Per == "" }

// periods is how many periods of the volume a time of so many weeks holds, or
// the target's period where it has one; 1 for a stock.
func (s *Sum) periods(weeks float64) float64 {
	if s.Per == "" {
		return 1
	}
	own, ok := s.Per.Weeks()
	if !ok {
		return 1
	}
	if asked, ok := s.Asked.Per.Weeks(); ok {
		return asked / own
	}
	return weeks / own
}

// fault says what makes a sum impossible to draw.
func (s *Sum) fault() string {
	if len(s.Stages) == 0 {
		return "There is no number to start from."
	}
	asked := Stage{Number: s.Asked}
	for i := range len(s.Stages) + 1 {
		g := &asked
		if i < len(s.Stages) {
			g = &s.Stages[i]
		}
		switch {
		case !sound(g.Value) || !sound(g.High):
			return "One of these is no number."
		case max(g.Value, g.High, -g.Value) > largest:
			return "These numbers are too large to add up."
		case g.Value < 0 && g.Part != Step:
			return "A number below zero carries nothing."
		case g.Part == Rate && max(g.Value, g.High) > 100:
			return "A rate over 100% would let more through than comes in."
		case g.Part == Step && s.Shape == Growth && g.Value <= -100:
			return "Nothing is left to grow at -100% or less."
		}
	}
	if _, ok := s.Per.Weeks(); s.Per != "" && !ok {
		return "There is no saying how long its period is."
	}
	if _, ok := s.Asked.Per.Weeks(); s.Asked.Per != "" && !ok {
		return "There is no saying how long the target's period is."
	}
	if !sound(s.Window.Weeks) || !sound(s.Window.Left) {
		return "One of these is no number."
	}
	if s.Window.Weeks > largest {
		return "No time is that long."
	}
	if !s.overWindow() && s.Shape != Growth {
		return ""
	}
	switch {
	case s.Window.Past:
		return "The deadline has passed: no weeks are left to count."
	case s.Window.Weeks < 0:
		return "A time below zero holds no weeks."
	case s.Window.Weeks == 0 && s.Window.Empty() && s.Window.To.IsZero():
		return "There is no end to count the weeks to."
	case s.Window.Weeks == 0:
		return "There is no working day left to count."
	}
	return ""
}

// judge lays what is carried against what is asked. Short has to be so in every
// reading: by the high end of a range, by the longer time where two are meant,
// and for the whole crew where a volume may be each one's.
func (s *Sum) judge(high float64) (Verdict, string) {
	if s.Asked.Value <= 0 {
		return Unasked, ""
	}
	if s.Needed() < smallest {
		return Holds, ""
	}
	if s.Per == "" && s.Asked.Per != "" && s.Shape == Conversion && !s.short(s.Best) {
		return Ask, "Is the volume for all of the time, or for one " + string(s.Asked.Per) + "?"
	}
	if s.short(s.Best) {
		switch {
		case s.overWindow() && s.Window.Ahead > 0 && !s.short(high*s.periods(s.Window.Ahead)):
			return Ask, "It falls short in the period alone and holds from today: which is meant?"
		case s.Crew > 1 && !s.short(s.Best*s.Crew):
			return Ask, "Is the volume one person's or everybody's?"
		}
		return Short, ""
	}
	switch {
	case s.Partial:
		return Ask, "The rate stops a step before the target: what share gets through the last one?"
	case s.short(s.Implied):
		return Ask, "It holds at the high end and falls short at the low end: which do you plan with?"
	case s.Ratio() >= ManyTimes:
		return Many, ""
	}
	return Holds, ""
}

// short reports that so much doesn't carry what is asked. Half a meeting and a
// hundredth of the money are rounding; "about" is worth 5%.
func (s *Sum) short(carried float64) bool {
	need := s.Needed()
	slack := 1e-9 * need
	if s.Asked.Kind == quantity.Money {
		slack = need / 100
	} else {
		carried = max(carried, math.Floor(carried+0.5))
	}
	about := s.Asked.About
	for i := range s.Stages {
		about = about || s.Stages[i].About
	}
	if about {
		slack = max(slack, need/20)
	}
	return carried < need-slack
}
