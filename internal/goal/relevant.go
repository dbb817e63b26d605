package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// relevant follows section 6.
func (g *Goal) relevant() Judgement {
	var met, weak []text.Span
	for _, c := range g.Clauses {
		if c.Sort != Reason {
			continue
		}
		if g.beyond(c) {
			met = append(met, c.Span)
		} else {
			weak = append(weak, c.Span)
		}
	}
	if g.Card != nil {
		for _, l := range g.Card.Lines {
			if l.Letter != 'R' {
				continue
			}
			if l.Last > l.First && g.beyond(Clause{Body: l.First, Last: l.Last}) && !g.onlyImportant(l.First, l.Last) {
				met = append(met, l.Span)
			} else if l.Last > l.First {
				weak = append(weak, l.Span)
			}
		}
	}
	if g.Foreign().Len() > 0 {
		return Judgement{Weak, append(met, weak...)}
	}
	switch {
	case len(met) > 0:
		return Judgement{Met, met}
	case len(weak) > 0:
		return Judgement{Weak, weak}
	}
	return Judgement{Missing, nil}
}

// onlyImportant reports an R line that says no more than that it matters to
// somebody: "important to the company".
func (g *Goal) onlyImportant(first, last int) bool {
	d := g.Doc
	for i := first; i < last; i++ {
		if t := d.At(i); t.Kind == text.Number || t.Kind == text.Word && !stopsPhrase(t.Norm) && !article(t.Norm) && !isAdverb(t.Norm) &&
			!mereSuccess.Has(lemma(t.Norm)) && !text.Among(t.Norm, "company business organization organisation team boss management everybody important matters matter good") {
			return false
		}
	}
	return true
}

// EmptyReasons are the purposes that name nothing beyond success; none where
// another one does: "so the AEs have a calendar to work from".
func (g *Goal) EmptyReasons() []text.Span {
	var out []text.Span
	for _, c := range g.Clauses {
		if c.Sort != Reason {
			continue
		}
		if g.beyond(c) {
			return nil
		}
		out = append(out, c.Span)
	}
	return out
}

// beyond reports whether a reason names anything beyond success and the goal's
// own words.
func (g *Goal) beyond(c Clause) bool {
	d := g.Doc
	for i := c.Body; i < c.Last; i++ {
		t := d.At(i)
		switch t.Kind {
		case text.Number:
			return true
		case text.Word:
		default:
			continue
		}
		if stopsPhrase(t.Norm) || article(t.Norm) || isAdverb(t.Norm) {
			continue
		}
		switch word := lemma(t.Norm); {
		case mereSuccess.Has(word):
			continue
		}
		if _, next, ok := lexicon.Vague().Match(d, i); ok {
			i = next - 1
			continue
		}
		if g.repeats(c, t.Norm) || t.Norm == "team" && d.In(c.Body, "be become") {
			continue
		}
		return true
	}
	return false
}

// repeats reports a word of a reason that the goal itself has said already.
func (g *Goal) repeats(c Clause, norm string) bool {
	if c.Last-c.Body > 7 {
		return false // a longer reason says something beside what it repeats
	}
	for i := range g.Doc.Tokens {
		if i >= c.First && (i < c.Last || !opens(g, c.First)) {
			continue // what comes later was not said yet, unless the reason leads
		}
		if t := g.Doc.Tokens[i]; t.Kind == text.Word && lemma(t.Norm) == lemma(norm) {
			return true
		}
	}
	return false
}

// Foreign is the measure or deliverable that belongs to another role than the
// goal's, or an empty span.
func (g *Goal) Foreign() text.Span {
	if g.Role == "" || g.Role == Team {
		return text.Span{} // a team's work may be anything
	}
	d := g.Doc
	for i := range d.Tokens {
		if !g.main(i) {
			continue
		}
		e, next, ok := lexicon.Roles().Match(d, i)
		if !ok {
			continue
		}
		if e.Section == "not-sales" || e.Section == "not-sdr" && g.Role == SDR {
			return d.Span(i, next)
		}
	}
	return text.Span{}
}

var mereSuccess = text.NewWords("growth yes ok sure true serve them it her him be become success successful succeed better best good great more most improve perform performance result grow goal objective excel win achieve reach potential job work make do get us me can have things thing drive value overall maximum higher increase thrive outcome help support excellence level next well could should would you feel proud stronger strong positive impact add unlock upside ensure everyone all sure really very self myself ourselves forward move needle difference smarter harder winning may might just bring give relevant role important matters health")
