package room

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/when"
)

func TestBands(t *testing.T) {
	last := -1
	for b := range Band(Bands) {
		low, high := b.Range()
		if low != last+1 || high < low {
			t.Errorf("band %d is %d to %d, after %d", b, low, high, last)
		}
		for s := low; s <= high; s++ {
			if BandOf(s) != b {
				t.Errorf("%d is in band %d, not %d", s, BandOf(s), b)
			}
		}
		last = high
	}
	if last != 100 || BandOf(-3) != 0 || BandOf(300) != 7 {
		t.Error("the ends")
	}
}

// TestOf: the levels come from the engine's own verdicts.
func TestOf(t *testing.T) {
	day, err := when.ParseDate("2026-10-01")
	if err != nil {
		t.Fatal(err)
	}
	read := func(goals ...string) (out []review.Report) {
		for _, g := range goals {
			out = append(out, review.Review(g, review.Options{Time: when.Options{Today: day}, NoRewrites: true}))
		}
		return out
	}
	got := Of(7,
		read("Increase sales.", "Book 20 qualified meetings with healthcare prospects.", "Close 6 renewals in the education segment ASAP."),
		read("Book 20 qualified meetings with clinics by the end of the quarter.", "Close 6 renewals with schools by the end of the year."))
	want := Result{Deck: 7, Before: [5]Level{Much, Much, None, None, Little}, After: [5]Level{All, All, None, None, All}, From: BandOf((0 + 50 + 58) / 3), To: BandOf(75)}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(Result{Deck: 7}, Of(7, nil, nil)); diff != "" {
		t.Error(diff)
	}
}

func TestPaint(t *testing.T) {
	results := []Result{
		{Deck: 1, Before: [5]Level{None, None, None, None, Little}, After: [5]Level{All, All, Much, Little, All}, From: 0, To: 6},
		{Deck: 1, Before: [5]Level{All, None, None, None, None}, After: [5]Level{All, All, None, Much, All}, From: 2, To: 6},
		{Deck: 1, Before: [5]Level{All, All, None, None, All}, After: [5]Level{All, All, None, None, Much}, From: 5, To: 4},
		{Deck: 2},
	}
	p := Paint(1, results)
	if p.People != 3 || p.Others != 1 || p.Better != 2 || p.Worse != 1 || p.Same != 0 {
		t.Errorf("%+v", p)
	}
	if p.Hardest != lint.Achievable {
		t.Errorf("hardest %s", p.Hardest)
	}
	if p.Before != [Bands]int{0: 1, 2: 1, 5: 1} || p.After != [Bands]int{4: 1, 6: 2} {
		t.Errorf("%v, %v", p.Before, p.After)
	}
	if s := p.Criteria[0]; s.Name != lint.Specific || s.Before != [4]int{None: 1, All: 2} || s.To != 1 || s.From < 0.66 || s.From > 0.67 {
		t.Errorf("%+v", s)
	}
	met := [5]Level{All, All, All, All, All}
	for _, x := range []struct {
		name    string
		results []Result
		want    lint.Criterion
	}{
		{"nobody", nil, ""},
		{"other decks only", []Result{{Deck: 9}}, ""},
		{"nothing amiss", []Result{{Deck: 1, Before: met, After: met}}, ""},
		{"all mended", []Result{{Deck: 1, Before: [5]Level{All, All, All, Little, All}, After: met}}, lint.Relevant},
	} {
		if got := Paint(1, x.results).Hardest; got != x.want {
			t.Errorf("%s: %q, want %q", x.name, got, x.want)
		}
	}
}

// TestPaintCounts: everybody is counted once in every chart, and the order of the
// codes makes no difference.
func TestPaintCounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		results := rapid.SliceOfN(rapid.Custom(result), 0, 30).Draw(t, "results")
		deck := byte(0)
		if len(results) > 0 {
			deck = results[0].Deck
		}
		p := Paint(deck, results)
		if p.People+p.Others != len(results) || p.Better+p.Same+p.Worse != p.People {
			t.Fatalf("%+v", p)
		}
		sum := func(xs []int) (n int) {
			for _, x := range xs {
				n += x
			}
			return n
		}
		for _, c := range p.Criteria {
			if sum(c.Before[:]) != p.People || sum(c.After[:]) != p.People || c.From < 0 || c.From > 1 || c.To < 0 || c.To > 1 {
				t.Fatalf("%+v", c)
			}
		}
		if sum(p.Before[:]) != p.People || sum(p.After[:]) != p.People {
			t.Fatalf("%+v", p)
		}
		if diff := cmp.Diff(p, Paint(deck, rapid.Permutation(results).Draw(t, "order"))); diff != "" {
			t.Fatal(diff)
		}
	})
}
