package text_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/text"
)

func TestSentences(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"none", " \n", nil},
		{"fragment", "20 calls a day", []string{"20 calls a day"}},
		{"full stops", "Book 20. Then close 5.", []string{"Book 20.", "Then close 5."}},
		{"question and exclamation", "Why? Because! Yes", []string{"Why?", "Because!", "Yes"}},
		{"a row of marks", "Really?! Yes!!! Go", []string{"Really?!", "Yes!!!", "Go"}},
		{"quotation", `Before: "Save more." After: "Save $9."`, []string{`Before: "Save more."`, `After: "Save $9."`}},
		{"quoted title", `Read "Why Not?" by May`, []string{`Read "Why Not?" by May`}},
		{"decimal", "Grow 3.5 points. Then rest", []string{"Grow 3.5 points.", "Then rest"}},
		{"version", "Ship v2.1 by June", []string{"Ship v2.1 by June"}},
		{"lower case goes on behind an abbreviation", "Reach 20% vs. 15% approx. last year", []string{"Reach 20% vs. 15% approx. last year"}},
		{"an abbreviation can end a sentence", "Sell to Acme Inc. Then rest", []string{"Sell to Acme Inc.", "Then rest"}},
		{"month", "Book 20 by 30 Sept. and close 5", []string{"Book 20 by 30 Sept. and close 5"}},
		{"letters with stops", "Grow U.S. sales, e.g. in Ohio", []string{"Grow U.S. sales, e.g. in Ohio"}},
		{"ellipsis is no end", "Grow... slowly", []string{"Grow... slowly"}},
		{"semicolon and colon are no ends", "Goal: grow; then rest", []string{"Goal: grow; then rest"}},
		{"wrapped line", "Book 20 meetings with\nenterprise prospects", []string{"Book 20 meetings with\nenterprise prospects"}},
		{"line that opens with a capital", "Book 20\nClose 5", []string{"Book 20", "Close 5"}},
		{"line that opens with a figure", "Targets\n20 calls", []string{"Targets", "20 calls"}},
		{"blank line", "book 20\n\nclose 5", []string{"book 20", "close 5"}},
		{"bullets belong to none", "- book 20\n- close 5", []string{"book 20", "close 5"}},
		{"numbered", "1. Book 20\n2. Close 5", []string{"Book 20", "Close 5"}},
		{"only a bullet", "- ", nil},
		{"carriage returns", "Book 20\r\nClose 5", []string{"Book 20", "Close 5"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, st := range text.Parse(tt.in).Sentences {
				got = append(got, st.In(tt.in))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%q (-want +got):\n%s", tt.in, diff)
			}
		})
	}
}
