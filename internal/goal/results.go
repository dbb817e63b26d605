package goal

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/quantity"
)

// resultBehind reports a purpose right behind that holds the goal's number
// ("optimize returns to achieve a 50% saving"), or what a heading stands over
// ("Improve satisfaction: achieve 90%").
func (g *Goal) resultBehind(a Action, end int) bool {
	d := g.Doc
	for _, c := range g.clausesFrom(a.Token) {
		if c.First > end {
			break
		}
		if c.First == end && (c.Sort == Result || c.Sort == Means && g.targetWithin(c, d.In(a.Token+1, "into to"))) {
			return true
		}
	}
	if d.Is(end-1, ":") {
		for _, q := range g.quantitiesFrom(end) {
			if d.SentenceOf(q.First) == a.Sentence && q.Use == quantity.Target {
				return true
			}
		}
	}
	return g.keyResults(a)
}

// targetWithin reports a clause that holds a move from one level to another ("improve typing by raising the words typed per
// minute from 35 to 55") or, where counts may say how far, a number of things: "expand into Crete by signing 2 agents".
func (g *Goal) targetWithin(c Clause, counts bool) bool {
	for _, q := range g.quantitiesFrom(c.Body) {
		if q.First >= c.Last {
			break
		}
		if q.Use == quantity.Target && (q.HasFrom || counts && q.Kind == quantity.Count && q.Per == "" && !q.Universal) {
			return true
		}
	}
	return false
}

// keyResults reports an objective whose key results count: what it says broadly
// they pin down.
func (g *Goal) keyResults(a Action) bool {
	d := g.Doc
	if a.Sentence < 0 {
		return false
	}
	first := d.Sentences[a.Sentence].First
	if !d.In(first, "objective o") || a.Token > first+3 {
		return false
	}
	for i := first; i < min(first+300, len(d.Tokens)); i++ {
		if d.In(i, "kr kr1 kr2 krs") || d.Is(i, "key") && d.In(i+1, "result results") {
			qs := g.quantitiesFrom(i)
			return len(qs) > 0 && slices.ContainsFunc(qs, func(q quantity.Quantity) bool { return q.Use == quantity.Target })
		}
	}
	return false
}

// fromTo reports "from a C to a B": two levels of something that has no number.
func (g *Goal) fromTo(first, end int) bool {
	d := g.Doc
	from := -1
	for i := first; i < end; i++ {
		switch {
		case d.Is(i, "from"):
			from = i
		case d.Is(i, "to") && from >= 0 && i > from+1 && i < from+6 && (!isActionAt(g, i+1) || d.In(i+2, "range level levels") || d.At(i+1).Tag == "JJ"):
			return true
		}
	}
	return false
}

// CardCounts reports a card with a target on its S or M line.
func (g *Goal) CardCounts() bool {
	if len(g.Blanks) > 0 {
		return true // its place is there
	}
	for _, q := range g.Quantities {
		if q.Use == quantity.Target {
			return true
		}
	}
	return false
}

// nextCounts: a fragment behind the sentence may hold its number ("Grow the
// Nordics. Target: 12 logos").
func (g *Goal) nextCounts(a Action) bool {
	if g.levelBehind(a) {
		return true
	}
	s := a.Sentence + 1
	if a.Sentence < 0 || s >= len(g.Doc.Sentences) {
		return false
	}
	st := g.Doc.Sentences[s]
	for _, b := range g.actionsFrom(st.First) {
		if b.Sentence != s {
			break
		}
		if b.Verb.Changes() {
			return false
		}
	}
	for _, q := range g.quantitiesFrom(st.First) {
		if q.First >= st.Last {
			break
		}
		if q.Use == quantity.Target {
			return true
		}
	}
	return false
}

// levelBehind reports a level behind a semicolon, with no verb of its own: "improve
// handover; audit score of 90 by May".
func (g *Goal) levelBehind(a Action) bool {
	d := g.Doc
	at := -1
	for i := a.Token; i < min(g.sentenceEnd(a.Sentence), a.Token+60); i++ {
		if d.Is(i, ";") {
			at = i
		}
	}
	if at < 0 {
		return false
	}
	if next := g.actionsFrom(at); len(next) > 0 && next[0].Sentence == a.Sentence {
		return false
	}
	q := g.quantitiesFrom(at)
	return len(q) > 0 && q[0].Use == quantity.Target && q[0].Per == "" && (d.In(q[0].First-1, "of at") || q[0].Bound != quantity.Exact || q[0].HasFrom) && d.SentenceOf(q[0].First) == a.Sentence
}
