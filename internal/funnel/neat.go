package funnel

import (
	"math"
	"strings"

	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Neat rounds a solved number to one that people write, to the side on which the
// sum still carries: what carries up, what is asked down. Counts are whole, rates
// have one decimal, money has three digits, a time ends with a day or is a whole
// length.
func (s *Sum) Neat(slot Slot, v float64) float64 {
	if !sound(v) || math.Abs(v) > largest {
		return v
	}
	n, up := &s.Asked, slot != Target
	switch {
	case slot == Time:
		return s.Window.neat(v)
	case slot >= 0 && int(slot) < len(s.Stages):
		n = &s.Stages[slot].Number
	}
	step := 1.0
	switch n.Kind {
	case quantity.Money:
		for step*1000 <= math.Abs(v) {
			step *= 10
		}
	case quantity.Percent:
		step = 0.1
		if math.Abs(v) < 0.1 {
			step = 0.01
		}
	}
	x := v / step
	if up {
		x = math.Ceil(x - 1e-6)
	} else {
		x = math.Floor(x + 1e-6)
	}
	if step < 1 {
		return math.Round(x*step*100) / 100
	}
	return x * step
}

func (w *Window) neat(v float64) float64 {
	switch each, ok := w.Counted.Weeks(); {
	case w.Counted == "day":
		return math.Ceil(v*7-1e-6) / 7
	case ok && math.Abs(v/each-math.Round(v/each)) < 1e-6:
		return v
	case ok:
		return math.Ceil(v - 1e-6)
	}
	return math.Ceil(v*WeekDays-1e-6) / WeekDays
}

// ParseValue reads what is typed for a number: "400", "$400K", "10 %", "twelve".
// Where it is none, why says so kindly, in sentence case.
func ParseValue(typed string) (v float64, why string) {
	s := strings.TrimSpace(typed)
	if s == "" {
		return 0, "Type a number, or press Esc to leave it."
	}
	sign := 1.0
	if rest := strings.TrimLeft(s, "-−–"); rest != s {
		s, sign = strings.TrimSpace(rest), -1
	}
	d := text.Parse(s)
	i := 0
	for i < len(d.Tokens) && i < 2 && d.At(i).Kind != text.Number && (d.In(i, "$ € £ ¥ usd eur gbp us") || d.Is(i, "+")) {
		i++
	}
	n, ok := quantity.ReadNumeral(d, i)
	for k := n.Last; ok && k < len(d.Tokens); k++ {
		ok = d.Norm(k) != "-" && !strings.ContainsAny(d.Norm(k), "0123456789")
	}
	if !ok || n.Couple || !sound(n.Value) {
		return 0, "“" + clipped(typed) + "” is no number."
	}
	return sign * n.Value, ""
}

// clipped keeps a quotation short.
func clipped(s string) string {
	if r := []rune(s); len(r) > 20 {
		return string(r[:20]) + "…"
	}
	return s
}

// Choice is one of the readings that a sum asks about, and what to write so that
// the goal says it.
type Choice struct {
	Label string
	Edits []Edit
}

// Choices are the readings of a sum that asks which is meant; none where the
// answer is not one of two.
func (s *Sum) Choices(goal string) []Choice {
	if s.Verdict != Ask {
		return nil
	}
	switch {
	case s.Shape == Count:
		n, rate := &s.Stages[0].Number, s.Stages[1].Value
		need, _ := Attempts(n.Value, rate)
		won := Number{Kind: quantity.Count, Unit: "wins"}
		whole := math.Floor(s.Implied + 1e-9)
		tried := Choice{Label: n.Amount(n.Value) + " tried, " + count(s.Implied, "win")}
		if whole >= 1 {
			tried.Edits = []Edit{{text.Span{Start: n.Start, End: n.Start}, won.Worth(whole) + " in "}}
		}
		tries := n.with(math.Ceil(need-1e-9), "")
		return []Choice{tried, {count(n.Value, "win") + " from " + tries,
			[]Edit{{n.Span, count(n.Value, "win") + " in " + tries}}}}
	case s.Shape == Restated:
		each := s.Asked.Value / max(s.Periods, smallest)
		a, b := s.With(Target, s.Implied), s.With(0, s.Neat(0, each))
		return []Choice{
			{s.Stages[0].Number.String() + ", so " + s.Asked.with(s.Implied, s.Asked.Per), s.Write(goal, &a, s.Window.From)},
			{s.Asked.String() + ", so " + s.Stages[0].with(b.Stages[0].Value, s.Per), s.Write(goal, &b, s.Window.From)},
		}
	case s.short(s.Implied) && !s.short(s.Best) && !s.Partial:
		low, high := *s, *s
		for i := range s.Stages {
			g := &s.Stages[i]
			low, high = low.With(Slot(i), g.Value), high.With(Slot(i), max(g.Value, g.High))
		}
		return []Choice{
			{"The low end: " + s.Asked.Worth(low.Implied), s.Write(goal, &low, s.Window.From)},
			{"The high end: " + s.Asked.Worth(high.Implied), s.Write(goal, &high, s.Window.From)},
		}
	case s.Per == "" && s.Asked.Per != "" && s.Shape == Conversion:
		n := &s.Stages[0].Number
		return []Choice{{n.with(n.Value, s.Asked.Per), []Edit{{text.Span{Start: n.End, End: n.End}, aPeriod(s.Asked.Per)}}}}
	}
	return nil
}
