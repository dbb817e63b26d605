package text

import "unicode"

// abbreviations end with a full stop that does not end a sentence.
func abbreviation(norm string) bool {
	return abbreviations.Has(norm)
}

// title reports a form of address, behind which a name goes on with the
// sentence: "Dr. Vance".
func title(d *Document, i int) bool {
	return d.In(i, "dr mr mrs ms prof st rev vs") && upper(d.At(i)) && upper(d.At(i+2))
}

// sentences cuts the tokens at full stops, question and exclamation marks, at
// blank and bulleted lines, and at line breaks before a capital. A wrapped
// line that goes on in lower case stays one sentence.
func sentences(d *Document) []Sentence {
	var out []Sentence
	first := 0
	cut := func(end int) {
		if end > first {
			out = append(out, Sentence{Span: d.Span(first, end), First: first, Last: end})
			first = end
		}
	}
	for i, t := range d.Tokens {
		if t.Kind == Bullet {
			cut(i)
			first = i + 1 // a bullet belongs to no sentence: a tagger must not read it
			continue
		}
		if i > first && t.Line && opensLine(d, i) {
			cut(i)
		}
		if t.Kind != Punct {
			continue
		}
		if (t.Norm == "." || t.Norm == "!" || t.Norm == "?") && quoteEnds(d, i+1) {
			cut(i + 2) // Before: "Save money." After: "Save $40 a week."
			continue
		}
		switch t.Norm {
		case "!", "?":
			if !sameMark(d.Norm(i + 1)) {
				cut(i + 1)
			}
		case ".":
			if d.At(i+1).Space && !(abbreviation(d.Norm(i-1)) && !upper(d.At(i+1))) && !title(d, i-1) || i+1 == len(d.Tokens) {
				cut(i + 1)
			}
		}
	}
	cut(len(d.Tokens))
	return out
}

// quoteEnds reports a closing quotation mark at i, behind which something new opens.
func quoteEnds(d *Document, i int) bool {
	next := d.At(i + 1)
	return d.Norm(i) == `"` && !d.At(i).Space && next.Space && (upper(next) || next.Norm == `"`)
}

func sameMark(n string) bool { return n == "!" || n == "?" || n == `"` || n == ")" }

func upper(t Token) bool {
	for _, r := range t.Text {
		return unicode.IsUpper(r)
	}
	return false
}

// opensLine reports whether the token at i, which stands first on its line,
// opens a new sentence rather than going on with a wrapped one.
func opensLine(d *Document, i int) bool {
	t := d.Tokens[i]
	between := d.Text[d.Tokens[i-1].End:t.Start]
	breaks := 0
	for _, r := range between {
		if r == '\n' {
			breaks++
		}
	}
	return breaks > 1 || upper(t) || t.Kind == Number || t.Kind == Punct
}

var abbreviations = NewWords("vs approx est no inc ltd co corp dept mr mrs ms dr st e.g. i.e. e.g i.e etc incl avg min max jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun")
