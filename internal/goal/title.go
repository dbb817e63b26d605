package goal

import (
	"github.com/goalsmith/goalsmith/internal/text"
)

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

// bookAt reads the title of something to read, take or complete that stands
// without quotation marks: "read Start Here and The Long Sale", "take
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
	k := lookup(g.at.time, i)
	return k >= 0 && k < len(g.Time.Deadlines)
}
