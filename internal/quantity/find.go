package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// Find gives the quantities of a document in text order. Numbers that belong to
// a date or a name are found as well where they look like quantities; package
// goal, which knows the deadlines, sorts them out.
func Find(d *text.Document) []Quantity { return nil }

// Numeral is a number as written, in digits or words, without its unit.
type Numeral struct {
	First, Last int
	Value       float64
	Words       bool
}

// ReadNumeral reads the number that starts at token i: "1,250.50", "1.250,50",
// "150K", "2.5 million", "twenty-five", "a hundred", "two dozen", "half a
// million". ok is false where none starts. It is the one place that knows
// numerals; package when counts its weeks and days with it.
func ReadNumeral(d *text.Document, i int) (n Numeral, ok bool) { return Numeral{}, false }
