package goal

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

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
		return after(prev, "which that this it and who") && tag != "NNS" || g.Card.starts(i) && !text.Among(v.Lemma, "align drive support feed help")
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
	if tag != "" && strings.HasPrefix(tag, "NN") && tag != "NNP" && !v.Changes() && !after(next, "over out off up") {
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
	if d.Is(i, "support") {
		return d.In(i+1, "ticket tickets team teams desk staff reps call calls center centre queue case cases request requests agents")
	}
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

var verbalWords = text.NewWords("to will must should can could would shall i'll we'll they'll you'll we i they you let please not don't won't never then also help helps ll who that which wanna gonna gotta and or & , / + ; : - us them")

var verbalWords2 = text.NewWords("by while through without start keep on for of from in after before when towards toward is are than")

var verbalWords3 = text.NewWords("have has been be was were is are we i team they get all gets")

var toNounWords = text.NewWords("respond reply access according relate listen adhere refer subscribe migrate compare response answer demo lead opportunity meeting contribution commitment report visit")
