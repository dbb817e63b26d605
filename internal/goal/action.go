package goal

import (
	"strings"

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
	if d.Hyphened(i) && !(opens(g, i) && (v.Form == lexicon.Base && !glueBefore(d, i))) {
		return lexicon.Verb{}, false
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

// verbal decides by form, neighbours and tag whether a known verb is used as
// one at token i.
func verbal(g *Goal, i int, v lexicon.Verb) bool {
	d := g.Doc
	prev, next := before(d, i), d.At(i+1)
	tag := d.At(i).Tag
	switch v.Form {
	case lexicon.Base:
		if opens(g, i) {
			return !nounStart(g, i)
		}
		if verbalWords.Has(prev.Norm) {
			switch word := prev.Norm; {
			case text.Among(word, "and or & , / + that which - us them"):
				return listed(g, i, v, tag, next)
			case word == "to":
				return !toNoun(g, i, tag)
			case text.Among(word, "i we they you"):
				// "the 20 opportunities I hold" describes, "we close" says
				p := d.At(i - 2)
				return p.Kind != text.Word || d.At(i-1).Line || stopsPhrase(p.Norm) || isAdverb(p.Norm) || d.Sentences[max(0, d.SentenceOf(i))].First >= i-1
			}
			return true
		}
		if isAdverb(prev.Norm) && after(before(d, i-1), "to will we i and can must should") {
			return true
		}
		return tag == "VB" && after(prev, "reps team aes sdrs everyone people customers managers me him her")
	case lexicon.Gerund:
		if opens(g, i) {
			return v.Lemma != "train" && v.Lemma != "onboard" && v.Lemma != "market" || article(next.Norm)
		}
		if verbalWords2.Has(prev.Norm) {
			return verbGerund(g, i, next, tag)
		}
		if after(prev, "and , & or") {
			return verbGerund(g, i, next, tag) && (tag == "" || tag == "VBG")
		}
		if isAdverb(prev.Norm) && after(before(d, i-1), "by through for and") {
			return true
		}
		return tag == "VBG" && prev.Norm != "," && !determiner(prev.Norm) && next.Kind == text.Word && (article(next.Norm) || next.Norm == "all" || next.Norm == "our")
	case lexicon.Third:
		return after(prev, "which that this it and who") && tag != "NNS"
	case lexicon.Past:
		return verbalWords3.Has(prev.Norm) && tag != "JJ" && tag != "NN"
	}
	return false
}

// verbGerund tells "by improving response times" from "in training" and "of
// selling": as a verb it has an object behind it.
func verbGerund(g *Goal, i int, next text.Token, tag string) bool {
	if after(before(g.Doc, i), "keep continue start") {
		return true
	}
	if _, ok := lexicon.Nouns().Has(g.Doc.Norm(i)); ok && next.Kind != text.Word {
		return false
	}
	if tag == "NN" && !article(next.Norm) {
		prev := before(g.Doc, i)
		return after(prev, "by through while") && next.Kind == text.Word
	}
	return next.Kind == text.Word || next.Kind == text.Number || next.Kind == text.Blank || next.Norm == "$" || after(before(g.Doc, i), "by")
}

// listed decides about a base form behind "and", a comma or the like: a verb
// when an action stands before it in the sentence and an object behind it.
func listed(g *Goal, i int, v lexicon.Verb, tag string, next text.Token) bool {
	if tag != "" && strings.HasPrefix(tag, "NN") && tag != "NNP" && !v.Changes() {
		return false
	}
	if tag == "VB" || tag == "VBP" {
		return true
	}
	switch next.Norm {
	case "", ".", ",", "of", "in", "for", "by", "with", "at", "on", ";", ")", "from", "rate", "is", "are":
		return v.Changes() && (next.Norm == "by" || next.Norm == "from") && firstIsVerb(g, i)
	}
	return firstIsVerb(g, i)
}

// firstIsVerb reports whether the sentence of token i opens with an action, so
// that a list can go on with another.
func firstIsVerb(g *Goal, i int) bool {
	d := g.Doc
	s := d.SentenceOf(i)
	if s < 0 {
		return false
	}
	for k := d.Sentences[s].First; k < i; k++ {
		if v, ok := lexicon.VerbOf(d.Norm(k)); ok && v.Form == lexicon.Base && (opens(g, k) || after(before(d, k), "to will we i must should")) {
			return true
		}
		if v, ok := lexicon.VerbOf(d.Norm(k)); ok && v.Form == lexicon.Gerund && (opens(g, k) || after(before(d, k), "by through")) {
			return true
		}
	}
	return false
}

// toNoun reports a "to" that is a preposition: "respond to support tickets".
func toNoun(g *Goal, i int, tag string) bool {
	d := g.Doc
	if tag != "" && strings.HasPrefix(tag, "NN") && tag != "NNP" {
		return true
	}
	if d.In(i, "be become have do go stay ensure") {
		return false // "meetings to be more successful": no noun, tagged or not
	}
	if before(d, i-1).Tag == "" && d.In(i-2, "meetings demos opportunities") {
		return false // only the singular stands in names: "meeting to opportunity rate"
	}
	switch word := lemma(before(d, i-1).Norm); {
	case toNounWords.Has(word):
		return tag != "VB" || strings.HasPrefix(before(d, i-1).Norm, "respon")
	}
	return false
}

func lemma(norm string) string {
	if v, ok := lexicon.VerbOf(norm); ok {
		return v.Lemma
	}
	return lexicon.Singular(norm)
}

// nounStart reports a first word that looks like a verb and is a noun:
// "Increase in sales", "Forecast: …", "Quota of $1M".
func nounStart(g *Goal, i int) bool {
	d := g.Doc
	next := d.At(i + 1)
	if next.Norm == ":" && !next.Space {
		return true
	}
	if after(next, "of is are rate should must 's") && d.At(i+1).Norm != "" {
		v, _ := lexicon.VerbOf(d.Norm(i))
		return v.Lemma != "be" && v.Lemma != "dispose"
	}
	if after(next, "in") {
		v, _ := lexicon.VerbOf(d.Norm(i))
		switch v.Class {
		case lexicon.Up, lexicon.Down, lexicon.Change:
			return true
		}
	}
	if next.Kind == text.Word && d.Norm(i) != "book" {
		if _, ok := lexicon.Metrics().Has(d.Norm(i)); ok {
			// "Demo the module" is a verb, "Demo requests up 20%" a noun
			return !article(next.Norm) && next.Norm != "all" && next.Norm != "every" && d.At(i).Tag != "VB"
		}
	}
	return false
}

// opens reports whether token i stands where a sentence's first verb stands:
// first, or behind a label, a date heading or a polite opener.
func opens(g *Goal, i int) bool { return i >= 0 && i < len(g.at.opens) && g.at.opens[i] }

// openings answers opens for all tokens in one walk: asked for each token anew,
// a line of nothing but labels would be walked once for each of its words.
func openings(g *Goal) []bool {
	d := g.Doc
	out := make([]bool, len(d.Tokens))
	for _, s := range d.Sentences {
		closed := s.First
		for i := s.First; i < s.Last; i++ {
			out[i] = i == s.First || i > closed
			t := d.At(i)
			if i < closed || g.timed(i) || t.Kind == text.Punct || t.Kind == text.Bullet || isAdverb(t.Norm) || opensWords.Has(t.Norm) {
				continue
			}
			end, ok := labelEnd(d, i, s.Last)
			if !ok {
				break
			}
			closed = end
		}
	}
	return out
}

// label reports whether token k belongs to a short heading that a colon closes
// before token i: "KR2:", "Q3 focus:", "Pipeline:".
func label(d *text.Document, k, i int) bool {
	_, ok := labelEnd(d, k, i)
	return ok
}

// labelEnd is the mark that closes the heading that token k belongs to.
func labelEnd(d *text.Document, k, i int) (end int, ok bool) {
	for j := k; j < i && j < k+5; j++ {
		if d.Norm(j) == ":" || d.Norm(j) == "|" || (d.Norm(j) == "-" && d.At(j).Space && d.At(j+1).Space) {
			return j, true
		}
	}
	return 0, false
}

// before is the token in front of i, or a zero token at a sentence's start.
func before(d *text.Document, i int) text.Token { return d.At(i - 1) }

// after reports whether a token's normal form is in the list.
func after(t text.Token, list string) bool { return text.Among(t.Norm, list) }

func article(n string) bool {
	switch {
	case articleWords.Has(n):
		return true
	}
	return false
}

func determiner(n string) bool { return article(n) || n == "'s" || n == "of" || n == "%" || n == "no" }

// isAdverb reports a word that may stand between "to" and its verb.
func isAdverb(n string) bool {
	switch n {
	case "", "only", "family", "supply", "apply", "reply", "rely", "july", "weekly", "monthly", "daily", "quarterly", "yearly", "early", "assembly", "italy":
		return n == "only"
	case "also", "further", "not", "always", "never", "just":
		return true
	}
	return len(n) > 4 && strings.HasSuffix(n, "ly")
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

var verbalWords = text.NewWords("to will must should can could would shall i'll we'll they'll you'll we i they you let please not don't won't never then also help helps ll who that which wanna gonna gotta and or & , / + ; : - us them")

var verbalWords2 = text.NewWords("by while through without start keep on for of from in after before when towards toward is are than")

var verbalWords3 = text.NewWords("have has been be was were is are we i team they get all gets")

var toNounWords = text.NewWords("respond reply access according relate listen adhere refer subscribe migrate compare response answer demo lead opportunity meeting contribution commitment report visit")

var opensWords = text.NewWords("please goal objective kr o target also kr1 kr2 kr3 kr4 kr5 pls gotta gonna then personal first second next and to s m specific measurable our my the we i will i'll we'll key result smart okr stretch just must should always let 's")

var articleWords = text.NewWords("the a an our my your their its his her this these those each")
