package goal

import (
	"sort"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
)

// Pinned reports whether the action says how far: a quantity of its own, or a
// blank in the number's place, between the verb and the next verb or clause.
func (g *Goal) Pinned(a Action) bool {
	end := g.reach(a)
	for _, q := range g.quantitiesFrom(a.Token) {
		if q.First >= end {
			break
		}
		if q.Kind == quantity.Duration && attributive(g.Doc, &q) {
			continue // "reduce 90-day churn"
		}
		if q.Use == quantity.Target || q.Use == quantity.Baseline || q.Use == quantity.Parent || q.Use == quantity.Budget || q.Use == quantity.Basis && (g.Card != nil || g.ClauseAt(a.Token) != nil) {
			return true
		}
	}
	for _, b := range g.Blanks {
		if i := g.Doc.TokenAt(b.Start); i > a.Token && i < end && !g.Doc.In(i-1, "in before until during my our your their") {
			return true
		}
	}
	for i := a.Token + 2; i < end; i++ {
		if g.Doc.In(i, "level point") && g.Doc.Is(i-1, "a") && g.Doc.Is(i-2, "to") && g.Doc.Is(i+1, "that") && g.Doc.In(i+2, "no doesn't does don't") {
			return true // "to a level that no longer keeps me from work"
		}
	}
	if g.fromTo(a.Token, end) || g.resultBehind(a, end) || g.movesBehind(a, end) {
		return true
	}
	if l := g.Card.Line(a.Token); g.Card != nil && (l == nil || l.Letter != 'A' && l.Letter != 'R') {
		return g.CardCounts()
	}
	return g.nextCounts(a)
}

// movesBehind reports a from-to behind the relative clause that ends the action's reach: "lift the share of demos that end in
// a trial from 31% to 40%". A number without a from is the clause's own: "improve the process that won us 5 deals".
func (g *Goal) movesBehind(a Action, end int) bool {
	if !g.relative(a.Token+1, end) {
		return false
	}
	for _, q := range g.quantitiesFrom(end) {
		if g.Doc.SentenceOf(q.First) != a.Sentence || g.ClauseAt(q.First) != nil {
			break
		}
		if q.Use == quantity.Target && (q.HasFrom || q.By && q.Kind == quantity.Percent) {
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
		if !g.shares(a.Token, b.Token) && !g.inBrackets(b.Token) && !(d.Is(b.Token-1, "to") && d.In(b.Token-2, "time ability")) && !(b.Verb.Form == lexicon.Gerund && d.Is(b.Token-1, "in")) {
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
