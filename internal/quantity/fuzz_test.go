package quantity

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/text"
)

// check holds what is true of the quantities of any text at all.
func check(t *testing.T, s string) {
	t.Helper()
	d := text.Parse(s)
	end := 0
	for _, q := range Find(d) {
		switch {
		case q.Start < end || q.End <= q.Start || q.End > len(s):
			t.Fatalf("%q: span [%d,%d) lies outside, is empty or overlaps the one that ends at %d", s, q.Start, q.End, end)
		case q.Span != d.Span(q.First, q.Last):
			t.Fatalf("%q: span %v is not that of the tokens [%d,%d)", s, q.Span, q.First, q.Last)
		case utf8.ValidString(s) && (!utf8.RuneStart(s[q.Start]) || q.End < len(s) && !utf8.RuneStart(s[q.End])):
			t.Fatalf("%q: span %v cuts a character", s, q.Span)
		case !q.Contains(q.Number) || q.Number.Empty():
			t.Fatalf("%q: number %v is not inside %v", s, q.Number, q.Span)
		case bad(q.Value) || bad(q.High) || bad(q.From):
			t.Fatalf("%q: %v to %v from %v", s, q.Value, q.High, q.From)
		case q.High < q.Value:
			t.Fatalf("%q: high end %v lies under %v", s, q.High, q.Value)
		case q.Kind == "" || q.Bound == "" || q.Use != Other:
			t.Fatalf("%q: incomplete %+v", s, q)
		}
		end = q.End
	}
	for i := range d.Tokens {
		if n, ok := ReadNumeral(d, i); ok && (n.First != i || n.Last <= i || n.Last > len(d.Tokens) || bad(n.Value)) {
			t.Fatalf("%q: numeral %+v at %d", s, n, i)
		}
	}
}

func bad(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"", " ", "20", "$", "€2.000", "from 15% to 20%", "to 25% from 20%", "20% → 25%", "15–20%", "1\u202f234\u202f567,89",
		"between 5 and 8", "more than 10 and less than 40", "half a million", "three hundred and two dozens", "2½ hours", "USD115.5", "usd",
		"#1", "top-3", "no. 1", "1:1s every week", "50-a-day", "(currently 8%)", "from from 3 to to 4", "a a a dozen", "zero zero", "½½", "- - 5 -",
		"1. a 2. b 3. c", "\xff20\xfe%", "999999999999999999999999 trillion trillion", "$999999999999999999999B", "every every 2 weeks", "9 of 9 of 9",
		"one and a half and a half million", "10-20-30", "5–", "5 to", "from 5", "$1 to 2M", "never never", "eliminate", "no no. no", "'27", "20'", "20 percent points points",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 2000 {
			return
		}
		check(t, s)
	})
}

// TestFindStaysInBounds puts every pair of awkward pieces together, so that the
// edges of the grammars meet each other without a fuzzer.
func TestFindStaysInBounds(t *testing.T) {
	pieces := []string{"20", "$", "%", "from", "to", "-", "half", "a", "million", "and", "per", "day", "(", ")", "currently", "every", "all", "no", "#", "top", "1/2", ":", "x", "+", "or", "more", "\n", "2027", "May", "twice", "of", "K", "in", "ARR"}
	for _, a := range pieces {
		for _, b := range pieces {
			for _, c := range pieces {
				check(t, a+" "+b+c)
				check(t, a+b+" "+c+" 5")
			}
		}
	}
}

func BenchmarkFind(b *testing.B) {
	goal := "Increase my qualified opportunities from 12 to 18 per month by the end of Q3 by making 50 cold calls a day, sending 200 personalised emails per week and holding weekly 1:1s with three top account executives, so that the team reaches $1.2M ARR with a 25% win rate (currently 20%) and zero missed follow-ups."
	d := text.Parse(goal)
	b.Run("goal", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Find(d)
		}
	})
	for _, kb := range []int{10, 100} {
		long := text.Parse(strings.Repeat(goal+" ", kb*1000/len(goal)))
		b.Run(map[int]string{10: "10KB", 100: "100KB"}[kb], func(b *testing.B) {
			for b.Loop() {
				Find(long)
			}
		})
	}
}
