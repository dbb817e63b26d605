package rules

import (
	"fmt"
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// deadlineFixes offers the ends of the running and the next quarter, and a
// blank for any other day. They are offers: nothing is filled in unasked.
func deadlineFixes(g *goal.Goal, s text.Span, lead string) []lint.Fix {
	var out []lint.Fix
	if !g.Today.IsZero() {
		end := quarterEnd(g.Today)
		out = append(out, byDay(s, lead, end), byDay(s, lead, quarterEnd(end.AddDays(1))))
	}
	blank := "by [which day?]"
	return append(out, lint.Fix{Label: blank, Edits: []lint.Edit{{Span: s, New: lead + blank}}})
}

func byDay(s text.Span, lead string, day when.Date) lint.Fix {
	words := fmt.Sprintf("by %d %s %d", day.Day, day.Month, day.Year)
	return lint.Fix{Label: words, Edits: []lint.Edit{{Span: s, New: lead + words}}}
}

// quarterEnd is the last day of the calendar quarter that holds the day.
func quarterEnd(d when.Date) when.Date {
	last := d.AddMonths(int(2 - (d.Month-1)%3))
	last.Day = last.DaysInMonth()
	return last
}

// plainDate writes a day the way a message does: "30 June 2026".
func plainDate(d when.Date) string {
	return fmt.Sprintf("%d %s %d", d.Day, d.Month, d.Year)
}

// casedAs lets a replacement keep the case of what it replaces.
func casedAs(was, now string) string {
	if was != "" && was[0] >= 'A' && was[0] <= 'Z' && now != "" {
		return strings.ToUpper(now[:1]) + now[1:]
	}
	return now
}
