package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Breadth says how far an object pins down what is to change.
type Breadth string

// The breadths, from semantics.md section 4.
const (
	Narrow   Breadth = "narrow"   // a narrow measure, activity, deliverable, or a narrowed umbrella
	Umbrella Breadth = "umbrella" // sales, revenue, customers, with nothing that narrows it
	Vague    Breadth = "vague"    // an abstract noun: performance, skills, growth
	None     Breadth = "none"     // no object at all
)

// Object is what an action changes.
type Object struct {
	// Span covers the noun that decides the breadth; empty for None.
	text.Span
	First, Last int
	Breadth     Breadth
	// Sentence and Action tell where it stands; Action is -1 for a fragment.
	Sentence, Action int
	// Metric is the measure's good direction section ("rate-up", "down", …) when
	// the object is a known measure.
	Metric string
}

// phrase is a noun phrase: its tokens, the last of which is the head.
type phrase struct{ first, last int }

func (p phrase) head() int { return p.last - 1 }

// nounPhrase reads the run of words from token i up to the first preposition,
// comma, verb or clause. Determiners and numbers in front are skipped.
func nounPhrase(g *Goal, i int) (phrase, bool) {
	d := g.Doc
	for i < len(d.Tokens) && (article(d.Norm(i)) || isAdverb(d.Norm(i)) || d.At(i).Kind == text.Number || d.Is(i, "$", "€", "£", "%", "all", "every", "any", "both", "more", "+", "~", "'s", "up", "out", "off", "back", "only", "at", "least", "most", "than", "of", "into", "in", "to", "with", "on", "about", "from", "for")) {
		if d.Is(i, "from", "for") && i > 0 && d.Is(i+1, "the", "a", "our") || d.Is(i, "for") {
			break
		}
		i++
	}
	p := phrase{i, i}
	for k := i; k < len(d.Tokens); k++ {
		t := d.Tokens[k]
		if t.Line && k > i || d.SentenceOf(k) != d.SentenceOf(i) {
			break
		}
		if g.timed(k) && k > i {
			break
		}
		if t.Kind == text.Punct && t.Norm == "-" && d.Glued(k) && d.Glued(k+1) {
			continue
		}
		if t.Kind == text.Punct && t.Norm == "/" && d.Glued(k) {
			continue
		}
		if t.Kind == text.Punct && (t.Norm == "'" || t.Norm == `"` || t.Norm == "&") {
			continue
		}
		if t.Kind == text.Number && k > i {
			p.last = k + 1
			continue
		}
		if t.Kind != text.Word || stopsPhrase(t.Norm) {
			break
		}
		if k > i {
			if c := g.ClauseAt(k); c != nil && c.First == k {
				break
			}
			if v, ok := lexicon.VerbOf(t.Norm); ok && v.Form == lexicon.Base && isActionAt(g, k) {
				break
			}
		}
		p.last = k + 1
	}
	return p, p.last > p.first
}

func isActionAt(g *Goal, i int) bool {
	for _, a := range g.Actions {
		if a.Token == i {
			return true
		}
	}
	return false
}

func stopsPhrase(n string) bool {
	switch n {
	case "in", "on", "at", "of", "to", "for", "from", "with", "by", "per", "and", "or", "as", "than", "that", "which", "who", "so", "because", "via", "through", "within", "during", "before", "after", "until", "over", "under", "above", "below", "across", "among", "between", "into", "against", "without", "while", "if", "when", "is", "are", "be", "will", "i", "we", "they", "it", "not", "is.", "a", "an", "the", "our", "my", "their", "each", "every", "this", "next", "about", "around", "toward", "towards", "where", "was", "were", "has", "have", "since", "plus", "vs", "versus":
		return true
	}
	return false
}

// objects gives what each main action changes. A text with no action has the
// object of its first words.
func objects(g *Goal) []Object {
	var out []Object
	for n, a := range g.Actions {
		c := g.ClauseAt(a.Token)
		if !a.Main && (c == nil || c.Sort != Means) {
			continue
		}
		if !a.Main {
			continue
		}
		out = append(out, object(g, a.Token+1, n, a.Sentence))
	}
	if len(out) > 0 {
		return out
	}
	for s, st := range g.Doc.Sentences {
		i := st.First
		for i < st.Last && (!g.main(i) || g.timed(i) || g.Doc.Tokens[i].Kind == text.Punct || isOpener(g.Doc.Norm(i))) {
			i++
		}
		if i < st.Last {
			o := object(g, i, -1, s)
			if o.Breadth != None {
				out = append(out, o)
			}
		}
	}
	return out
}

func isOpener(n string) bool {
	switch n {
	case "i", "we", "my", "our", "goal", "objective", "is", "to", "be", "will", "the", "target", "want", "a", "have", "get", "become", "do", "need", "plan", "aim", "stay", "ensure":
		return true
	}
	return false
}

// object judges the noun phrase at token i.
func object(g *Goal, i, action, sentence int) Object {
	o := Object{Breadth: None, Sentence: sentence, Action: action}
	p, ok := nounPhrase(g, i)
	if !ok {
		return o
	}
	d := g.Doc
	head := p.head()
	o.First, o.Last, o.Span = head, head+1, d.Tokens[head].Span
	if e, from, ok := endingMetric(g, p); ok {
		o.First, o.Span = from, d.Span(from, head+1)
		o.Metric, o.Breadth = e.Section, Narrow
		if n, abstract := lexicon.Nouns().Has(d.Norm(head)); abstract && n == "abstract" && !strongMetric(e.Phrase) {
			o.Breadth = Vague
		}
		return o
	}
	section := headSection(g, p)
	switch section {
	case "umbrella":
		o.Breadth = Umbrella
		if narrowed(g, p) {
			o.Breadth = Narrow
		}
	case "abstract":
		o.Breadth = Vague
		if instrumented(g, sentence) || narrowAbstract(g, p) {
			o.Breadth = Narrow
		}
	case "empty":
		o.Breadth = None
		o.Span = text.Span{}
	default:
		o.Breadth = Narrow
		if allVague(g, p) {
			o.Breadth, o.Span = None, text.Span{}
		}
	}
	return o
}

func strongMetric(phrase string) bool { return len(phrase) > 0 }

// endingMetric is the longest known measure that ends with the phrase's head.
func endingMetric(g *Goal, p phrase) (e lexicon.Entry, from int, ok bool) {
	for i := p.first; i < p.last; i++ {
		if m, next, found := lexicon.Metrics().Match(g.Doc, i); found && next == p.last {
			return m, i, true
		}
	}
	return lexicon.Entry{}, 0, false
}

// headSection is the lexicon's section of the phrase's head, the longest entry
// that ends with it first: "communication skills" before "skills".
func headSection(g *Goal, p phrase) string {
	d := g.Doc
	for i := p.first; i < p.last; i++ {
		if e, next, ok := lexicon.Nouns().Match(d, i); ok && next == p.last {
			switch e.Section {
			case "umbrella", "abstract":
				return e.Section
			}
			return ""
		}
	}
	switch d.Norm(p.head()) {
	case "it", "them", "this", "that", "things", "stuff", "everything", "something", "anything", "me", "us", "myself", "more", "less", "better", "harder", "smarter", "faster", "well", "best", "most", "max", "maximum", "lot", "hard", "ourselves", "there", "soon", "asap":
		return "empty"
	}
	return ""
}

// allVague reports a phrase with no word that means anything fixed: "a better
// strong".
func allVague(g *Goal, p phrase) bool {
	for i := p.first; i < p.last; i++ {
		if g.Doc.At(i).Kind != text.Word {
			return false
		}
		if _, _, ok := lexicon.Vague().Match(g.Doc, i); !ok {
			return false
		}
	}
	return true
}

// narrowed reports whether an umbrella noun is made concrete by a product,
// segment, region, channel or audience, before it or in a phrase behind it.
func narrowed(g *Goal, p phrase) bool {
	d := g.Doc
	for i := p.first; i < p.head(); i++ {
		if narrows(d, i) {
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
		if g.timed(i) || !d.Is(i, "in", "from", "for", "with", "of", "among", "across", "at", "within", "on", "through", "to", "into", "(") {
			continue
		}
		if q, ok := nounPhrase(g, i+1); ok {
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
	switch t.Norm {
	case "new", "total", "overall", "annual", "monthly", "quarterly", "weekly", "yearly", "daily", "company", "team", "business", "our", "my", "all", "whole", "entire", "gross", "additional", "extra", "other", "potential", "future", "general", "current", "any", "many", "such", "future.", "department", "organization", "organisation", "firm", "time", "times", "least", "most", "average", "number", "amount", "level", "volume", "growth", "increase", "target", "goal", "goals", "quota", "end", "rate", "percent", "year", "quarter", "month", "week", "months", "weeks", "days", "day", "years", "quarters", "us", "more", "up", "today", "personal", "own", "each", "'s", "points", "group", "dollars", "k", "m", "book", "base", "figure", "figures", "company's", "next", "last", "this", "previous", "prior", "same", "one", "two", "three", "four", "five", "six", "ten", "twelve", "half":
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
		if d.Is(i, "csat", "nps", "enps", "score", "scores", "survey", "index", "rating", "ratings", "scorecard", "assessment", "exam", "stars") {
			return true
		}
	}
	return false
}

// narrowAbstract: an abstract noun that names a fixed thing all the same, by a
// proper name or as a compound ("the onboarding process", "invoice workflow").
func narrowAbstract(g *Goal, p phrase) bool {
	d := g.Doc
	switch lexicon.Singular(d.Norm(p.head())) {
	case "process", "workflow", "system", "operation", "strategy", "activity", "service", "program", "area", "network", "organization", "job", "number", "outcome", "knowledge", "selling", "prospecting", "outreach", "negotiation", "skill", "capacity", "quality", "experience":
	default:
		return false
	}
	for i := p.first; i < p.head(); i++ {
		if narrows(d, i) && !d.Is(i, "customer", "client", "sales", "team", "communication", "people", "technical", "service", "work", "user", "internal", "business", "product", "soft", "selling", "social", "leadership", "management", "presentation", "listening", "writing", "market", "operational", "employee", "personal", "professional") {
			return true
		}
	}
	return false
}

// concreteUnit reports whether a quantity counts something that two people
// agree on: not money, not a bare percentage, not an umbrella noun.
func concreteUnit(g *Goal, q quantity.Quantity) (text.Span, bool) {
	switch q.Kind {
	case quantity.Percent, quantity.Multiple, quantity.Money, quantity.Rank:
		return text.Span{}, false
	}
	if q.Kind == quantity.Duration {
		return text.Span{}, false
	}
	d := g.Doc
	for i := q.Last - 1; i >= q.First; i-- {
		if d.At(i).Start < q.Number.End && !q.Universal && !q.Zero {
			break
		}
		if d.At(i).Kind != text.Word {
			continue
		}
		if q.Per != "" && (d.Norm(i) == q.Per || lexicon.Singular(d.Norm(i)) == q.Per || d.Is(i, "per", "a", "each", "every", "weekly", "daily", "monthly", "quarterly")) {
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
			if narrowAbstract(g, phrase{firstWord(d, q), i + 1}) {
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
