package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
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

// objects gives what each main action changes. A text with no action has the
// object of its first words.
func objects(g *Goal) []Object {
	var out []Object
	for n, a := range g.Actions {
		if !a.Main || leadsToVerb(g, a) {
			continue
		}
		o := object(g, a.Token+1, n, a.Sentence)
		if o.Breadth == None || o.Breadth == Vague {
			if s, ok := subjectOf(g, a, n); ok {
				o = s
			}
		}
		out = append(out, o)
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

// subjectOf is what moves by itself: "the number of students attending will
// increase from 74% to 80%", "students will score 90%".
func subjectOf(g *Goal, a Action, n int) (Object, bool) {
	d := g.Doc
	if a.Sentence < 0 || !d.In(a.Token-1, "will should must to shall") || !g.OwnTarget(a) {
		return Object{}, false
	}
	i := d.Sentences[a.Sentence].First
	for i < a.Token && (g.timed(i) || d.At(i).Kind == text.Punct || d.At(i).Kind == text.Bullet) {
		i++
	}
	if i >= a.Token-1 || d.In(i, "i we he she they you it to") || properName(d, i) {
		return Object{}, false
	}
	o := object(g, i, n, a.Sentence)
	return o, o.Breadth == Narrow && o.Last < a.Token
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
			if h := headed(g, s); o.Breadth == None && h.Breadth != None {
				return h
			}
			if (o.Metric == "" || o.Metric == "count") && toBeVague(g, s) {
				o.Breadth, o.Span = None, text.Span{}
			}
			if being && d.Is(i-2, "become") && d.In(i-1, "a an") && !praisedAt(d, i, o.Last) {
				return o // "become a sales manager"
			}
			if being && o.Metric == "" && o.Breadth == Narrow && !named(d, o) {
				o.Breadth, o.Span = None, text.Span{}
			}
			return o
		}
		i++
	}
	return headed(g, s)
}

// headed is the object that a heading names where nothing behind it does:
// "Reopened tickets: 9% → 5%".
func headed(g *Goal, s int) Object {
	d, st := g.Doc, g.Doc.Sentences[s]
	for i := st.First; i < st.Last; i++ {
		if d.Is(i, ":") && i > st.First && len(g.quantitiesFrom(i)) > 0 {
			if o := object(g, st.First, -1, s); o.Last <= i && !d.In(o.First, "goal target quota objective focus") {
				return o
			}
			break
		}
	}
	return Object{Breadth: None}
}

// toBeVague reports a sentence that only says how something is to be: "docs are
// better", "I want my team to be more organized".
func toBeVague(g *Goal, s int) bool {
	d, st := g.Doc, g.Doc.Sentences[s]
	for i := st.First; i < st.Last-1; i++ {
		if !d.In(i, "be are is become get feel being") {
			continue
		}
		k := i + 1
		for d.In(k, "the a an in our much far way even") {
			k++
		}
		if _, _, ok := lexicon.Vague().Match(d, k); ok || lexicon.Graded(d.Norm(k)) {
			return len(g.quantitiesFrom(d.Sentences[s].First)) == 0 || g.quantitiesFrom(d.Sentences[s].First)[0].First >= st.Last
		}
	}
	return false
}

// named reports an object that the lexicon knows as a thing to deliver or learn.
func named(d *text.Document, o Object) bool {
	s, ok := lexicon.Nouns().Has(d.Norm(o.Last - 1))
	return ok && (s == "deliverable" || s == "development")
}

func isOpener(n string) bool {
	return isOpenerWords.Has(n)
}

// object judges the noun phrase at token i.
func object(g *Goal, i, action, sentence int) Object {
	o := Object{Breadth: None, Sentence: sentence, Action: action}
	if g.Doc.Is(i, "as") && g.Doc.In(i+1, "a an") {
		return o // "improve as a salesperson"
	}
	if t, ok := titleAt(g, i); ok {
		t.Sentence, t.Action = sentence, action
		return t
	}
	if t, ok := bookAt(g, i, action); ok {
		t.Sentence, t.Action = sentence, action
		return t
	}
	p, ok := nounPhrase(g, i)
	if action >= 0 && text.Among(g.Actions[action].Verb.Lemma, "score rank place perform present speak") {
		if k := i; !ok || g.praiseOnly(p) {
			for k < i+7 && !g.Doc.In(k, "on in at") {
				k++
			}
			if g.Doc.In(k, "on in at") && !g.timed(k+1) && g.Doc.SentenceOf(k) == sentence {
				return object(g, k+1, -1, sentence)
			}
		}
	}
	if !ok {
		return o
	}
	if action >= 0 && p.last == p.first+1 && g.Doc.In(p.first, "us them me it") && g.Doc.In(p.last, "with on into for from onto") && !g.timed(p.last+1) {
		return object(g, p.last+1, action, sentence) // "register us with the bureau"
	}
	d := g.Doc
	if allVague(g, p) && d.In(p.last, "at") && d.At(p.last+1).Kind == text.Word {
		return object(g, p.last+1, action, sentence) // "get better at cold calling"
	}
	if action >= 0 && text.Among(g.Actions[action].Verb.Lemma, "make get keep") && g.withoutPraise(phrase{p.first, p.last + 3}) == p.last && praisedAt(d, p.last, p.last+1) && len(g.quantitiesFrom(p.last)) == 0 {
		if _, _, ok := endingMetric(g, p); !ok {
			return o // "make the team more productive" names no change of anything
		}
	}
	head := p.head()
	o.First, o.Last, o.Span = head, head+1, d.Tokens[head].Span
	if e, from, ok := endingMetric(g, p); ok {
		o.First, o.Span = from, d.Span(from, head+1)
		o.Metric, o.Breadth = e.Section, Narrow
		return o
	}
	if e, from, next, ok := crossingMetric(g, p); ok {
		o.First, o.Last, o.Span = from, next, d.Span(from, next)
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
		if genericNouns.Has(lexicon.Singular(d.Norm(head))) && g.praised(i, p) {
			o.Breadth, o.Span = None, text.Span{}
			break
		}
		if allVague(g, p) || (idle(g, action) || noNoun(d.At(head).Tag) && !d.Is(head-1, "-") && !article(d.Norm(p.first-1))) && !named(d, o) {
			o.Breadth, o.Span = None, text.Span{}
		}
	}
	return o
}

// titleAt reads a quoted title as the object, "the" and its like in front
// skipped: complete 'Selling More, Faster', hang the "So That" plaque.
func titleAt(g *Goal, i int) (Object, bool) {
	d := g.Doc
	for article(d.Norm(i)) {
		i++
	}
	if !d.In(i, `" '`) || !g.Quoted(i) {
		return Object{}, false
	}
	last := i + 1
	for g.Quoted(last) {
		last++
	}
	if last <= i+1 {
		return Object{}, false
	}
	return Object{First: i + 1, Last: last, Span: d.Span(i+1, last), Breadth: Narrow}, true
}

// praiseOnly reports a phrase of nothing but comparatives: "85% or better".
func (g *Goal) praiseOnly(p phrase) bool { return allVague(g, p) }

// bookAt reads the title of something to read, take or complete that stands
// without quotation marks: "read Good to Great and Crucial Conversations", "take
// Advanced Excel Skills on the portal".
func bookAt(g *Goal, i, action int) (Object, bool) {
	d := g.Doc
	if action < 0 || !text.Among(g.Actions[action].Verb.Lemma, "read complete finish take attend pass watch study") {
		return Object{}, false
	}
	last, words, plain := i, 0, false
	for k := i; k < len(d.Tokens) && d.SentenceOf(k) == d.SentenceOf(i) && !g.deadlineNear(k); k++ {
		t := d.At(k)
		capital := t.Kind == text.Word && t.Text[0] >= 'A' && t.Text[0] <= 'Z' && len(t.Text) > 1 && t.Text[1] >= 'a'
		switch {
		case capital:
			last, words = k+1, words+1
		case t.Kind == text.Word && stopsPhrase(t.Norm) && k > i:
			plain = true
		default:
			k = len(d.Tokens)
		}
	}
	if words < 2 || !capitalised(d.At(i)) || !plain && titled(d, d.SentenceOf(i)) {
		return Object{}, false
	}
	return Object{First: i, Last: last, Span: d.Span(i, last), Breadth: Narrow}, true
}

func capitalised(t text.Token) bool {
	return t.Kind == text.Word && len(t.Text) > 1 && t.Text[0] >= 'A' && t.Text[0] <= 'Z' && t.Text[1] >= 'a'
}

// deadlineNear reports a token that a deadline covers.
func (g *Goal) deadlineNear(i int) bool {
	for _, t := range g.Time.Deadlines {
		if i >= t.First && i < t.Last {
			return true
		}
	}
	return false
}

// praised reports praise among the words in front of the phrase's head, and
// nothing that says which: "excellent care", "a high performing team".
func (g *Goal) praised(i int, p phrase) bool {
	d := g.Doc
	praise := false
	for k := i; k < p.head(); k++ {
		if _, _, ok := lexicon.Vague().Match(d, k); ok || lexicon.Graded(d.Norm(k)) {
			praise = true
		} else if d.At(k).Text != "" && d.At(k).Text[0] >= 'A' && d.At(k).Text[0] <= 'Z' {
			return false
		}
	}
	return praise
}

// genericNouns say nothing of what they are once the praise in front is gone.
var genericNouns = text.NewWords("content code care support team class lesson work message information decision people person employee performer colleague idea grade habit environment program training teacher nurse manager leader seller rep professional member app site place way time friend choice food")

// vagueGrowth reports a noun of change, whose object stands behind it: "growth
// of the newsletter list".
func vagueGrowth(d *text.Document, i int) bool {
	return d.In(i, "growth increase improvement expansion reduction decrease rise drop number amount volume percentage share total proportion")
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
	return noNounWords.Has(tag)
}

var isOpenerWords = text.NewWords("please kindly i we my our goal objective is to be will the target want a have get become do need plan aim stay ensure")

var noNounWords = text.NewWords("JJ JJR JJS RB RBR RBS IN PRP WRB WP MD DT")
