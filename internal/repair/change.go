package repair

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// change says how far a verb of change goes: behind what it changes.
func (w *weaver) change(a goal.Action, ok bool) [][]lint.Edit {
	var out [][]lint.Edit
	if !ok {
		if o, is := fragment(w.g); is {
			at := w.phraseEnd(o.Last)
			out = append(out, put(at, at, " "+fromTo(w, w.ans, w.rate())))
		}
		return out
	}
	at := w.g.ObjectEnd(a)
	words := " " + fromTo(w, w.ans, w.rate())
	if first, last, is := w.looseDegree(a, at); is {
		out = append(out, append(put(at, at, words), w.dropped(first, last)...))
	}
	return append(out, put(at, at, words))
}

// rate reports a measure that is itself a percentage, where "25%" is a level.
func (w *weaver) rate() bool {
	for _, o := range w.g.Objects {
		if strings.HasPrefix(o.Metric, "rate") {
			return true
		}
	}
	return false
}

// fromTo is an answer to "from what to what?" with the prepositions that it
// lacks. A level is "to", a change in percent "by".
func fromTo(w *weaver, s string, rate bool) string {
	d := w.a
	if preposition(d.Norm(0)) || d.Is(0, "<", ">", "<=", ">=") {
		return lower(s)
	}
	for i, t := range d.Tokens {
		if i == 0 || i == len(d.Tokens)-1 {
			continue
		}
		switch {
		case t.Norm == "to" && t.Space, t.Norm == "->":
			return "from " + strings.TrimSpace(s[:t.Start]) + " to " + strings.TrimSpace(s[t.End:])
		case t.Norm == "-" && len(d.Tokens) <= 6 && numeral(d.At(i-1)) && !d.Glued(i):
			return "from " + strings.TrimSpace(s[:t.Start]) + " to " + strings.TrimSpace(s[t.End:])
		}
	}
	q, ok := w.number()
	switch {
	case !ok:
		return "to " + s
	case q.Kind == quantity.Percent && !rate || q.Kind == quantity.Multiple || q.Points:
		return "by " + s
	}
	return "to " + s
}

func numeral(t text.Token) bool {
	return t.Kind == text.Number || text.Among(t.Norm, "% k m")
}

// looseDegree finds the word of degree beside a verb that the number replaces:
// "significantly increase", "increase sales a lot".
func (w *weaver) looseDegree(a goal.Action, at int) (first, last int, ok bool) {
	i := a.Token - 1
	if e, next, is := lexicon.Vague().Match(w.d, i); is && next == a.Token && degree(e, w.d.Norm(i)) {
		return i, next, true
	}
	for i = a.Token + 1; i < len(w.d.Tokens) && w.d.Tokens[i].Start < at; i++ {
	}
	if e, next, is := lexicon.Vague().Match(w.d, i); is && degree(e, w.d.Norm(i)) && w.g.QuantityAt(i) == nil && (next >= len(w.d.Tokens) || w.d.At(next).Kind == text.Punct || preposition(w.d.Norm(next)) || w.g.InTime(next)) {
		return i, next, true
	}
	return 0, 0, false
}

func degree(e lexicon.Entry, norm string) bool {
	return e.Section == "quantity" && (strings.HasSuffix(norm, "ly") || e.Phrase == "a lot" || e.Phrase == "a bit" || strings.HasSuffix(e.Phrase, "possible"))
}

// dropped takes tokens out together with one space, and gives the word behind
// them their capital.
func (w *weaver) dropped(first, last int) []lint.Edit {
	from, to := w.d.Tokens[first].Start, w.d.Tokens[last-1].End
	next := w.d.At(last)
	if next.Text != "" && next.Space && !next.Line {
		if w.starts(first) || w.capitalized(first) {
			return put(from, next.End, capital(next.Text))
		}
		return put(from, next.Start, "")
	}
	if first > 0 && w.d.Tokens[first].Space {
		from = w.d.Tokens[first-1].End
	}
	return put(from, to, "")
}

func (w *weaver) capitalized(i int) bool {
	t := w.d.At(i).Text
	return t != "" && t[0] >= 'A' && t[0] <= 'Z'
}
