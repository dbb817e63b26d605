package model

import (
	"cmp"
	"slices"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Segment is a stretch of the mirror behind the editor. A finding's segment may
// hold others, so that each underline's text is all that the finding marks.
type Segment struct {
	// Text is set where there are no Parts.
	Text  string
	Parts []Segment
	// Key, Rule and Severity are those of an underline; Evidence marks words that
	// earned a verdict. Plain text has none of them.
	Key      Key
	Rule     string
	Severity lint.Severity
	Evidence bool
}

// maxMarks bounds what is drawn, whatever the text.
const maxMarks = 400

type mark struct {
	text.Span
	item     int // index into findings, or -1 for evidence
	children []mark
}

// Segments cuts the text into what the mirror draws. Their texts in order are
// the text itself: the mirror wraps as the editor does only then.
func (m Model) Segments() []Segment {
	whole := m.Text
	if m.Stale {
		return plain(whole, text.Span{Start: 0, End: len(whole)})
	}
	var marks []mark
	for i, it := range m.Findings {
		if m.inSight(it.Span, len(whole)) {
			marks = append(marks, mark{Span: it.Span, item: i})
		}
	}
	for _, c := range m.Report.Criteria {
		if c.Verdict != review.Met {
			continue
		}
		for _, s := range c.Evidence {
			if m.inSight(s, len(whole)) && !slices.ContainsFunc(m.Findings, func(it Item) bool { return it.Overlaps(s) }) {
				marks = append(marks, mark{Span: s, item: -1})
			}
		}
	}
	if len(marks) > maxMarks {
		marks = marks[:maxMarks]
	}
	roots := nest(marks)
	return m.cut(whole, text.Span{Start: 0, End: len(whole)}, roots)
}

// inSight drops marks that can't be drawn: empty, outside the text, or far from
// what a reader of a long text sees.
func (m Model) inSight(s text.Span, n int) bool {
	if s.Empty() || s.Start < 0 || s.End > n {
		return false
	}
	return n <= review.LongText || s.Overlaps(m.View)
}

// nest turns spans into a tree. A mark that crosses the end of another is cut
// there: underlines must nest as elements do.
func nest(marks []mark) []mark {
	slices.SortStableFunc(marks, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(b.item, a.item))
	})
	var out []mark
	for i := 0; i < len(marks); {
		top := marks[i]
		j := i + 1
		var inside []mark
		for ; j < len(marks) && marks[j].Start < top.End; j++ {
			k := marks[j]
			k.End = min(k.End, top.End)
			inside = append(inside, k)
		}
		if top.item < 0 {
			// Evidence under evidence would draw its line twice.
			inside = slices.DeleteFunc(inside, func(k mark) bool { return k.item < 0 })
		}
		top.children = nest(inside)
		out = append(out, top)
		i = j
	}
	return out
}

func (m Model) cut(whole string, s text.Span, marks []mark) []Segment {
	var out []Segment
	at := s.Start
	for _, k := range marks {
		out = append(out, plain(whole, text.Span{Start: at, End: k.Start})...)
		seg := Segment{Evidence: k.item < 0}
		if k.item >= 0 {
			it := m.Findings[k.item]
			seg.Key, seg.Rule, seg.Severity = it.Key, it.Rule, it.Severity
		}
		if len(k.children) > 0 {
			seg.Parts = m.cut(whole, k.Span, k.children)
		} else {
			seg.Text = whole[k.Start:k.End]
		}
		out = append(out, seg)
		at = k.End
	}
	return append(out, plain(whole, text.Span{Start: at, End: s.End})...)
}

func plain(whole string, s text.Span) []Segment {
	if s.Empty() {
		return nil
	}
	return []Segment{{Text: whole[s.Start:s.End]}}
}
