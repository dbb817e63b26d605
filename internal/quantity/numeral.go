package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// Numeral is a number as written, in digits or words, without its unit.
type Numeral struct {
	// First and Last are the token range [First, Last).
	First, Last int
	Value       float64
	// Words reports that no digit was written.
	Words bool
	// Scaled reports a magnitude: K, million, hundred. An amount written so needs
	// no currency sign to be read as money.
	Scaled bool
	// Part reports a part of a whole ("half", "two thirds", "1/2").
	Part bool
	// Couple reports "a couple (of)", which a goal can't be measured by.
	Couple bool
}

// ReadNumeral reads the number that starts at token i: "1,250.50", "1.250,50",
// "150K", "2.5 million", "twenty-five", "a hundred", "two dozen", "half a
// million". ok is false where none starts. It is the one place that knows
// numerals; package when counts its weeks and days with it.
//
// A word stuck to the digits that is no magnitude ("48h", "2nd") stays outside
// for the caller to judge; an ordinal is no numeral. "Two quarters" is 2, since
// a quarter is a time as well; "two quarters of the team" is 0.5.
func ReadNumeral(d *text.Document, i int) (n Numeral, ok bool) {
	return readNumeral(d, i, style{})
}

// style is what the surroundings say about how a number is written.
type style struct {
	money    bool // a currency sign stands by: "$5 m" is five million
	european bool // the full stop groups thousands
}

func readNumeral(d *text.Document, i int, st style) (Numeral, bool) {
	switch t := d.At(i); t.Kind {
	case text.Number:
		return readFigure(d, i, st)
	case text.Word:
		switch word := t.Norm; {
		case text.Among(word, "a an"):
			return readArticle(d, i)
		case word == "zero":
			return Numeral{First: i, Last: i + 1, Words: true}, true
		case text.Among(word, "half quarter"):
			return readPart(d, i, i, 1)
		case text.Among(word, "dozen dozens"):
			if t.Norm == "dozen" {
				return Numeral{First: i, Last: i + 1, Value: 12, Words: true}, true
			}
			return Numeral{}, false
		}
		return readWords(d, i, i)
	case text.Punct:
		if v := vulgar(t.Text); v > 0 {
			return scaleBy(d, Numeral{First: i, Last: i + 1, Value: v, Part: true}), true
		}
	}
	return Numeral{}, false
}

// readFigure reads a number that starts with digits.
func readFigure(d *text.Document, i int, st style) (Numeral, bool) {
	v, next, ok := readDigits(d, i, st.european)
	if !ok || ordinalEnding(d, next) {
		return Numeral{}, false
	}
	n := Numeral{First: i, Last: next, Value: v}
	if f, ok := suffix(d, next, st.money); ok {
		n.Value, n.Last, n.Scaled = v*f, next+1, true
		return n, true
	}
	if part, after, ok := readSlash(d, i, next); ok {
		n.Value, n.Last, n.Part = part, after, true
		return scaleBy(d, n), true
	}
	if part, after, ok := mixed(d, next); ok && v == float64(int64(v)) {
		n.Value, n.Last = v+part, after
		return scaleBy(d, n), true
	}
	if part, after, ok := andPart(d, next); ok {
		n.Value, n.Last = v+part, after
		return scaleBy(d, n), true
	}
	if _, c := numberWord(d.Norm(next)); c == hundred || c == scale {
		return sumFrom(d, i, next, sum{d: d, group: v, last: digits, inDigits: true}), true
	}
	return dozens(d, n, v), true
}

// readArticle reads "a hundred", "a dozen", "a third of", "a couple of".
func readArticle(d *text.Document, i int) (Numeral, bool) {
	if d.At(i + 1).Line {
		return Numeral{}, false
	}
	switch w := d.Norm(i + 1); w {
	case "hundred", "thousand", "million", "billion", "trillion":
		if d.Is(i, "a") {
			return readWords(d, i, i+1)
		}
	case "dozen":
		return Numeral{First: i, Last: i + 2, Value: 12, Words: true}, true
	case "half", "third", "quarter", "fifth", "tenth", "eighth":
		return readPart(d, i, i+1, 1)
	case "couple":
		n := Numeral{First: i, Last: i + 2, Value: 2, Words: true, Couple: true}
		if d.Is(i+2, "of") {
			n.Last++
			return n, true
		}
		return n, d.In(i+2, "more hundred thousand dozen")
	}
	return Numeral{}, false
}

// readWords reads cardinal words from token j on; the span starts at i.
func readWords(d *text.Document, i, j int) (Numeral, bool) {
	s := sum{d: d}
	v, c := numberWord(d.Norm(j))
	if c == notNumber || c == scale && i == j {
		return Numeral{}, false // "thousands of" is vague
	}
	if c == unit && i == j {
		if n, ok := readPart(d, i, partAfter(d, j+1), v); ok {
			return n, true
		}
	}
	s.add(j, false)
	n := sumFrom(d, i, j+1, s)
	n.Words = !hasDigits(d, n.First, n.Last)
	return n, true
}

// partAfter is the token where a part word may stand behind a count.
func partAfter(d *text.Document, j int) int {
	if d.Is(j, "-") && d.Glued(j) && d.Glued(j+1) {
		return j + 1
	}
	return j
}

func hasDigits(d *text.Document, first, last int) bool {
	for i := first; i < last; i++ {
		if d.At(i).Kind == text.Number {
			return true
		}
	}
	return false
}

// dozens multiplies by twelve where "dozen" follows; base is the part of the
// value that it counts.
func dozens(d *text.Document, n Numeral, base float64) Numeral {
	if d.In(n.Last, "dozen dozens") && !d.At(n.Last).Line {
		n.Value += base * 11
		n.Last++
	}
	return n
}
