package repair

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
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
			out = append(out, put(w.g.ObjectEnd(a), w.g.ObjectEnd(a), " "+w.known("with")))
		}
	case Know:
		out = append(out, w.shown(a, ok)...)
	}
	at, next := w.before(goal.Tracking, goal.Basis, goal.Reason)
	out = append(out, put(at, at, ", "+w.measured()+w.tail(next, false)))
	end := w.g.End()
	return append(out, put(end, end, ", "+w.measured()), put(end, end, " and "+w.ans))
}

// shown says what shows that the goal is reached: the level that a change is to
// come to, what a thing is done with, or how the whole is measured.
func (w *weaver) shown(a goal.Action, ok bool) [][]lint.Edit {
	var out [][]lint.Edit
	switch {
	case !ok:
		if o, is := fragment(w.g); is {
			at := w.phraseEnd(o.Last)
			out = append(out, put(at, at, " "+w.known("with")))
		}
	case a.Verb.Class == lexicon.Empty || a.Verb.Class == lexicon.Abstract:
		at, _ := w.before(goal.Reason, goal.Basis, goal.Tracking)
		out = append(out, put(at, at, ", "+w.measured()), put(w.g.ObjectEnd(a), w.g.ObjectEnd(a), " "+w.known("with")))
	case a.Verb.Changes():
		at := w.g.ObjectEnd(a)
		out = append(out, put(at, at, " "+w.known("to")))
	default:
		at := w.objectsEnd(a)
		words := w.known("with")
		own := text.Among(w.a.Norm(0), "measured tracked shown proven proved")
		out = append(out, put(at, at, lead(own)+words), put(w.g.ObjectEnd(a), w.g.ObjectEnd(a), " "+w.known("with")))
	}
	if v, is := lexicon.VerbOf(w.a.Norm(0)); is && v.Form == lexicon.Base && !w.noun() {
		at, _ := w.before(goal.Tracking, goal.Basis, goal.Reason)
		out = append(out, put(at, at, " and "+lower(w.ans)))
	}
	return out
}

// objectsEnd is the byte behind everything that is said of the object, before a
// time, a clause or a mark.
func (w *weaver) objectsEnd(a goal.Action) int {
	at := w.g.ObjectEnd(a)
	for i := a.Token + 1; i < len(w.d.Tokens) && w.d.SentenceOf(i) == a.Sentence; i++ {
		c := w.g.ClauseAt(i)
		if w.g.InTime(i) || c != nil && c.First == i || w.d.Is(i, ",", ";", "-", "(") && !w.d.Hyphened(i-1) {
			break
		}
		if w.d.At(i).Kind != text.Punct || w.d.Is(i, `"`, "'", ")") {
			at = max(at, w.d.Tokens[i].End)
		}
	}
	return at
}

// known is the answer behind an opener, or as it is where it has its own.
func (w *weaver) known(opener string) string {
	d := w.a
	if preposition(d.Norm(0)) || text.Among(d.Norm(0), "measured tracked shown proven proved as every") {
		return lower(w.ans)
	}
	if v, ok := lexicon.VerbOf(d.Norm(0)); ok && v.Form == lexicon.Base && !w.noun() {
		return "and " + lower(w.ans)
	}
	return opener + " " + withArticle(d, w.ans)
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
	words := w.ans
	if n := len(w.a.Tokens); n > 1 {
		if i := w.token(q.Number.End + 1); i > 0 && w.d.Norm(i) == w.a.Norm(n-1) {
			words = strings.TrimSpace(w.ans[:w.a.Tokens[n-1].Start]) // "60 days" in front of "days"
		}
	}
	return [][]lint.Edit{put(q.Number.Start, q.Number.End, words), put(q.Start, q.End, w.ans)}
}
