package when

import (
	"github.com/goalsmith/goalsmith/internal/text"
)

// halfNumber reads "1.5" as eighteen months of a year.
func (r *reader) halfNumber(i int) (months, next int, ok bool) {
	t := r.d.At(i)
	if t.Kind == text.Number && len(t.Text) == 3 && t.Text[1:] == ".5" {
		return int(t.Text[0]-'0')*12 + 6, i + 1, true
	}
	if next := r.words(i, "one and a half"); next > 0 {
		return 18, next, true
	}
	return 0, i, false
}

// highEnd reads the upper end of "6-12", "1 to 2", "three or four".
func (r *reader) highEnd(j int) (n, next int) {
	if !r.in(j, "- to or") {
		return 0, j
	}
	if n, k := r.count(j + 1); k > j+1 && n > 0 && n < 3650 && !r.in(j+1, "a an") {
		return n, k
	}
	return 0, j
}

// parenthesis skips "(6)" in "six (6) months".
func (r *reader) parenthesis(j int) int {
	if r.is(j, "(") && r.is(j+2, ")") {
		return j + 3
	}
	return j
}

// lengthWords skips the words between a number and its unit.
func (r *reader) lengthWords(j int, f lengthFlags) (int, lengthFlags) {
	for {
		switch word := r.norm(j); {
		case word == "-":
			if r.hyphen(j) == j {
				return j, f
			}
		case text.Among(word, "next upcoming coming following"):
			f.next = true
		case text.Among(word, "last past previous"):
			f.past = true
		case lengthWordsWords.Has(word):
		default:
			return j, f
		}
		j++
	}
}

// unitAt reads a unit, or the letter glued to a number: 90d. m and q in "6m"
// are left to money and quarters.
func (r *reader) unitAt(j int, article bool) (u unit, next int, ok bool) {
	n := r.norm(j)
	if u, ok := unitName(n); ok {
		next := j + 1
		if m := r.words(next, "( s )"); m > 0 {
			next = m
		}
		if article && r.plural(j) {
			return u, j, false
		}
		return u, next, true
	}
	if !article && r.d.Glued(j) {
		if u, ok := unitLetter(n); ok {
			return u, j + 1, true
		}
	}
	return unit{}, j, false
}

// plus adds "and 3 months", ", 2 weeks" to a length.
func (r *reader) plus(l *length, k int) int {
	for l.parts < len(l.more) {
		j := r.skip(k, ",")
		j = r.skip(j, "and")
		n, m := r.count(j)
		if m == j || n <= 0 || n > 3650 || r.in(j, "a an") && j == k {
			return k
		}
		u, next, ok := r.unitAt(r.hyphen(m), false)
		if !ok || u.hours || u.months > l.unit.months || l.unit.months == 0 && u.days >= l.unit.days {
			return k
		}
		l.more[l.parts].u, l.more[l.parts].n = u, n
		l.parts++
		k = next
	}
	return k
}

var lengthWordsWords = text.NewWords("business working work full calendar consecutive straight more additional short whole selling school instructional academic successive further fiscal")
