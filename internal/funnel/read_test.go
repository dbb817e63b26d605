package funnel

import (
	"strings"
	"testing"
)

// TestVerdicts: what the numbers of a goal say of its target.
func TestVerdicts(t *testing.T) {
	tests := []struct {
		text    string
		shape   Shape
		verdict Verdict
		implied float64
	}{
		{"Book 60 meetings in Q2 from 20 calls a day at a 2% connect-to-meeting rate", Conversion, Short, 26},
		{"Book 26 meetings in Q2 from 20 calls a day at a 2% connect-to-meeting rate", Conversion, Holds, 26},
		{"From 200 contacts a week at 10%, book 20 meetings by the end of Q2", Conversion, Many, 260},
		{"Book 20 meetings a month from 200 contacts a week at 10%", Conversion, Many, 260.0 / 3},
		{"Book 20 meetings a week from 200 contacts a week at 10%", Conversion, Holds, 20},
		{"Win 20 hotels in Q2 off 90 open opportunities, given our 25% win rate", Conversion, Holds, 22.5},
		{"Win 20 deals in Q2: 100 leads a month, 30% become opportunities, 25% of those close", Conversion, Holds, 22.5},
		{"Close 10 deals in Q2, I win 1 in 4 of 30 opportunities", Conversion, Short, 7.5},
		{"Close $250K by June 30 from 10 opportunities at 40% with a $50K average deal size", Conversion, Short, 200e3},
		{"Book 10 meetings for 6 weeks from 100 calls a week at a 3% conversion", Conversion, Holds, 18},
		{"Reach 100 customers by June 30 (80 today): 200 trials at 10%", Conversion, Holds, 20},
		{"Close 3 deals in Q2, based on 10 to 12 opportunities at a 20-25% win rate", Conversion, Ask, 2},
		{"Book 20 meetings this month from 400 dials at a 5% connect rate", Conversion, Ask, 20},
		{"Book 20 meetings this month from 200 dials at a 5% connect rate", Conversion, Short, 10},
		{"Our 5 SDRs will book 60 meetings in Q2, making 100 calls a week at a 3% booking rate", Conversion, Ask, 39},
		{"Book 20 meetings a month from 1,000 contacts at 10%", Conversion, Ask, 100},
		{"Book 20 meetings, based on 200 contacts a week at 10%", Conversion, Unsound, 0},
		{"Book 20 meetings by June 30, 2025, based on 200 contacts a week at 10%", Conversion, Unsound, 0},
		{"Book 20 meetings in Q2, based on 200 contacts a week at 0%", Conversion, Short, 0},
		{"Save $9,000 within 12 months by putting $500 a month aside", Conversion, Short, 6000},
		{"Save $6,000 within 12 months by putting $500 a month aside", Conversion, Holds, 6000},
		{"Walk 100 miles in May by walking 3 miles a day", Conversion, Short, 65},
		{"Run 200 demos in Q2, based on 10 demos a week", Conversion, Short, 130},
		{"200 calls a week at a 4% meeting rate should give me 150 meetings in Q2", Conversion, Short, 104},
		{"Collect 2,000 signatures in six weeks with five volunteers at 40 a week each", RollUp, Short, 1200},
		{"Hit $2M in Q3; each of our 6 AEs carries $400K", RollUp, Holds, 2.4e6},
		{"Reach $1M in ARR in FY27 with 7 AEs at $150K a quarter each", RollUp, Many, 4.2e6},
		{"Make 60 calls a day, 200 a week, until June 30", Restated, Ask, 300},
		{"Make 50 calls a day (250 a week) until June 30", Restated, Holds, 250},
		{"Cut the backlog by 10% every week for six weeks", Growth, Unasked, -46.8559},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			f := read(t, tt.text, jan15)
			s, ok := f.Of(tt.shape)
			if !ok {
				t.Fatalf("no %s: %+v", tt.shape, f)
			}
			if s.Verdict != tt.verdict || !near(s.Implied, tt.implied) {
				t.Errorf("%q, implied %v: %s; want %q, %v", s.Verdict, s.Implied, s.Words(), tt.verdict, tt.implied)
			}
			if (s.Verdict == Ask || s.Verdict == Unsound) != (s.Why != "") {
				t.Errorf("verdict %q with why %q", s.Verdict, s.Why)
			}
		})
	}
}

// TestNoSum: numbers that belong to different things are never multiplied.
func TestNoSum(t *testing.T) {
	for _, s := range []string{
		"", "Increase sales", "Book 20 meetings by June 30", "Make 50 calls a day and book 20 meetings a month by June 30",
		"Book 40 demos in Q2 with 20% of them in healthcare",
		"Close $500K in Q2 with a 20% discount cap on 30 deals",
		"Sign 30 clients in Q3 from 100 leads while keeping satisfaction at 90%",
		"Hire 4 reps at $80K each and close $1M by the end of Q3",
		"Close $500K in Q2 from $900K pipeline at 30%, the rest from renewals",
		"Book 20 meetings by June 30: 10 referrals, 5 events and 200 calls at 2%",
		"Annual plan: $2.4M in bookings in 2027, with at least 30% from new logos",
		"Hold 3 QBRs a month with 10 accounts at a 50% attendance rate until Q4",
		"Increase meetings to 40 a month by Q3 based on 200 contacts a week at 3%",
		"Book 20 meetings from 200 contacts a week and reach a 12% reply rate by Q3",
		"Run 80 demos in Q2; last quarter we ran 5 demos a week",
		"Walk 90 miles in May by walking 3 miles a day", // 31 days carry it, 21 working days don't
		"Run 80 demos in Q2 by making 50 calls a week",
		"Book 60 demos by 30 June by booking 2 demos a week and 3 demos a week with partners",
		"Save $3,000 by 31 March by putting $200 a week aside; I already have $1,500",
		"Raise $50K by 30 June by asking 20 donors for $500 a month",
		"Book 100 meetings by 31 March by having each SDR book 3 meetings a week",
		"Generate $500K in pipeline by 30 June by spending $5K a month on ads",
		"Win 10 accounts by 30 June by losing fewer than 1 account a month",
		"Sign 30 accounts by end of Q2 by calling 5 accounts a day",
		"Keep 200 accounts through 30 June by visiting 5 accounts a week",
		"Book [number] meetings from 200 contacts a week at 10%",
		strings.Repeat("Book 20 meetings from 200 contacts a week at 10%. ", 30),
	} {
		if f := read(t, s, jan15); !f.Empty() {
			t.Errorf("%.60q: %s", s, f.Sums[0].Words())
		}
	}
	if !Read(nil).Empty() {
		t.Error("no goal has no sums")
	}
}

// TestWindow: which time a sum is laid over.
func TestWindow(t *testing.T) {
	tests := []struct {
		when, today string
		unit        Period
		weeks, left float64
		begun, past bool
	}{
		{"in Q1", jan15, "quarter", 13, 10.8, true, false},
		{"in Q2", jan15, "quarter", 13, 13, false, false},
		{"by the end of Q2", jan15, "quarter", 13, 13, false, false},
		{"in February", jan15, "month", 13.0 / 3, 13.0 / 3, false, false},
		{"by the end of February", jan15, "", 6.4, 6.4, false, false},
		{"in H2", jan15, "half", 26, 26, false, false},
		{"by June 30", jan15, "", 23.8, 23.8, false, false},
		{"by January 15", jan15, "", 0.2, 0.2, false, false},
		{"by January 16", "2026-01-17", "", 52, 52, false, false},
		{"for 6 weeks", jan15, "week", 6, 6, false, false},
		{"over the next two quarters", jan15, "quarter", 26, 26, false, false},
		{"in the next 70 days", jan15, "", 10, 10, false, false},
		{"by June 30, 2025", jan15, "", 0, 0, false, true},
		{"someday", jan15, "", 0, 0, false, false},
	}
	for _, tt := range tests {
		t.Run(tt.when+" on "+tt.today, func(t *testing.T) {
			w := windowOf(parse(t, "Book 20 meetings "+tt.when, tt.today))
			if w.Unit != tt.unit || !near(w.Weeks, tt.weeks) || !near(w.Left, tt.left) || w.Begun != tt.begun || w.Past != tt.past {
				t.Errorf("%+v", w)
			}
			if (w.Assumption() == "") != (w.Weeks == 0) {
				t.Errorf("%v weeks and the assumption %q", w.Weeks, w.Assumption())
			}
		})
	}
}
