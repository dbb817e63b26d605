package rules

import (
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// funnelMismatch lays the goal's own numbers against its target. It is a warning
// where they fall short in every reading, and a hint where they carry the target
// many times over; a funnel that holds, or that can be read two ways, is left
// alone.
var funnelMismatch = &lint.Rule{
	Name:      "funnel-mismatch",
	Criterion: lint.Achievable,
	Severity:  lint.Warning,
	Doc: lint.Doc{
		Title:  "Do the numbers carry it?",
		Why:    "Volume times rate, over the weeks there are, gives what can come out. If that isn't the target, one of the numbers is off.",
		Before: "Book 60 meetings this quarter, based on 100 calls a week at a 3% booking rate",
		After:  "Book 36 meetings this quarter, based on 100 calls a week at a 3% booking rate",
	},
	Examples: []lint.Example{
		{Text: "Book 60 meetings in Q2, based on 100 calls a week at a 3% booking rate", Marks: []string{"100 calls a week at a 3%"}},
		{Text: "Close $500K this quarter from a $900K pipeline closing at 30%", Marks: []string{"$900K pipeline closing at 30%"}},
		{Text: "Save $9,000 by December 31 by putting $500 a month aside", Marks: []string{"$500 a month"}},
		{Text: "Save $5,500 by December 31 by putting $500 a month aside"},
		{Text: "Run 80 demos in Q2; last quarter we ran 5 a week"},
		{Text: "Reach $2.4M in new ARR in FY27 with 8 reps at $200K each", Marks: []string{"8 reps at $200K"}},
		{Text: "Book 20 meetings by end of Q2, based on 200 weekly contacts and 10% conversion", Marks: []string{"200 weekly contacts and 10%"}},
		{Text: "Close $150K in ARR this quarter, based on $400K pipeline and a 40% close rate"},
		{Text: "Reach $1M in new ARR in Q3 with 7 AEs at $150K each"},
		{Text: "Book 20 meetings a week in Q2, based on 200 weekly contacts and 10% conversion"},
	},
	Check: func(p *lint.Pass) {
		for i := range p.Funnel.Sums {
			s := &p.Funnel.Sums[i]
			if !s.Basis() {
				continue
			}
			switch s.Verdict {
			case funnel.Short:
				p.Report(lint.Finding{Span: s.Span(), Message: shortfall(s)})
			case funnel.Many:
				p.Report(lint.Finding{Span: s.Span(), Severity: lint.Hint, Message: manyTimes(s), Fixes: perPeriod(s)})
			}
			return
		}
	},
}

// shortfall says what the numbers carry, what is left of it and what is asked.
func shortfall(s *funnel.Sum) string {
	asked := s.Asked.Amount(s.Needed())
	switch {
	case s.Shape == funnel.RollUp && s.Time() == "":
		shares := s.Stages[0].String() + " × " + s.Stages[1].Amount(s.Stages[1].Value)
		end := " make " + s.Asked.Amount(s.Implied) + " of the " + asked + " asked. Add to them, or lower the target."
		return fitting(shares+end, "The shares"+end)
	case s.Time() == "":
		end := "; the goal asks " + asked + ". Change one of the three."
		if len(s.Stages) > 2 {
			return fitting("Multiplied out that is " + s.Asked.Amount(s.Best) + "; the goal asks " + asked + ". Change one of the numbers.")
		}
		sum := s.Stages[0].Amount(s.Stages[0].Value) + " × " + s.Stages[1].Amount(s.Stages[1].Value) + " carries "
		return fitting(sum+s.Asked.Worth(s.Best)+end, sum+s.Asked.Amount(s.Best)+end)
	}
	carry := s.Time() + carries(s.Time()) + s.Asked.Amount(s.Best)
	noun := s.Time() + carries(s.Time()) + s.Asked.Worth(s.Best)
	left := ""
	if s.Remaining > 0 {
		left = " (" + s.LeftTime() + " left: " + s.Asked.Amount(s.Remaining) + ")"
	}
	end := "; the goal asks " + asked + ". "
	change := "Change the volume, rate or target."
	if len(s.Stages) == 1 {
		change = "Change the pace, the end or the target."
	}
	return fitting(noun+left+end+change, carry+left+end+change, carry+left+end+"Change one of them.", carry+end+"Change one of them.", "The numbers don't carry the target. "+change)
}

func manyTimes(s *funnel.Sum) string {
	over := s.Asked.Worth(s.Implied)
	times := s.Asked.Times(s.Ratio()) + " the " + s.Asked.Amount(s.Needed()) + " asked. "
	lead := "The numbers carry " + over
	if t := s.Time(); t != "" {
		lead = t + carries(t) + over
	}
	if s.Mixed() {
		return fitting(lead+", "+times+"Is it meant per "+string(s.Per)+"?", "The target is met "+s.Asked.Times(s.Ratio())+". Is it meant per "+string(s.Per)+"?")
	}
	return fitting(lead+", "+times+"Aim higher, or check the rate.", "The numbers carry the target many times over. Aim higher, or check the rate.")
}

// perPeriod offers the period that the target was likely meant for.
func perPeriod(s *funnel.Sum) []lint.Fix {
	if !s.Mixed() || s.Asked.Empty() || s.Asked.Per != "" {
		return nil
	}
	return []lint.Fix{insert(s.Asked.End, " a "+string(s.Per))}
}

func carries(time string) string {
	if len(time) > 2 && time[:2] == "1 " {
		return " carries "
	}
	return " carry "
}

// fitting is the first message that is short enough; the last one always is.
func fitting(messages ...string) string {
	for _, m := range messages {
		if utf8.RuneCountInString(m) < lint.MaxMessage {
			return m
		}
	}
	return messages[len(messages)-1]
}
