package review

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// FuzzIncremental: any bytes fall into units that are the text again, none of
// them too long, and one edit in them comes to what the new text comes to.
func FuzzIncremental(f *testing.F) {
	for i, s := range corpus(f) {
		if i%40 == 0 {
			f.Add(strings.Repeat(s+seams[i%len(seams)], 2), i%len(s), 3, seams[(i+5)%len(seams)])
		}
	}
	f.Add(strings.Repeat("a", 3*maxUnit), 5, 0, ". ")
	f.Add(strings.Repeat("é ", maxUnit), 5, 0, "\n\n")
	f.Add(strings.Repeat(".\n", maxUnit), 5, 0, "- ")
	f.Add(strings.Repeat("1. \n", maxUnit), 5, 0, "\n \n")
	f.Fuzz(func(t *testing.T, s string, at, cut int, put string) {
		o := Options{Tagger: &guessing{known: 8}}
		at = min(max(0, at), len(s))
		next := s[:at] + put + s[min(len(s), at+min(max(0, cut), len(s))):]
		var n Incremental
		for _, s := range []string{s, next} {
			tiles(t, s)
			n.start(s, o, true)
			n.Step(always)
			want := byUnits(s, o)
			if diff := differ(want, n.Report()); diff != "" {
				t.Fatalf("%q (-from nothing +incremental)\n%s", s, diff)
			}
			if len(s) > LongText && differ(Review(s, o), want) != "" {
				t.Fatalf("%q: Review is not by units", s)
			}
			for _, x := range want.Findings {
				if x.Start < 0 || x.End > len(s) || x.Text != x.In(s) {
					t.Fatalf("%s of %q marks %v, %q", x.Rule, s, x.Span, x.Text)
				}
			}
		}
	})
}

// tiles fails unless the units of a text are the text and of bounded length.
func tiles(t *testing.T, s string) {
	t.Helper()
	c := cutter{text: s}
	at := 0
	for {
		u, ok := c.next()
		if !ok {
			break
		}
		if u.Start != at || u.End <= at || u.Len() > maxUnit || utf8.ValidString(s) && !utf8.ValidString(u.In(s)) {
			t.Fatalf("%q: a unit of %v behind %d", s, u, at)
		}
		at = u.End
	}
	if at != len(s) {
		t.Fatalf("%q: the units end at %d of %d", s, at, len(s))
	}
}

func TestUnits(t *testing.T) {
	long := strings.Repeat("Book 20 meetings a week. ", 40) // a paragraph past maxUnit
	tests := []struct {
		name, in string
		want     []string
	}{
		{"none", "", nil},
		{"one paragraph", "Sell 5.\nAnd soon.", []string{"Sell 5.\nAnd soon."}},
		{"blank lines part", "Sell 5.\n\n \t\n  Buy 3.\r\n\r\nRest\n\n", []string{"Sell 5.\n\n \t\n", "  Buy 3.\r\n\r\n", "Rest\n\n"}},
		{"blank lines first", "\n\nSell 5", []string{"\n\n", "Sell 5"}},
		{"a list is one", "- sell 5\n- buy 3", []string{"- sell 5\n- buy 3"}},
		{"sentences of a long paragraph", "First.\n\n" + long, append([]string{"First.\n\n"}, strings.SplitAfter(strings.TrimSuffix(long, " "), "week. ")...)},
		{"bullets of a long list", strings.Repeat("- sell 5 by June\n", 60), strings.SplitAfter(strings.TrimSuffix(strings.Repeat("- sell 5 by June\n", 60), "\n"), "\n")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			c := cutter{text: tt.in}
			for u, ok := c.next(); ok; u, ok = c.next() {
				got = append(got, u.In(tt.in))
			}
			if n := len(got); n > 1 && n == len(tt.want) {
				got[n-1] = strings.TrimRight(got[n-1], " ") // the last keeps what is behind it
				got[n-1], tt.want[n-1] = strings.TrimSpace(got[n-1]), strings.TrimSpace(tt.want[n-1])
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
