package goal

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// rescue gives a purpose that counts something of its own back to the goal: in
// "call leads to book 20 meetings" the meetings are the goal, and no reason.
// "To help the team reach $2M" stays a reason: the number is the team's.
func (g *Goal) rescue() {
	for i := range g.Quantities {
		q := &g.Quantities[i]
		c := g.ClauseAt(q.First)
		if q.Use == quantity.Parent && c != nil && g.onlyIn(c) {
			for k := i; k < len(g.Quantities) && g.Quantities[k].First < c.Last; k++ {
				if g.Quantities[k].Use == quantity.Parent {
					g.Quantities[k].Use = quantity.Target
				}
			}
			c.Sort = Result // "so that at least ten of them finish a book"
			continue
		}
		if q.Use != quantity.Parent || prize(g.Doc, q) || c == nil || !(c.Purpose || g.inOrder(c)) || g.Card != nil && !g.doing(q.First) || g.aside(q) == quantity.Parent {
			continue
		}
		body := g.purposeVerb(i, c)
		if v, ok := lexicon.VerbOf(g.Doc.Norm(body)); !ok || v.Class == lexicon.Effort || q.First > body+g.purposeReach(i, *c, v) || q.Kind == quantity.Duration && attributive(g.Doc, q) || (g.Doc.In(body+1, "our the") && q.First > body+1 || g.Doc.In(body+1, "corporate") || g.Doc.In(body+2, "corporate")) && g.parentWord(*c) {
			continue
		}
		sum := slices.IndexFunc(g.Quantities, func(o quantity.Quantity) bool {
			return o.Use == quantity.Target && o.Kind == quantity.Money && g.ClauseAt(o.First) == nil
		})
		if sum >= 0 && q.Kind == quantity.Money && (q.Per != "" || g.Quantities[sum].Per == "") {
			continue // "sell $25,000 more to lift my pay by $2,000": a sum of its own, and what it brings
		}
		q.Use = quantity.Target
		if sum >= 0 {
			continue // "raise $40,000 to send 1,000 kids to camp": both are counted, and one is why
		}
		if body > c.Body+1 {
			continue // "to stay fit and reach 7,000 steps" has its reason in front
		}
		c.Sort = Result // it holds the goal itself, so it is no reason
		for k := range g.Actions {
			if a := &g.Actions[k]; a.Token >= c.First && a.Token < c.Last {
				a.Main = true
			}
		}
	}
}

// onlyIn reports "so that" and a number of people or things that is all the goal
// counts, and nobody's larger target.
func (g *Goal) onlyIn(c *Clause) bool {
	if g.Card != nil || opens(g, c.First) || !g.Doc.Is(c.First, "so") || !g.Doc.Is(c.First+1, "that") || g.parentWord(*c) {
		return false
	}
	return !slices.ContainsFunc(g.Quantities, func(o quantity.Quantity) bool { return o.Use == quantity.Target })
}

// purposeVerb is the verb of a purpose that the number belongs to: adverbs are
// skipped, and behind "and" it is the one of reaching or getting, "to stay fit and
// reach 7,000 steps a day".
func (g *Goal) purposeVerb(i int, c *Clause) int {
	d, body := g.Doc, c.Body
	for body < c.Last && isAdverb(d.Norm(body)) {
		body++
	}
	for k := g.Quantities[i].First - 1; k > body+1; k-- {
		if d.In(k, "reach hit achieve attain get win secure gain") && (d.Is(k-1, "and") || d.Is(k-1, "to") && d.Is(k-2, "and")) {
			return k
		}
	}
	return body
}

// inOrder reports the long form of "to" behind what is done: "read on in order to
// get 90% in the exam". In front it says what for.
func (g *Goal) inOrder(c *Clause) bool {
	return g.Doc.Is(c.First, "in") && g.Doc.Is(c.First+1, "order") && !opens(g, c.First)
}

// purposeReach is how far behind its verb a purpose may have the goal's own number.
// Where nothing else is counted, and behind "with the goal of", it is all the
// purpose; else it must be what the verb is about.
func (g *Goal) purposeReach(i int, c Clause, v lexicon.Verb) int {
	alone := !slices.ContainsFunc(g.Quantities, func(o quantity.Quantity) bool { return o.Use == quantity.Target && o.Per == "" })
	switch q := g.Quantities[i]; {
	case g.Doc.Is(c.First, "with"), alone && (v.Changes() || text.Among(v.Lemma, "get win secure gain achieve reach hit attain")):
		return 12
	case text.Among(v.Lemma, "achieve reach hit attain bring get meet"), q.Kind == quantity.Money && text.Among(v.Lemma, "build save earn raise"):
		return 6
	}
	return 3
}
