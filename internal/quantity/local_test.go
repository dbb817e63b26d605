package quantity

import (
	"testing"

	"github.com/goalsmith/goalsmith/internal/text"
)

func TestLocalize(t *testing.T) {
	tests := []struct{ text, code, want string }{
		{"close 150K in ARR", "", ""},
		{"close 150K in ARR", "EUR", "EUR"},
		{"close $150K", "EUR", "USD"},
		{"close €150K", "CAD", "EUR"},
		{"close $150K", "CAD", "CAD"},
		{"close 150 dollars", "AUD", "AUD"},
		{"close US$150K", "CAD", "USD"},
		{"close USD 150K", "CAD", "USD"},
		{"close $150K USD", "CAD", "USD"},
		{"close USD150K", "CAD", "USD"},
		{"close ¥150K", "CNY", "CNY"},
		{"close 150K yen", "CNY", "JPY"},
		{"close $150K", "CNY", "USD"},
	}
	for _, tt := range tests {
		d := text.Parse(tt.text)
		qs := Find(d)
		Localize(d, qs, tt.code)
		if len(qs) != 1 || qs[0].Kind != Money || qs[0].Unit != tt.want {
			t.Errorf("%q under %q: %+v, want %q", tt.text, tt.code, qs, tt.want)
		}
	}
}
