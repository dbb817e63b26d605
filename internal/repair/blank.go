package repair

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

// blank puts the answer into a blank that waits for it: the one behind a word
// that opens such an answer. "from [what?] to [what?]" is filled as one.
func (w *weaver) blank() []lint.Edit {
	for n, b := range w.g.Blanks {
		i := w.token(b.Start)
		if i < 0 {
			continue
		}
		first := i - 1
		for first > 0 && !w.opens(first) && first > i-4 && w.d.At(first).Kind == text.Word && !w.d.At(first+1).Line {
			first--
		}
		if !w.opens(first) && !(w.q.Ask == HowMany && w.countsHere(i)) {
			continue
		}
		start, end := b.Start, b.End
		if w.opens(first) && (w.openedBy(w.d.Norm(first)) || w.q.Ask == Deadline || w.q.Ask == Basis || w.q.Ask == Reason) {
			start = w.d.Tokens[first].Start
		}
		words := w.phrase()
		if w.q.Ask == FromTo || w.q.Ask == Know || w.q.Ask == HowMany {
			words = w.ans
			if w.d.Is(first, "from") {
				start = w.d.Tokens[first].Start
				if n+1 < len(w.g.Blanks) && w.d.Is(w.token(w.g.Blanks[n+1].Start)-1, "to", "->") {
					end = w.g.Blanks[n+1].End
				}
				words = fromTo(w, w.ans, false)
			}
		}
		return put(start, end, words)
	}
	return nil
}

// opens reports a word that opens an answer to the question at hand.
func (w *weaver) opens(i int) bool {
	n := w.d.Norm(i)
	switch w.q.Ask {
	case Deadline:
		return text.Among(n, "by until before within due")
	case FromTo, Know, HowMany, Figure:
		return text.Among(n, "from to by at of")
	case Basis:
		return text.Among(n, "on given from")
	case Reason:
		return text.Among(n, "support feed because that")
	case Tracking:
		return text.Among(n, "in") && w.d.Is(i-1, "tracked", "measured")
	case Object:
		return text.Among(n, "in of for to")
	}
	return false
}

// countsHere reports a blank that stands in front of what is counted.
func (w *weaver) countsHere(i int) bool {
	return w.d.At(i+1).Kind == text.Word && w.g.ActionAt(i-1) != nil
}

// openedBy reports an answer that starts with the word.
func (w *weaver) openedBy(word string) bool { return w.a.Is(0, word) }

// line puts the answer on the card's line of its criterion, or adds that line.
func (w *weaver) line() [][]lint.Edit {
	letter := map[Ask]byte{Object: 'S', FromTo: 'M', HowMany: 'M', Know: 'M', Tracking: 'M', Figure: 'M', Basis: 'A', Reason: 'R', Deadline: 'T'}[w.q.Ask]
	if w.q.Ask == Figure {
		if e := w.figure(); len(e) > 0 {
			return e
		}
	}
	if w.q.Ask == Deadline {
		if e, ok := w.instead(); ok {
			return [][]lint.Edit{e}
		}
	}
	for _, l := range w.g.Card.Lines {
		if l.Letter != letter {
			continue
		}
		if l.Last <= l.First {
			at := l.Label.End
			for at < len(w.d.Text) && strings.IndexByte(":)]*-=", w.d.Text[at]) >= 0 {
				at++
			}
			return [][]lint.Edit{put(at, at, " "+w.ans)}
		}
		at := w.end(l.First, l.Last)
		words := w.ans
		if w.q.Ask == Deadline {
			words = w.due()
		}
		return [][]lint.Edit{put(at, at, " "+words), put(at, at, ", "+words)}
	}
	at := w.g.End()
	if n := len(w.d.Text); n > at && w.d.Text[n-1] != '\n' {
		at = n
	}
	return [][]lint.Edit{put(at, at, "\n"+string(letter)+": "+w.ans)}
}
