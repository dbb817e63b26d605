package model

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Fix is what a finding's fix would do to the text; ok is false when it is gone.
func (m Model) Fix(k Key, i int) (edits []lint.Edit, ok bool) {
	it, found := m.Item(k)
	if !found || i < 0 || i >= len(it.Fixes) {
		return nil, false
	}
	return it.Fixes[i].Edits, true
}

// Whole replaces all of the text.
func (m Model) Whole(s string) []lint.Edit {
	return []lint.Edit{{Span: text.Span{Start: 0, End: len(m.Text)}, New: s}}
}

// Apply makes the edits in s; ok is false when they don't fit it. It returns the
// smallest span that covers them all and what to put there as well, because the
// editor is changed in one step.
func Apply(s string, edits []lint.Edit) (cover text.Span, put string, ok bool) {
	if len(edits) == 0 {
		return text.Span{}, "", false
	}
	sorted := slices.Clone(edits)
	slices.SortStableFunc(sorted, func(a, b lint.Edit) int { return a.Start - b.Start })
	at := sorted[0].Start
	cover = text.Span{Start: at, End: at}
	out := []byte{}
	for _, e := range sorted {
		if e.Start < max(at, 0) || e.End < e.Start || e.End > len(s) {
			return text.Span{}, "", false
		}
		out = append(append(out, s[at:e.Start]...), e.New...)
		at = e.End
	}
	cover.End = at
	return cover, string(out), true
}

// NextBlank is the first blank at or after byte from.
func NextBlank(s string, from int) (text.Span, bool) {
	for _, t := range text.Parse(s).Tokens {
		if t.Kind == text.Blank && t.Start >= from {
			return t.Span, true
		}
	}
	return text.Span{}, false
}

func hasBlank(s string) bool { _, ok := NextBlank(s, 0); return ok }

// Shown is the index of the rewrite on show.
func (m Model) Shown() int {
	i := slices.IndexFunc(m.Report.Rewrites, func(r rewrite.Rewrite) bool { return r.Template == m.Template })
	return max(i, 0)
}

// Rewrite is the rewrite on show.
func (m Model) Rewrite() (rewrite.Rewrite, bool) {
	if len(m.Report.Rewrites) == 0 {
		return rewrite.Rewrite{}, false
	}
	return m.Report.Rewrites[m.Shown()], true
}

// Piece is a stretch of a draft: text, or a blank with its prompt.
type Piece struct {
	Text  string
	Blank bool
}

// Pieces cuts a draft at its blanks.
func Pieces(r rewrite.Rewrite) []Piece {
	var out []Piece
	at := 0
	for _, b := range r.DraftBlanks {
		if b.Start < at || b.End > len(r.Draft) || b.Empty() {
			continue
		}
		if b.Start > at {
			out = append(out, Piece{Text: r.Draft[at:b.Start]})
		}
		out = append(out, Piece{Text: b.Prompt, Blank: true})
		at = b.End
	}
	if at < len(r.Draft) {
		out = append(out, Piece{Text: r.Draft[at:]})
	}
	return out
}
