package when

import (
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// digits is the value of a number token of at most four plain digits, and how
// many there are.
func (r *reader) digits(i int) (v, width int) {
	if i < 0 || i >= len(r.d.Tokens) {
		return 0, 0
	}
	t := &r.d.Tokens[i]
	if t.Kind != text.Number || len(t.Text) > 4 {
		return 0, 0
	}
	return number(t.Text)
}

// number reads a string of at most four digits; width 0 means that it is none.
func number(s string) (v, width int) {
	if len(s) == 0 || len(s) > 4 {
		return 0, 0
	}
	for k := 0; k < len(s); k++ {
		if s[k] < '0' || s[k] > '9' {
			return 0, 0
		}
		v = v*10 + int(s[k]-'0')
	}
	return v, len(s)
}

// count reads a number of units, in digits or words, with the index after it.
func (r *reader) count(i int) (n, next int) {
	if v, w := r.digits(i); w > 0 {
		return v, i + 1
	}
	switch r.norm(i) {
	case "a", "an":
		if r.is(i+1, "couple") {
			return 2, r.skip(i+2, "of")
		}
		if r.in(i+1, "hundred dozen") {
			break
		}
		return 1, i + 1
	case "couple":
		return 2, r.skip(i+1, "of")
	case "single":
		return 1, i + 1
	}
	if !numberWord(r.norm(i)) {
		return 0, i
	}
	if n, ok := quantity.ReadNumeral(r.d, i); ok && n.Value >= 0 && n.Value < 10000 && n.Value == float64(int(n.Value)) {
		return int(n.Value), n.Last
	}
	return 0, i
}

// numberWord spares the look-up for the many words that begin no number.
func numberWord(n string) bool {
	if n == "" {
		return false
	}
	switch n[0] {
	case 'o', 't', 'f', 's', 'e', 'n', 'a', 'h', 'd', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0':
		return true
	}
	return false
}

// ordinal reads "15th", "third", "twenty-fourth".
func (r *reader) ordinal(i int) (n, next int) {
	if v, w := r.digits(i); w > 0 && w < 3 {
		if r.d.Glued(i+1) && r.in(i+1, "st nd rd th") {
			return v, i + 2
		}
		return 0, i
	}
	if v, ok := ordinalWord(r.norm(i)); ok {
		return v, i + 1
	}
	tens := 0
	switch r.norm(i) {
	case "twenty":
		tens = 20
	case "thirty":
		tens = 30
	default:
		return 0, i
	}
	if v, ok := ordinalWord(r.norm(r.hyphen(i + 1))); ok && v < 10 {
		return tens + v, r.hyphen(i+1) + 1
	}
	return 0, i
}
