package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Action is a verb that says what is to be done.
type Action struct {
	text.Span
	// Token is the index of the verb, Sentence that of its sentence.
	Token, Sentence int
	Verb            lexicon.Verb
	// Main reports that it is what the goal does, not a part of a reason, a
	// basis, a condition or the means.
	Main bool
	// Negated reports "don't", "never", "no longer" or "stop" before it.
	Negated bool
}

// actions finds the verbs of a goal. The lexicon has the first word; a tag
// decides only where a word is both noun and verb.
func actions(g *Goal) []Action {
	d := g.Doc
	var out []Action
	for i := range d.Tokens {
		v, ok := verbAt(g, i)
		if !ok || v.Class == lexicon.Light {
			continue
		}
		out = append(out, Action{
			Span: d.Tokens[i].Span, Token: i, Sentence: d.SentenceOf(i), Verb: v,
			Negated: negated(d, i),
		})
	}
	return out
}

// verbAt reads token i as a verb where it is used as one.
func verbAt(g *Goal, i int) (lexicon.Verb, bool) {
	d := g.Doc
	t := d.At(i)
	if t.Kind != text.Word || g.timed(i) || g.Quoted(i) {
		return lexicon.Verb{}, false
	}
	if v, ok := particleChange(g, i); ok && !d.Hyphened(i) && !inPhrase(g, i) {
		return v, true
	}
	v, known := lexicon.VerbOf(t.Norm)
	if !known {
		if _, _, vague := lexicon.Vague().Match(d, i); vague {
			return lexicon.Verb{}, false
		}
		if imperative(g, i) {
			return lexicon.Verb{Lemma: t.Norm, Class: lexicon.Done}, true
		}
		if t.Tag == "VB" && opens(g, i) && !isNounish(t.Norm) && takesObject(d.At(i+1)) {
			return lexicon.Verb{Lemma: t.Norm, Class: lexicon.Do}, true
		}
		return lexicon.Verb{}, false
	}
	if glueBefore(d, i) && opens(g, i-2) && v.Form == lexicon.Base && (article(d.Norm(i+1)) || d.At(i+1).Kind == text.Number) {
		return v, true // "taste-test the menu"
	}
	if d.Hyphened(i) && !(opens(g, i) && (v.Form == lexicon.Base && !glueBefore(d, i))) {
		return lexicon.Verb{}, false
	}
	if v.Changes() && d.Is(i+1, "-") && d.Glued(i+1) && d.Glued(i+2) {
		return lexicon.Verb{}, false // "drive-through"
	}
	if inPhrase(g, i) || capitalName(g, i) {
		return lexicon.Verb{}, false
	}
	if verbal(g, i, v) {
		return v, true
	}
	return lexicon.Verb{}, false
}

// imperative reports an unknown word that can only be an order: first in its
// sentence, with "the", "a" or "our" right behind it ("Repaint the shed").
func imperative(g *Goal, i int) bool {
	d := g.Doc
	n := d.Norm(i)
	if !opens(g, i) || !article(d.Norm(i+1)) || d.At(i+1).Line || stopsPhrase(n) || isNounish(n) || len(n) < 3 {
		return false
	}
	switch {
	case imperativeWords.Has(n):
		return false
	}
	return n[len(n)-2:] != "ly" && n[len(n)-1] != 's' && (n[len(n)-2:] != "ed" || len(n) < 5)
}

// takesObject reports a token that can follow a verb that the lexicon does not
// know: a noun phrase or a number, not the preposition behind a noun.
func takesObject(next text.Token) bool {
	switch next.Kind {
	case text.Number, text.Blank:
		return true
	case text.Word:
		if v, ok := lexicon.VerbOf(next.Norm); ok && v.Form == lexicon.Past {
			return false // "Theo missed quota" opens with a name
		}
		return (!stopsPhrase(next.Norm) || article(next.Norm)) && !text.Among(next.Norm, "should must can could would has had does did needs wants")
	}
	return next.Norm == "$" || next.Norm == `"`
}

// capitalName reports a verb's word that is a name: a capital inside a sentence
// that is otherwise written in lower case ("Boost Mobile").
func capitalName(g *Goal, i int) bool {
	d := g.Doc
	t := d.At(i)
	if t.Text[0] < 'A' || t.Text[0] > 'Z' || len(t.Text) < 2 || t.Text[1] < 'a' || opens(g, i) {
		return false
	}
	s := d.SentenceOf(i)
	return s >= 0 && d.Sentences[s].First != i && !titled(d, s) && d.Norm(i-1) != ":"
}

func glueBefore(d *text.Document, i int) bool { return d.Norm(i-1) == "-" && d.Glued(i) }

// inPhrase reports whether the token stands inside a measure or a set phrase
// that makes it no verb: "close rate", "lead generation", "work orders".
func inPhrase(g *Goal, i int) bool {
	d := g.Doc
	for start := i; start >= 0 && start > i-4; start-- {
		if _, next, ok := lexicon.Terms().Match(d, start); ok && next > i && next > start+1 {
			return true
		}
		if _, next, ok := lexicon.Metrics().Match(d, start); ok && next > i && next > start+1 {
			return true
		}
		if d.At(start).Line {
			break
		}
	}
	return false
}

// isNounish keeps a tagger's wrong guess about a fragment's first noun from
// making it a verb.
func isNounish(norm string) bool {
	if _, ok := lexicon.Nouns().Has(norm); ok {
		return true
	}
	_, ok := lexicon.Metrics().Has(norm)
	return ok
}

func negated(d *text.Document, i int) bool {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		switch word := d.Norm(k); {
		case text.Among(word, "not don't never avoid stop without cannot can't won't"):
			return true
		}
	}
	return false
}

var imperativeWords = text.NewWords("all both half such what even quite only over under near past despite throughout regarding concerning like unlike outside inside beyond upon still once being having overall today currently said twice given except behind beside along around off out down here there this")
