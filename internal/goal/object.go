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
// comma, verb or clause. Determiners, numbers and quotation marks in front are
// skipped, and praise behind the noun ("keep the pipeline healthy") is cut off.
func nounPhrase(g *Goal, i int) (phrase, bool) {
	d := g.Doc
	start := i
	for i < len(d.Tokens) && leadsIn(g, i, start) {
		i++
	}
	p := phrase{i, i}
	for k := i; k < len(d.Tokens) && inNounPhrase(g, k, i); k++ {
		if d.Tokens[k].Kind == text.Word {
			p.last = k + 1
		}
	}
	p.last = g.withoutPraise(p)
	for p.last-1 > p.first && d.In(p.last-1, "back up out off down over away") && !d.Is(p.last-2, "-") {
		p.last--
	}
	return p, p.last > p.first
}

// withoutPraise is where the phrase ends once the praise behind its noun is cut
// off: "the website more user-friendly".
func (g *Goal) withoutPraise(p phrase) int {
	d := g.Doc
	for k := p.first + 1; k < p.last; k++ {
		if _, _, ok := lexicon.Vague().Match(d, k); !ok || text.Among(d.At(k).Tag, "NN NNS") {
			continue
		}
		end := k
		for end < p.last {
			_, next, ok := lexicon.Vague().Match(d, end)
			if !ok && !d.In(end, "- and") {
				break
			}
			end = max(next, end+1)
		}
		if end >= p.last {
			return k
		}
	}
	return p.last
}

// leadsIn reports a token in front of a noun phrase that is no part of it.
func leadsIn(g *Goal, i, start int) bool {
	d := g.Doc
	t := d.At(i)
	switch {
	case t.Kind == text.Number, article(t.Norm), isAdverb(t.Norm), t.Norm == `"` || t.Norm == "'", t.Kind == text.Bullet:
		return true
	case t.Line && i > start:
		return false
	}
	switch word := t.Norm; {
	case leadsInWords.Has(word):
		return true
	case text.Among(word, "from for"):
		return i == start && d.SentenceOf(i) == d.SentenceOf(i+1)
	}
	return false
}

// inNounPhrase reports whether token k goes on with the phrase that starts at i.
func inNounPhrase(g *Goal, k, i int) bool {
	d := g.Doc
	t := d.Tokens[k]
	if t.Line && k > i || d.SentenceOf(k) != d.SentenceOf(i) || g.dated(k) && k > i || g.blankAt(k) {
		return false
	}
	switch t.Kind {
	case text.Punct:
		switch word := t.Norm; {
		case text.Among(word, "- /"):
			return d.Glued(k) && d.Glued(k+1)
		case text.Among(word, "' \" &"):
			return true
		}
		return false
	case text.Number:
		return k > i && !d.In(k+1, "% k m x percent") && d.At(k+1).Kind == text.Word && !stopsPhrase(d.Norm(k+1))
	case text.Word:
	default:
		return false
	}
	if stopsPhrase(t.Norm) {
		return false
	}
	if k > i {
		if c := g.ClauseAt(k); c != nil && c.First == k {
			return false
		}
		if v, ok := lexicon.VerbOf(t.Norm); ok && v.Form == lexicon.Base && isActionAt(g, k) {
			return false
		}
	}
	return true
}

// blankAt reports whether token i is a place left to fill in.
func (g *Goal) blankAt(i int) bool {
	s := g.Doc.At(i).Span
	for _, b := range g.Blanks {
		if b.Overlaps(s) {
			return true
		}
	}
	return false
}

func isActionAt(g *Goal, i int) bool { return lookup(g.at.action, i) >= 0 }

func stopsPhrase(n string) bool {
	switch {
	case stopsPhraseWords.Has(n):
		return true
	}
	return false
}

// objects gives what each main action changes. A text with no action has the
// object of its first words.
func objects(g *Goal) []Object {
	var out []Object
	for n, a := range g.Actions {
		if !a.Main || leadsToVerb(g, a) {
			continue
		}
		out = append(out, object(g, a.Token+1, n, a.Sentence))
	}
	if len(out) > 0 {
		return out
	}
	for s := range g.Doc.Sentences {
		if o := fragment(g, s); o.Breadth != None {
			out = append(out, o)
		}
	}
	return out
}

// leadsToVerb reports a verb that only leads to another: "continue to grow",
// "keep improving", "help close".
func leadsToVerb(g *Goal, a Action) bool {
	switch {
	case isActionAt(g, a.Token+1):
		return true
	case g.Doc.Is(a.Token+1, "to") && isActionAt(g, a.Token+2):
		return true
	}
	v, ok := lexicon.VerbOf(g.Doc.Norm(a.Token + 1))
	return ok && v.Form == lexicon.Gerund && (a.Verb.Lemma == "keep" || a.Verb.Lemma == "start" || a.Verb.Lemma == "stop" || a.Verb.Lemma == "begin")
}

// fragment is the object of a sentence without an action. What somebody is to
// be ("become the leading provider") names an object only by a measure.
func fragment(g *Goal, s int) Object {
	d, st := g.Doc, g.Doc.Sentences[s]
	i, being := st.First, false
	for i < st.Last {
		switch {
		case label(d, i, st.Last):
			for !d.In(i, ": | -") {
				i++
			}
		case !g.main(i), g.timed(i), d.Tokens[i].Kind == text.Punct && !d.Is(i, `"`), isOpener(d.Norm(i)):
			being = being || d.In(i, "be become get stay is are becoming")
		default:
			o := object(g, i, -1, s)
			if being && o.Metric == "" && o.Breadth == Narrow && !named(d, o) {
				o.Breadth, o.Span = None, text.Span{}
			}
			return o
		}
		i++
	}
	return Object{Breadth: None}
}

// named reports an object that the lexicon knows as a thing to deliver or learn.
func named(d *text.Document, o Object) bool {
	s, ok := lexicon.Nouns().Has(d.Norm(o.Last - 1))
	return ok && (s == "deliverable" || s == "development")
}

func isOpener(n string) bool {
	switch {
	case isOpenerWords.Has(n):
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
	if allVague(g, p) && d.In(p.last, "at with") && d.At(p.last+1).Kind == text.Word {
		return object(g, p.last+1, action, sentence) // "get better at cold calling"
	}
	head := p.head()
	o.First, o.Last, o.Span = head, head+1, d.Tokens[head].Span
	if e, from, ok := endingMetric(g, p); ok {
		o.First, o.Span = from, d.Span(from, head+1)
		o.Metric, o.Breadth = e.Section, Narrow
		return o
	}
	if vagueGrowth(d, head) && d.In(p.last, "of in") {
		if q, ok := nounPhrase(g, p.last+1); ok && q.last > p.last {
			return object(g, p.last+1, action, sentence)
		}
	}
	switch headSection(g, p) {
	case "umbrella":
		o.Breadth = Umbrella
		if narrowed(g, p) {
			o.Breadth = Narrow
		}
	case "abstract":
		o.Breadth = Vague
		if instrumented(g, sentence) || narrowAbstract(g, p, action) {
			o.Breadth = Narrow
		}
	case "empty":
		o.Breadth, o.Span = None, text.Span{}
	default:
		o.Breadth = Narrow
		if allVague(g, p) || (idle(g, action) || noNoun(d.At(head).Tag)) && !named(d, o) {
			o.Breadth, o.Span = None, text.Span{}
		}
	}
	return o
}

// vagueGrowth reports a noun of change, whose object stands behind it: "growth
// of the newsletter list".
func vagueGrowth(d *text.Document, i int) bool {
	return d.In(i, "growth increase improvement expansion reduction decrease rise drop")
}

// idle reports an action that says nothing of its object: "empower people",
// "support colleagues".
func idle(g *Goal, action int) bool {
	if action < 0 {
		return false
	}
	v := g.Actions[action].Verb
	return v.Class == lexicon.Effort || v.Class == lexicon.Empty
}

// noNoun reports a tag that no noun has.
func noNoun(tag string) bool {
	switch {
	case noNounWords.Has(tag):
		return true
	}
	return false
}

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
	switch word := d.Norm(p.head()); {
	case headSectionWords.Has(word):
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
		if g.timed(i) || !narrowedWords.Has(d.Norm(i)) {
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
	switch word := t.Norm; {
	case narrowsWords.Has(word):
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
		if instrumentedWords.Has(d.Norm(i)) {
			return true
		}
	}
	return false
}

// narrowAbstract: an abstract noun that names a fixed thing all the same, by a
// proper name or as a compound ("the onboarding process", "invoice workflow").
func narrowAbstract(g *Goal, p phrase, action int) bool {
	d := g.Doc
	if action >= 0 && p.head() > p.first {
		switch c := g.Actions[action].Verb.Class; lexicon.Singular(d.Norm(p.head())) {
		case "process", "workflow", "system", "strategy", "program", "operation":
			if c == lexicon.Done || c == lexicon.Abstract {
				return true // something to be set up is a deliverable
			}
		}
	}
	switch word := lexicon.Singular(d.Norm(p.head())); {
	case narrowAbstractWords.Has(word):
	default:
		return false
	}
	for i := p.first; i < p.head(); i++ {
		if narrows(d, i) && !narrowAbstractWords2.Has(d.Norm(i)) {
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
			if s := headSection(g, p); s == "" && g.main(p.head()) {
				return d.Tokens[p.head()].Span, true
			}
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

var leadsInWords = text.NewWords("that those some several many few various multiple $ € £ % all every any both more + ~ 's up out off back only at least most than of into in to with on about over under together down through new x k m")

var stopsPhraseWords = text.NewWords("in on at of to for from with by per and or as than that which who so because via through within during before after until over under above below across among between into against without while if when is are be will i we they it not is. a an the our my their each every this next about around toward towards where how what why whether except instead like then gotta got was were has have since plus vs versus")

var isOpenerWords = text.NewWords("please kindly i we my our goal objective is to be will the target want a have get become do need plan aim stay ensure")

var noNounWords = text.NewWords("JJ JJR JJS RB RBR RBS IN PRP WRB WP MD DT")

var headSectionWords = text.NewWords("it them this that things stuff everything something anything me us myself more less better harder smarter faster well best most max maximum lot hard ourselves there soon asap")

var narrowedWords = text.NewWords("in from for with of among across at within on through to into (")

var narrowsWords = text.NewWords("new total overall annual monthly quarterly weekly yearly daily company team business our my all whole entire gross additional extra other potential future general current any many such future. department organization organisation firm time times least most average number amount level volume growth increase target goal goals quota end rate percent year quarter month week months weeks days day years quarters us more up today personal own each 's points group dollars k m book base figure figures company's next last this previous prior same one two three four five six ten twelve half")

var instrumentedWords = text.NewWords("csat nps enps score scores survey index rating ratings scorecard assessment exam stars")

var narrowAbstractWords = text.NewWords("process workflow system operation strategy activity program area network organization job number outcome selling prospecting outreach negotiation")

var narrowAbstractWords2 = text.NewWords("customer client sales team communication people technical service work user internal business product soft selling social leadership management presentation listening writing market operational employee personal professional")
