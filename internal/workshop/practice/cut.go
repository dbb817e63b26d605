package practice

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/text"
)

// edit replaces a stretch of a goal. One without a word to put in takes the
// comma and the space that it leaves idle along.
type edit struct {
	text.Span
	new string
}

// apply makes the edits and says where each new word stands afterwards.
func apply(s string, edits []edit) (string, []text.Span) {
	edits = slices.Clone(edits)
	slices.SortFunc(edits, func(a, b edit) int { return a.Start - b.Start })
	var b strings.Builder
	var placed []text.Span
	at := 0
	for _, e := range edits {
		if e.new == "" {
			e.Span = widen(s, e.Span)
		}
		e.Start = max(e.Start, at) // neighbours may both have taken the space between
		if e.End < e.Start {
			continue
		}
		b.WriteString(s[at:e.Start])
		if e.new != "" {
			placed = append(placed, text.Span{Start: b.Len(), End: b.Len() + len(strings.TrimSpace(e.new))})
		}
		b.WriteString(e.new)
		at = e.End
	}
	b.WriteString(s[at:])
	out := b.String()
	if r, n := utf8.DecodeRuneInString(out); len(edits) > 0 && edits[0].Start == 0 && unicode.IsLower(r) && len(string(unicode.ToUpper(r))) == n {
		out = string(unicode.ToUpper(r)) + out[n:]
	}
	return out, placed
}

// widen takes what a cut leaves idle along: the space on one side, and a comma
// that would stand at the end or beside another mark.
func widen(s string, w text.Span) text.Span {
	for w.End < len(s) && s[w.End] == ' ' && w.Start == 0 {
		w.End++
	}
	for w.Start > 0 && s[w.Start-1] == ' ' {
		w.Start--
	}
	rest := strings.TrimLeft(s[w.End:], " ")
	idle := rest == "" || strings.IndexByte(",.;)", rest[0]) >= 0
	if w.Start > 0 && strings.IndexByte(",:;", s[w.Start-1]) >= 0 && idle {
		w.Start--
	}
	if w.Start == 0 {
		for w.End < len(s) && (s[w.End] == ',' || s[w.End] == ' ') {
			w.End++
		}
	}
	return w
}

// dangling are words that no goal ends with, nor has in front of a comma.
const dangling = "to by for and with the a an of in from at or on via per our my their its so that based using up down is are into as"

// whole reports whether what is left still reads as a sentence.
func whole(s string) bool {
	d := text.Parse(s)
	if len(d.Tokens) == 0 || strings.Contains(s, "  ") || strings.Contains(s, " ,") || strings.Contains(s, ",,") || strings.Contains(s, " .") ||
		strings.Contains(s, "()") || strings.HasSuffix(s, ",") || d.Tokens[0].Kind == text.Punct || d.Tokens[0].Kind == text.Bullet {
		return false
	}
	for i, t := range d.Tokens {
		n := d.At(i + 1)
		closes := i+1 == len(d.Tokens) || n.Kind == text.Punct && text.Among(n.Norm, ", . ; ) :")
		if closes && text.Among(t.Norm, dangling) {
			return false
		}
		if text.Among(t.Norm, "by to from of at for with in on into than") && text.Among(n.Norm, "by to from of based so because unless and or") {
			return false
		}
		if t.Kind == text.Word && t.Norm == n.Norm {
			return false // two halves that now repeat each other
		}
	}
	words := len(strings.Fields(s))
	return words >= 5 && words <= 60
}
