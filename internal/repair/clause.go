package repair

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

// phrase is the answer as the clause that its question asks for.
func (w *weaver) phrase() string {
	switch w.q.Ask {
	case Deadline:
		return w.due()
	case Basis:
		s, _ := w.carried()
		return s
	case Reason:
		return w.served()
	}
	return w.ans
}

// carried is a basis with the words that open it, and whether a comma stands in
// front of them.
func (w *weaver) carried() (string, bool) {
	s := lower(w.ans)
	if e, _, ok := lexicon.Clauses().Match(w.a, 0); ok {
		switch e.Section {
		case "basis":
			if !w.subject() && (preposition(w.a.Norm(0)) || text.Among(w.a.Norm(0), "based given building according considering assuming")) {
				return s, true
			}
		case "means":
			return s, false
		case "reason":
			return s, true
		}
	}
	v, verb := lexicon.VerbOf(w.a.Norm(0))
	switch {
	case w.a.Is(0, "because", "since", "as"):
		return s, true
	case w.a.Is(0, "from", "with"):
		return s, true
	case w.subject() || w.finite():
		return "given that " + s, true
	case verb && v.Form == lexicon.Gerund:
		return "by " + s, false
	case verb && v.Form == lexicon.Base && !w.noun():
		rest := strings.TrimPrefix(s, w.a.At(0).Text)
		rest = strings.TrimPrefix(rest, strings.ToLower(w.a.At(0).Text))
		return "by " + gerund(strings.ToLower(w.a.At(0).Text)) + rest, false
	}
	return "based on " + s, true
}

// noun reports a first word that is read as a noun more often than as a verb
// where no object stands behind it: "call volume", "forecast of $2M".
func (w *weaver) noun() bool {
	next := w.a.At(1)
	return len(w.a.Tokens) == 1 || text.Among(next.Norm, "of from in at on is was") || w.a.Is(0, "contact", "contacts", "pipeline", "past", "last") ||
		next.Kind == text.Word && text.Among(next.Norm, "volume rate rates history data capacity plan results")
}

// subject reports a clause with a subject of its own: "we have 12 in pipeline".
func (w *weaver) subject() bool {
	return w.a.Is(0, "we", "i", "it", "they", "there", "this", "that", "she", "he", "you")
}

// finite reports a verb behind a subject: "the team has capacity".
func (w *weaver) finite() bool {
	for i := 1; i < len(w.a.Tokens); i++ {
		if w.a.Is(i, "is", "are", "has", "have", "was", "were", "will", "can", "had", "did") {
			return true
		}
	}
	return false
}

func (w *weaver) basis() [][]lint.Edit {
	words, comma := w.carried()
	at, next := w.before(goal.Reason)
	out := [][]lint.Edit{put(at, at, lead(comma)+words+w.tail(next, true))}
	s := w.sentence()
	if len(w.d.Tokens) > 0 {
		end := w.end(s.First, s.Last)
		out = append(out, put(end, end, ", "+words))
	}
	end := w.g.End()
	return append(out,
		put(end, end, ", "+words),
		put(at, at, ", based on "+lower(w.ans)+w.tail(next, true)),
		put(end, end, ", given "+lower(w.ans)),
		put(end, end, ". Based on "+lower(w.ans)))
}

// served is a reason with the words that open it.
func (w *weaver) served() string {
	s := lower(w.ans)
	if e, _, ok := lexicon.Clauses().Match(w.a, 0); ok && e.Section == "reason" && !text.Among(w.a.Norm(0), "support supports") {
		return s
	}
	v, verb := lexicon.VerbOf(w.a.Norm(0))
	switch {
	case w.a.Is(0, "to", "so", "because", "since", "as", "for", "which", "in"):
		return s
	case w.subject() || w.finite():
		return "because " + s
	case verb && v.Form == lexicon.Third && !plainNoun(w.a.At(1)):
		return "which " + s
	case verb && v.Form == lexicon.Base && !w.noun():
		return "to " + s
	}
	return "to feed " + s
}

func plainNoun(t text.Token) bool { return t.Kind != text.Word || preposition(t.Norm) }

func (w *weaver) reason() [][]lint.Edit {
	words := w.served()
	var out [][]lint.Edit
	for _, c := range w.g.Clauses {
		if w.g.Empty(c) && !w.holdsFact(c.First, c.Last) {
			out = append(out, put(c.Start, c.End, words))
			break
		}
	}
	s := w.sentence()
	end := w.g.End()
	if len(w.d.Tokens) > 0 {
		end, _ = w.before()
	}
	comma := text.Among(strings.SplitN(words, " ", 2)[0], "because since as which")
	for _, c := range w.g.Clauses {
		if c.First > s.First && c.First < s.Last && (c.Sort == goal.Basis || c.Sort == goal.Tracking || c.Sort == goal.Means || c.Sort == goal.Condition) {
			comma = true
		}
	}
	out = append(out, put(end, end, lead(comma)+words), put(end, end, ", "+words))
	last := w.g.End()
	plain := lower(w.ans)
	return append(out, put(last, last, ", "+words), put(last, last, ", in support of "+plain), put(last, last, ", so that it serves "+plain))
}

// holdsFact reports a quantity or a deadline in a token range.
func (w *weaver) holdsFact(first, last int) bool {
	for i := first; i < last; i++ {
		if w.g.QuantityAt(i) != nil || w.d.At(i).Kind == text.Number || w.g.InTime(i) {
			return true
		}
	}
	return false
}

func (w *weaver) tracking() [][]lint.Edit {
	words := lower(w.ans)
	if e, _, ok := lexicon.Clauses().Match(w.a, 0); !ok || e.Section != "tracking" {
		if w.a.Is(0, "in", "on", "by", "with", "through", "via", "against") {
			words = "tracked " + words
		} else {
			words = "tracked in " + words
		}
	}
	at, next := w.before(goal.Basis, goal.Reason)
	return [][]lint.Edit{put(at, at, ", "+words+w.tail(next, true)), put(w.g.End(), w.g.End(), ", "+words)}
}
