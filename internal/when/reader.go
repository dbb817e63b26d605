package when

import (
	"strings"

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
	opens      bool // the start of a period, which "by" reads as its first day
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
//
//go:noinline
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

// is reports whether token i has the given normal form.
//
//go:noinline
func (r *reader) is(i int, word string) bool { return word != "" && r.norm(i) == word }

// in reports whether token i has one of the normal forms in list, as text.Among
// reads it.
//
//go:noinline
func (r *reader) in(i int, list string) bool { return text.Among(r.norm(i), list) }

// words reads the first of some phrases, parted by bars, that stands at i, and
// gives the index after it, or 0.
//
//go:noinline
func (r *reader) words(i int, phrases string) int {
	for phrases != "" {
		one, rest, _ := strings.Cut(phrases, "|")
		k, ok := i, true
		for one != "" && ok {
			var w string
			w, one, _ = strings.Cut(one, " ")
			ok = r.norm(k) == w
			k++
		}
		if ok {
			return k
		}
		phrases = rest
	}
	return 0
}

// hyphen skips a hyphen that joins token i to its neighbour: "mid-June".
//
//go:noinline
func (r *reader) hyphen(i int) int {
	if r.norm(i) == "-" && r.d.Glued(i) && r.d.Glued(i+1) {
		return i + 1
	}
	return i
}

// dot skips the full stop of an abbreviation that glues to token i-1.
//
//go:noinline
func (r *reader) dot(i int) int {
	// A full stop before a capital ends the sentence.
	if r.norm(i) == "." && r.d.Glued(i) && i+1 < len(r.d.Tokens) && !r.d.Tokens[i+1].Line && !r.capital(i+1) {
		return i + 1
	}
	return i
}

// skip steps over one of the given words when it stands at i.
func (r *reader) skip(i int, list string) int {
	if r.in(i, list) {
		return i + 1
	}
	return i
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
