package text

// Among reports whether w is one of the words of list, which are separated by
// single spaces. Grammars ask this of long lists in thousands of places; a list
// in one constant is a tenth of the code of a switch over its words, and the
// page has to download that code.
//
//go:noinline
func Among(w, list string) bool {
	n := len(w)
	if n == 0 {
		return false
	}
	for i := 0; i+n <= len(list); i++ {
		if list[i] == w[0] && list[i:i+n] == w && (i+n == len(list) || list[i+n] == ' ') {
			return true
		}
		for i < len(list) && list[i] != ' ' {
			i++
		}
	}
	return false
}

// In reports whether token i has one of the normal forms in list, as Among reads
// it.
//
//go:noinline
func (d *Document) In(i int, list string) bool {
	return i >= 0 && i < len(d.Tokens) && Among(d.Tokens[i].Norm, list)
}
