package quantity

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// maxNounWords bounds a counted noun phrase: "20 net new mid-market enterprise
// software logos" is about as long as they come.
const maxNounWords = 6

// nounPhrase reads the counted noun phrase from token i on and ends behind its
// head: "qualified meetings" of "20 qualified meetings with directors". The
// head is the first plural, since a number counts things; after one it is the
// last word before something that can't be in a noun phrase. Tags, where there
// are any, only end a phrase earlier, at a verb.
func nounPhrase(d *text.Document, i int, one bool) (last int, ok bool) {
	j, words := i, 0
	if d.In(i, "year grade level stage tier band") && d.At(i).Text[0] < 'a' && d.At(i+1).Kind == text.Number && isWord(d.At(i+2)) && !d.At(i+2).Line {
		j += 2 // "30 Year 9 students"
	}
	size := i
	if d.In(i, "more new additional extra further") {
		size++
	}
	if last, ok := sized(d, size); ok {
		return last, true
	}
	for words < maxNounWords {
		if d.In(j+1, "to on by") && d.Norm(j) == d.Norm(j+2) && isWord(d.At(j)) && isWord(d.At(j+3)) && d.Glued(j) == d.Glued(j+3) {
			j, words = j+3, words+1 // "face to face appointments"
		}
		if next, ok := oneOnOne(d, j); ok && (j == i || d.At(j).Space) {
			return next, true
		}
		t := d.At(j)
		if hyphenNext(d, j) && t.Space && !t.Line {
			if _, ok := ReadNumeral(d, j); ok { // "20 five-star reviews", "3 90-day pilots"
				j = joined(d, j)
				words++
				continue
			}
		}
		if t.Kind == text.Number && words > 0 && namer(d.Norm(j-1)) && !d.Glued(j+1) {
			j++
			continue
		}
		if !isWord(t) || t.Line || j > i && !t.Space || nounStop(t.Norm) && !hyphenNext(d, j) && !(j == i && adjectiveHere(d, j)) || datePart(t) && !(j == i && adjectiveHere(d, j)) {
			break
		}
		if _, c := numberWord(t.Norm); c != notNumber {
			break
		}
		if words > 0 && verbTag(t.Tag) && nounTag(d.At(j-1).Tag) && !eventNoun(t.Norm) && !text.Among(t.Norm, "leads touches dials closes contacts plays pitches") {
			break
		}
		if next := d.Norm(j + 1); t.Norm == "more" && next == "than" {
			break
		}
		end := joined(d, j)
		head := d.Norm(end - 1)
		isPlural := plural(head) || end > j+1 && strings.HasSuffix(head, "s")
		if one && isPlural && words > 0 && !pluralModifier(head) && end == j+1 {
			break // "one rep closes"
		}
		words++
		j = end
		if !isPlural || one || pluralModifier(head) {
			continue
		}
		if t := d.At(j); isWord(t) && t.Space && !t.Line && plural(t.Norm) && !nounStop(t.Norm) && !verbTag(t.Tag) && frequency(t.Norm) == "" {
			j++ // "five leads lists"
		}
		return j, true
	}
	if words > 0 && d.In(j, "and or &") && !d.At(j).Line {
		if last, ok := secondModifier(d, j+1); ok {
			return last, true
		}
	}
	for j > i && looseModifier(d.Norm(j-1)) {
		j--
	}
	return j, j > i
}

// sized reads the size of each thing that is counted and the thing: "$300k deals"
// of "5 $300k deals", ">$20k ARR customers".
func sized(d *text.Document, i int) (last int, ok bool) {
	for d.In(i, "> >= < <= ~ = +") {
		i++
	}
	if currencySign(d.Norm(i)) == "" || d.At(i).Line {
		return i, false
	}
	a, ok := readMoney(d, i)
	if !ok {
		return i, false
	}
	if d.Is(a.last, "+") {
		a.last++
	}
	if d.Is(a.last, "-") && d.Glued(a.last) {
		a.last++
	}
	last, ok = nounPhrase(d, a.last, false)
	return last, ok && plural(d.Norm(last-1))
}

// secondModifier reads the rest of "five new or expansion deals" behind the
// conjunction.
func secondModifier(d *text.Document, i int) (last int, ok bool) {
	for j := i; j < i+3; {
		t := d.At(j)
		if !isWord(t) || t.Line || !t.Space || nounStop(t.Norm) {
			return i, false
		}
		j = joined(d, j)
		if w := d.Norm(j - 1); plural(w) && !pluralModifier(w) {
			return j, true
		}
	}
	return i, false
}

// joined is the end of a word with what hyphens and slashes tie to it:
// "follow-ups", "mid-market", "calls/emails", but not "calls/day".
func joined(d *text.Document, i int) int {
	j := i + 1
	for {
		if d.Is(j, "'s") && d.Glued(j) && isWord(d.At(j+1)) {
			j++
		}
		if !d.In(j, "- /") || !d.Glued(j) || !d.Glued(j+1) || j > i+8 {
			return j
		}
		t := d.At(j + 1)
		if !isWord(t) && t.Kind != text.Number {
			return j
		}
		if d.Is(j, "/") && (isTimeUnit(t.Norm) || !plural(t.Norm) && plural(d.Norm(j-1))) {
			return j
		}
		j += 2
	}
}

// oneOnOne reads the names of a meeting of two: "1:1s", "one-on-ones", "1-on-1",
// "1-1s". They carry digits and are no quantities.
func oneOnOne(d *text.Document, i int) (next int, ok bool) {
	if !d.In(i, "1 one") {
		return i, false
	}
	j := i + 1
	switch {
	case d.Is(j, ":") && d.Glued(j) && d.In(j+1, "1 one") && d.Glued(j+1):
		j += 2
	case d.Is(j, "-") && d.Glued(j) && d.In(j+1, "1 one ones") && d.Glued(j+1):
		j += 2
	case d.Is(j, "-") && d.Glued(j) && d.In(j+1, "on to 2 on1 on1s") && d.Glued(j+1):
		if d.In(j+1, "on1 on1s") {
			return j + 2, true
		}
		if !d.Is(j+2, "-") || !d.In(j+3, "1 one ones") {
			return i, false
		}
		j += 4
	case d.Is(j, "on") && d.In(j+1, "1 one ones"):
		j += 2
	case d.In(j, "on1 on1s") && d.Glued(j):
		return j + 1, true
	default:
		return i, false
	}
	if d.In(j, "s 's") && d.Glued(j) {
		j++
	} else if d.Is(j, "'") && d.Glued(j) && d.Is(j+1, "s") && d.Glued(j+1) {
		j += 2
	}
	return j, true
}

func verbTag(tag string) bool {
	switch {
	case text.Among(tag, "VB VBP VBZ VBD MD"):
		return true
	}
	return false
}

func nounTag(tag string) bool { return strings.HasPrefix(tag, "NN") }

// isWord reports a word; the zero token beyond the text is none.
func isWord(t text.Token) bool { return t.Kind == text.Word && t.Text != "" }
