package goal

import (
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// uses drops the quantities that belong to a time expression and says what each
// of the others is for: first by where it stands, then by what stands beside it.
func (g *Goal) uses() {
	g.Quantities = g.joinShares(g.Quantities)
	kept := g.Quantities[:0]
	for i := range g.Quantities {
		q := &g.Quantities[i]
		if g.insideTime(q) || emptyPhrase(g.Doc, q) {
			continue
		}
		q.Use = g.use(q)
		kept = append(kept, *q)
	}
	g.Quantities = kept
	g.rescue()
	// each is judged by the nearest before it only, so that a text of nothing but
	// numbers takes no look at each pair
	near := neighbours{target: -1, basis: -1, end: -1}
	for i := range g.Quantities {
		if counts(&g.Quantities[i]) {
			near.end = i
		}
	}
	for i := range g.Quantities {
		q := &g.Quantities[i]
		if q.Use == quantity.Target {
			if u := g.beside(q, i, near); u != "" {
				q.Use = u
			}
		}
		if len(g.Quantities) == 1 && q.Use == quantity.Name && g.Doc.In(q.First-1, "a an") && g.Doc.In(q.Last-1, "minute hour") {
			q.Use = quantity.Target // "hold a 30-minute talk"; a course of six weeks is as long as it is
		}
		switch {
		case counts(q):
			near.target = i
		case q.Use == quantity.Basis:
			near.basis = i
		}
	}
}

// insideTime reports a number that is part of a date or a deadline.
func (g *Goal) insideTime(q *quantity.Quantity) bool {
	for _, t := range g.Time.Deadlines {
		if t.Span.Contains(q.Number) || q.Span.Contains(t.Span) && q.Kind == quantity.Duration {
			return true
		}
	}
	for _, s := range g.elsewhere {
		if s.Contains(q.Number) {
			return true // "to be ready for a race in three months"
		}
	}
	for _, m := range g.Time.Marks {
		if m.Span.Contains(q.Span) && m.Sort != when.ServiceLevel && m.Sort != when.Name {
			return true
		}
	}
	return false
}

// use decides by where the quantity stands and what stands around it.
func (g *Goal) use(q *quantity.Quantity) quantity.Use {
	d := g.Doc
	for _, m := range g.Time.Marks {
		if m.Sort == when.Name && m.Span.Contains(q.Number) && q.Kind != quantity.Money {
			return quantity.Name
		}
	}
	if l := g.Card.Line(q.First); g.Card != nil && (l == nil || l.Letter != 'S' && l.Letter != 'M') {
		switch {
		case l == nil:
			return quantity.Other
		case l.Letter == 'A':
			return quantity.Basis
		case l.Letter == 'R':
			return quantity.Parent
		}
		return quantity.Other
	}
	if g.Quoted(q.First) || nameWithDigit(g, q) {
		return quantity.Name
	}
	if g.factAt(q.First) != nil {
		return quantity.Basis
	}
	if u := g.aside(q); u != "" {
		return u
	}
	if c := g.ClauseAt(q.First); c != nil {
		switch c.Sort {
		case Basis:
			if !g.namesGoal(c) {
				return quantity.Basis
			}
		case Reason:
			if q.First >= c.Body {
				return quantity.Parent
			}
		case Tracking:
			if reading(q) {
				break // "as measured by a 20% drop in absences" says how far
			}
			if q.Per != "" || q.Kind == quantity.Duration {
				return quantity.Cadence
			}
			return quantity.Other
		}
	}
	if q.Words && q.Value == 1 && q.Per != "" && d.Is(q.First-1, "the") && !d.In(q.First, "one once") {
		return quantity.Name // "the weekly newsletter" is one thing among others
	}
	if g.shownOn(q) {
		return quantity.Target // "on 3 consecutive quizzes" says how often it is to be shown
	}
	if s := d.SentenceOf(q.First); s >= 0 && d.Is(d.Sentences[s].First, "given") && g.fronted(q.First) && g.ordersBehind(q.Last) {
		return quantity.Basis // "Given 3 reps and 60 dials a day, book 90 meetings"
	}
	if s := d.SentenceOf(q.First); s >= 0 && q.First == d.Sentences[s].First+2 && d.Is(q.First-2, "of") && d.In(q.First-1, "the our my these those") && len(g.Quantities) > 1 {
		return quantity.Other // "Of the £480k due for renewal, bring in £440k"
	}
	if g.gives(q) {
		return quantity.Basis
	}
	if q.Kind == quantity.Count && q.Words && opens(g, q.First) && (d.Is(q.Last, ":") || text.Among(q.Unit, "goals objectives targets priorities") && len(g.Quantities) > 1) {
		return quantity.Name // "Two goals here. One: …"
	}
	if g.filters(q) || g.bought(q) || g.fronted(q.First) {
		return quantity.Other
	}
	if q.Kind == quantity.Rank && d.Is(q.First-1, "the") && d.In(q.First-2, "beat overtake outsell match copy study") {
		return quantity.Name // "beat the number one branch"
	}
	if d.In(q.First-1, "of from") && d.In(q.First-2, "scale range") && len(g.Quantities) > 1 && !q.HasFrom {
		return quantity.Other // "2 or less on a scale of 0-10"
	}
	if q.Kind == quantity.Money && d.In(q.First-1, "her his their our my the its") && d.Is(q.First-2, "of") && d.In(q.First-3, "% percent") {
		return quantity.Other // "115% of her $310k quota"
	}
	if prize(d, q) && len(g.Quantities) > 1 && (d.In(q.First-1, "receive get") || d.In(q.First-2, "receive get")) || q.Kind == quantity.Count && d.In(q.First-1, "the a our") && ageBand(q) {
		return quantity.Other // "receive a $100 bonus", "the 60+ day bucket"
	}
	if q.Universal {
		if d.Is(q.Last-1, "'s") || d.Is(q.First-1, "(") && d.Is(q.Last, ")") && !inFigures(d, *q) {
			return quantity.Other // "each position's needs", "quota (all AEs)"
		}
		if d.Is(q.First, "all") && d.Is(q.First-1, ",") && participleAt(d, q.First+1) || g.scope(q) {
			return quantity.Other
		}
		return quantity.Target
	}
	if q.Kind == quantity.Duration && (d.In(q.Last, "before earlier prior previously beforehand") && d.In(q.First-1, "the in") || d.In(q.First-1, "past") && d.At(q.First-2).Kind != text.Punct) {
		return quantity.Other // "against eleven in the six months before", "stuck past 45 days"
	}
	if q.Kind == quantity.Duration && d.In(q.Last, "before ahead") && d.In(q.Last+1, "the each every a their of") && len(g.Quantities) > 1 {
		return quantity.Other // "a text reminder two days before the visit"
	}
	if q.Kind == quantity.Duration && q.Per == "" && (d.Is(q.First-1, "their") || d.Is(q.First-1, "first") && d.In(q.First-2, "their his her its")) && len(g.Quantities) > 1 {
		return quantity.Other // "customers in their first 12 months", "before their 14 days run out"
	}
	if q.Kind == quantity.Duration && q.Per == "" && d.Is(q.First-1, "after") {
		return quantity.Other // "after six weeks, review the plan"
	}
	if q.Kind == quantity.Duration && d.In(q.First-1, "over past") && d.In(q.First-2, "anything everything those ones") {
		return quantity.Other // "keep an eye on anything over 90 days" says how old
	}
	if d.Is(q.First-1, "the") && d.Is(q.First-2, "of") && d.At(q.First-3).Kind == text.Blank {
		return quantity.Other // "[how many?] of the 64 reviews" is the whole that a part is of
	}
	if q.Kind == quantity.Duration && q.Per == "" && !g.level(q) {
		if (d.Hyphened(q.First) || attributive(d, q)) && !(stopsPhrase(d.Norm(q.Last)) || d.At(q.Last).Kind != text.Word || d.In(q.Last, "earlier later longer shorter")) {
			return quantity.Name
		}
	}
	if compoundCount(d, q) && d.In(q.First-1, "the our this that each its their") {
		return quantity.Name // "the 12-page form"
	}
	return quantity.Target
}

// namesGoal reports "I have a goal of", behind which stands no basis.
func (g *Goal) namesGoal(c *Clause) bool {
	d, k := g.Doc, c.Body
	if d.In(k, "a the our my") {
		k++
	}
	return d.In(k, "goal target quota objective") && d.In(k+1, "of to")
}

// doing reports a token on a card's S or M line.
func (g *Goal) doing(i int) bool {
	l := g.Card.Line(i)
	return l != nil && (l.Letter == 'S' || l.Letter == 'M')
}

// parentWord reports that a clause speaks of somebody larger: the team, the
// company, its target.
func (g *Goal) parentWord(c Clause) bool {
	for i := c.Body; i < c.Last; i++ {
		if parentWords.Has(g.Doc.Norm(i)) {
			return true
		}
	}
	return false
}

var parentWords = text.NewWords("team company company's department region division group target quota goal plan club school corporate firm organization organisation annual")
