package funnel

import (
	"math"
	"strings"

	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Edit puts new words for a stretch of the goal's text; an empty stretch is
// where they are added.
type Edit struct {
	text.Span
	New string
}

// Write is what to change in the goal that s was read from, so that it says the
// numbers of next, which is s with other numbers. Only numbers that differ are
// written, each in the style that it stands in. A number that the goal doesn't
// hold is written nowhere; a time becomes a length or a day counted from today.
func (s *Sum) Write(goal string, next *Sum, today when.Date) []Edit {
	var out []Edit
	put := func(n, to *Number) {
		v := to.Value
		if v == n.Value && to.High == n.High || n.Numeral.In(goal) == "" || !sound(v) {
			return
		}
		at := n.Numeral
		at.End += copied(goal[at.End:])
		out = append(out, Edit{at, n.styled(goal, v)})
	}
	for i := range s.Stages {
		if i < len(next.Stages) {
			put(&s.Stages[i].Number, &next.Stages[i].Number)
		}
	}
	put(&s.Asked, &next.Asked)
	if v := next.Window.Weeks; v != s.Window.Weeks && v > 0 && v <= longest {
		if e, ok := s.writeTime(goal, v, today); ok {
			out = append(out, e)
		}
	}
	return out
}

// longest is how many weeks ahead a day is still written for.
const longest = 20 * 52

// copied is the length of a number said a second time: "two (2)".
func copied(rest string) int {
	if !strings.HasPrefix(rest, " (") {
		return 0
	}
	if k := strings.IndexByte(rest, ')'); k > 2 && strings.Trim(rest[2:k], "0123456789") == "" {
		return k + 1
	}
	return 0
}

// writeTime says a time of so many working weeks as the goal says its own: a
// length stays a length, anything else becomes the day that it ends on.
func (s *Sum) writeTime(goal string, weeks float64, today when.Date) (Edit, bool) {
	w := &s.Window
	said := w.In(goal)
	if w.Counted != "" && said != "" {
		d := text.Parse(said)
		for i := range d.Tokens {
			if n, ok := quantity.ReadNumeral(d, i); ok {
				at := text.Span{Start: w.Start + d.Tokens[n.First].Start, End: w.End}
				return Edit{at, w.length(weeks)}, true
			}
		}
	}
	if today.IsZero() {
		return Edit{}, false
	}
	day := dayAfter(today, int(math.Round(weeks*WeekDays)))
	words := dayWords(said, day, today)
	if said != "" {
		return Edit{w.Span, words}, true
	}
	if s.Asked.Empty() {
		return Edit{}, false
	}
	return Edit{text.Span{Start: s.Asked.End, End: s.Asked.End}, " " + words}, true
}

// length writes weeks in the unit of the goal's own length where they fit it.
func (w *Window) length(weeks float64) string {
	unit, n := w.Counted, 0.0
	if unit == "day" {
		n = math.Round(weeks * 7)
	} else if each, ok := unit.Weeks(); ok {
		n = weeks / each
	}
	if math.Abs(n-math.Round(n)) > 1e-6 || n < 1 || unit == "half" {
		unit, n = "week", math.Ceil(weeks-1e-9)
	}
	return count(math.Round(n), string(unit))
}

// dayAfter is the day on which so many working days are over, the first counted
// in.
func dayAfter(from when.Date, days int) when.Date {
	d := from.AddDays(max(days, 1) / WeekDays * 7)
	for WorkingDays(from, d) > days && from.Before(d) {
		d = d.AddDays(-1)
	}
	for WorkingDays(from, d) < days {
		d = d.AddDays(1)
	}
	return d
}

// dayWords writes a deadline the way that the goal wrote its own: the month
// before or behind the day, or as 2026-06-30, and with the year where it had one
// or the day is far off.
func dayWords(said string, day, today when.Date) string {
	d := text.Parse(said)
	lead, iso, monthFirst, year := "by", false, false, today.DaysUntil(day) > 300
	if d.In(0, "until till through") {
		lead = d.Norm(0)
	}
	if said != "" && said[0] >= 'A' && said[0] <= 'Z' && d.In(0, "by until till through in within over for before this next during") {
		lead = strings.ToUpper(lead[:1]) + lead[1:]
	}
	for i := range d.Tokens {
		figure := d.At(i).Kind == text.Number
		year = year || figure && len(d.Norm(i)) == 4
		iso = iso || figure && len(d.Norm(i)) == 4 && d.Is(i+1, "-") && d.At(i+2).Kind == text.Number
		monthFirst = monthFirst || !figure && d.At(i+1).Kind == text.Number && len(d.Norm(i+1)) < 3 && monthName(d.Norm(i))
	}
	number, month := plainNumber(float64(day.Day)), day.Month.String()
	switch {
	case iso:
		return lead + " " + day.String()
	case monthFirst && year:
		return lead + " " + month + " " + number + ", " + day.String()[:4]
	case monthFirst:
		return lead + " " + month + " " + number
	case year:
		return lead + " " + number + " " + month + " " + day.String()[:4]
	}
	return lead + " " + number + " " + month
}

func monthName(w string) bool {
	return len(w) >= 3 && text.Among(w[:3], "jan feb mar apr may jun jul aug sep oct nov dec")
}
