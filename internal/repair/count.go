package repair

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// count puts a number in front of what is counted, in the place of "more" or
// "several", and makes one thing many.
func (w *weaver) count(a goal.Action, ok bool) [][]lint.Edit {
	from := a.Token + 1
	if !ok {
		o, is := fragment(w.g)
		if !is {
			return nil
		}
		for from = o.First; from > 0 && !w.starts(from) && (w.loose(from-1) || w.d.Is(from-1, "the", "our", "my")); {
			from--
		}
		if w.loose(o.Last) && !w.loose(from) {
			return [][]lint.Edit{put(w.d.Tokens[o.Last].Start, w.d.Tokens[o.Last].End, w.ans)} // "win more"
		}
	}
	gap := from
	for w.d.Is(gap, "the", "our", "my", "your", "these", "those", "all") {
		gap++
	}
	rest := w.behindLoose(gap)
	_, last, found := w.counted(rest)
	if !found {
		if rest > gap {
			return [][]lint.Edit{put(w.d.Tokens[gap].Start, w.d.Tokens[rest-1].End, w.ans)}
		}
		if ok {
			return [][]lint.Edit{put(a.End, a.End, " "+w.ans)}
		}
		return nil
	}
	pre, post := w.split()
	head := last - 1
	q, isNumber := w.number()
	switch {
	case isNumber && q.Kind == quantity.Money:
		at := w.d.Tokens[head].End
		return [][]lint.Edit{put(at, at, " worth "+w.ans)}
	case isNumber && q.Kind == quantity.Percent && w.d.Is(gap, "fewer", "less"):
		pre += " " + w.d.Norm(gap)
	case isNumber && q.Kind == quantity.Percent:
		pre += " more"
	default:
		pre = w.once(pre, rest, head)
	}
	middle := w.d.Text[w.d.Tokens[rest].Start:w.d.Tokens[head].Start]
	noun := w.d.At(head).Text
	if w.starts(from) && !ok && rest == from {
		if middle = uncapital(middle); middle == "" {
			noun = uncapital(noun)
		}
	}
	many := !text.Among(strings.ToLower(pre), "1 one a an")
	if many && lexicon.Singular(w.d.Norm(head)) == w.d.Norm(head) && (w.d.Is(rest-1, "a", "an", "another") || countNoun(w.d.Norm(head))) {
		noun = plural(noun)
	}
	words := pre + " " + middle + noun
	if post != "" {
		words += " " + post
	}
	return [][]lint.Edit{put(w.d.Tokens[gap].Start, w.d.Tokens[head].End, words)}
}

// once takes out of an answer what the goal says of the thing already: "20
// qualified meetings" beside "qualified meetings" is 20.
func (w *weaver) once(pre string, first, head int) string {
	words := strings.Fields(pre)
	n := len(words)
	if n < 2 || lexicon.Singular(strings.ToLower(words[n-1])) != lexicon.Singular(w.d.Norm(head)) {
		return pre
	}
	words = words[:n-1]
	for k := first; k < head; k++ {
		for n := len(words) - 1; n > 0; n-- {
			if strings.EqualFold(words[n], w.d.At(k).Text) {
				words = append(words[:n:n], words[n+1:]...)
			}
		}
	}
	return strings.Join(words, " ")
}

// counted is the noun phrase that a number in front of token i would count.
func (w *weaver) counted(i int) (first, last int, ok bool) {
	t := w.d.At(i)
	if t.Kind != text.Word || preposition(t.Norm) || w.g.InTime(i) {
		return 0, 0, false
	}
	first, last, ok = w.g.ObjectPhrase(i)
	if ok && w.g.QuantityAt(last-1) == nil && w.d.SentenceOf(i) == w.d.SentenceOf(last-1) && first-i <= 2 {
		return first, last, true
	}
	return 0, 0, false
}

// behindLoose is the token behind the words that stand in a number's place.
func (w *weaver) behindLoose(i int) int {
	for i < len(w.d.Tokens) && w.loose(i) && !w.g.InTime(i) {
		_, next, ok := lexicon.Vague().Match(w.d, i)
		if !ok {
			next = i + 1
		}
		if w.d.Is(next, "of") {
			next++
		}
		i = next
	}
	return i
}

// split cuts an answer into the number with what it counts and its pace: "20
// meetings" and "a week".
func (w *weaver) split() (pre, post string) {
	for i, t := range w.a.Tokens {
		if i > 0 && text.Among(t.Norm, "a an per each every weekly daily monthly quarterly in with at for from of by / until within") {
			return strings.TrimSpace(w.ans[:t.Start]), strings.TrimSpace(w.ans[t.Start:])
		}
	}
	return w.ans, ""
}

// loose reports a word in a number's place: more, several, a, some.
func (w *weaver) loose(i int) bool {
	if w.d.Is(i, "a", "an", "another", "more", "fewer", "less", "any") {
		return true
	}
	e, _, ok := lexicon.Vague().Match(w.d, i)
	return ok && e.Section == "quantity" && !strings.HasSuffix(e.Phrase, "ly")
}
