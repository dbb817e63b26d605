package repair

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

// object narrows what is to change: a product or a segment in front of a broad
// noun, a market behind it, a measure in the place of an abstract one.
func (w *weaver) object() [][]lint.Edit {
	o, ok := broad(w.g)
	if !ok {
		return w.nameless()
	}
	head := o.Last - 1
	end := w.phraseEnd(o.Last)
	if preposition(w.a.Norm(0)) {
		return [][]lint.Edit{put(end, end, " "+lower(w.ans)), w.inside()}
	}
	words := strings.Fields(w.ans)
	if n := len(words); n > 1 && lexicon.Singular(strings.ToLower(words[n-1])) == lexicon.Singular(w.d.Norm(head)) {
		return [][]lint.Edit{w.infront(o.First, strings.Join(words[:n-1], " ")), w.replaced(o)}
	}
	infront := w.infront(o.First, w.ans)
	behind := put(end, end, " "+toward(w.d.Norm(head))+" "+lower(w.ans))
	swap := w.replaced(o)
	last := w.a.Norm(len(w.a.Tokens) - 1)
	many := lexicon.Singular(last) != last || w.a.Is(0, "the", "our", "a", "an", "my", "their")
	switch {
	case w.measures() && o.Breadth == goal.Vague && !generic(w.d.Norm(head)):
		return [][]lint.Edit{put(end, end, " ("+w.ans+")"), swap}
	case w.measures():
		return [][]lint.Edit{swap, infront, behind}
	case o.Breadth == goal.Vague && many:
		return [][]lint.Edit{put(end, end, " in "+lower(w.ans)), swap, infront}
	case o.Breadth == goal.Vague:
		return [][]lint.Edit{infront, put(end, end, " in "+lower(w.ans)), swap, w.inside()}
	case many:
		return [][]lint.Edit{behind, infront, swap, w.inside()}
	}
	return [][]lint.Edit{infront, behind, swap, w.inside()}
}

// measures reports an answer that ends in a known measure or a score.
func (w *weaver) measures() bool {
	n := len(w.a.Tokens)
	for i := range w.a.Tokens {
		if _, next, ok := lexicon.Metrics().Match(w.a, i); ok && next == n {
			return true
		}
	}
	s, ok := lexicon.Nouns().Has(w.a.Norm(n - 1))
	return ok && s == "instrument"
}

// infront puts words in front of token i, with the article and the capital that
// they ask for.
func (w *weaver) infront(i int, words string) []lint.Edit {
	t := w.d.At(i)
	if w.d.Is(i-1, "a", "an") && t.Space {
		art := w.d.At(i - 1)
		return put(art.Start, t.Start, article(art.Text, words)+" "+words+" ")
	}
	if w.starts(i) && w.capitalized(i) {
		return put(t.Start, t.End, capital(words)+" "+uncapital(t.Text))
	}
	return put(t.Start, t.Start, words+" ")
}

// replaced puts the answer in the place of the broad noun.
func (w *weaver) replaced(o goal.Object) []lint.Edit {
	words := w.ans
	if w.starts(o.First) && w.capitalized(o.First) {
		words = capital(words)
	}
	return put(o.Start, o.End, words)
}

// toward is the preposition between a broad noun and whom or what it is about.
func toward(head string) string {
	switch lexicon.Singular(head) {
	case "sale":
		return "to"
	case "customer", "client", "account", "user", "prospect", "donor":
		return "among"
	}
	return "from"
}

// inside adds the answer at the end of what is to be done.
func (w *weaver) inside() []lint.Edit {
	at, _ := w.before(goal.Means, goal.Condition, goal.Tracking, goal.Basis, goal.Reason)
	if preposition(w.a.Norm(0)) {
		return put(at, at, " "+lower(w.ans))
	}
	return put(at, at, " in "+lower(w.ans))
}

// nameless gives an object to a goal that names none: "sell more", "do better".
func (w *weaver) nameless() [][]lint.Edit {
	var out [][]lint.Edit
	v, verb := lexicon.VerbOf(w.a.Norm(0))
	order := verb && v.Form == lexicon.Base && len(w.a.Tokens) > 1
	if a, ok := mainAction(w.g); ok && !order {
		i := a.Token + 1
		for i < len(w.d.Tokens) && !w.d.At(i).Line && !w.g.InTime(i) {
			_, next, is := lexicon.Vague().Match(w.d, i)
			if !is {
				break
			}
			i = next
		}
		at := w.d.Tokens[i-1].End
		plain := put(at, at, " "+lower(w.ans))
		in := put(at, at, " in "+lower(w.ans))
		if n := w.d.Norm(i - 1); i-1 > a.Token && text.Among(n, "better best good well harder smarter") {
			in = put(at, at, " at "+lower(w.ans))
			out = append(out, in, plain)
		} else if first, last, is := w.g.ObjectPhrase(a.Token + 1); is && last > first {
			end := w.g.ObjectEnd(a)
			out = append(out, put(end, end, " in "+lower(w.ans)), put(end, end, " and "+lower(w.ans)), plain)
		} else {
			out = append(out, plain, in)
		}
	}
	end := w.g.End()
	if order {
		out = append(out, put(end, end, ": "+lower(w.ans)))
	}
	if preposition(w.a.Norm(0)) {
		out = append(out, put(end, end, " "+lower(w.ans)))
	}
	s := w.sentence()
	if len(w.d.Tokens) > 0 {
		at := w.end(s.First, s.Last)
		out = append(out, put(at, at, ": "+lower(w.ans)), put(at, at, " in "+lower(w.ans)))
	}
	return append(out, put(end, end, ": "+lower(w.ans)), put(end, end, ", measured by "+lower(w.ans)))
}

// generic are abstract nouns that a measure stands for whole: nothing is lost
// with them.
func generic(norm string) bool {
	return text.Among(norm, "performance result results productivity growth success improvement progress skill skills efficiency effectiveness output numbers")
}
