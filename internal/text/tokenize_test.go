package text_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/text"
)

// letters name a token's kind in the tables below.
var letters = map[text.Kind]string{text.Word: "w", text.Number: "n", text.Punct: "p", text.Blank: "b", text.Bullet: "•", text.Opaque: "o"}

// shape writes tokens as "kind:norm", parted by a space; "_" before one says
// that it follows its neighbour with no space between.
func shape(s string) string {
	var out []string
	for _, t := range text.Parse(s).Tokens {
		glue := ""
		if !t.Space {
			glue = "_"
		}
		out = append(out, glue+letters[t.Kind]+":"+t.Norm)
	}
	return strings.Join(out, " ")
}

func TestTokens(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"nothing", "", ""},
		{"only space", " \t\n\u00a0\u200b\ufeff ", ""},
		{"words", "Book More calls", "w:book w:more w:calls"},
		{"accents", "Café Über", "w:café w:über"},
		{"combining mark stays in its word", "Cafe\u0301 bar", "w:cafe\u0301 w:bar"},
		{"digits inside a word", "Q3 FY27 H1 O365 G2", "w:q3 w:fy27 w:h1 w:o365 w:g2"},

		{"money with suffix", "$150K", "p:$ _n:150 _w:k"},
		{"separators", "1,250.50", "n:1,250.50"},
		{"comma behind a number", "20, 30", "n:20 _p:, n:30"},
		{"full stop behind a number", "by 20.", "w:by n:20 _p:."},
		{"numeric date", "9/30", "n:9 _p:/ _n:30"},
		{"round the clock", "24/7", "n:24 _p:/ _n:7"},
		{"ISO date", "2026-09-30", "n:2026 _p:- _n:09 _p:- _n:30"},
		{"percent", "20%", "n:20 _p:%"},
		{"full-width percent", "20％", "n:20 _p:%"},
		{"decimal", "3.5x", "n:3.5 _w:x"},
		{"version of dots", "1.2.3", "n:1.2.3"},

		{"apostrophe", "don't", "w:don't"},
		{"curly apostrophe", "don’t", "w:don't"},
		{"contraction", "we'll", "w:we'll"},
		{"possessive", "team's", "w:team _w:'s"},
		{"curly possessive", "team’s quota", "w:team _w:'s w:quota"},
		{"capital possessive", "TEAM'S", "w:team _w:'s"},
		{"possessive of a plural", "reps' quota", "w:reps _p:' w:quota"},
		{"quarter's end", "quarter's-end", "w:quarter _w:'s _p:- _w:end"},
		{"leading apostrophe", "'tis", "p:' _w:tis"},

		{"ampersand between letters", "R&D", "w:r&d"},
		{"ampersand between words", "Smith&Co", "w:smith _p:& _w:co"},
		{"name with a domain", "Renew Monday.com, close.io.", "w:renew w:monday.com _p:, w:close.io _p:."},
		{"no domain", "done.Company X.ios", "w:done _p:. _w:company w:x _p:. _w:ios"},
		{"letters with stops", "U.S. sales", "w:u.s. w:sales"},
		{"abbreviation", "e.g. calls", "w:e.g. w:calls"},
		{"lone letter", "plan B.", "w:plan w:b _p:."},
		{"hyphen", "follow-up", "w:follow _p:- _w:up"},

		{"hyphens and dashes", "a‐b–c—d −e", "w:a _p:- _w:b _p:- _w:c _p:- _w:d p:- _w:e"},
		{"arrows", "20 → 25 -> 30 --> 35 => 40 ⇒ 45", "n:20 p:-> n:25 p:-> n:30 p:-> n:35 p:-> n:40 p:-> n:45"},
		{"glued arrow", "20%->25%", "n:20 _p:% _p:-> _n:25 _p:%"},
		{"bounds", "a >= 5 ≥ 6 <= 7 ≤ 8", "w:a p:>= n:5 p:>= n:6 p:<= n:7 p:<= n:8"},
		{"ellipsis", "wait... no…", "w:wait _p:... w:no _p:..."},
		{"quotes", "“win” «win» „win\"", `p:" _w:win _p:" p:" _w:win _p:" p:" _w:win _p:"`},
		{"brackets", "(twice)", "p:( _w:twice _p:)"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, shape(tt.in)); diff != "" {
				t.Errorf("%q (-want +got):\n%s", tt.in, diff)
			}
		})
	}
}

// TestBullets: a mark that opens a line is a bullet, and the same mark anywhere
// else, or a figure that the line starts with, is not.
func TestBullets(t *testing.T) {
	tests := []struct{ in, want string }{
		{"- calls", "•:• w:calls"},
		{"* calls", "•:• w:calls"},
		{"• calls", "•:• w:calls"},
		{"– calls", "•:• w:calls"},
		{"  - calls", "•:• w:calls"},
		{"## Goals", "•:• w:goals"},
		{"> quoted", "•:• w:quoted"},
		{"1. Call", "•:• w:call"},
		{"12) Call", "•:• w:call"},
		{"(2) Call", "•:• w:call"},
		{"a) Call", "•:• w:call"},
		{"[ ] Call", "•:• w:call"},
		{"[x] Call", "•:• w:call"},
		{"☐ Call", "•:• w:call"},
		{"a\n- b\n- c", "w:a •:• w:b •:• w:c"},

		{"20 calls", "n:20 w:calls"},
		{"1.5 calls", "n:1.5 w:calls"},
		{"100. That is it", "n:100 _p:. w:that w:is w:it"},
		{"call - mail", "w:call p:- w:mail"},
		{"-5% churn", "p:- _n:5 _p:% w:churn"},
		{"#1 rep", "p:# _n:1 w:rep"},
		{"win 1. Then", "w:win n:1 _p:. w:then"},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, shape(tt.in)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.in, diff)
		}
	}
}

// TestBlanks: a place left to fill in is one token, whatever stands inside; a
// label, a citation and a comparison are none.
func TestBlanks(t *testing.T) {
	long := "[" + strings.Repeat("prose ", 20) + "]"
	tests := []struct {
		in     string
		blanks []string
	}{
		{"by [by when?]", []string{"[by when?]"}},
		{"book [number] calls by [date]", []string{"[number]", "[date]"}},
		{"by ___", []string{"___"}},
		{"by __.", []string{"__"}},
		{"close {amount} in ARR", []string{"{amount}"}},
		{"close {{amount}} in ARR", []string{"{{amount}}"}},
		{"book <number> calls", []string{"<number>"}},
		{"book [?] calls", []string{"[?]"}},
		{"book [XX] calls", []string{"[XX]"}},
		{"[X] calls by June", nil}, // a ticked box opens the line
		{"grow [ ] deals", []string{"[ ]"}},
		{"grow [20%] by June", []string{"[20%]"}},

		{"as told [1]", nil},
		{"as told [12]", nil},
		{"[S] Book 20 calls", nil},
		{"[Specific] Book 20 calls", nil},
		{"[Time-bound]: June", nil},
		{"[KR1] Book 20 calls", nil},
		{"[SDR] Book 20 calls", nil},
		{"latency <300 ms", nil},
		{"latency < 300 ms and > 20 ms", nil},
		{"snake_case", nil},
		{"a line [broken\nin two]", nil},
		{long, nil},
		{"[never closed", nil},
		{"<b>bold</b>", []string{"<b>"}}, // markup reads as a prompt; its end tag does not
	}
	for _, tt := range tests {
		var got []string
		for _, x := range text.Parse(tt.in).Tokens {
			if x.Kind == text.Blank {
				got = append(got, x.Text)
			}
		}
		if diff := cmp.Diff(tt.blanks, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.in, diff)
		}
	}
}

// TestAddresses: what is inside an address is never read as words or numbers,
// and the mark that ends the sentence stays outside.
func TestAddresses(t *testing.T) {
	tests := []struct{ in, want string }{
		{"see https://example.com/a?b=20%25.", "w:see o:https://example.com/a?b=20%25 _p:."},
		{"www.example.com now", "o:www.example.com w:now"},
		{"www.example.com/pricing/2027/plans-for-20-seats-and-more", "o:www.example.com/pricing/2027/plans-for-20-seats-and-more"},
		{"www. is no address", "w:www _p:. w:is w:no w:address"},
		{"mail jo.doe+x@example.co.uk, please", "w:mail o:jo.doe+x@example.co.uk _p:, w:please"},
		{"(https://example.com)", "p:( _o:https://example.com _p:)"},
		{"meet @noon", "w:meet p:@ _w:noon"},
		{"5 calls @ 10% rate", "n:5 w:calls p:@ n:10 _p:% w:rate"},
		{"win/loss: 20", "w:win _p:/ _w:loss _p:: n:20"},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, shape(tt.in)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.in, diff)
		}
	}
}
