package goal

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Verdict says whether a goal meets a criterion.
type Verdict string

// The verdicts, as they stand in the JSON.
const (
	Met     Verdict = "met"
	Weak    Verdict = "weak"
	Missing Verdict = "missing"
)

// Judgement is a verdict and the words that earned it.
type Judgement struct {
	Verdict  Verdict
	Evidence []text.Span
}

// The places of the criteria in Goal.Verdicts.
const (
	Specific = iota
	Measurable
	Achievable
	Relevant
	TimeBound
)

// judge sets the five verdicts, each by its own section of semantics.md.
func (g *Goal) judge() {
	g.Verdicts = [5]Judgement{g.specific(), g.measurable(), g.achievable(), g.relevant(), g.timeBound()}
}

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

// achievable follows section 5: a claim that can't hold is weak, a basis met.
func (g *Goal) achievable() Judgement {
	if len(g.Claims) > 0 {
		var spans []text.Span
		for _, c := range g.Claims {
			spans = append(spans, c.Span)
		}
		return Judgement{Weak, spans}
	}
	var spans []text.Span
	for _, c := range g.Clauses {
		if (c.Sort == Basis || c.Sort == Means) && g.says(c) && !g.holdsGoal(c) {
			spans = append(spans, c.Span)
		}
	}
	for _, f := range g.Facts {
		if f.Carries {
			spans = append(spans, f.Span)
		}
	}
	for _, q := range g.Quantities {
		if q.Use == quantity.Basis && g.factAt(q.First) == nil && g.ClauseAt(q.First) == nil && q.Kind == quantity.Percent {
			spans = append(spans, q.Span)
		}
	}
	if g.Card != nil {
		for _, l := range g.Card.Lines {
			if l.Letter == 'A' && g.says(Clause{Body: l.First, Last: l.Last}) {
				spans = append(spans, l.Span)
			}
		}
	}
	if len(spans) > 0 {
		return Judgement{Met, spans}
	}
	return Judgement{Missing, nil}
}

// holdsGoal reports means with the only target in them: "grow by achieving
// 5,000 sign-ups" says what, and not what it rests on.
func (g *Goal) holdsGoal(c Clause) bool {
	if c.Sort != Means {
		return false
	}
	within := false
	for _, q := range g.Targets() {
		if q.First < c.First || q.First >= c.Last || !q.HasFrom && !g.Doc.In(c.Body, "achieving reaching hitting getting") {
			return false
		}
		within = true
	}
	return within
}

// Says reports whether a word stands in the goal.
func (g *Goal) Says(norm string) bool {
	for i := range g.Doc.Tokens {
		if g.Doc.Is(i, norm) {
			return true
		}
	}
	return false
}

// says reports whether a clause holds something beyond vague wording and
// effort: "by working harder" gives no basis.
func (g *Goal) says(c Clause) bool {
	d := g.Doc
	for i := c.Body; i < c.Last; i++ {
		t := d.At(i)
		if t.Kind == text.Number {
			return true
		}
		if t.Kind != text.Word || stopsPhrase(t.Norm) || article(t.Norm) {
			continue
		}
		if _, next, ok := lexicon.Vague().Match(d, i); ok {
			i = next - 1
			continue
		}
		switch word := lemma(t.Norm); {
		case emptyWords.Has(word):
			continue
		}
		return true
	}
	return false
}

// timeBound follows section 2.
func (g *Goal) timeBound() Judgement {
	var met, weak []text.Span
	for _, t := range g.Time.Deadlines {
		if t.Past || t.Impossible {
			weak = append(weak, t.Span)
		} else {
			met = append(met, t.Span)
		}
	}
	if len(met) > 0 {
		return Judgement{Met, met}
	}
	for _, c := range g.OwnCadences {
		weak = append(weak, c.Span)
	}
	for _, m := range g.Time.Marks {
		if m.Sort == "vague" || m.Sort == "start" {
			weak = append(weak, m.Span)
		}
	}
	if len(weak) > 0 {
		return Judgement{Weak, weak}
	}
	return Judgement{Missing, nil}
}

// activityVerbs say by themselves what is done.
var activityVerbs = text.NewWords("walk meditate write dial swim jog cycle cook network prospect stretch journal blog volunteer fundraise donate hike dance")

var emptyWords = text.NewWords("work be do try get make harder smarter have keep focus effort more up step together as team best leverage push hustle stay act put yes doable feasible reach possible realistic achievable attainable sure we i can it this presence")
