package exercise

import (
	"strings"
	"unicode"

	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
)

// Word is a word of a goal as it is shown, with its marks of punctuation.
type Word struct {
	Text string
	// Span is the word itself; empty when there is nothing to tap, such as a dash.
	text.Span
	// Break reports that a new line starts with it.
	Break bool
}

// words are what can be tapped.
func words(s string) []Word {
	var out []Word
	at := 0
	for n, line := range strings.Split(s, "\n") {
		first := n > 0
		for _, w := range strings.Fields(line) {
			at += strings.Index(s[at:], w)
			core := strings.TrimFunc(w, func(r rune) bool {
				return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && !strings.ContainsRune("%$€£¥", r)
			})
			word := Word{Text: w, Break: first}
			if core != "" {
				from := at + strings.Index(w, core)
				word.Span = text.Span{Start: from, End: from + len(core)}
			}
			out = append(out, word)
			at += len(w)
			first = false
		}
	}
	return out
}

// State is what is known of a word.
type State string

// The states of a word.
const (
	Plain  State = ""
	Tapped State = "tapped" // and not marked yet
	Found  State = "found"  // rightly tapped
	Missed State = "missed" // weak, and not tapped
	Fine   State = "fine"   // tapped, though nothing is wrong with it
)

// StateOf is what is known of word i.
func (m Model) StateOf(i int) State {
	if i < 0 || i >= len(m.Words) || m.Words[i].Empty() {
		return Plain
	}
	w := m.Words[i].Span
	tapped := has(m.Session.Answer.Tapped, w)
	switch {
	case !m.Session.Marked && tapped:
		return Tapped
	case !m.Session.Marked:
		return Plain
	case overlaps(m.Mark.Found, w): // the rest of a phrase counts with the part that was tapped
		return Found
	case overlaps(m.Mark.Missed, w):
		return Missed
	case tapped:
		return Fine
	}
	return Plain
}

func has(spans []text.Span, s text.Span) bool {
	for _, x := range spans {
		if x == s {
			return true
		}
	}
	return false
}

func overlaps(spans []text.Span, s text.Span) bool {
	for _, x := range spans {
		if x.Overlaps(s) {
			return true
		}
	}
	return false
}

// HintsRead are the hints that were asked for, and Hints whether there are more.
func (m Model) HintsRead() []string {
	all := practice.Hints(m.Item)
	return all[:max(0, min(m.Session.Answer.Hints, len(all)))]
}

// MoreHints reports whether there is a hint left.
func (m Model) MoreHints() bool {
	return !m.Session.Marked && m.Session.Answer.Hints < len(practice.Hints(m.Item))
}
