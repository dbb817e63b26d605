package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/text"
)

// refuse drops an amount that reads like a quantity and is none. next is the
// token to go on from.
func (f *finder) refuse(a amount) (next int, no bool) {
	d := f.d
	if a.words && refuseWord(d, a) {
		return a.last, true
	}
	if a.plain && d.At(a.first).Text == "2" && d.In(a.last, "trust get make be do have see buy know help keep go use call") && isWord(d.At(a.first-1)) {
		return a.last, true // "get them 2 trust us"
	}
	if a.plain && d.Is(a.first-1, "kr") && d.At(a.last).Kind == text.Word {
		return a.last, true // "KR 2.3 Weekly users"
	}
	if a.scaled && a.value < 13e9 && d.At(a.last-1).Text == "B" && d.In(a.first-1, "in class year form") && d.Glued(a.last-1) && len(d.At(a.first).Text) < 3 {
		return a.last, true // "the pupils in 4B"
	}
	if d.Is(a.first-1, "at") && d.In(a.first, "one any") && d.In(a.first+1, "time once") {
		return a.last, true // "leads in the CRM at one time"
	}
	if d.Is(a.first-1, "every") && (a.kind == Duration || a.kind == Count) || d.Is(a.first-1, "each") && a.kind == Duration {
		return a.last, true // a cadence
	}
	if a.words && a.bare && a.value <= 31 && month(d.At(a.first-1)) && !pluralAhead(d, a.last) {
		return a.last, true // "May twenty-five"
	}
	if d.Is(a.first-1, "per") && a.kind == Count {
		return a.last, true // what a rate is counted on
	}
	if a.kind == Duration && d.Is(a.last-1, "s") && (yearLike(d.At(a.first).Text) || d.In(a.first-1, "the mid low high their -")) {
		return a.last, true // the 1990s
	}
	if a.compound && d.In(a.last, "rule principle law") {
		return a.last, true
	}
	if a.kind == Duration && roundTheClock(d, a) {
		return a.last, true
	}
	if a.bare && d.Is(a.last, "under") && d.At(a.last+1).Text == d.At(a.first).Text || a.bare && d.Is(a.first-1, "under") && d.At(a.first-2).Text == d.At(a.first).Text {
		return a.last, true // "30 Under 30"
	}
	if a.kind == Percent && a.value > 100 && d.In(a.first-1, "give giving gives gave") {
		return a.last, true // "give 110%"
	}
	if !a.bare || a.part {
		return 0, false
	}
	if d.Is(a.first-1, "within") && d.In(a.first-2, "facts numbers sums problems addition subtraction add subtract count") && endsPhrase(d, a.last) && d.At(a.last).Kind != text.Number {
		return a.last, true // "subtraction facts within 10"
	}
	if next, no := tied(d, a); no {
		return next, true
	}
	if a.scaled && a.last == a.first+2 && d.Is(a.last-1, "k") && (a.value == 5000 || a.value == 10000) && races(d, a.first) {
		return a.last, true
	}
	if a.plain && serial(d.At(a.last)) && !counting(d, a) {
		return a.last + 1, true
	}
	if d.In(a.last, "figure figures") && a.value <= 12 {
		return a.last + 1, true // "six figures" is a size, roughly
	}
	if numbersLine(d, a) {
		return a.last + 1, true
	}
	p := d.At(a.first - 1)
	if !isWord(p) || d.At(a.first).Line && a.first > 0 {
		return 0, false
	}
	single := strings.TrimSuffix(p.Norm, "s")
	if (namer(p.Norm) || namer(single)) && !orders(d, a) && !a.scaled && !(d.In(a.first-1, "level volume") && a.value > 20) {
		return f.nameEnd(a, true), true
	}
	if (labeller(p.Norm) || labeller(single)) && a.value <= 100 && !a.scaled && !d.In(a.first-2, "per each every a this last next one") && !counting(d, a) {
		return f.nameEnd(a, false), true
	}
	if a.plain && productName(d, a) {
		return a.last, true
	}
	if a.plain && d.In(a.first, "360 365") && (!pluralAhead(d, a.last) || d.In(a.last, "feedback review reviews view degree degrees evaluation customer") || d.Is(a.last, "-")) {
		return a.last, true
	}
	return a.last, a.plain && d.At(a.first).Text == "101" && !counting(d, a)
}

// serial reports a word with digits in it, as in "24703 m212".
func serial(t text.Token) bool {
	if !isWord(t) || t.Line || datePart(t) {
		return false
	}
	c := t.Text[len(t.Text)-1]
	return c >= '0' && c <= '9'
}

// counting reports a plural noun behind the amount.
func counting(d *text.Document, a amount) bool {
	last, ok := nounPhrase(d, a.last, false)
	head := d.Norm(last - 1)
	return ok && (plural(head) && !pluralModifier(head) || last > a.last+1)
}

// pluralAhead reports a noun phrase with a plural head at token i.
func pluralAhead(d *text.Document, i int) bool {
	last, ok := nounPhrase(d, i, false)
	return ok && plural(d.Norm(last-1))
}

// tied drops a number that a hyphen or no space at all ties to something that
// is no unit: "two-way", "3D", "24x7".
func tied(d *text.Document, a amount) (next int, no bool) {
	j := a.last
	if !d.Glued(j) {
		return 0, false
	}
	t := d.At(j)
	switch {
	case measureUnits.Has(t.Norm):
		return 0, false
	case isWord(t):
		for _, r := range t.Text {
			if !unicode.IsLetter(r) {
				return j + 1, true
			}
		}
		if len(t.Text) < 4 || !plural(t.Norm) {
			return j + 1, true
		}
	case t.Norm == "-" && d.Glued(j+1) && isWord(d.At(j+1)):
		w := d.Norm(j + 1)
		if compoundUnit(w) || monthlyEach(d, j) || w == "plus" || (w == "a" || w == "per") && d.Is(j+2, "-") || w == "to" && upTo(d, j+2, a.value) {
			return 0, false
		}
		end := joined(d, j+1)
		return end, true
	case d.Is(j, "/") && d.Glued(j+1) && d.At(j+1).Kind == text.Number, d.Is(j, ":") && d.Glued(j+1):
		return j + 2, true
	}
	return 0, false
}

// compoundUnit reports nouns that a count may be tied to by a hyphen.
func compoundUnit(w string) bool {
	return compoundUnitWords.Has(w) || len(w) > 4 && plural(w) && !pluralModifier(w) // "40-dials"
}

// productName reports a capital word that names something with the number
// behind it ("Gong 360"), where no noun is counted.
func productName(d *text.Document, a amount) bool {
	p := d.At(a.first - 1)
	r, _ := utf8.DecodeRuneInString(p.Text)
	if !unicode.IsUpper(r) || len(p.Text) < 3 || plural(p.Norm) || nounStop(p.Norm) || changeVerb(p.Norm) || !p.Space || p.Line {
		return false
	}
	if second, _ := utf8.DecodeRuneInString(p.Text[utf8.RuneLen(r):]); !unicode.IsLower(second) {
		return false
	}
	before := d.At(a.first - 2)
	if !isWord(before) || a.first-1 == firstOf(d, a.first-1) {
		return false
	}
	if q, _ := utf8.DecodeRuneInString(before.Text); unicode.IsUpper(q) && a.first-2 == firstOf(d, a.first-2) && len(before.Text) > 3 && d.At(a.first).Space && endsPhrase(d, a.last) {
		return false // Title Case: "Increase Demos 20"
	}
	return !counting(d, a) && len(d.At(a.first).Text) <= 4
}

// firstOf is the first token of the sentence of token i.
func firstOf(d *text.Document, i int) int {
	if s := d.SentenceOf(i); s >= 0 {
		return d.Sentences[s].First
	}
	return i
}

// races reports that a 5K is a race.
func races(d *text.Document, i int) bool {
	if d.In(i+3, "under sub about") && d.Is(i+5, ":") {
		return true // "5k in under 25:00"
	}
	for j := i - 1; j > i-5; j-- {
		if d.In(j, "run running race jog marathon charity") {
			return true
		}
	}
	return false
}

// nameEnd steps over the further numbers of a name: "Months 1-3". After
// "tiers 1 and 2", always, a noun behind is no count.
func (f *finder) nameEnd(a amount, always bool) int {
	d := f.d
	j := a.last
	if d.Is(j, ",") {
		j++
	}
	if d.In(j, "- to and & or") {
		j++
	}
	if j == a.last || d.At(j).Kind != text.Number || d.At(j).Line {
		return a.last
	}
	if d.Is(j-1, "to") && !plural(d.Norm(a.first-1)) && f.changes(a.first-1) {
		return a.last // "reduce scrap on line 4 to 18 ppm"
	}
	b, ok := readAmount(d, j)
	if !ok || !b.bare || !b.plain || (!always || d.Is(a.last, ",")) && counting(d, b) {
		return a.last
	}
	return f.nameEnd(b, always)
}

// upTo reports the higher end of "10-to-15" behind its "to"; "9-to-5" has none.
func upTo(d *text.Document, i int, low float64) bool {
	n, ok := ReadNumeral(d, i+1)
	return d.Is(i, "-") && ok && n.Value > low
}

// roundTheClock reports "24 hours a day" and "365 days a year", which set no
// length.
func roundTheClock(d *text.Document, a amount) bool {
	per, _, ok := readRate(d, a.last)
	unit := timeUnit(lastWord(a.unit))
	return ok && (a.value == 24 && unit == "hour" && per == "day" || a.value == 365 && unit == "day" && per == "year")
}

var compoundUnitWords = text.NewWords("person seat account call user deal meeting demo rep lead member unit store customer employee touch location page slide word question mile")

// orders reports the verb "order" that opens its line, with things to be counted
// behind the number ("Order 40 boxes"), or that says what each one does ("every buyer orders 40 boxes").
func orders(d *text.Document, a amount) bool {
	verb := d.In(a.first-1, "order issue choose schedule stage plan list post type") && (a.first == 1 || d.At(a.first-1).Line) ||
		d.In(a.first-1, "orders issues schedules stages plans lists posts types") && d.In(firstOf(d, a.first), "each every")
	return verb && pluralAhead(d, a.last)
}

// measureUnits are units of weight, length and the like, which people write with
// no space behind the number: 20lbs, 5kg.
var measureUnits = text.NewWords("kg kgs g lb lbs oz ml cl km kms mi cm mm ft gb mb tb kb kwh mwh mph kph bpm kcal cal pts pt mg sqm ha")
