package goal

import (
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// AbstractObject reports whether the action's object is abstract: "build trust",
// "develop relationships".
func (g *Goal) AbstractObject(a Action) bool {
	p, ok := nounPhrase(g, a.Token+1)
	return ok && (headSection(g, p) == "abstract" && !narrowAbstract(g, p, -1) || p.last == p.first+1 && g.Doc.In(p.first, "partnerships alliances connections"))
}

// ObjectEnd is the byte where the action's object ends, the place for a number.
func (g *Goal) ObjectEnd(a Action) int {
	if p, ok := nounPhrase(g, a.Token+1); ok && g.Doc.SentenceOf(p.head()) == a.Sentence {
		return g.Doc.Tokens[g.PastParticle(a, p.last)-1].End
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
	if beforeMainVerb.Has(p.Norm) {
		return true
	}
	if after(p, "and , & or / ; +") {
		return firstIsVerb(g, i)
	}
	return false
}

var beforeMainVerb = text.NewWords("wanna gonna gotta really i we will must should i'll we'll they'll to they can team also i'm am are reps would shall please always not")
