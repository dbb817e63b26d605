package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

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
		case g.Card.labels(i, d):
		case !g.main(i), g.timed(i), d.Tokens[i].Kind == text.Punct && !d.Is(i, `"`), isOpener(d.Norm(i)):
			being = being || d.In(i, "be become get stay is are becoming")
		default:
			if k := g.skilledIn(i, st.Last); being && k > 0 {
				return object(g, k, -1, s) // "become proficient in Danish"
			}
			o := object(g, i, -1, s)
			if o.Breadth == Narrow && (d.In(o.First-1, "at with") || d.In(o.First-2, "at with") || d.In(o.First-3, "at with")) {
				return o // "become more patient at coaching"
			}
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
// better", "I want the desk to be more organised".
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
	return openerWords.Has(n)
}

var openerWords = text.NewWords("please kindly i we my our goal objective is to be will the target want a have get become do need plan aim stay ensure")

// skilledIn is where the name of a skill stands that somebody is to have at token i,
// or 0: "proficient in Danish", "rated 90% by those who hear it in Spanish".
func (g *Goal) skilledIn(i, end int) int {
	d := g.Doc
	if !d.In(i, "proficient fluent skilled competent certified versed literate rated") {
		return 0
	}
	for k := i + 1; k < end; k++ {
		if d.In(k, "in with at") && !g.timed(k+1) && (k == i+1 || capital(d.At(k+1).Text)) {
			return k + 1
		}
	}
	return 0
}
