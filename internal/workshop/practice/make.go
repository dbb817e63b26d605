package practice

import (
	"slices"
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// drafts are the items that one kind makes of a good goal, before the engine has
// looked at them.
func drafts(k Kind, g *goal.Goal) []Item {
	switch k {
	case NoMetric:
		return draft(g, lint.Measurable, "no-metric", cutNumbers(g), changing(g)...)
	case NoDeadline:
		if len(g.Time.Deadlines) == 1 {
			return draft(g, lint.TimeBound, "no-deadline", []edit{{Span: g.Time.Deadlines[0].Span}})
		}
	case NoBasis:
		edits := cutClauses(g, goal.Basis, goal.Means)
		if len(edits) == 0 {
			edits = cutEvidence(g, goal.Achievable)
		}
		return draft(g, lint.Achievable, "no-basis", edits)
	case NoReason:
		return draft(g, lint.Relevant, "no-reason", cutClauses(g, goal.Reason))
	case Vague:
		return blurred(g)
	}
	return nil
}

// draft applies the edits. Words put in are to be tapped, and so are weak, which
// were fine beside a number.
func draft(g *goal.Goal, c lint.Criterion, rule string, edits []edit, weak ...text.Span) []Item {
	if len(edits) == 0 {
		return nil
	}
	s := g.Doc.Text
	out, words := apply(s, edits)
	it := Item{Text: out, Criterion: c, Rule: rule, Model: s}
	it.Words = words
	for _, w := range weak {
		// A word in front of the first edit stands where it stood.
		if w.End <= edits[0].Start {
			it.Words = append(it.Words, w)
		}
	}
	var gone []string
	for _, e := range edits {
		if !e.Empty() {
			gone = append(gone, e.In(s))
		}
	}
	it.Gone = strings.Join(gone, " … ")
	return []Item{it}
}

// cutNumbers takes every target's number out, with its rate: "50 calls a day"
// becomes "calls". None where what is left would not read as English.
func cutNumbers(g *goal.Goal) []edit {
	d := g.Doc
	var out []edit
	for _, q := range g.Targets() {
		after := slices.IndexFunc(d.Tokens, func(t text.Token) bool { return t.Start >= q.Number.End })
		switch {
		case q.Universal, q.Zero, q.Number.Empty(), after < 0, q.Value == 1,
			q.Bound != quantity.Exact && q.Bound != quantity.AtLeast && q.Bound != quantity.About,
			d.In(q.First-1, "than over under up within below above"): // "no lower than 27%" holds on to its number
			return nil
		case q.HasFrom:
			out = append(out, edit{Span: q.Span})
		case q.Kind == quantity.Count && q.Number.Start == q.Start && d.Tokens[after].Kind == text.Word && !text.Among(d.Tokens[after].Norm, dangling):
			out = append(out, edit{Span: withOpener(g, q.Number, q.First, "")}) // "to 33 accounts" keeps its "to"
			if tail, ok := rateOf(g, q); ok {
				out = append(out, edit{Span: tail})
			}
		case q.Kind == quantity.Money && q.Number.Start == q.Start && d.In(after, "in of"):
			out = append(out, edit{Span: text.Span{Start: q.Start, End: d.Tokens[after].End}}) // "$150K in ARR"
		case q.Kind != quantity.Count:
			span := withOpener(g, q.Span, q.First, "by to at")
			if span == q.Span { // "Raise $48,000 for the roof" has no object without it
				return nil
			}
			out = append(out, edit{Span: span})
		default:
			return nil
		}
	}
	return out
}

// withOpener adds what opens the number at token first to its span: "at least",
// and one of the openers.
func withOpener(g *goal.Goal, s text.Span, first int, openers string) text.Span {
	d := g.Doc
	i := first - 1
	if d.In(i, "least about around roughly") {
		s.Start = d.Tokens[i].Start
		i--
		if d.In(i, "at") {
			s.Start = d.Tokens[i].Start
			i--
		}
	}
	if openers != "" && d.In(i, openers) {
		s.Start = d.Tokens[i].Start
	}
	return s
}

// rateOf is the "a day" at the end of a quantity.
func rateOf(g *goal.Goal, q quantity.Quantity) (text.Span, bool) {
	for i := q.Last - 2; i > q.First; i-- {
		if g.Doc.In(i, "a an per each every /") {
			return text.Span{Start: g.Doc.Tokens[i].Start, End: q.End}, true
		}
	}
	return text.Span{}, false
}

// changing are the main verbs that say that something moves: without the number
// they are vague.
func changing(g *goal.Goal) []text.Span {
	var out []text.Span
	for _, a := range g.Actions {
		if a.Main && a.Verb.Changes() {
			out = append(out, a.Span)
		}
	}
	return out
}

// cutClauses takes the clauses of some sorts out. Behind the first sentence the
// clause takes its sentence along, of which little else would be left.
func cutClauses(g *goal.Goal, sorts ...goal.Sort) []edit {
	var out []edit
	for _, c := range g.Clauses {
		if slices.Contains(sorts, c.Sort) {
			out = append(out, edit{Span: sentenceOf(g, c.Span, c.First)})
		}
	}
	return out
}

// cutEvidence takes out what a verdict hangs on, where that stands behind the
// first sentence or at the end of one.
func cutEvidence(g *goal.Goal, criterion int) []edit {
	var out []edit
	for _, e := range g.Verdicts[criterion].Evidence {
		first := slices.IndexFunc(g.Doc.Tokens, func(t text.Token) bool { return t.Start >= e.Start })
		if first < 0 {
			return nil
		}
		out = append(out, edit{Span: sentenceOf(g, e, first)})
	}
	return out
}

// sentenceOf is the sentence of token i, or s itself in the first sentence.
func sentenceOf(g *goal.Goal, s text.Span, i int) text.Span {
	if k := g.Doc.SentenceOf(i); k > 0 {
		return g.Doc.Sentences[k].Span
	}
	return s
}
