package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// boundAfter reads the bound behind an amount: "+", "or more", "and up", "max".
// Those that say it in one word stay outside the span, as "at least" does.
func boundAfter(d *text.Document, i int) (b Bound, last int, in bool) {
	t := d.At(i)
	if t.Line && i > 0 {
		return Exact, i, false
	}
	switch word := t.Norm; {
	case word == "+":
		if d.Glued(i) && !(d.Glued(i+1) && d.At(i+1).Kind != text.Punct) {
			return AtLeast, i + 1, true
		}
	case word == "plus":
		if d.Glued(i) || endsPhrase(d, i+1) && d.At(i+1).Kind != text.Number && !d.In(i+1, "a an the") || d.At(i-1).Kind == text.Number && pluralAhead(d, i+1) {
			return AtLeast, i + 1, true
		}
	case word == "-":
		if d.Glued(i) && d.Is(i+1, "plus") {
			return AtLeast, i + 2, true
		}
	case text.Among(word, "or and"):
		if d.Is(i+2, "than") {
			return Exact, i, false
		}
		switch word := d.Norm(i + 1); {
		case text.Among(word, "more better higher greater above up over upward upwards longer"):
			if t.Norm == "and" && !d.In(i+1, "up above over upwards") || !endsBound(d, i+2) {
				return Exact, i, false
			}
			return AtLeast, i + 2, true
		case text.Among(word, "less fewer lower below under faster sooner quicker shorter"):
			if t.Norm == "and" && !d.In(i+1, "below under") || !endsBound(d, i+2) {
				return Exact, i, false
			}
			return AtMost, i + 2, true
		case word == "so":
			return About, i + 2, true
		}
	case text.Among(word, "minimum min"):
		return AtLeast, i + 1, false
	case text.Among(word, "maximum max tops"):
		return AtMost, i + 1, false
	case word == "at":
		if d.Is(i+1, "least") && endsPhrase(d, i+2) && d.At(i+2).Kind != text.Number {
			return AtLeast, i + 2, false
		}
		if d.Is(i+1, "most") && endsPhrase(d, i+2) && d.At(i+2).Kind != text.Number {
			return AtMost, i + 2, false
		}
	}
	return Exact, i, false
}

// endsBound keeps "5 or above 10" and "20 or over the year" from being bounds.
func endsBound(d *text.Document, i int) bool {
	return d.At(i).Kind != text.Number && currencySign(d.Norm(i)) == "" && !d.Is(i, "the")
}
