package review_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/lint/linttest"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/rules"
)

// FuzzReview: any bytes give a report whose spans fit the text and whose fixes
// apply and leave valid text valid.
func FuzzReview(f *testing.F) {
	for _, g := range goals(f) {
		f.Add(g.text)
	}
	for _, r := range rules.All() {
		for _, e := range r.Examples {
			f.Add(e.Text)
		}
	}
	for _, s := range []string{"", " ", ".", "\x00", "\xff\xfe", "[", "[[[[", "____", "by by by", "to to", "S:\nM:\nT:", "\u202eevil", "1" + strings.Repeat("0", 400), strings.Repeat("a", 3000), "%$€£", "’s", "Q9 FY99999", "31/31/31"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		check(t, s, review.Review(s, options(t, "", nil)))
	})
}

func check(t *testing.T, s string, r review.Report) {
	t.Helper()
	if r.Score.Total < 0 || r.Score.Total > 100 {
		t.Fatalf("score %d of %q", r.Score.Total, s)
	}
	last := -1
	for _, x := range r.Findings {
		linttest.Shape(t, x, s)
		if x.Start < last {
			t.Fatalf("findings of %q are not in text order", s)
		}
		last = x.Start
		for _, fix := range x.Fixes {
			after, err := lint.Apply(s, fix.Edits)
			if err != nil || utf8.ValidString(s) && !utf8.ValidString(after) {
				t.Fatalf("%s: fix %q of %q gives %q, %v", x.Rule, fix.Label, s, after, err)
			}
		}
	}
	for _, c := range r.Criteria {
		for _, e := range c.Evidence {
			if e.Start < 0 || e.End > len(s) || e.Start > e.End {
				t.Fatalf("%s of %q: evidence %v outside the text", c.Name, s, e)
			}
		}
		if utf8.ValidString(s) && !utf8.ValidString(c.Note) {
			t.Fatalf("%s of %q: note %q cuts a character", c.Name, s, c.Note)
		}
	}
	if r.Empty && len(r.Findings) > 0 {
		t.Fatalf("%q holds no word and has findings", s)
	}
}

// TestAnyWords: goals put together from words at random are read without a
// fault, and a full stop, a bullet or a polite opener never changes a verdict.
func TestAnyWords(t *testing.T) {
	words := strings.Fields("Increase sales soon book 20 qualified meetings by June 30 to feed the pipeline , and improve win rate from 20% 25% $150K in ARR Q3 a week per day within 2 hours based on 200 contacts some better never lose deal [what?] x X% every all no not I will S: M: — “quoted” (brackets) EOQ 3x 10x half dozen through closing more calls")
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(1, 25).Draw(rt, "n")
		var parts []string
		for range n {
			parts = append(parts, rapid.SampledFrom(words).Draw(rt, "word"))
		}
		s := strings.Join(parts, " ")
		check(t, s, review.Review(s, options(t, "", nil)))
	})
}

// BenchmarkReview is one review of a goal of about 300 characters, tags given.
func BenchmarkReview(b *testing.B) {
	s := "Book 20 qualified meetings with enterprise prospects in the DACH region by the end of Q2, tracked in the CRM and reviewed each Monday, based on 200 weekly contacts and a 10% conversion that held for two quarters, to feed the team pipeline target of $1M and help the two new AEs who start in April reach their quota."
	o := options(b, "", nil)
	b.ReportAllocs()
	for b.Loop() {
		review.Review(s, o)
	}
}
