package repair

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// amount weaves in a number: how far a change goes, how many of a thing, or
// what shows that it is done.
func (w *weaver) amount() [][]lint.Edit {
	var out [][]lint.Edit
	a, ok := mainAction(w.g)
	switch w.q.Ask {
	case FromTo:
		out = append(out, w.change(a, ok)...)
	case HowMany:
		out = append(out, w.count(a, ok)...)
		if ok {
			out = append(out, put(w.g.ObjectEnd(a), w.g.ObjectEnd(a), " "+w.known()))
		}
	case Know:
		out = append(out, w.shown(a, ok)...)
	}
	at, next := w.before(goal.Tracking, goal.Basis, goal.Reason)
	out = append(out, put(at, at, ", "+w.measured()+w.tail(next, false)))
	end := w.g.End()
	return append(out, put(end, end, ", "+w.measured()), put(end, end, " and "+w.ans))
}

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

// count puts a number in front of what is counted, in the place of "more" or
// "several", and makes one thing many.
func (w *weaver) count(a goal.Action, ok bool) [][]lint.Edit {
	first, last, found := 0, 0, false
	from := 0
	if ok {
		from = a.Token + 1
		first, last, found = w.g.ObjectPhrase(from)
	} else if o, is := fragment(w.g); is {
		s := w.d.SentenceOf(o.First)
		from = w.d.Sentences[max(s, 0)].First
		first, last, found = from, o.Last, true
		for first < o.First && w.loose(first) {
			first++
		}
	}
	pre, post := w.split()
	if !found {
		for i := from; i < from+3; i++ {
			if w.loose(i) && w.g.ActionAt(i) == nil {
				return [][]lint.Edit{put(w.d.Tokens[i].Start, w.d.Tokens[i].End, w.ans)}
			}
		}
		if ok {
			return [][]lint.Edit{put(a.End, a.End, " "+w.ans)}
		}
		return nil
	}
	gap := from
	for gap < first && !w.loose(gap) {
		gap++
	}
	more := ""
	q, isNumber := w.number()
	if isNumber && q.Kind == quantity.Percent && !w.d.Is(gap, "fewer", "less") {
		more = " more"
	} else if isNumber && q.Kind == quantity.Percent {
		more = " " + w.d.Norm(gap)
	}
	head := last - 1
	if isNumber && q.Kind == quantity.Money {
		at := w.d.Tokens[head].End
		return [][]lint.Edit{put(at, at, " worth "+w.ans)}
	}
	// What the answer says again of what is counted is said once.
	words := strings.Fields(pre)
	if n := len(words); n > 1 && lexicon.Singular(strings.ToLower(words[n-1])) == lexicon.Singular(w.d.Norm(head)) {
		words = words[:n-1]
		for k := first; k < head; k++ {
			for n := len(words) - 1; n > 0; n-- {
				if strings.EqualFold(words[n], w.d.At(k).Text) {
					words = append(words[:n:n], words[n+1:]...)
				}
			}
		}
		pre = strings.Join(words, " ")
	}
	start := w.d.Tokens[first].Start
	if gap < first {
		start = w.d.Tokens[gap].Start
	}
	middle := w.d.Text[w.d.Tokens[first].Start:w.d.Tokens[head].Start]
	noun := w.d.At(head).Text
	one := text.Among(strings.ToLower(pre), "1 one a an")
	if !one && lexicon.Singular(w.d.Norm(head)) == w.d.Norm(head) && (w.d.Is(first-1, "a", "an", "another") || countNoun(w.d.Norm(head))) {
		noun = plural(noun)
	}
	if w.starts(from) && !ok {
		middle = uncapital(middle)
		if middle == "" {
			noun = uncapital(noun)
		}
	}
	words2 := pre + more + " " + middle + noun
	if post != "" {
		words2 += " " + post
	}
	return [][]lint.Edit{put(start, w.d.Tokens[head].End, words2)}
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
	return ok && (e.Section == "quantity" || e.Section == "comparative")
}

func moreAfter(g *goal.Goal, i int) bool {
	w := weaver{g: g, d: g.Doc}
	return w.loose(i) && !g.Doc.Is(i, "a", "an") && !g.Doc.Is(i, "better", "best", "stronger")
}

// shown says what shows that the goal is reached.
func (w *weaver) shown(a goal.Action, ok bool) [][]lint.Edit {
	var out [][]lint.Edit
	if ok {
		at := w.g.ObjectEnd(a)
		if s := w.known(); preposition(strings.SplitN(s, " ", 2)[0]) {
			out = append(out, put(at, at, " "+s))
		}
	} else if o, is := fragment(w.g); is {
		at := w.phraseEnd(o.Last)
		out = append(out, put(at, at, " "+w.known()))
	}
	if v, is := lexicon.VerbOf(w.a.Norm(0)); is && v.Form == lexicon.Base && !w.noun() {
		at, _ := w.before(goal.Tracking, goal.Basis, goal.Reason)
		out = append(out, put(at, at, " and "+lower(w.ans)))
	}
	return out
}

// known is the answer behind "with", or as it is where it has its own opener.
func (w *weaver) known() string {
	d := w.a
	if preposition(d.Norm(0)) || text.Among(d.Norm(0), "measured tracked shown proven proved as every") {
		return lower(w.ans)
	}
	if v, ok := lexicon.VerbOf(d.Norm(0)); ok && v.Form == lexicon.Base && !w.noun() {
		return "and " + lower(w.ans)
	}
	return "with " + withArticle(d, w.ans)
}

// measured is the answer as what the goal is measured by.
func (w *weaver) measured() string {
	d := w.a
	if text.Among(d.Norm(0), "measured tracked shown proven proved as with by") {
		return lower(w.ans)
	}
	return "measured by " + withArticle(d, w.ans)
}

// phraseEnd is the byte behind token last-1 and the number it stands in.
func (w *weaver) phraseEnd(last int) int {
	if q := w.g.QuantityAt(last - 1); q != nil {
		last = q.Last
	}
	return w.d.Tokens[last-1].End
}

// figure puts another number in the place of one that can't hold.
func (w *weaver) figure() [][]lint.Edit {
	q, ok := claimed(w.g)
	if !ok {
		return nil
	}
	if preposition(w.a.Norm(0)) {
		return [][]lint.Edit{put(q.Start, q.End, lower(w.ans)), put(q.Number.Start, q.Number.End, w.ans)}
	}
	for _, t := range w.a.Tokens {
		if q.HasFrom && t.Norm == "to" {
			return [][]lint.Edit{put(q.Start, q.End, "from "+w.ans)}
		}
	}
	return [][]lint.Edit{put(q.Number.Start, q.Number.End, w.ans), put(q.Start, q.End, w.ans)}
}
