package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// states reports a statement from token i on: a subject with a word in front that
// makes it one ("my forecast", "every one of them"), and its verb before the next
// mark. Behind the clause that opens a sentence it is what the sentence is about.
func states(g *Goal, i int) bool {
	d := g.Doc
	if !d.In(i, "my our the every each all both no this") {
		return false
	}
	for k := i + 1; k < i+12; k++ {
		t := d.At(k)
		if k >= len(d.Tokens) || t.Kind == text.Punct && !d.In(k, "- ' / &") || d.SentenceOf(k) != d.SentenceOf(i) || d.In(k, "that which who") {
			return false
		}
		if stating.Has(t.Norm) {
			return true
		}
		v, ok := lexicon.VerbOf(t.Norm)
		if ok && v.Form == lexicon.Third && k > i+1 && t.Tag != "NNS" && !determiner(d.Norm(k-1)) && (d.At(k+1).Kind == text.Number || d.In(k+1, "from to at within by under below above over a the")) {
			return true
		}
	}
	return false
}

var stating = text.NewWords("is are was were has have had will shall must should can does do goes stays lands sits stands")
