package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// particleChange reads a change that a particle says: "bring churn down", "push up
// win rate", "up our win rate". What is moved must be something that has a size:
// "bring the banner down" is done or not done.
func particleChange(g *Goal, i int) (lexicon.Verb, bool) {
	d := g.Doc
	if !movers.Has(d.Norm(i)) {
		return lexicon.Verb{}, false
	}
	v := lexicon.Verb{Lemma: lemma(d.Norm(i)), Class: lexicon.Up}
	at := i + 1
	switch {
	case v.Lemma == "up" && (opens(g, i) || d.In(i-1, "to will")) && article(d.Norm(at)):
		return v, g.sizeable(at)
	case v.Lemma == "up":
		return v, false
	case v.Lemma == "bring" && d.Is(at, "up"):
		return v, false // "bring up churn in the review" talks of it
	case d.In(at, "up down"):
		if d.Is(at, "down") {
			v.Class = lexicon.Down
		}
		return v, g.sizeable(at + 1)
	}
	p, ok := nounPhrase(g, at)
	if !ok || !d.In(p.last, "up down") || d.In(p.last+1, "a the") || d.Is(p.last+1, "and") && d.In(p.last+2, "running going") {
		return v, false // "get the team up and running"
	}
	if d.Is(p.last, "down") {
		v.Class = lexicon.Down
	}
	return v, g.sizeable(at)
}

// movers spares most words the look at what follows them.
var movers = text.NewWords("up bring brings bringing push pushes pushing bump bumps bumping get gets getting nudge nudges nudging knock knocks knocking")

// PastParticle is the token behind the particle of a change whose object ends in front
// of token last: how far it goes stands there, "bring churn down [to what?]".
func (g *Goal) PastParticle(a Action, last int) int {
	if _, moves := particleChange(g, a.Token); moves && g.Doc.In(last, "up down") {
		return last + 1
	}
	return last
}

// sizeable reports a noun phrase at token i that has a size: a measure, debt, or an
// umbrella such as sales.
func (g *Goal) sizeable(i int) bool {
	p, ok := nounPhrase(g, i)
	if !ok {
		return false
	}
	if _, _, ok := endingMetric(g, p); ok || g.Doc.In(p.head(), "debt debts cost costs spend price prices numbers") {
		return true
	}
	s := headSection(g, p)
	return s == "umbrella" || s == "abstract"
}
