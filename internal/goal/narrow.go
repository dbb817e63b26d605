package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// narrowed reports whether an umbrella noun is made concrete by a product,
// segment, region, channel or audience, before it or in a phrase behind it.
func narrowed(g *Goal, p phrase) bool {
	d := g.Doc
	for i := p.first; i < p.head(); i++ {
		if _, next, ok := lexicon.Terms().Match(d, i); narrows(d, i) || ok && next <= p.head() {
			return true
		}
	}
	end := len(d.Tokens)
	if s := d.SentenceOf(p.head()); s >= 0 {
		end = d.Sentences[s].Last
	}
	for i := p.last; i < end; i++ {
		if c := g.ClauseAt(i); c != nil {
			break
		}
		if isActionAt(g, i) {
			break
		}
		if g.timed(i) || !narrowingPrepositions.Has(d.Norm(i)) {
			continue
		}
		if q, ok := nounPhrase(g, i+1); ok && !d.In(i+1, "all every various many several multiple different") {
			for k := i + 1; k < q.last; k++ {
				if narrows(d, k) && !g.timed(k) {
					return true
				}
			}
		}
	}
	return false
}

// narrows reports whether the word at i says which of many: a name, a known
// audience, or any content word that is not broad itself.
func narrows(d *text.Document, i int) bool {
	t := d.At(i)
	if t.Kind != text.Word || len(t.Norm) < 2 || article(t.Norm) || stopsPhrase(t.Norm) {
		return false
	}
	switch word := t.Norm; {
	case broadWords.Has(word):
		return false
	}
	if e, _, ok := lexicon.Vague().Match(d, i); ok && e.Phrase != "" {
		return false
	}
	if s, ok := lexicon.Nouns().Has(t.Norm); ok && (s == "umbrella" || s == "abstract") {
		return false
	}
	return true
}

// instrumented reports a named instrument in the sentence: a score, CSAT, a
// survey.
func instrumented(g *Goal, sentence int) bool {
	d := g.Doc
	if sentence < 0 || sentence >= len(d.Sentences) {
		return false
	}
	for i := d.Sentences[sentence].First; i < d.Sentences[sentence].Last; i++ {
		if s, ok := lexicon.Nouns().Has(d.Norm(i)); ok && s == "instrument" {
			return true
		}
		if instruments.Has(d.Norm(i)) || d.Is(i, "rated") && (d.In(i-1, "%") || d.In(i-2, "%") && d.Is(i-1, "-")) {
			return true // "a 90%-rated leader"
		}
	}
	return false
}

// narrowAbstract: an abstract noun that names a fixed thing all the same, by a
// proper name or as a compound ("the onboarding process", "invoice workflow").
func narrowAbstract(g *Goal, p phrase, action int) bool {
	d := g.Doc
	if action >= 0 && g.told(p) {
		switch c := g.Actions[action].Verb.Class; lexicon.Singular(d.Norm(p.head())) {
		case "process", "workflow", "system", "strategy", "program", "operation", "offering", "service":
			if c == lexicon.Done || c == lexicon.Abstract {
				return true // something to be set up is a deliverable
			}
		case "result", "finding":
			if text.Among(g.Actions[action].Verb.Lemma, "write present publish share report analyze analyse summarize summarise post") {
				return true // "write up the campaign results"
			}
		}
	}
	if text.Among(lexicon.Singular(d.Norm(p.head())), "engagement following awareness presence visibility") && len(g.Targets()) > 0 {
		for i := p.first; i <= p.last+1; i++ {
			if properName(d, i) && (i < p.head() || d.In(i-1, "on in")) {
				return true // "Instagram engagement from 4% to 6%", "engagements on Twitter"
			}
		}
		if q, ok := nounPhrase(g, p.last+1); ok && d.In(p.last, "in with") && g.told(q) {
			return true // "engagement in classroom discussions by 30%"
		}
	}
	if text.Among(d.Norm(p.head()), "reliability security stability speed") && d.Is(p.last, "of") {
		if q, ok := nounPhrase(g, p.last+1); ok && q.last > q.first+1 {
			return true // "the reliability of our payment service"
		}
	}
	if text.Among(lexicon.Singular(d.Norm(p.head())), "outreach prospecting service offering program network work") && d.In(p.last, "to for in") {
		if q, ok := nounPhrase(g, p.last+1); ok && narrows(d, q.head()) {
			return true // "expand outreach to remote villages"
		}
	}
	switch word := lexicon.Singular(d.Norm(p.head())); {
	case nameableAbstracts.Has(word):
	default:
		return false
	}
	for i := p.first; i < p.head(); i++ {
		if narrows(d, i) && !broadModifiers.Has(d.Norm(i)) {
			return true
		}
	}
	return false
}

// ofWhat is the token behind the "of" in or right behind a quantity, or -1.
func ofWhat(d *text.Document, q quantity.Quantity) int {
	for k := q.First + 1; k <= q.Last; k++ {
		if d.Is(k, "of") {
			return k + 1
		}
	}
	return -1
}

// told reports a word in front of the noun that says which it is, and not only how good.
func (g *Goal) told(p phrase) bool {
	for i := p.first; i < p.head(); i++ {
		if narrows(g.Doc, i) {
			return true
		}
	}
	return false
}

// concreteUnit reports whether a quantity counts something that two people
// agree on: not money, not a bare percentage, not an umbrella noun.
func concreteUnit(g *Goal, q quantity.Quantity) (text.Span, bool) {
	d := g.Doc
	if q.Kind == quantity.Percent && d.Is(q.Last, "of") && !d.In(q.Last+1, "quota target goal") {
		// "80% of my third graders": the share is of something named
		if p, ok := nounPhrase(g, q.Last+1); ok {
			if s := headSection(g, p); (s == "" || s == "umbrella" && d.In(p.last, "that who meet meeting have has are is get receive reply respond convert renew use attend")) && g.main(p.head()) {
				return d.Tokens[p.head()].Span, true
			}
		}
	}
	if k := ofWhat(d, q); k >= 0 && q.Kind == quantity.Duration {
		if p, ok := nounPhrase(g, k); ok && headSection(g, p) == "" {
			return d.Tokens[p.head()].Span, true // "8 hours of sleep"
		}
	}
	if q.Kind == quantity.Multiple && d.Is(q.First+2, "many") {
		if p, ok := nounPhrase(g, q.First+3); ok && p.head() < q.Last { // "twice as many calls every month"
			s := headSection(g, p)
			return d.Tokens[p.head()].Span, s == "" || s == "umbrella" && narrowed(g, p)
		}
	}
	switch q.Kind {
	case quantity.Percent, quantity.Multiple, quantity.Money, quantity.Rank, quantity.Duration:
		if !q.Universal || inFigures(d, q) {
			return text.Span{}, false
		}
	}
	if q.Unit == "times" {
		for _, a := range g.Actions {
			if a.Main && a.Sentence == d.SentenceOf(q.First) && !a.Verb.Changes() {
				return a.Span, true // "meditate twice a day": the verb is what is counted
			}
		}
	}
	if q.Unit == "" && q.Per == "" && q.Last == q.First+1 {
		if a := g.ActionAt(q.First - 1); a != nil && (a.Verb.Class == lexicon.Done || a.Verb.Class == lexicon.Do) {
			return a.Span.Cover(q.Span), true // "Hire 5", "close 3": the verb names the thing
		}
	}
	for i := q.Last - 1; i >= q.First; i-- {
		if d.At(i).Start < q.Number.End && !q.Universal && !q.Zero {
			break
		}
		if d.At(i).Kind != text.Word {
			continue
		}
		if q.Per != "" && (d.Norm(i) == q.Per || lexicon.Singular(d.Norm(i)) == q.Per || d.In(i, "per a each every weekly daily monthly quarterly")) {
			continue
		}
		p := phrase{q.First, i + 1}
		if _, from, ok := endingMetric(g, p); ok {
			return d.Span(from, i+1), true
		}
		switch headSection(g, p) {
		case "umbrella":
			if narrowed(g, phrase{firstWord(d, q), i + 1}) {
				return d.Tokens[i].Span, true
			}
			return d.Tokens[i].Span, false
		case "abstract":
			if narrowAbstract(g, phrase{firstWord(d, q), i + 1}, -1) {
				return d.Tokens[i].Span, true
			}
			return d.Tokens[i].Span, false
		case "empty":
			return text.Span{}, false
		}
		return d.Tokens[i].Span, true
	}
	return text.Span{}, false
}

// firstWord is the first token of the quantity's unit.
func firstWord(d *text.Document, q quantity.Quantity) int {
	for i := q.First; i < q.Last; i++ {
		if d.Tokens[i].Start >= q.Number.End {
			return i
		}
	}
	return q.First
}

var narrowingPrepositions = text.NewWords("in from for with of among across at within on through to into (")

var broadWords = text.NewWords("small record new total overall annual monthly quarterly weekly yearly daily company team business our my all whole entire gross additional extra other potential future general current any many such future. department organization organisation firm time times least most average number amount level volume growth increase target goal goals quota end rate percent year quarter month week months weeks days day years quarters us more up today personal own each 's points group dollars k m book base figure figures company's next last this previous prior same one two three four five six ten twelve half")

var instruments = text.NewWords("csat nps enps score scores survey index rating ratings scorecard assessment exam stars")

var nameableAbstracts = text.NewWords("health initiative practice offering service process workflow system operation strategy activity program area network organization job number outcome selling prospecting outreach negotiation")

var broadModifiers = text.NewWords("customer client sales team communication people technical service work user internal business product soft selling social leadership management presentation listening writing market operational employee personal professional")
