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
		if (at == 0 || list[at-1] == ' ') && (end == len(list) || list[end] == ' ') && list[at:end] == w {
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

// Words is a long list of words. Most of what it is asked for is not on it, and a few
// bits tell that of nearly all without reading the word as a whole.
type Words struct {
	bits [4]uint64
	set  map[string]struct{}
}

// NewWords reads a list as Among does.
func NewWords(list string) *Words {
	fields := strings.Fields(list)
	w := &Words{set: make(map[string]struct{}, len(fields))}
	for _, f := range fields {
		w.Add(f)
	}
	return w
}

// Add puts a word on the list.
func (l *Words) Add(w string) {
	if w == "" {
		return
	}
	if l.set == nil {
		l.set = map[string]struct{}{}
	}
	b := sieve(w)
	l.bits[b>>6] |= 1 << (b & 63)
	l.set[w] = struct{}{}
}

// Has reports whether w is on the list; none is on a nil one.
func (l *Words) Has(w string) bool {
	if l == nil || w == "" {
		return false
	}
	if b := sieve(w); l.bits[b>>6]&(1<<(b&63)) == 0 {
		return false
	}
	_, ok := l.set[w]
	return ok
}

// sieve sorts words into 256 heaps by their ends and their length.
func sieve(w string) uint8 { return w[0]*7 ^ w[len(w)-1]*31 ^ uint8(len(w))*67 }
