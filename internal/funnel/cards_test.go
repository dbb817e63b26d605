package funnel

import (
	"math"
	"testing"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

const jan15 = "2026-01-15"

func parse(t testing.TB, s, today string) *goal.Goal {
	t.Helper()
	day, err := when.ParseDate(today)
	if err != nil {
		t.Fatal(err)
	}
	return parsed(s, day)
}

func parsed(s string, day when.Date) *goal.Goal {
	return goal.Parse(text.Tagged(s, nil), goal.Options{Time: when.Options{Today: day}})
}

func read(t testing.TB, s, today string) Funnel { return Read(parse(t, s, today)) }

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-6*max(1, math.Abs(a), math.Abs(b)) }

const (
	sdrCard = "S: Book 20 qualified meetings with enterprise prospects\nM: Track in CRM, require BANT qualification\n" +
		"A: Based on 200 weekly contacts and 10% conversion\nR: Aligns with team pipeline generation targets\nT: Achieve by end of Q2"
	aeCard = "S: Close $150K in ARR from 8 opportunities\nM: Track closed-won deals in CRM\n" +
		"A: Based on $400K pipeline and 40% close rate\nR: Contributes to team $1M quarterly target\nT: Achieve by end of current quarter"
	teamCard = "S: Achieve $1M in new ARR for Q3 with 7 AEs at $150K each\nM: Track revenue in CRM dashboard\n" +
		"A: Based on team size and historical performance\nR: Aligns with company growth target of 50% YoY\nT: Complete by September 30"
)

// TestCards: the sums of the SDR, AE and team cards come out exactly, whichever
// day of the quarter it is.
func TestCards(t *testing.T) {
	tests := []struct {
		name, text, today string
		shape             Shape
		verdict           Verdict
		flow, implied     float64
		asked, spare      float64
		words             string
	}{
		{"sdr before the quarter", sdrCard, jan15, Conversion, Many, 20, 260, 20, 1200,
			"200 contacts a week × 10% = 20 qualified meetings a week; 13 weeks to 30 June carry 260 qualified meetings; the goal asks 20: 13 times over"},
		{"sdr on its first day", sdrCard, "2026-04-01", Conversion, Many, 20, 260, 20, 1200,
			"200 contacts a week × 10% = 20 qualified meetings a week; 13 weeks to 30 June carry 260 qualified meetings; the goal asks 20: 13 times over"},
		{"sdr inside the quarter", sdrCard, "2026-06-01", Conversion, Many, 20, 260, 20, 1200,
			"200 contacts a week × 10% = 20 qualified meetings a week; 13 weeks to 30 June carry 260 qualified meetings, the 4.4 weeks left 88; the goal asks 20: 13 times over"},
		{"a pace", "Run 200 demos in Q2, based on 10 demos a week", jan15, Conversion, Short, 10, 130, 200, -35,
			"10 demos a week; 13 weeks to 30 June carry 130 demos; the goal asks 200: 70 short"},
		{"ae", aeCard, jan15, Conversion, Holds, 160e3, 160e3, 150e3, 100.0 / 15,
			"$400K × 40% = $160K; the goal asks $150K: it holds, with 6.7% to spare"},
		{"ae on a leap day", aeCard, "2028-02-29", Conversion, Holds, 160e3, 160e3, 150e3, 100.0 / 15,
			"$400K × 40% = $160K; the goal asks $150K: it holds, with 6.7% to spare"},
		{"team", teamCard, jan15, RollUp, Holds, 1.05e6, 1.05e6, 1e6, 5,
			"7 AEs × $150K = $1.05M; the goal asks $1M: 105% of it"},
		{"growth", "Increase average deal size by 5% each month for the next three months", jan15, Growth, Unasked, 5, 15.7625, 0, 0,
			"5% a month for 3 months compounds to 15.8%"},
		{"percent and points", "Raise win rate from 15% to 20% by the end of Q2", jan15, Change, Unasked, 100.0 / 3, 5, 0, 0,
			"+5 points, or +33%"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, ok := read(t, tt.text, tt.today).Of(tt.shape)
			if !ok {
				t.Fatalf("no %s in %q", tt.shape, tt.text)
			}
			if !near(s.Flow, tt.flow) || !near(s.Implied, tt.implied) || !near(s.Asked.Value, tt.asked) || !near(s.Spare(), tt.spare) || s.Verdict != tt.verdict {
				t.Errorf("flow %v, implied %v, asked %v, spare %v, %q; want %v, %v, %v, %v, %q",
					s.Flow, s.Implied, s.Asked.Value, s.Spare(), s.Verdict, tt.flow, tt.implied, tt.asked, tt.spare, tt.verdict)
			}
			if got := s.Words(); got != tt.words {
				t.Errorf("words\n got %s\nwant %s", got, tt.words)
			}
		})
	}
}

// TestCountIsAsked: 8 opportunities at 40% are 3.2 wins, or 8 wins need 20.
func TestCountIsAsked(t *testing.T) {
	s, ok := read(t, aeCard, jan15).Of(Count)
	if !ok || s.Verdict != Ask || !near(s.Implied, 3.2) {
		t.Fatalf("%v %q %v, want 3.2 to ask about", ok, s.Verdict, s.Implied)
	}
	if n, ok := Attempts(8, 40); !ok || !near(n, 20) {
		t.Errorf("8 wins need %v, want 20", n)
	}
	if got, want := s.Words(), "8 opportunities at 40% are 3.2 wins; 8 wins need 20 opportunities"; got != want {
		t.Errorf("words %q, want %q", got, want)
	}
}

// TestSpans: every number of a sum stands where its span says.
func TestSpans(t *testing.T) {
	s := read(t, sdrCard, jan15).Sums[0]
	for i, want := range []string{"200 weekly contacts", "10%"} {
		if got := s.Stages[i].In(sdrCard); got != want {
			t.Errorf("stage %d is %q, want %q", i, got, want)
		}
	}
	if got := s.Asked.In(sdrCard); got != "20 qualified meetings" {
		t.Errorf("asked %q", got)
	}
	if got := s.Window.In(sdrCard); got != "by end of Q2" {
		t.Errorf("window %q", got)
	}
	if got := s.Span().In(sdrCard); got != "200 weekly contacts and 10%" {
		t.Errorf("sum %q", got)
	}
	if s.Stages[0].Left != 200 || s.Stages[1].Left != 20 {
		t.Errorf("left %v and %v, want 200 and 20", s.Stages[0].Left, s.Stages[1].Left)
	}
	if got, want := s.Window.Assumption(), "A quarter is 13 working weeks, or 65 working days."; got != want {
		t.Errorf("assumption %q", got)
	}
}
