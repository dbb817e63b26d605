package model

import (
	"math"

	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/quantity"
)

// SumShown is a sum as the funnel panel shows it, in words and in shares of the
// drawing's width. It holds no place in the text, so that typing elsewhere
// changes nothing.
type SumShown struct {
	Shape   funnel.Shape
	Verdict funnel.Verdict
	// Head is the verdict in few words, Words the sum in a sentence, Why what is
	// wrong with a typed number, Assume how the time is counted.
	Head, Words, Why, Assume string
	Rows                     []RowShown
	// Needs are what each number would have to be to carry what is asked.
	Needs []Need
	// Choices are the answers to what the sum asks, Changed reports numbers to
	// write into the goal, Idle that nothing is changed at all.
	Choices       []string
	Changed, Idle bool
	// Carried is how much of what is asked the numbers carry, 1 for all of it; 0
	// where nothing is asked.
	Carried float64
}

// RowShown is one number of a sum with its field.
type RowShown struct {
	Part funnel.Part // Asks and Lasts for the target and the time
	Slot funnel.Slot
	// Name is what the field is called, Value what stands in it, and Unit and Then
	// the words behind it: what it counts, and what comes of it.
	Name, Value, Unit, Then string
	Typed, Follows          bool
	// From and To are what comes in and what is left, as shares of the widest.
	From, To float64
	// N is a count to draw: heads, periods.
	N int
}

// The parts of a row that are no stage.
const (
	Asks  funnel.Part = "asks"
	Lasts funnel.Part = "time"
)

// Need is what a number would have to be.
type Need struct {
	Slot funnel.Slot
	Text string
	On   bool
}

// Sums are the goal's sums as they are shown.
func (m Model) Sums() []SumShown {
	if m.Stale || m.Report.TooLong {
		return nil
	}
	var out []SumShown
	for i := range m.Report.Funnel.Sums {
		out = append(out, m.sumShown(i))
	}
	return out
}

// FigureShown is what a number's field says; ok is false where there is none.
func (m Model) FigureShown(i int, slot funnel.Slot) (v string, ok bool) {
	s, ok := m.sum(i)
	if !ok {
		return "", false
	}
	if _, ok := s.Value(slot); !ok {
		return "", false
	}
	return m.figure(i, slot), true
}

// figure is what stands in a number's field; of one that is typed in, what stood
// there before.
func (m Model) figure(i int, slot funnel.Slot) string {
	if f, ok := m.Worked.typed(i, slot); ok {
		return f.Held
	}
	w := m.work(i)
	v, _ := w.sum.Value(slot)
	return field(&w.sum, slot, v)
}

// field writes a value as its field shows it.
func field(s *funnel.Sum, slot funnel.Slot, v float64) string {
	switch {
	case slot == funnel.Time && v == 0 && s.Window.Empty() && s.Window.To.IsZero():
		return "" // no end is known, which isn't an end today
	case slot == funnel.Time:
		n := funnel.Number{Kind: quantity.Count}
		return n.Amount(v)
	case slot == funnel.Target && s.Shape == funnel.Growth:
		n := funnel.Number{Kind: quantity.Percent}
		if s.Asked.Value == 0 {
			v = s.Implied
		}
		return n.Amount(v)
	case slot == funnel.Target:
		return s.Asked.Amount(v)
	}
	return s.Stages[slot].Amount(v)
}

func (m Model) sumShown(i int) SumShown {
	w := m.work(i)
	s := &w.sum
	mine := m.Worked.Sum == i
	out := SumShown{
		Shape: s.Shape, Verdict: s.Verdict, Head: headline(s, w.why), Words: s.Words(), Why: w.why,
		Idle: !mine || m.Worked.Idle(),
	}
	if out.Words == out.Head {
		out.Words = ""
	}
	if s.Basis() {
		out.Carried = s.Ratio()
	}
	if s.Per != "" && s.Asked.Per == "" || s.Shape == funnel.Growth {
		out.Assume = w.own.Window.Assumption()
	}
	if w.why != "" {
		out.Verdict = funnel.Unsound
	}
	if out.Idle {
		for _, c := range w.own.Choices(m.Text) {
			out.Choices = append(out.Choices, c.Label)
		}
	}
	slots := rowSlots(s)
	at := 1.0
	for _, slot := range slots {
		r := RowShown{Slot: slot, Value: m.figure(i, slot)}
		_, r.Typed = m.Worked.typed(i, slot)
		r.Follows = mine && m.Worked.Follows && m.Worked.Follow == slot && w.why == ""
		r.From, r.To = at, at
		describe(&r, s)
		if slot >= 0 && r.Part == funnel.Rate {
			r.To = at * math.Sqrt(min(max(s.Stages[slot].Value/100, 0), 1))
		}
		at = r.To
		was, _ := w.own.Value(slot)
		now, _ := s.Value(slot)
		if was != now && (slot != funnel.Target || !w.own.Asked.Numeral.Empty()) {
			out.Changed = out.Verdict != funnel.Unsound
		}
		out.Rows = append(out.Rows, r)
		if n, ok := m.need(i, &w, slot, &r); ok && (s.Basis() || s.Shape == funnel.Growth && !out.Idle) {
			out.Needs = append(out.Needs, n)
		}
	}
	compare(out.Rows, s)
	return out
}

// need is what the number in a slot has to be, as a button says it.
func (m Model) need(i int, w *worked, slot funnel.Slot, r *RowShown) (Need, bool) {
	n := Need{Slot: slot, On: r.Follows}
	if w.why != "" && !m.Worked.Follows {
		return n, false
	}
	v, why := w.typed.Need(slot)
	if why != "" {
		return n, false
	}
	v = w.typed.Neat(slot, v)
	now, _ := w.own.Value(slot)
	if v <= 0 || slot == funnel.Target && w.own.Shape == funnel.Growth || near(v, now) && !n.On && m.Worked.Idle() {
		return n, false
	}
	n.Text = field(&w.typed, slot, v)
	if now := w.typed.With(slot, v); r.Unit != "" {
		then := RowShown{Slot: slot, Value: n.Text}
		describe(&then, &now)
		n.Text += " " + then.Unit
	}
	return n, true
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*max(math.Abs(a), math.Abs(b)) }

// rowSlots are the numbers of a sum in the order in which they are shown.
func rowSlots(s *funnel.Sum) []funnel.Slot {
	var out []funnel.Slot
	for k := range s.Stages {
		out = append(out, funnel.Slot(k))
	}
	if s.Shape == funnel.Growth || s.Per != "" && s.Asked.Per == "" && s.Basis() {
		out = append(out, funnel.Time)
	}
	if s.Basis() || s.Shape == funnel.Growth || s.Shape == funnel.Restated {
		out = append(out, funnel.Target)
	}
	return out
}
