package funnel

import "math"

// Compound is what growing by a percentage n times over comes to, in percent:
// 5% three times is 15.8%.
func Compound(percent, n float64) float64 {
	v := (math.Pow(1+percent/100, n) - 1) * 100
	if !sound(v) {
		return 0
	}
	return v
}

// Move is how far a rate goes from A to B: in points, and in percent of A. ok is
// false where A is zero or one is no number, so that no percentage exists.
func Move(from, to float64) (points, percent float64, ok bool) {
	if !sound(from) || !sound(to) {
		return 0, 0, false
	}
	points = to - from
	if from == 0 {
		return points, 0, false
	}
	percent = points / from * 100
	if !sound(percent) {
		return points, 0, false
	}
	return points, percent, true
}

// Either is a rate moved up by a number read both ways: as percent of itself,
// and as points. 20% by 5 is 21% or 25%.
func Either(base, by float64) (percent, points float64) { return base * (1 + by/100), base + by }

// Attempts are how many have to be tried for so many wins at a rate in percent,
// and Wins how many a number of tries gives. ok is false for a rate of zero or
// over 100%.
func Attempts(wins, rate float64) (n float64, ok bool) {
	if !sound(wins) || wins < 0 || !(rate > 0 && rate <= 100) {
		return 0, false
	}
	n = wins / rate * 100
	return n, sound(n)
}

// Wins is what a number of tries gives at a rate in percent.
func Wins(tries, rate float64) (n float64, ok bool) {
	if !sound(tries) || tries < 0 || !(rate >= 0 && rate <= 100) {
		return 0, false
	}
	return tries * rate / 100, true
}

// restatedSlack is how far the same thing may differ between two periods: people
// count a month as four weeks and a quarter as sixty days.
const restatedSlack = 0.15

// steps are the whole periods of growth that the window holds.
func (s *Sum) steps() float64 {
	per, ok := s.Per.Weeks()
	if !ok || !s.Window.known() {
		return 0
	}
	return math.Floor(s.Window.Weeks/per + 0.1) // a quarter's last days don't cost it a month
}

func (s *Sum) grow() {
	s.Flow, s.Periods = s.Stages[0].Value, s.steps()
	if s.Periods < 1 {
		s.Verdict, s.Why = Ask, "The time holds no whole "+string(s.Per)+" to grow in."
		return
	}
	s.Stages[0].Left = s.Flow
	s.Implied = (math.Pow(1+s.Flow/100, s.Periods) - 1) * 100
	if !bounded(s.Implied) {
		s.Implied, s.Verdict, s.Why = 0, Unsound, "These numbers are too large to add up."
		return
	}
	s.Best = s.Implied
	if s.Asked.Value > 0 {
		if s.Verdict = Holds; s.Implied < s.Asked.Value*0.99 {
			s.Verdict = Short
		}
	}
}

// compare works out the sums that lay two numbers side by side.
func (s *Sum) compare() {
	a := s.Stages[0].Value
	b := s.Asked.Value
	if len(s.Stages) > 1 {
		b = s.Stages[1].Value
	}
	switch s.Shape {
	case Change:
		s.Implied, s.Flow, _ = Move(a, b) // points, and percent in Flow
		s.Best = s.Implied
	case Count:
		s.Implied, _ = Wins(a, b)
		s.Flow, s.Best = s.Implied, s.Implied
		s.Verdict, s.Why = Ask, "Is the count what you try or what you win?"
		if _, ok := Attempts(a, b); !ok {
			s.Verdict, s.Why = Unsound, "At a rate of 0% there is nothing to win."
		}
	case Restated:
		s.Flow, s.Periods = a, s.periods(s.Window.Weeks)
		s.Implied = a * s.Periods
		s.Best = s.Implied
		if !bounded(s.Implied) {
			s.Implied, s.Best, s.Verdict, s.Why = 0, 0, Unsound, "These numbers are too large to add up."
			return
		}
		s.Verdict = Holds
		if math.Abs(s.Implied-s.Asked.Value) > restatedSlack*max(s.Implied, s.Asked.Value) {
			s.Verdict, s.Why = Ask, "The two numbers are not the same: which one holds?"
		}
	}
}
