package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// class is the place that a number word takes in a number.
type class uint8

const (
	notNumber class = iota
	unit
	teen
	tens
	hundred
	scale
	digits
)

// numberWord reads one cardinal word.
func numberWord(norm string) (value float64, c class) {
	if len(norm) < 3 || len(norm) > 9 {
		return 0, notNumber
	}
	switch {
	case norm == "one":
		return 1, unit
	case norm == "two":
		return 2, unit
	case norm == "three":
		return 3, unit
	case norm == "four":
		return 4, unit
	case norm == "five":
		return 5, unit
	case norm == "six":
		return 6, unit
	case norm == "seven":
		return 7, unit
	case norm == "eight":
		return 8, unit
	case norm == "nine":
		return 9, unit
	case norm == "ten":
		return 10, teen
	case norm == "eleven":
		return 11, teen
	case norm == "twelve":
		return 12, teen
	case norm == "thirteen":
		return 13, teen
	case norm == "fourteen":
		return 14, teen
	case norm == "fifteen":
		return 15, teen
	case norm == "sixteen":
		return 16, teen
	case norm == "seventeen":
		return 17, teen
	case norm == "eighteen":
		return 18, teen
	case norm == "nineteen":
		return 19, teen
	case norm == "twenty":
		return 20, tens
	case norm == "thirty":
		return 30, tens
	case text.Among(norm, "forty fourty"):
		return 40, tens
	case norm == "fifty":
		return 50, tens
	case norm == "sixty":
		return 60, tens
	case norm == "seventy":
		return 70, tens
	case norm == "eighty":
		return 80, tens
	case norm == "ninety":
		return 90, tens
	case norm == "hundred":
		return 100, hundred
	}
	if v := scaleWord(norm); v > 0 {
		return v, scale
	}
	return 0, notNumber
}

// scaleWord is the value of thousand, million and their like, or 0.
func scaleWord(norm string) float64 {
	if !scaleWords.Has(norm) {
		return 0
	}
	switch {
	case text.Among(norm, "thousand thousands"):
		return 1e3
	case text.Among(norm, "lakh lakhs"):
		return 1e5
	case text.Among(norm, "million millions"):
		return 1e6
	case text.Among(norm, "crore crores"):
		return 1e7
	case text.Among(norm, "billion billions"):
		return 1e9
	case text.Among(norm, "trillion trillions"):
		return 1e12
	}
	return 0
}

// partWord is the value of a part of a whole: half, third, quarter. The plural
// goes with a count ("two thirds"), the singular with a or one.
func partWord(norm string) (value float64, plural bool) {
	switch {
	case norm == "half":
		return 1.0 / 2, false
	case norm == "halves":
		return 1.0 / 2, true
	case norm == "third":
		return 1.0 / 3, false
	case norm == "thirds":
		return 1.0 / 3, true
	case text.Among(norm, "quarter fourth"):
		return 1.0 / 4, false
	case text.Among(norm, "quarters fourths"):
		return 1.0 / 4, true
	case norm == "fifth":
		return 1.0 / 5, false
	case norm == "fifths":
		return 1.0 / 5, true
	case norm == "sixth":
		return 1.0 / 6, false
	case norm == "eighth":
		return 1.0 / 8, false
	case norm == "eighths":
		return 1.0 / 8, true
	case norm == "tenth":
		return 1.0 / 10, false
	case norm == "tenths":
		return 1.0 / 10, true
	}
	return 0, false
}

// scaleWords are all that scaleWord reads.
var scaleWords = text.NewWords("thousand thousands lakh lakhs million millions crore crores billion billions trillion trillions")
