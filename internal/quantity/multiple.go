package quantity

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// multipleTail reads "3x", "2×", "3-fold", "three times as many", "3:1 coverage".
// How often something is done ("2x/week", "three times a week") is a count of
// times with a rate.
func multipleTail(d *text.Document, a *amount) bool {
	at, tied := tailAt(d, a)
	if at < 0 || a.part {
		return false
	}
	next := at + 1
	switch t := d.At(at); t.Norm {
	case "x", "×":
		if t.Space && isWord(t) && !d.At(next).Space && next < len(d.Tokens) && isWord(d.At(next)) {
			return false
		}
		if d.At(next).Kind == text.Number || currencySign(d.Norm(next)) != "" { // "3 x 5", "5 x $50K"
			return false
		}
		if _, _, ok := readRate(d, next); ok {
			a.end(d, next, Count, "times")
			return true
		}
		a.number = d.Span(a.first, next)
	case "fold":
		if !tied && t.Space {
			return false
		}
	case "times":
		if d.Is(a.first-1, "by") {
			break // "increase productivity by 1.5 times"
		}
		if !multipleTailWords.Has(d.Norm(next)) {
			a.end(d, next, Count, "times")
			return true
		}
		if d.In(next, "this last the") && d.In(next+1, "week month quarter year next past last") {
			if !d.Is(next+2, "'s") {
				a.end(d, next, Count, "times")
				return true
			}
		}
	case "to":
		if a.value < 2 || !d.In(next, "1 one") || !ratio(d, a.first, next+1) {
			return false
		}
		next++
		a.number = d.Span(a.first, next)
	case ":":
		if !a.plain || a.value < 2 || !d.Glued(at) || d.At(next).Text != "1" || !d.Glued(next) ||
			d.Glued(next+1) && (isWord(d.At(next+1)) || d.Is(next+1, ":")) {
			return false
		}
		next++
		a.number = d.Span(a.first, next)
	default:
		return false
	}
	a.compound = tied
	a.end(d, next, Multiple, "x")
	return true
}

// readMultipleWord reads the words that hold a multiple: double, triple,
// twofold, twice as many, halve. "Double down" and "double-digit" hold none.
func readMultipleWord(d *text.Document, i int) (q Quantity, next int, ok bool) {
	v := 0.0
	switch word := d.Norm(i); {
	case text.Among(word, "double doubles doubled doubling"):
		v = 2
	case text.Among(word, "triple triples tripled tripling treble trebling"):
		v = 3
	case text.Among(word, "quadruple quadrupled quadrupling"):
		v = 4
	case text.Among(word, "quintuple quintupled quintupling"):
		v = 5
	case text.Among(word, "sextuple sextupled sextupling"):
		v = 6
	case strings.HasSuffix(word, "fold") && len(word) > 6:
		n, c := numberWord(strings.TrimSuffix(word, "fold"))
		if c == notNumber || n < 2 {
			return q, i, false
		}
		v = n
	case text.Among(word, "halve halves halved halving"):
		v = 0.5
	case text.Among(word, "twice thrice"):
		if v = 2; d.Is(i, "thrice") {
			v = 3
		}
		return timesWord(d, i, v)
	case word == "once":
		return timesWord(d, i, 1)
	default:
		return q, i, false
	}
	if d.Is(i+1, "-") && d.Glued(i+1) ||
		v == 2 && readMultipleWordWords.Has(d.Norm(i+1)) {
		return q, i, false
	}
	if d.Is(i-1, "-") && d.Glued(i) {
		return q, i, false
	}
	return wordQuantity(d, i, i+1, Multiple, v, "x"), i + 1, true
}

// timesWord reads "twice a week" as two times with a rate, and "twice as many"
// or "twice our quota" as a multiple. "Once" alone is a conjunction.
func timesWord(d *text.Document, i int, v float64) (q Quantity, next int, ok bool) {
	j := i + 1
	if d.Is(j, "-") && d.Glued(j) && d.Glued(j+1) && frequency(d.Norm(j+1)) != "" {
		q = wordQuantity(d, i, j+2, Count, v, "times")
		q.Per = frequency(d.Norm(j + 1))
		if last, ok := nounPhrase(d, j+2, false); ok {
			q.close(d, last)
		}
		return q, q.Last, true
	}
	if per, last, ok := readRate(d, j); ok {
		q = wordQuantity(d, i, last, Count, v, "times")
		q.Per = per
		return q, last, true
	}
	if v > 1 && timesWordWords.Has(d.Norm(j)) {
		if d.Is(j, "as") && d.In(j+1, "many much") {
			if last, ok := nounPhrase(d, j+2, false); ok && !d.Is(last, "as") { // but "twice" of "twice as many as last year"
				_, j, _ = readRate(d, last)
			}
		}
		return wordQuantity(d, i, j, Multiple, v, "x"), j, true
	}
	return q, i, false
}

// wordQuantity is a quantity that stands in the words [first, last).
func wordQuantity(d *text.Document, first, last int, k Kind, v float64, unit string) Quantity {
	s := d.Span(first, last)
	return Quantity{Span: s, First: first, Last: last, Kind: k, Value: v, High: v, Unit: unit,
		Bound: Exact, Use: Other, Number: d.Span(first, first+1), Words: true}
}

// ratio reports that "3 to 1" around the tokens [first, last) is a ratio.
func ratio(d *text.Document, first, last int) bool {
	for j := first - 3; j < last+3; j++ {
		if (j < first || j >= last) && d.In(j, "ratio coverage covrage roi return ltv roas") {
			return true
		}
	}
	return false
}

var multipleTailWords = text.NewWords("as more higher greater larger the our my their its his her faster bigger this last quota earnings")

var readMultipleWordWords = text.NewWords("down check checks checking digit digits click dip dipping opt booked booking bookings book sided edged header bottom time whammy blind standard back up crown threat")

var timesWordWords = text.NewWords("as the our my their his her its last this that what")
