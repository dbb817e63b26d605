package funnel

import (
	"strconv"
	"strings"
)

// Words is the sum as one would say it: "200 contacts a week × 10% = 20 meetings
// a week; 13 weeks carry 260; the goal asks 20". What is unsound is explained
// instead.
func (s *Sum) Words() string {
	if s.Verdict == Unsound {
		return s.Why
	}
	switch s.Shape {
	case Growth:
		return plainNumber(s.Stages[0].Value) + "%" + aPeriod(s.Per) + " for " + count(s.Periods, string(s.Per)) +
			" compounds to " + plainNumber(s.Implied) + "%" + s.laid()
	case Change:
		return sayMove(s.Stages[0].Value, s.Stages[1].Value)
	case Count:
		return s.countWords()
	case Restated:
		return s.Stages[0].Number.String() + " is " + s.Asked.with(s.Implied, s.Asked.Per) + s.inTime() + "; the goal says " + s.Asked.String()
	}
	var b strings.Builder
	for i := range s.Stages {
		g := &s.Stages[i]
		if i > 0 {
			b.WriteString(" × ")
		}
		b.WriteString(g.Number.String())
	}
	if len(s.Stages) > 1 { // a pace alone comes to what it is
		b.WriteString(" = " + s.Asked.with(s.Flow, s.Per))
	}
	if s.Per != "" {
		carry := " carry "
		if strings.HasPrefix(s.Time(), "1 ") {
			carry = " carries "
		}
		b.WriteString("; " + s.Time() + s.until() + carry + s.Asked.with(s.Implied, ""))
		if s.Remaining > 0 {
			b.WriteString(", the " + s.LeftTime() + " left " + s.Asked.Amount(s.Remaining))
		}
	}
	b.WriteString(s.laid())
	return b.String()
}

// Time is the target's time in words: "13 weeks", "65 days", "4.3 weeks". It is
// "" where the sum needs none.
func (s *Sum) Time() string {
	if s.Per == "" {
		return ""
	}
	weeks := s.Window.Weeks
	if w, ok := s.Asked.Per.Weeks(); ok {
		weeks = w
	}
	return s.timeOf(weeks)
}

// until names the day that the time ends on; "" for a mere length.
func (s *Sum) until() string {
	if w := &s.Window; s.overWindow() && w.Counted == "" && !w.To.IsZero() {
		return " to " + strconv.Itoa(w.To.Day) + " " + w.To.Month.String()
	}
	return ""
}

// LeftTime is what is left of a period that has begun: "9 weeks".
func (s *Sum) LeftTime() string { return s.timeOf(s.Window.Left) }

func (s *Sum) timeOf(weeks float64) string {
	if s.Per == "day" {
		return count(weeks*WeekDays, "day")
	}
	return count(weeks, "week")
}

// laid is the end of the sum: what is asked, and what the two come to.
func (s *Sum) laid() string {
	if s.Asked.Value <= 0 {
		return ""
	}
	asked := "; the goal asks " + s.Asked.Amount(s.Asked.Value)
	if s.Per == "" && s.Asked.Per != "" || s.Per != "" && s.Asked.Per != "" {
		asked += aPeriod(s.Asked.Per)
	}
	if s.Baseline > 0 {
		asked += ", " + s.Asked.Amount(s.Needed()) + " of them still to come"
	}
	switch {
	case s.Shape == RollUp:
		return asked + ": " + plainNumber(s.Ratio()*100) + "% of it"
	case s.Verdict == Many:
		return asked + ": " + plainNumber(s.Ratio()) + " times over"
	case s.Verdict == Holds && s.Ratio() >= 2:
		return asked + ": it holds " + plainNumber(s.Ratio()) + " times over"
	case s.Verdict == Holds && s.Spare() >= 0.05:
		return asked + ": it holds, with " + plainNumber(s.Spare()) + "% to spare"
	case s.Verdict == Holds:
		return asked + ": it holds"
	case s.Verdict == Short:
		return asked + ": " + s.Asked.Amount(s.Needed()-s.Best) + " short"
	case s.Verdict == Ask:
		return asked + ". " + s.Why
	}
	return asked
}

// inTime names the time that a restated sum was taken over.
func (s *Sum) inTime() string {
	if !s.overWindow() {
		return ""
	}
	return " in " + count(s.Window.Weeks, "week")
}

func (s *Sum) countWords() string {
	tries, rate := &s.Stages[0].Number, &s.Stages[1].Number
	need, _ := Attempts(tries.Value, rate.Value)
	return tries.String() + " at " + rate.Amount(rate.Value) + " are " + count(s.Implied, "win") + "; " +
		count(tries.Value, "win") + " need " + tries.with(need, "")
}

// sayMove is a change of a rate in points and in percent: "+5 points, or +33%".
func sayMove(from, to float64) string {
	points, percent, ok := Move(from, to)
	s := signed(points) + " points"
	if plainNumber(points) == "1" || plainNumber(points) == "-1" {
		s = signed(points) + " point"
	}
	if !ok {
		return s
	}
	return s + ", or " + signed(percent) + "%"
}

func signed(v float64) string {
	if v < 10 && v > -10 {
		return plus(v) + plainNumber(v)
	}
	return plus(v) + strconv.FormatFloat(v, 'f', 0, 64) // "+33%": nobody means the tenths
}

func plus(v float64) string {
	if v > 0 {
		return "+"
	}
	return ""
}

// count is a number with a regular noun in the right number.
func count(v float64, one string) string {
	n := plainNumber(v)
	if n == "1" {
		return n + " " + one
	}
	if one == "half" {
		return n + " half years"
	}
	if quantityPeriod(one) {
		return n + " × " + one
	}
	return n + " " + one + "s"
}

// quantityPeriod reports a counted period ("2 months"), which takes no plural.
func quantityPeriod(p string) bool { return p != "" && p[0] >= '0' && p[0] <= '9' }
