package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// measurable follows section 1.
func (g *Goal) measurable() Judgement {
	var spans []text.Span
	for _, q := range g.Targets() {
		spans = append(spans, q.Span)
	}
	if len(spans) > 0 {
		return Judgement{Met, spans}
	}
	if s, ok := g.checkable(); ok && len(g.Blanks) == 0 {
		return Judgement{Weak, []text.Span{s}}
	}
	return Judgement{Missing, nil}
}

// checkable reports a goal without a number that is done or not done: a verb of
// completion with something concrete behind it, or a bare quota to be hit.
func (g *Goal) checkable() (text.Span, bool) {
	for _, o := range g.Objects {
		if o.Action < 0 {
			continue
		}
		a := g.Actions[o.Action]
		if g.Doc.In(o.Last-1, "quota quotas target targets number plan budget forecast goal goals") && text.Among(a.Verb.Lemma, "hit meet reach exceed beat surpass achieve attain make ramp carry retire deliver") && !a.Negated {
			return a.Span.Cover(o.Span), true // done or not done, whatever the number is
		}
		if g.handled(a) && !a.Negated {
			return a.Span.Cover(o.Span), true
		}
		if a.Negated || o.Breadth != Narrow || !ends(a.Verb) || plainPlural(g.Doc, o, a) {
			continue
		}
		if o.Metric != "" && o.Metric != "count" && !g.Doc.In(o.Last-1, "quota quotas") {
			continue
		}
		return a.Span.Cover(o.Span), true
	}
	for _, a := range g.Actions {
		if a.Main && !a.Negated && a.Verb.Changes() && g.levels(a.Token, g.reach(a)) {
			return a.Span, true // "raise my grade from C to B"
		}
	}
	if s, ok := g.participle(); ok {
		return s, true
	}
	if s, ok := g.ability(); ok {
		return s, true
	}
	return g.oneThing()
}

// levels reports "from a C to a B" and "from severe to moderate": marks and degrees, and
// not the ends of a thing ("the process from quote to cash").
func (g *Goal) levels(first, end int) bool {
	if !g.fromTo(first, end) {
		return false
	}
	for i := first; i < end; i++ {
		if g.Doc.In(i, "grade grades mark range level levels severe moderate mild") {
			return true
		}
	}
	return false
}

// plural reports a plural object with nothing that says how many.
func plural(d *text.Document, o Object) bool {
	n := d.Norm(o.Last - 1)
	return n != lexicon.Singular(n)
}

// plainPlural reports a bare plural ("publish articles", "close deals"), which
// nobody can tick off; "the", "our" or a name in front makes it a fixed list.
func plainPlural(d *text.Document, o Object, a Action) bool {
	if !plural(d, o) || o.Metric == "" && o.Last-o.First > 1 && d.At(o.First).Text[0] < 'a' {
		return false
	}
	if d.At(o.Last).Kind == text.Number {
		return false // "chapters 3 and 4"
	}
	for k := a.Token + 1; k < o.Last; k++ {
		if d.In(k, "the my our both these all those 's") || d.At(k).Kind == text.Number {
			return false
		}
		if t := d.At(k).Text; k < o.Last-1 && t != "" && t[0] >= 'A' && t[0] <= 'Z' {
			return false
		}
	}
	return true
}
