package model

import (
	"math"
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/lexicon"
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

// describe says what a row is.
func describe(r *RowShown, s *funnel.Sum) {
	switch r.Slot {
	case funnel.Time:
		r.Part, r.Name, r.Unit, r.N = Lasts, "Working weeks", "weeks", int(min(max(math.Round(s.Periods), 0), 60))
		if r.Value == "1" {
			r.Unit = "week"
		}
		if s.Shape != funnel.Growth && s.Verdict != funnel.Unsound {
			r.Then = "carry " + s.Asked.Worth(s.Implied)
		}
		return
	case funnel.Target:
		r.Part, r.Name, r.Unit = Asks, "Asked", unit(&s.Asked)+"asked"
		if s.Asked.Unit != "" && s.Asked.Kind == quantity.Count {
			r.Name = capital(s.Asked.Unit) + " asked"
		}
		if s.Shape == funnel.Growth {
			r.Name, r.Unit = "Growth in all", "in all"
		}
		return
	}
	g := &s.Stages[r.Slot]
	r.Part, r.Unit = g.Part, strings.TrimSpace(unit(&g.Number))
	r.Name = capital(r.Unit)
	switch {
	case g.Part == funnel.Rate:
		r.Unit, r.Name = "get through", "Rate"
		if len(s.Stages) > 2 {
			r.Name = "Rate " + strconv.Itoa(int(r.Slot))
		}
		last := int(r.Slot) == len(s.Stages)-1
		switch {
		case s.Verdict == funnel.Unsound:
		case s.Shape == funnel.Count:
			won := funnel.Number{Kind: quantity.Count, Unit: "wins"}
			r.Unit, r.Then = "are won", won.Worth(s.Implied)
		case last && s.Shape == funnel.Conversion:
			r.Then = s.Asked.Worth(g.Left) + aPer(s.Per)
		case g.Part == funnel.Rate:
			r.Then = s.Stages[0].Amount(g.Left) + aPer(s.Per) + " are left"
		}
	case g.Part == funnel.Size:
		r.Name, r.Unit = "What one is worth", "each"
		r.Then = s.Asked.Worth(g.Left) + aPer(s.Per)
	case g.Part == funnel.Heads:
		r.N = int(min(max(math.Round(g.Value), 0), 24))
	case g.Part == funnel.Each:
		r.Name, r.Unit = "Each one's share", strings.TrimSpace(r.Unit+" each")
		if s.Verdict != funnel.Unsound {
			r.Then = s.Asked.Worth(s.Flow) + aPer(s.Per)
		}
	case s.Shape == funnel.Change:
		r.Name, r.Unit = "From", "now"
		if r.Slot == 1 {
			r.Name, r.Unit = "To", "to reach"
		}
	case s.Shape == funnel.Growth:
		r.Name, r.Unit = "Growth a "+string(s.Per), "a "+string(s.Per)
		r.To = max(1+g.Value/100, 0)
	case s.Shape == funnel.Restated:
		r.Then = s.Asked.Worth(s.Implied) + aPer(s.Asked.Per)
	}
	if r.Name == "" {
		r.Name, r.Unit = "Going in", "going in"
	}
}

// compare gives rows that stand side by side their widths.
func compare(rows []RowShown, s *funnel.Sum) {
	var a, b float64
	switch s.Shape {
	case funnel.Change:
		a, b = s.Stages[0].Value, s.Stages[1].Value
	case funnel.Restated:
		a, b = s.Implied, s.Asked.Value
	default:
		return
	}
	if m := max(a, b); m > 0 && len(rows) > 1 {
		rows[0].From, rows[0].To = max(a, 0)/m, max(a, 0)/m
		rows[1].From, rows[1].To = max(b, 0)/m, max(b, 0)/m
	}
}

// unit is what a number counts and its period, with a space behind each word.
func unit(n *funnel.Number) string {
	s := ""
	if n.Kind == quantity.Count && n.Unit != "" {
		s = n.Unit + " "
		if n.Value == 1 {
			s = lexicon.Singular(n.Unit) + " "
		}
	}
	if p := aPer(n.Per); p != "" {
		s += p[1:] + " "
	}
	return s
}

func aPer(p funnel.Period) string {
	switch {
	case p == "":
		return ""
	case p == "half":
		return " a half year"
	case p[0] >= '0' && p[0] <= '9':
		return " every " + string(p)
	}
	return " a " + string(p)
}

func capital(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// headline is the verdict of a sum in few words.
func headline(s *funnel.Sum, why string) string {
	percent := funnel.Number{Kind: quantity.Percent}
	switch {
	case why != "":
		return why
	case s.Verdict == funnel.Unsound:
		return "No sum yet"
	case s.Shape == funnel.Count:
		return "Tried or won?"
	case s.Verdict == funnel.Ask:
		return "Which is meant?"
	case s.Shape == funnel.Change:
		return s.Words()
	case s.Shape == funnel.Growth && s.Verdict == funnel.Unasked:
		return percent.Amount(s.Implied) + " in all"
	case s.Verdict == funnel.Short:
		return s.Asked.Worth(s.Needed()-s.Best) + " short"
	case s.Shape == funnel.RollUp && s.Verdict != funnel.Unasked:
		return percent.Amount(s.Ratio()*100) + " of " + s.Asked.Worth(s.Needed()) + " assigned"
	case s.Verdict == funnel.Many, s.Verdict == funnel.Holds && s.Ratio() >= 2:
		return "It holds " + s.Asked.Times(s.Ratio()) + " over"
	case s.Verdict == funnel.Holds && s.Shape != funnel.Restated && s.Spare() >= 0.05:
		return "It holds, with " + percent.Amount(s.Spare()) + " to spare"
	case s.Verdict == funnel.Holds:
		return "It holds"
	}
	return "What comes of it"
}
