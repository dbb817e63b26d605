package goal

import (
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

var emptyWords = text.NewWords("work be do try get make harder smarter have keep focus effort more up step together as team best leverage push hustle stay act put yes doable feasible reach possible realistic achievable attainable sure we i can it this presence")
