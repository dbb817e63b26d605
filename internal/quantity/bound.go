package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// boundBefore reads the bound that stands right before token i, and where it
// starts. Words stay outside a span and signs go in: sign reports one.
func boundBefore(d *text.Document, i int) (b Bound, first int, sign bool) {
	p := i - 1
	if d.At(i).Line && i > 0 {
		return Exact, i, false
	}
	switch d.Norm(p) {
	case ">":
		return MoreThan, p, true
	case ">=":
		return AtLeast, p, true
	case "<":
		return LessThan, p, true
	case "<=":
		return AtMost, p, true
	case "~", "≈", "≃":
		return About, p, true
	case "=":
		if d.Is(p-1, ">") {
			return AtLeast, p - 1, true
		}
		if d.Is(p-1, "<") {
			return AtMost, p - 1, true
		}
		return Exact, i, false
	case "+", "±":
		if d.Glued(i) {
			return Exact, p, true
		}
		return Exact, i, false
	case "a", "an", "the", "of", ":":
		// "at least a 20% lift", "a minimum of 20", "upwards of 20", "min: 20"
		if d.Is(p, "of") {
			if b, first, sign := boundWord(d, p); b != Exact {
				return b, first, sign
			}
		}
		if b, first, sign := boundWord(d, p-1); b != Exact && !sign && (d.Norm(p) != ":" || d.Is(p-1, "min", "minimum", "max", "maximum")) {
			return b, first, false
		}
		return Exact, i, false
	}
	return boundWord(d, p)
}

// boundWord reads a bound in words that ends at token p.
func boundWord(d *text.Document, p int) (b Bound, first int, sign bool) {
	not := func(n int) bool { return d.Is(p-n, "no", "not", "never") }
	switch d.Norm(p) {
	case "least":
		if d.Is(p-1, "at") {
			return AtLeast, p - 1, false
		}
	case "minimum", "min":
		if d.Is(p-1, "a") {
			return AtLeast, p - 1, false
		}
		return AtLeast, p, false
	case "than":
		switch d.Norm(p - 1) {
		case "more", "greater", "higher", "larger", "bigger", "better", "longer", "later":
			if d.Is(p-1, "later") {
				return Exact, p + 1, false
			}
			if not(2) {
				return AtMost, p - 2, false
			}
			return MoreThan, p - 1, false
		case "less", "fewer", "lower", "smaller", "shorter", "faster":
			if not(2) {
				return AtLeast, p - 2, false
			}
			return LessThan, p - 1, false
		}
	case "over", "above", "exceeding", "exceed", "exceeds", "beyond", "surpass", "surpassing", "top", "beat":
		if d.Is(p, "beyond", "beat") || d.Is(p, "top") {
			return Exact, p + 1, false
		}
		if d.Is(p, "exceed") && d.Is(p-1, "to") && d.Is(p-2, "not") {
			return AtMost, p - 2, false
		}
		if d.Is(p, "above", "over") && d.Is(p-1, "or") && d.Is(p-2, "at") {
			return AtLeast, p - 2, false
		}
		return MoreThan, p, false
	case "of":
		switch d.Norm(p - 1) {
		case "upwards", "upward":
			return AtLeast, p - 1, false
		case "north":
			return MoreThan, p - 1, false
		case "south":
			return LessThan, p - 1, false
		case "excess":
			return MoreThan, p - 1, false
		case "minimum", "min", "floor":
			return AtLeast, p - 1, false
		case "maximum", "max", "cap", "limit", "ceiling":
			return AtMost, p - 1, false
		}
	case "most":
		if d.Is(p-1, "at") {
			return AtMost, p - 1, false
		}
	case "to":
		switch d.Norm(p - 1) {
		case "up":
			return AtMost, p - 1, false
		case "close":
			return About, p - 1, false
		case "equal":
			if d.Is(p-2, "or") && d.Is(p-3, "than") {
				if d.Is(p-4, "greater", "more", "higher") {
					return AtLeast, p - 4, false
				}
				return AtMost, p - 4, false
			}
		case "limited", "capped":
			return AtMost, p - 1, false
		}
	case "at":
		if d.Is(p-1, "capped") {
			return AtMost, p - 1, false
		}
	case "maximum", "max", "within":
		return AtMost, p, false
	case "under", "below", "sub":
		if d.Is(p-1, "or") && d.Is(p-2, "at") {
			return AtMost, p - 2, false
		}
		return LessThan, p, false
	case "about", "around", "roughly", "approximately", "approx", "circa", "nearly", "almost", "ca", "estimated":
		return About, p, false
	case ".":
		if d.Is(p-1, "approx", "min", "max", "ca") && d.Glued(p) {
			return boundWord(d, p-1)
		}
	case "-":
		if d.Is(p-1, "sub") && d.Glued(p) {
			return LessThan, p - 1, false
		}
	}
	return Exact, p + 1, false
}
