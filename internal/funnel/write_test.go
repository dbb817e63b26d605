package funnel

import (
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/when"
)

var thursday = when.Date{Year: 2026, Month: 1, Day: 15}

// written makes the edits in a goal.
func written(t interface{ Fatalf(string, ...any) }, goal string, edits []Edit) string {
	edits = slices.Clone(edits)
	slices.SortFunc(edits, func(a, b Edit) int { return a.Start - b.Start })
	var b strings.Builder
	at := 0
	for _, e := range edits {
		if e.Start < at || e.End < e.Start || e.End > len(goal) {
			t.Fatalf("edit %v of %q overlaps or lies outside", e, goal)
		}
		b.WriteString(goal[at:e.Start] + e.New)
		at = e.End
	}
	return b.String() + goal[at:]
}

// TestWrite: a changed number stands in the goal's own style, and the rest of
// the goal stays as it is.
func TestWrite(t *testing.T) {
	const sdr = "Book 20 meetings by June 30, based on 200 contacts a week at 10%"
	tests := []struct {
		goal string
		slot Slot
		v    float64
		want string
	}{
		{sdr, Target, 260, "Book 260 meetings by June 30, based on 200 contacts a week at 10%"},
		{sdr, 0, 1250, "Book 20 meetings by June 30, based on 1,250 contacts a week at 10%"},
		{sdr, 1, 7.5, "Book 20 meetings by June 30, based on 200 contacts a week at 7.5%"},
		{sdr, Time, 2, "Book 20 meetings by January 28, based on 200 contacts a week at 10%"},
		{"Book 20 meetings by 30 June 2026 from 200 contacts a week at 10%", Time, 13, "Book 20 meetings by 15 April 2026 from 200 contacts a week at 10%"},
		{"By 2026-06-30, book 20 meetings from 200 contacts a week at 10%", Time, 13, "By 2026-04-15, book 20 meetings from 200 contacts a week at 10%"},
		{"Book 20 meetings in Q2 from 200 contacts a week at 10%", Time, 60, "Book 20 meetings by 10 March 2027 from 200 contacts a week at 10%"},
		{"Book 20 meetings, based on 200 contacts a week at 10%", Time, 13, "Book 20 meetings by 15 April, based on 200 contacts a week at 10%"},
		{"Book 10 meetings for 6 weeks from 100 calls a week at a 3% conversion", Time, 4, "Book 10 meetings for 4 weeks from 100 calls a week at a 3% conversion"},
		{"Book 10 meetings over the next two quarters from 100 calls a week at a 3% conversion", Time, 13, "Book 10 meetings over the next 1 quarter from 100 calls a week at a 3% conversion"},
		{"Book 10 meetings over the next two quarters from 100 calls a week at a 3% conversion", Time, 20, "Book 10 meetings over the next 20 weeks from 100 calls a week at a 3% conversion"},
		{"Close $150K in Q2 from $400K pipeline at 40%", 0, 375e3, "Close $150K in Q2 from $375K pipeline at 40%"},
		{"Close $150K in Q2 from $400K pipeline at 40%", 0, 1.2e6, "Close $150K in Q2 from $1.2M pipeline at 40%"},
		{"Close $150K in Q2 from $400K pipeline at 40%", 0, 375123, "Close $150K in Q2 from $375,123 pipeline at 40%"},
		{"Close $150,000 in Q2 from $400,000 pipeline at 40 %", 1, 12.5, "Close $150,000 in Q2 from $400,000 pipeline at 12.5 %"},
		{"Close $150,000 in Q2 from $400,000 pipeline at 40%", Target, 1.6e6, "Close $1,600,000 in Q2 from $400,000 pipeline at 40%"},
		{"Close $1.2 million in Q2 from a $3 million pipeline at 40%", 0, 3.5e6, "Close $1.2 million in Q2 from a $3.5 million pipeline at 40%"},
		{"Close $1.2 million in Q2 from a $3 million pipeline at 40%", 0, 9e5, "Close $1.2 million in Q2 from a $900,000 pipeline at 40%"},
		{"Close €150.000 in Q2 from €400.000 pipeline at 40%", 0, 1.25e6, "Close €150.000 in Q2 from €1.250.000 pipeline at 40%"},
		{"Close US$150K in Q2 from a USD 400K pipeline at 40%", 0, 5e5, "Close US$150K in Q2 from a USD 500K pipeline at 40%"},
		{"Win two (2) deals in Q2 from twelve opportunities at 25 percent", Target, 3, "Win 3 deals in Q2 from twelve opportunities at 25 percent"},
		{"Win two (2) deals in Q2 from twelve opportunities at 25 percent", 0, 16, "Win two (2) deals in Q2 from 16 opportunities at 25 percent"},
		{"Win two deals in Q2 from twelve opportunities at twenty percent", 1, 30, "Win two deals in Q2 from twelve opportunities at 30 percent"},
		{"Close 10 deals in Q2, I win 1 in 4 of 30 opportunities", 1, 34, "Close 10 deals in Q2, I win 34% of 30 opportunities"},
		{"Close 3 deals in Q2, based on 10 to 12 opportunities at a 20-25% win rate", 1, 30, "Close 3 deals in Q2, based on 10 to 12 opportunities at a 30% win rate"},
		{"Book 50+ meetings in Q2 from 20 calls a day at a 2% connect-to-meeting rate", Target, 26, "Book 26+ meetings in Q2 from 20 calls a day at a 2% connect-to-meeting rate"},
		{teamCard, 0, 8, strings.Replace(teamCard, "7 AEs", "8 AEs", 1)},
		{teamCard, 1, 143e3, strings.Replace(teamCard, "$150K", "$143K", 1)},
		{"Increase average deal size by 5% each month for the next three months", 0, 6.3, "Increase average deal size by 6.3% each month for the next three months"},
		{"Increase average deal size by 5% each month for the next three months", Time, 26, "Increase average deal size by 5% each month for the next 6 months"},
		{"Cut the backlog by 10% every week for six weeks", 0, -12, "Cut the backlog by 12% every week for six weeks"},
		{"Raise win rate from 15% to 20% by the end of Q2", 0, 18, "Raise win rate from 18% to 20% by the end of Q2"},
		{"Raise win rate from fifteen to twenty percent by the end of Q2", 1, 22, "Raise win rate from fifteen to 22 percent by the end of Q2"},
		{"Make 60 calls a day, 200 a week, until June 30", Target, 300, "Make 60 calls a day, 300 a week, until June 30"},
	}
	for _, tt := range tests {
		f := read(t, tt.goal, jan15)
		if f.Empty() {
			t.Errorf("no sum in %q", tt.goal)
			continue
		}
		next := f.Sums[0].With(tt.slot, tt.v)
		if got := written(t, tt.goal, f.Sums[0].Write(tt.goal, &next, thursday)); got != tt.want {
			t.Errorf("slot %d to %v\n got %s\nwant %s", tt.slot, tt.v, got, tt.want)
		}
	}
}

// TestWriteReadsBack: read again, an edited goal says the edited numbers.
func TestWriteReadsBack(t *testing.T) {
	goals := []string{
		"Book 20 meetings by June 30, based on 200 contacts a week at 10%",
		"Book 20 meetings in Q2 from 200 contacts a week at 10%",
		"Close $150K in ARR this quarter, based on $400K pipeline and a 40% close rate",
		"Close €150.000 in Q2 from €400.000 pipeline at 40 %",
		"Close $1.2 million in Q2 from a $3 million pipeline at 40%",
		"Win 20 deals in Q2: 100 leads a month, 30% become opportunities, 25% of those close",
		"Close $250K by June 30 from 10 opportunities at 40% with a $50K average deal size",
		"Close 10 deals in Q2, I win 1 in 4 of 30 opportunities",
		"Book 10 meetings for 6 weeks from 100 calls a week at a 3% conversion",
		"Win two deals in Q2 from twelve opportunities at 25 percent",
		sdrCard, aeCard, teamCard,
		"Increase average deal size by 5% each month for the next three months",
		"Raise win rate from 15% to 20% by the end of Q2",
	}
	rapid.Check(t, func(t *rapid.T) {
		goal := rapid.SampledFrom(goals).Draw(t, "goal")
		g, err := when.ParseDate(jan15)
		if err != nil {
			t.Fatal(err)
		}
		s := Read(parsed(goal, g)).Sums[0]
		slot := rapid.SampledFrom(slots(s)).Draw(t, "slot")
		v := 0.0
		switch {
		case slot == Time:
			if !s.overWindow() {
				return
			}
			v = s.Neat(Time, rapid.Float64Range(1, 80).Draw(t, "weeks"))
		case slot == Target && s.Asked.Value == 0:
			return
		default:
			was, _ := s.Value(slot)
			n := &s.Asked
			if slot >= 0 {
				n = &s.Stages[slot].Number
			}
			top := 40 * was
			if n.Kind == "percent" {
				top = 99 // 100% is all of them, which makes no sum
			}
			// Above the volume a target reads as another thing, and so below.
			v = s.Neat(slot, rapid.Float64Range(max(was/20, 2), top).Draw(t, "value"))
		}
		next := s.With(slot, v)
		out := written(t, goal, s.Write(goal, &next, g))
		f := Read(parsed(out, g))
		if f.Empty() {
			if s.Shape == RollUp || s.Shape == Change || s.Shape == Growth {
				return // shares above the total, from A to A: no such sum any more
			}
			t.Fatalf("no sum in %q", out)
		}
		got := f.Sums[0]
		if got.Shape != s.Shape || len(got.Stages) != len(s.Stages) {
			if s.Shape == Change {
				return
			}
			t.Fatalf("%s of %d in %q, was %s of %d", got.Shape, len(got.Stages), out, s.Shape, len(s.Stages))
		}
		for _, k := range slots(s) {
			want, _ := next.Value(k)
			have, _ := got.Value(k)
			if k == Time && (slot != Time || !s.overWindow()) {
				continue
			}
			if math.Abs(have-want) > 1e-6*max(1, math.Abs(want)) {
				t.Fatalf("slot %d is %v in %q, want %v", k, have, out, want)
			}
		}
	})
}

// TestNeat: a neat number is never on the wrong side, and short to write.
func TestNeat(t *testing.T) {
	for _, tt := range []struct {
		goal string
		slot Slot
		v    float64
		want float64
	}{
		{sdrCard, 0, 15.38, 16}, {sdrCard, 1, 0.769, 0.8}, {sdrCard, 1, 0.0123, 0.02}, {sdrCard, Target, 260.9, 260}, {sdrCard, Time, 1.01, 1.2},
		{aeCard, 0, 375001, 376e3}, {aeCard, 0, 375e3, 375e3}, {aeCard, Target, 161999, 161e3}, {aeCard, 1, 37.5, 37.5}, {aeCard, 1, 33.333, 33.4},
		{"Book 10 meetings for 6 weeks from 100 calls a week at a 3% conversion", Time, 3.3, 4},
		{"Book 10 meetings within 90 days from 100 calls a week at a 3% conversion", Time, 4, 4},
		{"Book 10 meetings over the next two quarters from 100 calls a week at a 3% conversion", Time, 26, 26},
	} {
		s := read(t, tt.goal, jan15).Sums[0]
		if got := s.Neat(tt.slot, tt.v); !near(got, tt.want) {
			t.Errorf("slot %d: %v is %v, want %v", tt.slot, tt.v, got, tt.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := sumOf(t, rapid.Float64Range(0.5, 100))
		slot := rapid.SampledFrom(slots(s)).Draw(t, "slot")
		v := rapid.Float64Range(0, 1e9).Draw(t, "v")
		n := s.Neat(slot, v)
		if slot == Target && n > v*(1+1e-6)+1e-6 || slot != Target && n < v-1e-6*v-1e-6 {
			t.Fatalf("%v is %v", v, n)
		}
	})
}

// TestParseValue: what people type for a number, and what is none.
func TestParseValue(t *testing.T) {
	for _, tt := range []struct {
		typed string
		want  float64
		ok    bool
	}{
		{"400", 400, true}, {" $400K ", 400e3, true}, {"10 %", 10, true}, {"1,250", 1250, true}, {"twelve", 12, true}, {"$1.2M", 1.2e6, true}, {"€ 5", 5, true},
		{"0", 0, true}, {"-5", -5, true}, {"7.5%", 7.5, true}, {"13 weeks", 13, true}, {"EUR 5k", 5000, true},
		{"", 0, false}, {"  ", 0, false}, {"abc", 0, false}, {"NaN", 0, false}, {"Inf", 0, false}, {"1 2", 0, false}, {"-", 0, false}, {"%", 0, false}, {"10-20", 0, false}, {"1e999", 0, false}, {"$", 0, false},
	} {
		v, why := ParseValue(tt.typed)
		if v != tt.want || (why == "") != tt.ok {
			t.Errorf("%q is %v (%q), want %v", tt.typed, v, why, tt.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		if v, why := ParseValue(rapid.String().Draw(t, "typed")); !sound(v) || why != "" && v != 0 {
			t.Fatalf("%v, %q", v, why)
		}
	})
}

// TestChoices: each answer makes the goal say it, so that nothing is asked again.
func TestChoices(t *testing.T) {
	for _, tt := range []struct {
		goal  string
		shape Shape
		label []string
		want  []string
	}{
		{"Close $150K in ARR from 8 opportunities, based on a 40% close rate, by June 30", Count,
			[]string{"8 tried, 3.2 wins", "8 wins from 20 opportunities"},
			[]string{"Close $150K in ARR from 3 wins in 8 opportunities, based on a 40% close rate, by June 30",
				"Close $150K in ARR from 8 wins in 20 opportunities, based on a 40% close rate, by June 30"}},
		{"Make 60 calls a day, 200 a week, until June 30", Restated,
			[]string{"60 calls a day, so 300 a week", "200 a week, so 40 calls a day"},
			[]string{"Make 60 calls a day, 300 a week, until June 30", "Make 40 calls a day, 200 a week, until June 30"}},
		{"Close 3 deals in Q2, based on 10 to 12 opportunities at a 20-25% win rate", Conversion,
			[]string{"The low end: 2 deals", "The high end: 3 deals"},
			[]string{"Close 3 deals in Q2, based on 10 opportunities at a 20% win rate", "Close 3 deals in Q2, based on 12 opportunities at a 25% win rate"}},
		{"Book 20 meetings a month from 1,000 contacts at 10%", Conversion, []string{"1,000 contacts a month"},
			[]string{"Book 20 meetings a month from 1,000 contacts a month at 10%"}},
		{sdrCard, Conversion, nil, nil},
	} {
		s, ok := read(t, tt.goal, jan15).Of(tt.shape)
		if !ok {
			t.Fatalf("no %s in %q", tt.shape, tt.goal)
		}
		var label, out []string
		for _, c := range s.Choices(tt.goal) {
			label = append(label, c.Label)
			after := written(t, tt.goal, c.Edits)
			out = append(out, after)
			if again, ok := read(t, after, jan15).Of(tt.shape); ok && again.Verdict == Ask {
				t.Errorf("%q still asks: %s", after, again.Why)
			}
		}
		if !slices.Equal(label, tt.label) || !slices.Equal(out, tt.want) {
			t.Errorf("%q\n got %q %q\nwant %q %q", tt.goal, label, out, tt.label, tt.want)
		}
	}
}
