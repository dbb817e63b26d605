package stage

import (
	"slices"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// Look is how a stretch of a goal is drawn.
type Look string

// The looks: as it stands, what an error or a warning marks, what earned a
// verdict, what is new in the wording and what has gone from the goal.
const (
	Plain   Look = ""
	Missing Look = "missing"
	Weak    Look = "weak"
	Met     Look = "met"
	Fresh   Look = "new"
	Gone    Look = "gone"
)

// Stretch is a piece of a goal that is drawn in one way.
type Stretch struct {
	Text string
	Look Look
	// Rule is what marks it, "" for none.
	Rule string
}

type mark struct {
	text.Span
	look Look
	rule string
}

// cut cuts a text at its marks. Of two that overlap the first one stands.
func cut(s string, marks []mark) []Stretch {
	slices.SortStableFunc(marks, func(a, b mark) int { return a.Start - b.Start })
	var out []Stretch
	at := 0
	add := func(end int, look Look, rule string) {
		if end > at {
			out = append(out, Stretch{s[at:end], look, rule})
			at = end
		}
	}
	for _, k := range marks {
		if k.Start < at || k.End > len(s) || k.Empty() {
			continue
		}
		add(k.Start, Plain, "")
		add(k.End, k.look, k.rule)
	}
	add(len(s), Plain, "")
	return out
}

// OnStage is the goal with the marks of the criterion that the room is asked about.
func (m Model) OnStage() []Stretch {
	if m.Show.Asked == "" {
		return cut(m.Goal(), nil)
	}
	marks := found(m.Show.Before, m.Show.Asked)
	for _, c := range m.Show.Before.Criteria {
		if c.Name == m.Show.Asked && c.Verdict == review.Met {
			for _, e := range c.Evidence {
				marks = append(marks, mark{e, Met, ""})
			}
		}
	}
	return cut(m.Goal(), marks)
}

// found are the marks of a report's errors and warnings; "" is those of every
// criterion.
func found(r review.Report, c lint.Criterion) []mark {
	var out []mark
	for _, f := range r.Findings {
		if f.Severity == lint.Hint || c != "" && f.Criterion != c {
			continue
		}
		look := Weak
		if f.Severity == lint.Error {
			look = Missing
		}
		out = append(out, mark{f.Span, look, f.Rule})
	}
	return out
}

// Written is the room's wording as it is typed, with its marks unless they are
// held back.
func (m Model) Written() []Stretch {
	s := m.Words(m.Show.Round)
	if m.Show.Held || m.Show.After.Text != s {
		return cut(s, nil)
	}
	return cut(s, found(m.Show.After, ""))
}

// Compared are the goal with what has gone from it, and its wording with what is
// new.
func (m Model) Compared() (before, after []Stretch) {
	a, b := m.Goal(), m.Wording()
	var gone, fresh []mark
	for _, s := range workshop.Added(b, a) {
		gone = append(gone, mark{s, Gone, ""})
	}
	for _, s := range workshop.Added(a, b) {
		fresh = append(fresh, mark{s, Fresh, ""})
	}
	return cut(a, gone), cut(b, fresh)
}

// Size says how large a text can stand on the stage.
type Size string

// The sizes. Large is for a goal of a line or two; a Long one is read by scrolling.
const (
	Large Size = "large"
	Fair  Size = "fair"
	Small Size = "small"
	Long  Size = "long"
)

// SizeOf is the size for texts of so many characters together.
func SizeOf(texts ...string) Size {
	n := 0
	for _, s := range texts {
		n += utf8.RuneCountInString(s)
	}
	switch {
	case n <= 90:
		return Large
	case n <= 190:
		return Fair
	case n <= 380:
		return Small
	}
	return Long
}
