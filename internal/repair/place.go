package repair

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

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
		if w.d.Is(i, ";") && i > from {
			return w.end(s.First, i), -1
		}
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

// token is the token that starts at a byte, or -1.
func (w *weaver) token(at int) int {
	for i, t := range w.d.Tokens {
		if t.Start == at || t.Start < at && at < t.End {
			return i
		}
	}
	return -1
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
