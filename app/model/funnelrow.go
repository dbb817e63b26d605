package model

import (
	"math"
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
)

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
