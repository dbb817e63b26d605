package goal

import (
	"slices"
	"sort"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Pinned reports whether the action says how far: a quantity of its own, or a
// blank in the number's place, between the verb and the next verb or clause.
func (g *Goal) Pinned(a Action) bool {
	end := g.reach(a)
	for _, q := range g.quantitiesFrom(a.Token) {
		if q.First >= end {
			break
		}
		if q.Use == quantity.Target || q.Use == quantity.Baseline || q.Use == quantity.Parent || q.Use == quantity.Budget {
			return true
		}
	}
	for _, b := range g.Blanks {
		if i := g.Doc.TokenAt(b.Start); i > a.Token && i < end && !g.Doc.In(i-1, "in before until during") {
			return true
		}
	}
	if g.fromTo(a.Token, end) || g.resultBehind(a, end) {
		return true
	}
	if g.Card != nil {
		return g.CardCounts()
	}
	return g.nextCounts(a)
}

// resultBehind reports a purpose right behind that holds the goal's number
// ("optimize returns to achieve a 50% saving"), or what a heading stands over
// ("Improve satisfaction: achieve 90%").
func (g *Goal) resultBehind(a Action, end int) bool {
	d := g.Doc
	for _, c := range g.clausesFrom(a.Token) {
		if c.First > end {
			break
		}
		if c.First == end && c.Sort == Result {
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
	for i := first; i < len(d.Tokens); i++ {
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
		case d.Is(i, "to") && from >= 0 && i > from+1 && i < from+6 && !isActionAt(g, i+1):
			return true
		}
	}
	return false
}

// reach is the token where what belongs to the action ends. Verbs that share
// one object ("grow and retain 20 accounts") share their reach.
func (g *Goal) reach(a Action) int {
	d := g.Doc
	end := len(d.Tokens)
	if a.Sentence >= 0 {
		end = d.Sentences[a.Sentence].Last
	}
	own := g.ClauseAt(a.Token)
	for _, c := range g.clausesFrom(a.Token + 1) {
		if c.First >= end {
			break
		}
		if (own == nil || c.First != own.First) && c.Sort != Condition && c.Sort != Tracking {
			end = c.First
		}
	}
	if own != nil && own.Last < end {
		end = own.Last
	}
	for _, b := range g.actionsFrom(a.Token + 1) {
		if b.Token >= end {
			break
		}
		if !g.shares(a.Token, b.Token) {
			end = b.Token
		}
	}
	return end
}

// quantitiesFrom, clausesFrom and actionsFrom are those that start at token i or
// later. All three lists are in text order.
func (g *Goal) quantitiesFrom(i int) []quantity.Quantity {
	k := sort.Search(len(g.Quantities), func(k int) bool { return g.Quantities[k].First >= i })
	return g.Quantities[k:]
}

func (g *Goal) clausesFrom(i int) []Clause {
	k := sort.Search(len(g.Clauses), func(k int) bool { return g.Clauses[k].First >= i })
	return g.Clauses[k:]
}

func (g *Goal) actionsFrom(i int) []Action {
	k := sort.Search(len(g.Actions), func(k int) bool { return g.Actions[k].Token >= i })
	return g.Actions[k:]
}

// OwnTarget reports a target quantity right behind the verb, before the next
// verb of its sentence.
func (g *Goal) OwnTarget(a Action) bool {
	end := len(g.Doc.Tokens)
	if next := g.actionsFrom(a.Token + 1); len(next) > 0 {
		end = next[0].Token
	}
	for _, q := range g.quantitiesFrom(a.Token + 1) {
		if q.First >= end || g.Doc.SentenceOf(q.First) != a.Sentence {
			break
		}
		if q.Use == quantity.Target {
			return true
		}
	}
	return false
}

// shares reports verbs joined with nothing between them but "and" or a comma.
func (g *Goal) shares(a, b int) bool {
	d := g.Doc
	for k := a + 1; k < b; k++ {
		if !d.In(k, "and or & , / then") && !isAdverb(d.Norm(k)) {
			// "win rate" between two verbs is what the first one is about
			if _, ok := lexicon.VerbOf(d.Norm(k)); !ok || inPhrase(g, k) {
				return false
			}
		}
	}
	return true
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

// AbstractObject reports whether the action's object is abstract: "build trust",
// "develop relationships".
func (g *Goal) AbstractObject(a Action) bool {
	p, ok := nounPhrase(g, a.Token+1)
	return ok && headSection(g, p) == "abstract" && !narrowAbstract(g, p, -1)
}

// ObjectEnd is the byte where the action's object ends, the place for a number.
func (g *Goal) ObjectEnd(a Action) int {
	if p, ok := nounPhrase(g, a.Token+1); ok && g.Doc.SentenceOf(p.head()) == a.Sentence {
		return g.Doc.Tokens[p.head()].End
	}
	return a.End
}

// End is the byte behind the last word of the goal, before its closing mark:
// the place where what is missing can be added.
func (g *Goal) End() int {
	d := g.Doc
	for i := len(d.Tokens) - 1; i >= 0; i-- {
		if d.Tokens[i].Kind == text.Punct && d.In(i, ". ! ? , ; : ...") {
			continue
		}
		return d.Tokens[i].End
	}
	return len(d.Text)
}

// InTime reports whether token i is part of a time expression.
func (g *Goal) InTime(i int) bool { return g.timed(i) }

// QuantityAt is the quantity whose span holds token i, or nil.
func (g *Goal) QuantityAt(i int) *quantity.Quantity { return g.quantityOver(i) }

// ActionAt is the action whose verb is token i, or nil.
func (g *Goal) ActionAt(i int) *Action {
	if k := lookup(g.at.action, i); k >= 0 {
		return &g.Actions[k]
	}
	return nil
}

// LeadsToVerb reports a verb that only leads to another: "try to send".
func (g *Goal) LeadsToVerb(a Action) bool { return leadsToVerb(g, a) }

// FirstAction reports whether token i is the first main verb of its sentence.
func (g *Goal) FirstAction(i int) bool { return opens(g, i) }

// MainVerbPlace reports whether token i stands where a main verb stands: first
// in its sentence, behind "I will", "plan to" and the like, or in a list of such
// verbs, and outside every clause.
func (g *Goal) MainVerbPlace(i int) bool {
	d := g.Doc
	if c := g.ClauseAt(i); c != nil {
		return false
	}
	if l := g.Card.Line(i); l != nil && l.Letter != 'S' && l.Letter != 'M' {
		return false
	}
	if opens(g, i) {
		return true
	}
	p := before(d, i)
	if isAdverb(p.Norm) {
		p = d.At(i - 2)
	}
	if mainVerbPlaceWords.Has(p.Norm) {
		return true
	}
	if after(p, "and , & or / ; +") {
		return firstIsVerb(g, i)
	}
	return false
}

var mainVerbPlaceWords = text.NewWords("wanna gonna gotta really i we will must should i'll we'll they'll to they can team also i'm am are reps would shall please always not")
