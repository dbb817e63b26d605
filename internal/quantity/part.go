package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// vulgar is the value of a fraction in one character, or 0.
func vulgar(s string) float64 {
	switch {
	case s == "½":
		return 1.0 / 2
	case s == "⅓":
		return 1.0 / 3
	case s == "⅔":
		return 2.0 / 3
	case s == "¼":
		return 1.0 / 4
	case s == "¾":
		return 3.0 / 4
	}
	return 0
}

// readSlash reads "1/2" and "3/4". Other pairs of figures are dates, ratios or
// "24/7", so only the fractions that people write are taken.
func readSlash(d *text.Document, i, slash int) (value float64, next int, ok bool) {
	if slash != i+1 || !d.Is(slash, "/") || !d.Glued(slash) || !d.Glued(slash+1) {
		return 0, i, false
	}
	if d.In(slash+2, "/ - .") && d.Glued(slash+2) && d.At(slash+3).Kind == text.Number && d.Glued(slash+3) ||
		d.Is(i-1, "/") && d.Glued(i) {
		return 0, i, false
	}
	switch word := d.At(i).Text + "/" + d.At(slash+1).Text; {
	case word == "1/2":
		value = 1.0 / 2
	case word == "1/3":
		value = 1.0 / 3
	case word == "2/3":
		value = 2.0 / 3
	case word == "1/4":
		value = 1.0 / 4
	case word == "3/4":
		value = 3.0 / 4
	case word == "1/5":
		value = 1.0 / 5
	case word == "1/10":
		value = 1.0 / 10
	default:
		return 0, i, false
	}
	return value, slash + 2, true
}

// mixed reads the fraction of a mixed number: "2 1/2", "2½".
func mixed(d *text.Document, i int) (value float64, next int, ok bool) {
	if v := vulgar(d.At(i).Text); v > 0 {
		return v, i + 1, true
	}
	if t := d.At(i); t.Kind == text.Number && t.Space && !t.Line {
		return readSlash(d, i, i+1)
	}
	return 0, i, false
}

// andPart reads "and a half", "and three quarters" behind a whole number.
func andPart(d *text.Document, i int) (value float64, next int, ok bool) {
	if !d.In(i, "and &") || d.At(i).Line {
		return 0, i, false
	}
	times := 0.0
	switch d.Norm(i + 1) {
	case "a", "one":
		times = 1
	case "two":
		times = 2
	case "three":
		times = 3
	default:
		return 0, i, false
	}
	at := partAfter(d, i+2)
	v, plural := partWord(d.Norm(at))
	if v == 0 || plural != (times > 1) || d.Is(at+1, "of") {
		return 0, i, false
	}
	return v * times, at + 1, true
}

// readPart reads a part of a whole whose part word stands at token at and whose
// span starts at i: "half", "a third of", "two-thirds", "three quarters of a
// million".
func readPart(d *text.Document, i, at int, times float64) (Numeral, bool) {
	w := d.Norm(at)
	v, plural := partWord(w)
	if v == 0 || d.At(at).Line && at > i || plural != (times > 1) {
		return Numeral{}, false
	}
	n := Numeral{First: i, Last: at + 1, Value: v * times, Words: true, Part: true}
	if scaled := scaleBy(d, n); scaled.Last > n.Last {
		return scaled, true
	}
	of := d.Is(at+1, "of") && !d.In(at+2, "year calendar fiscal 20") && d.At(at+2).Kind != text.Number
	switch {
	case w == "half":
		if d.In(at+1, "a an") && isTimeUnit(d.Norm(at+2)) {
			n.Last, n.Part = at+2, false // "half an hour" is a length, not a share
			return n, true
		}
		if d.In(at+1, "hour hours") || d.Is(at+1, "-") && d.Glued(at+1) && d.In(at+2, "hour hours") {
			n.Part = false // "a half-hour"
			return n, true
		}
		return n, halfOf(d, i, at)
	case text.Among(w, "quarter quarters"):
		// A quarter is a time first: only "of" makes it a part.
		return n, at != i && (of || cutByPart(d, i, at))
	case text.Among(w, "third fourth fifth sixth eighth tenth"):
		// "A third party" and "a fifth rep" are ordinals.
		return n, of || d.Is(i, "one") && !nameAfter(d, at+1) || cutByPart(d, i, at)
	}
	return n, true
}

// cutByPart reports "by a third", where nothing is counted or named behind.
func cutByPart(d *text.Document, i, at int) bool { return d.Is(i-1, "by") && !nameAfter(d, at+1) }

// halfOf tells the part "half" from the half of a year or a match, and takes
// the article of "half an hour" in.
func halfOf(d *text.Document, i, at int) bool {
	if halfOfWords.Has(d.Norm(i-1)) || d.Is(i-1, "the") && d.In(i-2, "for in over of") && !d.Is(at+1, "of") {
		return false
	}
	if d.In(i-1, "st nd") && d.Glued(i-1) {
		return false
	}
	next := at + 1
	if d.Is(next, "-") && d.Glued(next) || d.In(next, "year yearly yr day time way hearted quarter") {
		return false
	}
	return true
}

// nameAfter reports a noun right behind an ordinal-looking word.
func nameAfter(d *text.Document, i int) bool {
	t := d.At(i)
	return isWord(t) && !t.Line && !nounStop(t.Norm) && !d.In(i, "more fewer less")
}

// scaleBy multiplies a part by the magnitude behind it: "half a million",
// "quarter of a million", "half a dozen", "2 1/2 thousand".
func scaleBy(d *text.Document, n Numeral) Numeral {
	j := n.Last
	if d.Is(j, "of") && n.Part {
		j++
		if !d.Is(j, "a") {
			return n
		}
	}
	if d.Is(j, "a") && n.Part {
		j++
	}
	if d.At(j).Line && j < len(d.Tokens) {
		return n
	}
	factor := scaleWord(d.Norm(j))
	switch {
	case factor > 0:
	case d.Is(j, "hundred"):
		factor = 100
	case d.Is(j, "dozen"):
		factor = 12
	default:
		return n
	}
	n.Value *= factor
	n.Last, n.Part, n.Scaled = j+1, false, factor >= 1e3
	return n
}

// ordinalEnding reports "st", "nd", "rd" or "th" stuck to the figure before
// token i, or a superscript mark.
func ordinalEnding(d *text.Document, i int) bool {
	return d.Glued(i) && d.In(i, "st nd rd th")
}

var halfOfWords = text.NewWords("first second 1st 2nd next last this each per every other previous back front latter better")
