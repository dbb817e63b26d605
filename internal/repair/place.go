package repair

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// put is one edit: words in the place of a stretch, which may be empty.
func put(from, to int, words string) []lint.Edit {
	return []lint.Edit{{Span: text.Span{Start: from, End: to}, New: words}}
}

// sentence is the one that says what is to be done: the first with a main verb
// and a target, else with either.
func (w *weaver) sentence() text.Sentence {
	score := make([]int, len(w.d.Sentences))
	for _, a := range w.g.Actions {
		if a.Main && a.Sentence >= 0 {
			score[a.Sentence] |= 2
		}
	}
	for _, q := range w.g.Targets() {
		if s := w.d.SentenceOf(q.First); s >= 0 {
			score[s] |= 4
		}
	}
	best := 0
	for s := range score {
		if score[s] > score[best] {
			best = s
		}
	}
	if len(w.d.Sentences) == 0 {
		return text.Sentence{Last: len(w.d.Tokens)}
	}
	s := w.d.Sentences[best]
	for _, q := range w.g.Quantities {
		// a full stop inside a number ("Rs. 500") ends no sentence
		if q.First < s.Last && q.Last > s.First {
			s.First, s.Last = min(s.First, q.First), max(s.Last, q.Last)
		}
	}
	return s
}

// end is the byte behind the last word among the tokens [first, last).
func (w *weaver) end(first, last int) int {
	for i := last - 1; i >= first; i-- {
		if w.d.At(i).Kind != text.Punct || w.d.Is(i, ")", `"`, "%", "'", "]", "+") {
			return w.d.Tokens[i].End
		}
	}
	return w.g.End()
}

// before is the byte where something goes that stands in front of the clauses
// of these sorts, and the token that follows it there, -1 at the sentence's end.
func (w *weaver) before(sorts ...goal.Sort) (at, next int) {
	s := w.sentence()
	from := s.First
	if a, ok := mainAction(w.g); ok && a.Token >= s.First && a.Token < s.Last {
		from = a.Token + 1
	}
	for i := from; i < s.Last; i++ {
		c := w.g.ClauseAt(i)
		if c == nil || c.First != i || i <= from {
			continue
		}
		if q := w.g.QuantityAt(i); q != nil && q.First < i {
			continue
		}
		for _, sort := range sorts {
			if c.Sort == sort && !(sort == goal.Means && w.d.Is(i, "to")) && !w.apart(i, s.Last) {
				return w.end(s.First, i), i
			}
		}
	}
	return w.end(s.First, s.Last), -1
}

// apart reports that the goal goes on with its own business behind token i: a
// number or a deadline that what comes now must not be parted from.
func (w *weaver) apart(i, last int) bool {
	for _, t := range w.g.Time.Deadlines {
		if c := w.g.ClauseAt(t.First); t.First > i && t.First < last && c == nil {
			return true
		}
	}
	return false
}

// lead is how words are joined on at a byte: behind a comma where they would
// run into what stands before.
func lead(comma bool) string {
	if comma {
		return ", "
	}
	return " "
}

// tail closes an insertion with a comma where a clause follows that is set off
// by none.
func (w *weaver) tail(next int, when bool) string {
	if next >= 0 && when && w.d.At(next-1).Kind != text.Punct {
		return ","
	}
	return ""
}

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

// token is the token that starts at a byte, or -1.
func (w *weaver) token(at int) int {
	for i, t := range w.d.Tokens {
		if t.Start == at || t.Start < at && at < t.End {
			return i
		}
	}
	return -1
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

// vagueTime is the first vague time of the goal, soon or ASAP.
func (w *weaver) vagueTime() (when.Mark, bool) {
	for _, m := range w.g.Time.Marks {
		if m.Sort == when.Vague {
			return m, true
		}
	}
	return when.Mark{}, false
}

// lower takes the capital off an answer's first word where it only opens a
// clause; names and short forms keep theirs.
func lower(s string) string {
	d := text.Parse(s)
	t := d.At(0)
	if t.Kind != text.Word || len(t.Text) < 2 || t.Text[0] < 'A' || t.Text[0] > 'Z' || t.Text[1] < 'a' || t.Text[1] > 'z' {
		return s
	}
	_, clause, _ := lexicon.Clauses().Match(d, 0)
	_, verb := lexicon.VerbOf(t.Norm)
	if clause > 0 || verb || preposition(t.Norm) || text.Among(t.Norm, "the a an our my this next end we it they") {
		return strings.ToLower(s[:1]) + s[1:]
	}
	return s
}

func preposition(norm string) bool {
	return text.Among(norm, "in to of for from with at by on among across through via within over under above below until before during between per into against around than")
}
