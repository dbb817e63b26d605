package goal

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// specific follows section 4.
func (g *Goal) specific() Judgement {
	var met, weak []text.Span
	for _, q := range g.Targets() {
		if s, ok := concreteUnit(g, q); ok {
			met = append(met, s)
		} else if !s.Empty() {
			weak = append(weak, s)
		}
	}
	for _, o := range g.Objects {
		switch {
		case o.Breadth == Narrow && !o.Span.Empty():
			met = append(met, o.Span)
		case o.Breadth == Umbrella:
			weak = append(weak, o.Span)
		}
	}
	for _, q := range g.Targets() {
		if g.Doc.At(q.Last).Kind == text.Word && g.Doc.In(q.Last+1, "in on of") && !stopsPhrase(g.Doc.Norm(q.Last)) {
			q.Last++ // "the #1 producer in the branch"
		}
		if q.Kind == quantity.Rank && !q.HasFrom && g.Doc.In(q.Last, "in on of for at among") && !g.timed(q.Last) && !g.umbrellaAt(q.Last+1) {
			met = append(met, q.Span) // "be #1 on the leaderboard"
		}
	}
	met = append(met, g.namedMetrics()...)
	for _, a := range g.Actions {
		if p, ok := nounPhrase(g, a.Token+1); a.Main && activityVerbs.Has(a.Verb.Lemma) && (!ok || allVague(g, p) || headSection(g, p) == "empty") {
			met = append(met, a.Span) // "walk more": the verb says what
		}
	}
	if len(met) > 0 {
		return Judgement{Met, apart(met)}
	}
	if len(g.Targets()) > 0 && (len(weak) > 0 || g.hasMoney()) {
		return Judgement{Weak, weak}
	}
	return Judgement{Missing, nil}
}

// apart drops the spans that lie inside another, in text order.
func apart(spans []text.Span) []text.Span {
	slices.SortFunc(spans, func(a, b text.Span) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && out[n-1].Contains(s) {
			continue
		}
		out = append(out, s)
	}
	return out
}

// namedMetrics are narrow measures anywhere in what is to be done.
func (g *Goal) namedMetrics() []text.Span {
	d := g.Doc
	var out []text.Span
	for i := 0; i < len(d.Tokens); i++ {
		if !g.main(i) || g.timed(i) {
			continue
		}
		if c := g.ClauseAt(i); c != nil && c.Sort != Result {
			continue
		}
		if l := g.Card.Line(i); l != nil && l.Letter != 'S' && l.Letter != 'M' {
			continue
		}
		e, next, ok := lexicon.Metrics().Match(d, i)
		if !ok {
			continue
		}
		if g.ofAbstract(next) {
			i = next - 1
			continue
		}
		if _, end, part := lexicon.Nouns().Match(d, i); part && end > next {
			i = end - 1
			continue
		}
		if s, is := lexicon.Nouns().Has(e.Phrase); is && s == "abstract" || d.Hyphened(i) && next == i+1 || isActionAt(g, i) {
			i = next - 1
			continue
		}
		out = append(out, d.Span(i, next))
		i = next - 1
	}
	return out
}

// ofAbstract reports an abstract noun behind a measure's name, which then only says
// whose it is ("call quality"), or a measure that a mere "every" counts ("on every
// call").
func (g *Goal) ofAbstract(next int) bool {
	if q := g.quantityOver(next - 1); q != nil && q.Universal && q.Use == quantity.Other {
		return true
	}
	return g.Doc.In(next, "quality experience security effectiveness excellence skills")
}

func (g *Goal) hasMoney() bool {
	for _, q := range g.Targets() {
		if q.Kind == quantity.Money {
			return true
		}
	}
	return false
}

// activityVerbs say by themselves what is done.
var activityVerbs = text.NewWords("walk meditate write dial swim jog cycle cook network prospect stretch journal blog volunteer fundraise donate hike dance")

// umbrellaAt reports an umbrella noun and nothing more from token i on: "#1 in sales".
func (g *Goal) umbrellaAt(i int) bool {
	p, ok := nounPhrase(g, i)
	return ok && headSection(g, p) == "umbrella" && !narrowed(g, p)
}
