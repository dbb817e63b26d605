package goal

import (
	"strings"

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

// object judges the noun phrase at token i.
func object(g *Goal, i, action, sentence int) Object {
	o := Object{Breadth: None, Sentence: sentence, Action: action}
	if g.Doc.Is(i, "as") && g.Doc.In(i+1, "a an") {
		return o // "improve as a salesperson"
	}
	if action >= 0 && g.Doc.In(i-1, "promoted certified licensed elected accredited published") && g.Doc.In(i-2, "get be become getting been") {
		o.First, o.Last, o.Span, o.Breadth = i-1, i, g.Doc.Tokens[i-1].Span, Narrow
		return o // "get promoted"
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
	if d.Is(p.last-1, "time") && action >= 0 && text.Among(g.Actions[action].Verb.Lemma, "spend save waste cut reduce lower") && p.last-1 == p.first && d.In(p.last, "on with") && d.At(p.last+1).Kind == text.Word {
		return object(g, p.last+1, action, sentence) // "spend less time on reports"
	}
	if allVague(g, p) && (d.Is(p.last, "at") || action < 0 && d.Is(p.last, "with")) && d.At(p.last+1).Kind == text.Word {
		return object(g, p.last+1, action, sentence) // "get better at cold calling"
	}
	if action >= 0 && text.Among(g.Actions[action].Verb.Lemma, "make get keep") && people.Has(d.Norm(p.last-1)) && g.withoutPraise(phrase{p.first, min(p.last+3, g.sentenceEnd(sentence))}) == p.last && praisedAt(d, p.last, p.last+1) && len(g.quantitiesFrom(p.last)) == 0 {
		if _, _, ok := endingMetric(g, p); !ok {
			return o // "make the staff more capable" names no change of anything
		}
	}
	if d.In(p.head(), "level levels") && p.head() > p.first && !praisedAt(d, p.head()-1, p.head()) && !noNoun(d.At(p.head()-1).Tag) {
		p.last-- // "blood sugar levels", "your sales level": what stands in front says of what
	}
	if action >= 0 && p.last == p.first+1 && d.In(p.first, "number numbers") && d.In(p.first-1, "my our his her their") && g.Actions[action].Token == p.first-2 && text.Among(g.Actions[action].Verb.Lemma, "hit make beat exceed crush miss") {
		o.First, o.Last, o.Span, o.Breadth = p.first, p.last, d.Tokens[p.first].Span, Narrow
		return o // "hit my number": the quota
	}
	if action >= 0 && p.last == p.first+1 && d.Is(p.first, "time") && d.In(p.first-1, "my our your their") && text.Among(g.Actions[action].Verb.Lemma, "manage organize organise prioritize prioritise") {
		o.First, o.Last, o.Span, o.Breadth = p.first, p.last, d.Tokens[p.first].Span, Vague
		return o
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
		if instrumented(g, sentence) || narrowAbstract(g, p, action) || d.Is(head-1, "time") && strings.HasSuffix(d.Norm(head), "ing") { // "more time prospecting"
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

// sentenceEnd is the token behind the sentence, or behind the text.
func (g *Goal) sentenceEnd(s int) int {
	if s < 0 || s >= len(g.Doc.Sentences) {
		return len(g.Doc.Tokens)
	}
	return g.Doc.Sentences[s].Last
}

// praiseOnly reports a phrase of nothing but comparatives: "85% or better".
func (g *Goal) praiseOnly(p phrase) bool { return allVague(g, p) }

// praised reports praise among the words in front of the phrase's head, and
// nothing that says which: "excellent care", "a high performing team".
func (g *Goal) praised(i int, p phrase) bool {
	d := g.Doc
	praise := false
	for k := i; k < p.head(); k++ {
		if e, next, ok := lexicon.Vague().Match(d, k); ok || lexicon.Graded(d.Norm(k)) {
			praise = praise || e.Section != "quantity" // "several trainings"
			k = max(k, next-1)
		} else if t := d.At(k).Text; t != "" && t[0] >= 'A' && t[0] <= 'Z' || len(t) > 5 && t[len(t)-2:] == "ed" {
			return false // "fewer processed foods"
		}
	}
	return praise
}

// genericNouns say nothing of what they are once the praise in front is gone.
var genericNouns = text.NewWords("content code care support team class lesson work message information decision people person employee performer colleague idea grade habit environment program training teacher nurse manager leader seller rep professional member app site place way time friend choice food")

// people are whom one can only make more of something ("the staff more capable"); a
// thing that is made better is at least named.
var people = text.NewWords("team teams rep reps staff people employees everyone colleagues customers clients company department organization organisation business office us me them")

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
	return noNounTags.Has(tag)
}

var noNounTags = text.NewWords("JJ JJR JJS RB RBR RBS IN PRP WRB WP MD DT")
