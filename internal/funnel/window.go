package funnel

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Window is the time that a goal gives itself, in working weeks.
type Window struct {
	// Span is the deadline's words; empty when the time was typed in a panel.
	text.Span
	// From and To are its first and last day; zero where only a length is known.
	From, To when.Date
	// Unit is the period that the words name, "" for a span of days. Times is how
	// many of them: "over the next two quarters" is 2.
	Unit  Period
	Times int
	// Counted is the unit of a length ("for 6 weeks", "within 90 days"); "" where
	// the words name a day or a period.
	Counted Period
	// Weeks are the working weeks of all of it; 0 when there is no time at all.
	Weeks float64
	// Left are the working weeks from today to its end, today counted in; less
	// than Weeks when part of it has gone.
	Left float64
	// Begun reports that part of it has gone.
	Begun bool
	// Ahead are the working weeks from today to the end, where the words name a
	// period as an end ("by the end of Q2") that is still to begin; else 0.
	Ahead float64
	// Past reports a deadline that has passed.
	Past bool
}

// known reports a time that a sum can be laid over.
func (w *Window) known() bool { return w.Weeks > 0 && sound(w.Weeks) }

// Days are the working days of the window.
func (w *Window) Days() float64 { return w.Weeks * WeekDays }

// Assumption says how the time was counted, for display beside the sum; "" when
// there is no time.
func (w *Window) Assumption() string {
	switch {
	case !w.known():
		return ""
	case w.Unit == "" || w.Unit == "week" || w.Unit == "day":
		return "Working weeks of five days, holidays not taken off."
	case w.Unit == "month":
		return "A month is a third of a quarter's 13 working weeks: 4⅓ weeks."
	case w.Unit == "quarter":
		return "A quarter is 13 working weeks, or 65 working days."
	case w.Unit == "half":
		return "A half year is 26 working weeks, or 130 working days."
	}
	return "A year is 52 working weeks, or 260 working days."
}

// windowOf reads the goal's time from its deadlines: the first one with a day
// that still lies ahead, on a card that of the T line.
func windowOf(g *goal.Goal) Window {
	var out Window
	for _, t := range g.Time.Deadlines {
		if t.To.IsZero() || t.Impossible {
			continue
		}
		if t.Past || t.To.Before(g.Today) {
			if out.Span.Empty() {
				out = Window{Span: t.Span, From: t.From, To: t.To, Past: true}
			}
			continue
		}
		if !out.known() || g.Card != nil && onLine(g, t.First, 'T') {
			out = window(g, t)
		}
	}
	return out
}

func window(g *goal.Goal, t when.Deadline) Window {
	w := Window{Span: t.Span, From: t.From, To: t.To, Times: 1}
	today := weeks(g.Today, t.To)
	if t.Duration && t.N > 0 && t.Unit != "" {
		unit := grainPeriod(t.Unit)
		w.Counted = unit
		each, _ := unit.Weeks()
		if unit == "day" {
			each = 1.0 / 7 // "90 days" are days of the calendar
			unit = ""
		}
		w.Unit, w.Times, w.Weeks = unit, t.N, each*float64(t.N)
		w.Left = w.Weeks
		return w
	}
	by := g.Doc.In(t.First, "by before until till no not") || g.Doc.In(t.First+1, "by before until till")
	ahead := g.Today.Before(t.From)
	unit := wholePeriod(t)
	if by && ahead && (unit == "month" || unit == "week" || unit == "") {
		unit = "" // "by the end of June" is an end, and not a month to do it in
		w.From = g.Today
	}
	if unit != "" {
		w.Unit = unit
		w.Weeks, _ = unit.Weeks()
		w.Left = w.Weeks
		if by && ahead {
			w.Ahead = max(today, w.Weeks)
		}
	} else {
		if w.From.IsZero() || w.From == w.To {
			w.From = g.Today
		}
		w.Weeks = weeks(w.From, w.To)
		w.Left = w.Weeks
	}
	if w.From.Before(g.Today) && today < w.Weeks {
		w.Begun, w.Left = true, today
	}
	return w
}

func weeks(from, to when.Date) float64 { return float64(WorkingDays(from, to)) / WeekDays }

// wholePeriod is the period that a deadline spans from its first day to its
// last; "through Q2" starts today and spans none.
func wholePeriod(t when.Deadline) Period {
	if t.From.IsZero() {
		return ""
	}
	days := t.From.DaysUntil(t.To) + 1
	switch {
	case t.Grain == when.Week && days == 7:
		return "week"
	case t.Grain == when.Month && t.From.Day == 1 && days >= 28 && days <= 31:
		return "month"
	case t.Grain == when.Quarter && t.From.Day == 1 && days >= 89 && days <= 92:
		return "quarter"
	case t.Grain == when.Half && t.From.Day == 1 && days >= 181 && days <= 184:
		return "half"
	case t.Grain == when.Year && t.From.Day == 1 && days >= 365:
		return "year"
	}
	return ""
}

// onLine reports whether token i stands on one of a card's lines.
func onLine(g *goal.Goal, i int, letter byte) bool {
	l := g.Card.Line(i)
	return l != nil && l.Letter == letter
}
