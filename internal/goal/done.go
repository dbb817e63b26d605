package goal

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// ability reports what one is to be able to do: "be able to walk to the mailbox".
func (g *Goal) ability() (text.Span, bool) {
	d := g.Doc
	for i := range d.Tokens {
		if d.Is(i, "able") && d.Is(i+1, "to") && g.main(i) {
			if v, ok := lexicon.VerbOf(d.Norm(i + 2)); ok && (v.Class == lexicon.Do || v.Class == lexicon.Done) && d.At(i+3).Kind == text.Word {
				return d.Span(i, i+3), true
			}
		}
		if d.In(i, "quit stop") && opens(g, i) && strings.HasSuffix(d.Norm(i+1), "ing") && len(g.Time.Deadlines) > 0 {
			return d.Span(i, i+2), true // "quit smoking by 1 March"
		}
		if d.Is(i, "provide") && opens(g, i) && len(g.Time.Deadlines) > 0 && d.Is(g.Time.Deadlines[0].First, "by") {
			if o := object(g, i+1, -1, d.SentenceOf(i)); o.Breadth == Narrow && o.Metric == "" && !praisedAt(d, i+1, o.Last) && !d.In(o.Last-1, "guidance insights insight coaching training support feedback service services care help advice mentoring leadership") {
				return d.Span(i, o.Last), true // "provide internet for the annex by 1 December"
			}
		}
		if d.In(i, "have get") && d.In(i+1, "a an the our my") && (opens(g, i) || d.In(i-1, "will to")) && len(g.Time.Deadlines) > 0 {
			if o := object(g, i+1, -1, d.SentenceOf(i)); o.Breadth == Narrow && (o.Metric == "" || o.Metric == "count") && !plural(d, o) && !praisedAt(d, i+2, o.Last) {
				return d.Span(i, o.Last), true // "have a signed lease by Friday"
			}
		}
		if d.Is(i, "become") && d.In(i+1, "a an") && g.main(i) {
			if o := object(g, i+1, -1, d.SentenceOf(i)); o.Breadth == Narrow && !praisedAt(d, i+2, o.Last) {
				return d.Span(i, o.Last), true
			}
		}
	}
	return text.Span{}, false
}

// praisedAt reports vague wording among the tokens [first, last).
func praisedAt(d *text.Document, first, last int) bool {
	for k := first; k < last; k++ {
		if _, _, ok := lexicon.Vague().Match(d, k); ok || lexicon.Graded(d.Norm(k)) {
			return true
		}
	}
	return false
}

// oneThing reports a fragment that names one thing to have: "First deal in
// Ghana", "A fire drill in the second week of March", "PMP certification".
func (g *Goal) oneThing() (text.Span, bool) {
	d := g.Doc
	for _, o := range g.Objects {
		if o.Action >= 0 || o.Breadth != Narrow || o.Metric != "" && o.Metric != "count" || plural(d, o) {
			continue
		}
		first := d.Sentences[o.Sentence].First
		if d.In(first, "first one a an") || d.In(first+1, "first") && article(d.Norm(first)) {
			return d.Span(first, o.Last), true
		}
	}
	return text.Span{}, false
}

// participle reports something that is to be in a finished state: "PMP passed by
// June", "the pricing page ready", "certification in hand".
func (g *Goal) participle() (text.Span, bool) {
	d := g.Doc
	for i := 1; i < len(d.Tokens); i++ {
		if !g.main(i) || g.Quoted(i) || isActionAt(g, i) {
			continue
		}
		p := d.At(i - 1)
		if p.Kind != text.Word && p.Norm != `"` && p.Norm != ")" || article(p.Norm) || stopsPhrase(p.Norm) && !after(p, "is are be was") {
			continue
		}
		if d.In(i, "live ready done certified completed complete in back open free") {
			if d.Is(i, "back") && !d.In(i+1, "by before") {
				continue
			}
			if d.Is(i, "in") && !d.In(i+1, "hand place") {
				continue
			}
			return d.Tokens[i].Span, true
		}
		v, ok := lexicon.VerbOf(d.Norm(i))
		if ok && v.Form == lexicon.Past && (v.Class == lexicon.Done || v.Class == lexicon.Do) && ends(v) && d.At(i).Tag != "JJ" && !d.Hyphened(i) {
			return d.Tokens[i].Span, true
		}
	}
	return text.Span{}, false
}

// ends reports a verb whose work is done at some point, so that one can say
// whether it is. Changing, trying and keeping up never are.
func ends(v lexicon.Verb) bool {
	if v.Changes() || v.Class == lexicon.Effort || v.Class == lexicon.Light {
		return false
	}
	switch word := v.Lemma; {
	case neverDone.Has(word):
		switch word := v.Lemma; {
		case text.Among(word, "read take give make hold apply put turn save"):
			return true // a book, a course, a talk: done once
		}
		return false
	}
	return true
}

var neverDone = text.NewWords("maintain sustain keep hold monitor manage follow track engage learn study practice practise master network nurture respond reply answer handle serve treat coach mentor teach speak warm touch work use apply stop quit lose sleep eat drink cook walk exercise target retain exceed beat surpass spend budget save ask participate coordinate oversee own be stay take give push provide communicate collaborate act prospect qualify turn read make generate gain drive put start begin")
