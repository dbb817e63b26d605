package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// boundBefore reads the bound that stands right before token i, and where it
// starts. Words stay outside a span and signs go in: sign reports one.
func boundBefore(d *text.Document, i int) (b Bound, first int, sign bool) {
	p := i - 1
	if d.At(i).Line && i > 0 {
		return Exact, i, false
	}
	switch word := d.Norm(p); {
	case word == ">":
		return MoreThan, p, true
	case word == ">=":
		return AtLeast, p, true
	case word == "<":
		return LessThan, p, true
	case word == "<=":
		return AtMost, p, true
	case text.Among(word, "~ ≈ ≃"):
		return About, p, true
	case word == "=":
		if d.Is(p-1, ">") {
			return AtLeast, p - 1, true
		}
		if d.Is(p-1, "<") {
			return AtMost, p - 1, true
		}
		return Exact, i, false
	case text.Among(word, "+ ±"):
		if d.Glued(i) {
			return Exact, p, true
		}
		return Exact, i, false
	case text.Among(word, "a an the of :"):
		// "at least a 20% lift", "a minimum of 20", "upwards of 20", "min: 20"
		if d.Is(p, "of") {
			if b, first, sign := boundWord(d, p); b != Exact {
				return b, first, sign
			}
		}
		if b, first, sign := boundWord(d, p-1); b != Exact && !sign && (d.Norm(p) != ":" || d.In(p-1, "min minimum max maximum")) {
			return b, first, false
		}
		return Exact, i, false
	}
	return boundWord(d, p)
}

// boundWord reads a bound in words that ends at token p.
func boundWord(d *text.Document, p int) (b Bound, first int, sign bool) {
	if !boundWords.Has(d.Norm(p)) {
		return Exact, p + 1, false
	}
	not := func(n int) bool { return d.In(p-n, "no not never") }
	switch word := d.Norm(p); {
	case word == "least":
		if d.Is(p-1, "at") {
			return AtLeast, p - 1, false
		}
	case text.Among(word, "minimum min"):
		if d.Is(p-1, "a") {
			return AtLeast, p - 1, false
		}
		return AtLeast, p, false
	case word == "than":
		switch word := d.Norm(p - 1); {
		case text.Among(word, "more greater higher larger bigger better longer later"):
			if d.Is(p-1, "later") {
				return Exact, p + 1, false
			}
			if not(2) {
				return AtMost, p - 2, false
			}
			return MoreThan, p - 1, false
		case text.Among(word, "less fewer lower smaller shorter faster"):
			if not(2) {
				return AtLeast, p - 2, false
			}
			return LessThan, p - 1, false
		}
	case text.Among(word, "over above exceeding exceed exceeds beyond surpass surpassing top beat"):
		if d.In(p, "beyond beat") || d.Is(p, "top") {
			return Exact, p + 1, false
		}
		if d.Is(p, "exceed") && d.Is(p-1, "to") && d.Is(p-2, "not") {
			return AtMost, p - 2, false
		}
		if d.In(p, "above over") && d.Is(p-1, "or") && d.Is(p-2, "at") {
			return AtLeast, p - 2, false
		}
		return MoreThan, p, false
	case word == "of":
		switch word := d.Norm(p - 1); {
		case text.Among(word, "upwards upward"):
			return AtLeast, p - 1, false
		case word == "north":
			return MoreThan, p - 1, false
		case word == "south":
			return LessThan, p - 1, false
		case word == "excess":
			return MoreThan, p - 1, false
		case text.Among(word, "minimum min floor"):
			return AtLeast, p - 1, false
		case text.Among(word, "maximum max cap limit ceiling"):
			return AtMost, p - 1, false
		}
	case word == "most":
		if d.Is(p-1, "at") {
			return AtMost, p - 1, false
		}
	case word == "to":
		switch word := d.Norm(p - 1); {
		case word == "up":
			return AtMost, p - 1, false
		case word == "close":
			return About, p - 1, false
		case word == "equal":
			if d.Is(p-2, "or") && d.Is(p-3, "than") {
				if d.In(p-4, "greater more higher") {
					return AtLeast, p - 4, false
				}
				return AtMost, p - 4, false
			}
		case text.Among(word, "limited capped"):
			return AtMost, p - 1, false
		}
	case word == "at":
		if d.Is(p-1, "capped") {
			return AtMost, p - 1, false
		}
	case text.Among(word, "maximum max within"):
		return AtMost, p, false
	case text.Among(word, "under below sub"):
		if d.Is(p-1, "or") && d.Is(p-2, "at") {
			return AtMost, p - 2, false
		}
		return LessThan, p, false
	case text.Among(word, "about around roughly approximately approx circa nearly almost ca estimated"):
		return About, p, false
	case word == ".":
		if d.In(p-1, "approx min max ca") && d.Glued(p) {
			return boundWord(d, p-1)
		}
	case word == "-":
		if d.Is(p-1, "sub") && d.Glued(p) {
			return LessThan, p - 1, false
		}
	}
	return Exact, p + 1, false
}

// boundWords are the last words of a bound in front of a number.
var boundWords = text.NewWords("least minimum min than over above exceeding exceed exceeds beyond surpass surpassing top beat of most to at maximum max within under below sub about around roughly approximately approx circa nearly almost ca estimated . -")
