package goal

import (
	"github.com/goalsmith/goalsmith/internal/text"
)

// segments cuts the text at sentence ends, semicolons, colons, brackets, dashes
// and commas before a new subject.
func segments(g *Goal) []Fact {
	d := g.Doc
	var out []Fact
	first := 0
	cut := func(at int) {
		if hasWord(d, first, at) { // a bullet alone is no segment
			out = append(out, Fact{First: first, Last: at})
		}
		first = at
	}
	for i := range d.Tokens {
		s := d.SentenceOf(i)
		switch {
		case s < 0 || d.Sentences[s].First == i, lookup(g.at.clause, i) != lookup(g.at.clause, i-1):
			cut(i)
		case d.In(i, "; ( )"), d.Is(i, "-") && d.At(i).Space && d.At(i+1).Space, d.Is(i, ":") && d.At(i+1).Space:
			cut(i)
		case d.In(i, ", and but") && subject(d, i+1):
			cut(i)
		case d.Is(i, ",") && standing(d, i+1):
			cut(i)
		case d.Is(i, ",") && d.In(i+1, "and which so but as because") && subject(d, i+2):
			cut(i)
		}
	}
	cut(len(d.Tokens))
	return out
}

// standing reports an amount that only stands there: "…, $410k sits at verbal".
func standing(d *text.Document, i int) bool {
	if d.At(i).Kind != text.Number && !d.In(i, "$ € £") && !numberWords.Has(d.Norm(i)) {
		return false
	}
	for k := i + 1; k < i+5; k++ {
		if d.In(k, "sits sit stands stand already are have has") {
			return true
		}
		if d.In(k, ", . ;") {
			return false
		}
	}
	return false
}

// hasWord reports a word or number among the tokens [first, last).
func hasWord(d *text.Document, first, last int) bool {
	for _, t := range d.Tokens[first:last] {
		if t.Kind == text.Word || t.Kind == text.Number {
			return true
		}
	}
	return false
}
