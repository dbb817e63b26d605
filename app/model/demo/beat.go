package demo

import (
	"time"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/text"
)

// How an edit goes: its question stands for a while, the words that it types over
// are marked, it is typed, and then there is time to read what it changed.
const (
	asking  = 1200 * time.Millisecond
	marking = 700 * time.Millisecond
	reading = 2800 * time.Millisecond
)

// key is how long the n-th key of an edit takes. Nobody types like a clock, and
// between words they think; the same edit takes the same time every time.
func key(n int, r rune) time.Duration {
	d := time.Duration(58+(n*n*7+n*13)%53) * time.Millisecond
	switch r {
	case ' ':
		d += 70 * time.Millisecond
	case ',', '.':
		d += 160 * time.Millisecond
	}
	return d
}

// start is when the first key of the edit comes down.
func (e Edit) start() time.Duration {
	if e.Old == "" {
		return asking
	}
	return asking + marking
}

// done is when the edit is typed, and whole when the next one begins.
func (e Edit) done() time.Duration  { return e.upTo(len(e.New)) }
func (e Edit) whole() time.Duration { return e.done() + reading }

// upTo is when the first n bytes of the edit are typed.
func (e Edit) upTo(n int) time.Duration {
	at := e.start()
	for i, r := range e.New {
		if i >= n {
			break
		}
		at += key(i, r)
	}
	return at
}

// typed is how many bytes of the edit are typed at a moment.
func (e Edit) typed(at time.Duration) int {
	t, n := e.start(), 0
	for i, r := range e.New {
		if t += key(i, r); t > at {
			break
		}
		n = i + utf8.RuneLen(r)
	}
	return n
}

// next is how long after a moment of the edit the page changes again.
func (e Edit) next(at time.Duration) time.Duration {
	switch n := e.typed(at); {
	case at < asking:
		return asking - at
	case n < len(e.New):
		_, size := utf8.DecodeRuneInString(e.New[n:])
		return e.upTo(n+size) - at
	default:
		return max(e.whole()-at, 0)
	}
}

// Frame is the text at one moment.
type Frame struct {
	Text string
	// Caret is where the next key goes, and Marked what it types over.
	Caret  int
	Marked text.Span
}

// frame is the text at a moment of an edit.
func (e Edit) frame(before string, at time.Duration) Frame {
	start, end := e.place(before)
	n := e.typed(at)
	switch {
	case at < asking:
		return Frame{Text: before, Caret: end}
	case n == 0:
		return Frame{Text: before, Caret: end, Marked: text.Span{Start: start, End: end}}
	}
	return Frame{Text: before[:start] + e.New[:n] + before[end:], Caret: start + n}
}

// Greeting is what the empty editor of a first visit shows after a time, how
// long until that changes, and whether it is over.
func Greeting(after time.Duration) (s string, next time.Duration, over bool) {
	for _, e := range greeting().Edits {
		if after < e.whole() {
			return e.frame(s, after).Text, e.next(after), false
		}
		after -= e.whole()
		s = e.made(s)
	}
	return s, 0, true
}
