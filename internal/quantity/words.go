package quantity

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
	switch norm {
	case "one":
		return 1, unit
	case "two":
		return 2, unit
	case "three":
		return 3, unit
	case "four":
		return 4, unit
	case "five":
		return 5, unit
	case "six":
		return 6, unit
	case "seven":
		return 7, unit
	case "eight":
		return 8, unit
	case "nine":
		return 9, unit
	case "ten":
		return 10, teen
	case "eleven":
		return 11, teen
	case "twelve":
		return 12, teen
	case "thirteen":
		return 13, teen
	case "fourteen":
		return 14, teen
	case "fifteen":
		return 15, teen
	case "sixteen":
		return 16, teen
	case "seventeen":
		return 17, teen
	case "eighteen":
		return 18, teen
	case "nineteen":
		return 19, teen
	case "twenty":
		return 20, tens
	case "thirty":
		return 30, tens
	case "forty", "fourty":
		return 40, tens
	case "fifty":
		return 50, tens
	case "sixty":
		return 60, tens
	case "seventy":
		return 70, tens
	case "eighty":
		return 80, tens
	case "ninety":
		return 90, tens
	case "hundred":
		return 100, hundred
	}
	if v := scaleWord(norm); v > 0 {
		return v, scale
	}
	return 0, notNumber
}

// scaleWord is the value of thousand, million and their like, or 0.
func scaleWord(norm string) float64 {
	switch norm {
	case "thousand", "thousands":
		return 1e3
	case "lakh", "lakhs":
		return 1e5
	case "million", "millions":
		return 1e6
	case "crore", "crores":
		return 1e7
	case "billion", "billions":
		return 1e9
	case "trillion", "trillions":
		return 1e12
	}
	return 0
}

// partWord is the value of a part of a whole: half, third, quarter. The plural
// goes with a count ("two thirds"), the singular with a or one.
func partWord(norm string) (value float64, plural bool) {
	switch norm {
	case "half":
		return 1.0 / 2, false
	case "halves":
		return 1.0 / 2, true
	case "third":
		return 1.0 / 3, false
	case "thirds":
		return 1.0 / 3, true
	case "quarter", "fourth":
		return 1.0 / 4, false
	case "quarters", "fourths":
		return 1.0 / 4, true
	case "fifth":
		return 1.0 / 5, false
	case "fifths":
		return 1.0 / 5, true
	case "sixth":
		return 1.0 / 6, false
	case "eighth":
		return 1.0 / 8, false
	case "eighths":
		return 1.0 / 8, true
	case "tenth":
		return 1.0 / 10, false
	case "tenths":
		return 1.0 / 10, true
	}
	return 0, false
}
