package quantity

import (
	"math"
	"testing"

	"github.com/goalsmith/goalsmith/internal/text"
)

func TestReadNumeral(t *testing.T) {
	tests := []struct {
		in   string
		span string // what the numeral covers; "" when none starts the text
		want float64
	}{
		{"20 calls", "20", 20},
		{"1,250.50 left", "1,250.50", 1250.5},
		{"1.250,50 left", "1.250,50", 1250.5},
		{"1 234 567 rows", "1 234 567", 1234567},
		{"1\u202f234\u202f567.89 is", "1\u202f234\u202f567.89", 1234567.89},
		{"1.250.000 rows", "1.250.000", 1250000},
		{"1,00,000 rupees", "1,00,000", 100000},
		{"3,5 hours", "3,5", 3.5},
		{"0,125 grams", "0,125", 0.125},
		{"1.2.3 release", "", 0},
		{"150K in ARR", "150K", 150000},
		{"1.2M ARR", "1.2M", 1200000},
		{"3MM pipeline", "3MM", 3000000},
		{"1.5bn", "1.5bn", 1.5e9},
		{"2.5 million users", "2.5 million", 2.5e6},
		{"48h to reply", "48", 48},
		{"90d", "90", 90},
		{"2nd deal", "", 0},
		{"30th of June", "", 0},
		{"twenty-five calls", "twenty-five", 25},
		{"twenty five calls", "twenty five", 25},
		{"a hundred and two", "a hundred and two", 102},
		{"one-hundred", "one-hundred", 100},
		{"hundred and seventy", "hundred and seventy", 170},
		{"hundreds of calls", "", 0},
		{"thousands of calls", "", 0},
		{"million dollar", "", 0},
		{"a million and one", "a million and one", 1000001},
		{"two hundred and two thousand", "two hundred and two thousand", 202000},
		{"three thousand millions", "three thousand millions", 3e9},
		{"three million, two hundred & forty, you", "three million, two hundred & forty", 3000240},
		{"four thousand, three calls", "four thousand", 4000},
		{"3 hundred and 2 hundred", "3 hundred", 300},
		{"three hundred and two hundred", "three hundred", 300},
		{"4 thousand 3 hundred and 21", "4 thousand 3 hundred and 21", 4321},
		{"4000 3 hundred", "4000", 4000},
		{"2 million and 50 deals", "2 million", 2e6},
		{"2 hundred and 20% more", "2 hundred", 200},
		{"half a million", "half a million", 500000},
		{"half million", "half million", 500000},
		{"a quarter of a million", "a quarter of a million", 250000},
		{"quarter million", "quarter million", 250000},
		{"three quarters billion", "three quarters billion", 750e6},
		{"one and a half", "one and a half", 1.5},
		{"one and a half million", "one and a half million", 1.5e6},
		{"3 million and a half", "3 million and a half", 3.5e6},
		{"fifty and a half", "fifty and a half", 50.5},
		{"3 and a half hours", "3 and a half", 3.5},
		{"2 1/2 hours", "2 1/2", 2.5},
		{"2½ hours", "2½", 2.5},
		{"½ day", "½", 0.5},
		{"1/2 of reps", "1/2", 0.5},
		{"9/30", "9", 9},
		{"24/7", "24", 24},
		{"two thirds of reps", "two thirds", 2.0 / 3},
		{"two-thirds of reps", "two-thirds", 2.0 / 3},
		{"a third of reps", "a third", 1.0 / 3},
		{"a third party", "", 0},
		{"three quarters of reps", "three quarters", 0.75},
		{"three quarters", "three", 3},
		{"one quarter", "one", 1},
		{"a quarter", "", 0},
		{"half of the team", "half", 0.5},
		{"half the team", "half", 0.5},
		{"half-year plan", "", 0},
		{"half an hour", "half an", 0.5},
		{"half a dozen demos", "half a dozen", 6},
		{"two dozen demos", "two dozen", 24},
		{"200 dozens", "200 dozens", 2400},
		{"three hundred and two dozens", "three hundred and two dozens", 324},
		{"a dozen demos", "a dozen", 12},
		{"a couple of demos", "a couple of", 2},
		{"a demo", "", 0},
		{"an hour", "", 0},
		{"zero churn", "zero", 0},
		{"six-month plan", "six", 6},
		{"10\n000 rows", "10", 10},
		{"thirty-one million two hundred fifty-six thousand seven hundred twenty-one", "thirty-one million two hundred fifty-six thousand seven hundred twenty-one", 31256721},
		{"99999999999999999999999999999999", "", 0},
	}
	for _, tt := range tests {
		d := text.Parse(tt.in)
		n, ok := ReadNumeral(d, 0)
		if !ok {
			if tt.span != "" {
				t.Errorf("%q: no numeral, want %q", tt.in, tt.span)
			}
			continue
		}
		if got := d.Span(n.First, n.Last).In(tt.in); got != tt.span || math.Abs(n.Value-tt.want) > 1e-9*math.Max(1, tt.want) {
			t.Errorf("%q: got %q = %v, want %q = %v", tt.in, got, n.Value, tt.span, tt.want)
		}
	}
}

func TestReadNumeralSaysHowItWasWritten(t *testing.T) {
	tests := []struct {
		in   string
		want Numeral
	}{
		{"eight", Numeral{Last: 1, Value: 8, Words: true}},
		{"8", Numeral{Last: 1, Value: 8}},
		{"8K", Numeral{Last: 2, Value: 8000, Scaled: true}},
		{"8 thousand", Numeral{Last: 2, Value: 8000, Scaled: true}},
		{"8 hundred", Numeral{Last: 2, Value: 800}},
		{"a million", Numeral{Last: 2, Value: 1e6, Words: true, Scaled: true}},
		{"half", Numeral{Last: 1, Value: 0.5, Words: true, Part: true}},
		{"1/4", Numeral{Last: 3, Value: 0.25, Part: true}},
		{"a couple of", Numeral{Last: 3, Value: 2, Words: true, Couple: true}},
	}
	for _, tt := range tests {
		if got, ok := ReadNumeral(text.Parse(tt.in), 0); !ok || got != tt.want {
			t.Errorf("%q: got %+v %v, want %+v", tt.in, got, ok, tt.want)
		}
	}
}
