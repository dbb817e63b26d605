package funnel

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// sumOf draws a sum of one of the shapes that can be solved.
func sumOf(t *rapid.T, amount *rapid.Generator[float64]) Sum {
	s := Sum{Shape: Conversion, Asked: Number{Kind: quantity.Count, Value: amount.Draw(t, "asked"), Unit: "meetings"}}
	s.Stages = []Stage{{Part: Volume, Number: Number{Kind: quantity.Count, Value: amount.Draw(t, "volume"), Unit: "contacts"}}}
	if rapid.Bool().Draw(t, "roll-up") {
		s.Shape, s.Stages[0].Part = RollUp, Heads
		s.Stages = append(s.Stages, Stage{Part: Each, Number: Number{Kind: quantity.Count, Value: amount.Draw(t, "each")}})
	} else {
		for range rapid.IntRange(1, 3).Draw(t, "rates") {
			s.Stages = append(s.Stages, Stage{Part: Rate, Number: Number{Kind: quantity.Percent, Value: amount.Draw(t, "rate")}})
		}
	}
	s.Per = rapid.SampledFrom([]Period{"", "day", "week", "month", "2 months", "quarter"}).Draw(t, "per")
	s.Asked.Per = rapid.SampledFrom([]Period{"", "", "week", "quarter"}).Draw(t, "asked per")
	s.Window = Window{Weeks: amount.Draw(t, "weeks")}
	s.derive()
	return s
}

func slots(s Sum) []Slot {
	out := []Slot{Target, Time}
	for i := range s.Stages {
		out = append(out, Slot(i))
	}
	return out
}

// TestSolve: what Need says a number has to be, carries exactly what is asked.
func TestSolve(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := sumOf(t, rapid.Float64Range(0.5, 100))
		for _, slot := range slots(s) {
			n, why := s.Need(slot)
			if why != "" {
				if slot == Time && !s.overWindow() || slot >= 0 && s.Stages[slot].Part == Rate && n > 100 {
					continue
				}
				t.Fatalf("slot %d: %s", slot, why)
			}
			solved := s.With(slot, n)
			if !near(solved.Implied, solved.Asked.Value) {
				t.Fatalf("slot %d set to %v carries %v of %v", slot, n, solved.Implied, solved.Asked.Value)
			}
			if solved.Verdict != Holds && solved.Verdict != Ask {
				t.Fatalf("slot %d solved and %q", slot, solved.Verdict)
			}
		}
	})
}

// TestFollow: one number changes, another follows, and the sum carries again.
func TestFollow(t *testing.T) {
	s := read(t, sdrCard, jan15).Sums[0]
	for _, tt := range []struct {
		changed Slot
		v       float64
		follow  Slot
		want    float64
	}{{Target, 260, 1, 10}, {Target, 130, 0, 100}, {1, 5, 0, 400.0 / 13}, {0, 100, Target, 130}, {Target, 100, Time, 5}} {
		got, why := s.Solve(tt.changed, tt.v, tt.follow)
		if v, _ := got.Value(tt.follow); why != "" || !near(v, tt.want) {
			t.Errorf("%d to %v: %d follows with %v, want %v (%s)", tt.changed, tt.v, tt.follow, v, tt.want, why)
		}
	}
	if s.Asked.Value != 20 || s.Stages[1].Value != 10 {
		t.Error("solving a copy changed the sum")
	}
	g := read(t, "Increase average deal size by 5% each month for the next three months", jan15).Sums[0].With(Target, 15.7625)
	if v, why := g.Need(0); why != "" || !near(v, 5) {
		t.Errorf("growth needs %v (%s), want 5", v, why)
	}
	if v, why := g.Need(Time); why != "" || !near(v, 13) {
		t.Errorf("growth needs %v weeks (%s), want 13", v, why)
	}
}

// TestMonotone: more of any number never carries less.
func TestMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := sumOf(t, rapid.Float64Range(0, 100))
		slot := rapid.SampledFrom(slots(s)).Draw(t, "slot")
		a, b := rapid.Float64Range(0.01, 100).Draw(t, "a"), rapid.Float64Range(0.01, 100).Draw(t, "b")
		low, high := s.With(slot, min(a, b)), s.With(slot, max(a, b))
		if low.Implied > high.Implied*(1+1e-12) {
			t.Fatalf("slot %d: %v carries %v and %v carries %v", slot, min(a, b), low.Implied, max(a, b), high.Implied)
		}
		if slot == Target && low.Verdict == Short && high.Verdict != Short {
			t.Fatalf("asking more mends it: %q then %q", low.Verdict, high.Verdict)
		}
	})
}

// TestAnyNumber: whatever is typed, nothing on screen is NaN and what can't be
// computed is explained.
func TestAnyNumber(t *testing.T) {
	odd := rapid.OneOf(rapid.Float64(), rapid.Float64Range(-5, 150), rapid.SampledFrom([]float64{0, -1, 100, 101, math.NaN(), math.Inf(1), math.Inf(-1), math.MaxFloat64, 5e-324}))
	rapid.Check(t, func(t *rapid.T) {
		s := sumOf(t, odd)
		s.Shape = rapid.SampledFrom([]Shape{Conversion, RollUp, Growth, Change, Count, Restated}).Draw(t, "shape")
		s.derive()
		s = s.With(rapid.SampledFrom(slots(s)).Draw(t, "slot"), odd.Draw(t, "value"))
		check(t, s)
		for _, slot := range slots(s) {
			n, why := s.Need(slot)
			if !sound(n) || n == 0 && why == "" && s.Implied != 0 && slot == Target {
				t.Fatalf("slot %d needs %v, %q", slot, n, why)
			}
		}
	})
}

type fataler interface{ Fatalf(string, ...any) }

// check holds for every sum there is.
func check(t fataler, s Sum) {
	for _, v := range []float64{s.Flow, s.Implied, s.Best, s.Remaining, s.Periods, s.Window.Weeks * 0, s.Ratio(), s.Spare()} {
		if !sound(v) && s.Verdict != Unsound {
			t.Fatalf("%v in %+v", v, s)
		}
	}
	for _, v := range []float64{s.Flow, s.Implied, s.Best, s.Remaining} {
		if !sound(v) {
			t.Fatalf("%v in %+v", v, s)
		}
	}
	if (s.Verdict == Unsound || s.Verdict == Ask) && s.Why == "" {
		t.Fatalf("%q without a why: %+v", s.Verdict, s)
	}
	w := s.Words() + s.Time() + s.Window.Assumption()
	if s.Words() == "" || strings.Contains(w, "NaN") || strings.Contains(w, "Inf") {
		t.Fatalf("words %q of %+v", w, s)
	}
}

// FuzzRead: any text is a goal; no sum of it holds a number that is none, and
// every span lies inside the text.
func FuzzRead(f *testing.F) {
	for _, s := range []string{sdrCard, aeCard, teamCard, "Book 60 meetings in Q1 from 20 calls a day at a 2% rate", "7 wins out of 9 proofs, we win one in two",
		"Grow by 5% each month for 3 months", "Make 60 calls a day, 200 a week", "10% of 0 leads at -5%", "1e308 × 100% = 9e999 a day by 2027", "at % × each 7 AEs $0 each"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 2000 {
			return
		}
		g := goal.Parse(text.Tagged(s, nil), goal.Options{Time: when.Options{Today: when.Date{Year: 2026, Month: 1, Day: 15}}})
		for _, sum := range Read(g).Sums {
			check(t, sum)
			spans := []text.Span{sum.Asked.Span, sum.Window.Span, sum.Span()}
			for _, st := range sum.Stages {
				spans = append(spans, st.Span)
			}
			for _, sp := range spans {
				if sp.Start < 0 || sp.End < sp.Start || sp.End > len(s) {
					t.Fatalf("span %v outside %q", sp, s)
				}
			}
			for _, slot := range slots(sum) {
				if n, _ := sum.Need(slot); !sound(n) {
					t.Fatalf("slot %d of %q needs %v", slot, s, n)
				}
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	for _, bb := range []struct{ name, text string }{{"sdr card", sdrCard}, {"no funnel", "Increase win rate on enterprise deals from 20% to 25% by June 30 through tighter discovery, so that the region reaches its plan"}} {
		b.Run(bb.name, func(b *testing.B) {
			g := parse(b, bb.text, jan15)
			b.ReportAllocs()
			for b.Loop() {
				Read(g)
			}
		})
	}
}
