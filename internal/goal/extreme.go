package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// extreme finds growth that no business reaches in the time given.
func extreme(g *Goal) (Claim, bool) {
	days := g.span()
	for _, q := range g.Quantities {
		if q.Use != quantity.Target && q.Use != quantity.Other || g.isLevel(q) {
			continue
		}
		f := factor(g, q)
		if f <= 1 {
			continue
		}
		if g.bands.crossed(f, days) {
			return Claim{Span: q.Span, Sort: Extreme, Metric: q.Unit, Factor: f}, true
		}
	}
	return Claim{}, false
}

// factor is how many times over the target multiplies what there is, or 0.
func factor(g *Goal, q quantity.Quantity) float64 {
	up := false
	s := g.Doc.SentenceOf(q.First)
	if s < 0 {
		return 0
	}
	// the nearest verb in front of it says which way it goes
	if k := len(g.Actions) - len(g.actionsFrom(q.First)) - 1; k >= 0 && g.Actions[k].Token >= g.Doc.Sentences[s].First {
		v := g.Actions[k].Verb
		up = direction(v) > 0 || v.Class == lexicon.Change || v.Class == lexicon.Up
	}
	switch {
	case q.Kind == quantity.Multiple:
		if !up && !q.Words && !opens(g, q.First) && !g.measureBehind(q.Last) && !g.measureBehind(q.First-1) {
			return 0 // "10x engineers" multiplies nothing
		}
		return q.Value
	case q.Kind == quantity.Count && !q.HasFrom && q.Value > 0 && !scored(g.Doc, q):
		if from := g.standsAt(q); from > 0 && q.Value > from {
			return q.Value / from
		}
	case q.HasFrom && q.From > 0 && q.Value > q.From && q.Kind != quantity.Duration && q.Kind != quantity.Rank && !scored(g.Doc, q):
		return q.Value / q.From
	case q.Kind == quantity.Percent && (up && !g.Doc.Is(q.First-1, "to") || g.Doc.In(q.First-1, "by up + +") || growthBehind(g.Doc, q.Last)) && q.Value >= 100:
		return 1 + q.Value/100
	}
	return 0
}

// standsAt is the count that a target is to grow from where that is said behind it:
// "reach 1,000,000 readers; currently at 8,300". 0 where it isn't, or counts something
// else.
func (g *Goal) standsAt(q quantity.Quantity) float64 {
	k := len(g.Actions) - len(g.actionsFrom(q.First)) - 1
	if len(g.Targets()) != 1 || k < 0 || !text.Among(g.Actions[k].Verb.Lemma, "reach grow") {
		return 0 // "make 500 calls; currently at 20" counts on from there
	}
	for _, b := range g.Quantities {
		if b.First > q.First && b.Use == quantity.Baseline && b.Kind == q.Kind && b.Per == q.Per && (b.Unit == "" || b.Unit == q.Unit) {
			return b.Value
		}
	}
	return 0
}

// scored reports marks on a scale that ends: "from 3/10 to 7/10" is no growth.
func scored(d *text.Document, q quantity.Quantity) bool {
	return d.Is(q.Last-2, "/") && d.At(q.Last-1).Kind == text.Number
}

// measureBehind reports a measure or a broad noun right behind token i.
func (g *Goal) measureBehind(i int) bool {
	for article(g.Doc.Norm(i)) || g.Doc.Is(i, "more") {
		i++
	}
	if _, _, ok := lexicon.Metrics().Match(g.Doc, i); ok {
		return true
	}
	e, _, ok := lexicon.Nouns().Match(g.Doc, i)
	return ok && (e.Section == "umbrella" || e.Section == "abstract")
}

func growthBehind(d *text.Document, i int) bool {
	return d.In(i, "growth increase more lift jump rise uplift gain")
}

// isLevel reports a multiple that is a level and not growth: 3x coverage, 4x
// pipeline, 10x quota.
func (g *Goal) isLevel(q quantity.Quantity) bool {
	if q.Kind != quantity.Multiple {
		return false
	}
	d := g.Doc
	for k := q.First - 4; k < q.Last+4; k++ {
		if d.SentenceOf(k) != d.SentenceOf(q.First) {
			continue
		}
		if levelNouns.Has(d.Norm(k)) || k >= q.Last-1 && d.In(k, "pipeline quota") && !d.In(k-1, "our my the") && !growing(g, q) {
			return true
		}
	}
	return d.Is(q.Last, "/") || q.Per != ""
}

// growing reports a growth verb in front of the multiple, or a bare multiple
// used as the verb: "grow pipeline 10x", "10x pipeline".
func growing(g *Goal, q quantity.Quantity) bool {
	for _, a := range g.Actions {
		if a.Token < q.First && direction(a.Verb) > 0 {
			return true
		}
	}
	return opens(g, q.First)
}

// span is the number of days from today to the first deadline with a date, or 0.
func (g *Goal) span() int {
	for _, t := range g.Time.Deadlines {
		if t.To.IsZero() || t.Past || t.Impossible {
			continue
		}
		if t.Duration && t.N > 0 {
			switch t.Unit {
			case when.Month:
				return t.N * 31
			case when.Quarter:
				return t.N * 92
			case when.Year:
				return t.N * 366
			case when.Week:
				return t.N * 7
			}
		}
		from := g.Today
		if !g.Doc.In(t.First, "by before until till") && !t.From.IsZero() && from.Before(t.From) && (t.Grain == when.Month || t.Grain == when.Quarter || t.Grain == when.Year) {
			from = t.From
		}
		return max(1, from.DaysUntil(t.To))
	}
	return 0
}

var levelNouns = text.NewWords("coverage covrage ote ratio roas roi ltv multiple earnings return leverage cac cover")
