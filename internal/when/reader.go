package when

import (
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// form says how an expression is built, because that decides what it needs
// around it to be a deadline: a bare year needs a preposition, "Q3" does not.
type form uint8

const (
	formDate     form = iota // 30 June, 2026-06-30, tomorrow, Friday, Christmas
	formNumeric              // 9/30: a date only where something says so
	formOrdinal              // the 15th
	formMonth                // June
	formPeriod               // Q3, H1, FY27, next month
	formYear                 // 2027
	formUnit                 // (the) quarter
	formEnd                  // EOQ, end of June, year end
	formLength               // 90 days: a quantity until a preposition counts it from today
	formAnchored             // next 90 days, six months from now
	formCounted              // day 75, first 90 days: counted from a start
	formEvent                // next sprint, end of the program
	formSeason               // summer
)

// expr is a parsed time expression without its preposition. The grammars make
// them; refine decides what they are in their sentence.
type expr struct {
	first, last int
	days
	alt   days
	grain Grain
	form  form
	full  bool // the year was said, or nothing had to be implied
	// yearless tells that the next occurrence was taken, so that a range or
	// "before" may move it by years.
	yearless   bool
	past       bool // the words say that it lies behind: last, ago, previous
	impossible bool
	cadence    bool // end of each quarter
	times      int
	event      bool
	mid        bool // the middle of a month, which "by" reads as its 15th
	unit       unit
	n          int
}

// reader holds one document and its clock while the grammars run over it.
type reader struct {
	d *text.Document
	o Options
	// today is Options.Today; blind tells that there is none.
	today Date
	blind bool
	found Found
	// depth bounds the nesting of "the end of the start of the end of …".
	depth int
	// right tells that the second end of a range is being read.
	right bool
}

// norm is the normal form of token i, or "" for bullets, blanks and addresses,
// which are never read as words.
func (r *reader) norm(i int) string {
	if i < 0 || i >= len(r.d.Tokens) {
		return ""
	}
	switch t := &r.d.Tokens[i]; t.Kind {
	case text.Bullet, text.Blank, text.Opaque:
		return ""
	default:
		return t.Norm
	}
}

// is reports whether token i has one of the given normal forms.
func (r *reader) is(i int, norms ...string) bool {
	n := r.norm(i)
	if n == "" {
		return false
	}
	for _, w := range norms {
		if n == w {
			return true
		}
	}
	return false
}

// hyphen skips a hyphen that joins token i to its neighbour: "mid-June".
func (r *reader) hyphen(i int) int {
	if r.norm(i) == "-" && r.d.Glued(i) && r.d.Glued(i+1) {
		return i + 1
	}
	return i
}

// dot skips the full stop of an abbreviation that glues to token i-1.
func (r *reader) dot(i int) int {
	// A full stop before a capital ends the sentence.
	if r.norm(i) == "." && r.d.Glued(i) && i+1 < len(r.d.Tokens) && !r.d.Tokens[i+1].Line && !r.capital(i+1) {
		return i + 1
	}
	return i
}

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
		if next, ok := r.d.Phrase(i+1, "couple"); ok {
			return 2, r.skip(next, "of")
		}
		if r.is(i+1, "hundred", "dozen") {
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

// skip steps over one of the given words when it stands at i.
func (r *reader) skip(i int, norms ...string) int {
	if r.is(i, norms...) {
		return i + 1
	}
	return i
}

// ordinal reads "15th", "third", "twenty-fourth".
func (r *reader) ordinal(i int) (n, next int) {
	if v, w := r.digits(i); w > 0 && w < 3 {
		if r.d.Glued(i+1) && r.is(i+1, "st", "nd", "rd", "th") {
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

// period builds an expression over tokens [first, last).
func period(first, last int, p days, g Grain, f form, full bool) expr {
	return expr{first: first, last: last, days: p, grain: g, form: f, full: full}
}

// next rolls a yearless expression on to the first year in which it has not
// passed.
func (r *reader) next(e expr) expr {
	e.yearless = true
	for k := 0; e.to.Before(r.today) && k < 400; k++ {
		e.from, e.to = shiftYears(e.from, 1), shiftYears(e.to, 1)
	}
	return e
}
