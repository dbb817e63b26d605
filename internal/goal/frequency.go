package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// frequencies adds what is done once in each period as a target of its own: "post
// on Instagram every Tuesday", "send a prospecting email every day". Where a
// number stands beside it the rate is that number's, and a bare plural ("book
// meetings each week") has no count.
func (g *Goal) frequencies() {
	watched := len(g.Targets()) > 0
	var found []quantity.Quantity
	for _, c := range g.OwnCadences {
		if g.quantityOverlaps(c.First, c.Last) {
			continue
		}
		a, ok := g.actionBefore(c.First)
		if ok && watched && text.Among(a.Verb.Lemma, "weigh track review log monitor check measure report mark update") {
			continue // how progress is watched
		}
		if !ok || !a.Main || a.Negated || a.Verb.Class != lexicon.Do && a.Verb.Class != lexicon.Done || g.pluralOrVague(a, c) {
			continue
		}
		if t := g.Doc.At(c.Last); c.Last == c.First+1 && t.Kind == text.Word && !t.Line && !stopsPhrase(t.Norm) {
			continue // "the weekly newsletter" names a thing
		}
		q := quantity.Quantity{
			Span: c.Span, First: c.First, Last: c.Last, Number: c.Span, Kind: quantity.Count, Words: true,
			Value: float64(c.Times), High: float64(c.Times), Unit: "times", Per: string(c.Period), Use: quantity.Target,
		}
		found = append(found, q)
	}
	for _, q := range found {
		g.Quantities = append(g.Quantities, q)
		for i := len(g.Quantities) - 1; i > 0 && g.Quantities[i-1].First > q.First; i-- {
			g.Quantities[i-1], g.Quantities[i] = g.Quantities[i], g.Quantities[i-1]
		}
	}
}

// actionBefore is the nearest action in front of token i in its sentence.
func (g *Goal) actionBefore(i int) (Action, bool) {
	k := len(g.Actions) - len(g.actionsFrom(i)) - 1
	if k < 0 || g.Actions[k].Sentence != g.Doc.SentenceOf(i) {
		return Action{}, false
	}
	return g.Actions[k], true
}

func (g *Goal) quantityOverlaps(first, last int) bool {
	from := first
	if s := g.Doc.SentenceOf(first); s >= 0 {
		from = g.Doc.Sentences[s].First
	}
	for _, q := range g.quantitiesFrom(from) {
		if q.First >= last && g.Doc.SentenceOf(q.First) != g.Doc.SentenceOf(first) {
			break
		}
		if q.First < last && q.Last > first || q.Use == quantity.Target && g.Doc.SentenceOf(q.First) == g.Doc.SentenceOf(first) && !g.actionBetween(last, q.First) && !g.actionBetween(q.Last, first) {
			return true
		}
	}
	return false
}

// pluralOrVague reports anything between the verb and its frequency that leaves
// open how much is done each time.
func (g *Goal) pluralOrVague(a Action, c when.Cadence) bool {
	d := g.Doc
	for i := a.Token + 1; i < c.First; i++ {
		if d.At(i).Kind == text.Blank || g.blankAt(i) {
			return true
		}
		if _, _, ok := lexicon.Vague().Match(d, i); ok || lexicon.Graded(d.Norm(i)) || d.In(i, "to") {
			return true
		}
	}
	p, ok := nounPhrase(g, a.Token+1)
	if !ok || p.last > c.First {
		return a.Token+1 == c.First && !habits.Has(a.Verb.Lemma) // "try every day": nothing is done
	}
	o := Object{First: p.first, Last: p.last}
	return plainPlural(d, o, a) && a.Token+1 >= p.first-1
}

// habits are verbs that say what is done with no object: "write every day".
var habits = text.NewWords("write exercise walk run read meditate journal pray practice practise stretch swim jog cook study train draw paint sing blog dance hike bike cycle floss volunteer rest play")
