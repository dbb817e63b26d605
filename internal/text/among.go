package text

import "strings"

// Among reports whether w is one of the words of list, which are separated by
// single spaces. Grammars ask this of short lists in thousands of places; a list
// in one constant is a tenth of the code of a switch over its words, and the
// page has to download that code. A long list is a Words instead.
//
//go:noinline
func Among(w, list string) bool {
	n := len(w)
	if n == 0 {
		return false
	}
	for at := 0; ; {
		k := strings.IndexByte(list[at:], w[0])
		if k < 0 {
			return false
		}
		at += k
		end := at + n
		if end > len(list) {
			return false
		}
		if list[at:end] == w && (end == len(list) || list[end] == ' ') && (at == 0 || list[at-1] == ' ') {
			return true
		}
		at++
	}
}

// In reports whether token i has one of the normal forms in list, as Among reads
// it.
//
//go:noinline
func (d *Document) In(i int, list string) bool {
	return i >= 0 && i < len(d.Tokens) && Among(d.Tokens[i].Norm, list)
}

// Words is a long list of words, made once when the program starts.
type Words map[string]struct{}

// NewWords reads a list as Among does.
func NewWords(list string) Words {
	fields := strings.Fields(list)
	w := make(Words, len(fields))
	for _, f := range fields {
		w[f] = struct{}{}
	}
	return w
}

// Has reports whether w is on the list.
func (l Words) Has(w string) bool {
	_, ok := l[w]
	return ok
}
