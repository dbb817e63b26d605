package repair

import (
	"strings"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

// put is one edit: words in the place of a stretch, which may be empty.
func put(from, to int, words string) []lint.Edit {
	return []lint.Edit{{Span: text.Span{Start: from, End: to}, New: words}}
}

// clean is an answer on one line, without its closing mark.
func clean(s string) string {
	s = strings.ToValidUTF8(s, "")
	s = strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, s)), " ")
	for len(s) > maxAnswer {
		_, n := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-n]
	}
	return strings.TrimSpace(strings.TrimRight(s, ".,;:! "))
}

// whole moves an insertion that would part a compound ("time-to-fill") behind it.
func whole(s string, edits []lint.Edit) []lint.Edit {
	for i, e := range edits {
		if !e.Span.Empty() || e.Start <= 0 || e.Start+1 >= len(s) || s[e.Start] != '-' || s[e.Start-1] <= ' ' || s[e.Start+1] <= ' ' {
			continue
		}
		at := e.Start
		for at < len(s) && (s[at] == '-' || s[at]|0x20 >= 'a' && s[at]|0x20 <= 'z') {
			at++
		}
		edits[i].Start, edits[i].End = at, at
	}
	return edits
}

// smallest takes off both ends of each edit what it leaves as it was, on the
// bounds of characters.
func smallest(s string, edits []lint.Edit) []lint.Edit {
	var out []lint.Edit
	for _, e := range edits {
		if e.Start < 0 || e.End > len(s) || e.Start > e.End {
			return nil
		}
		old := s[e.Start:e.End]
		n := 0
		for n < len(old) && n < len(e.New) && old[n] == e.New[n] {
			n++
		}
		for n > 0 && (n < len(old) && !utf8.RuneStart(old[n]) || n < len(e.New) && !utf8.RuneStart(e.New[n])) {
			n--
		}
		old, e.New, e.Start = old[n:], e.New[n:], e.Start+n
		m := 0
		for m < len(old) && m < len(e.New) && old[len(old)-1-m] == e.New[len(e.New)-1-m] {
			m++
		}
		for m > 0 && (!utf8.RuneStart(old[len(old)-m]) || !utf8.RuneStart(e.New[len(e.New)-m])) {
			m--
		}
		e.New, e.End = e.New[:len(e.New)-m], e.End-m
		if e.New != "" || !e.Span.Empty() {
			out = append(out, e)
		}
	}
	return out
}
