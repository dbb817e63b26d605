package funnel

import (
	"math"
	"testing"

	"github.com/goalsmith/goalsmith/internal/when"
)

func TestConvert(t *testing.T) {
	tests := []struct {
		v        float64
		from, to Period
		want     float64
		ok       bool
	}{
		{20, "week", "quarter", 260, true}, {60, "day", "week", 300, true}, {1, "day", "quarter", 65, true},
		{3, "month", "quarter", 9, true}, {1, "quarter", "year", 4, true}, {26, "half", "week", 1, true},
		{4, "fortnight", "week", 2, true}, {6, "2 months", "month", 3, true}, {5, "10 days", "week", 2.5, true},
		{1, "rep", "week", 0, false}, {1, "", "week", 0, false}, {1, "hour", "day", 0, false}, {1, "0 days", "week", 0, false},
		{1, "99999999999 years", "week", 0, false}, {1, "2 ", "week", 0, false}, {1, "2", "week", 0, false}, {math.NaN(), "day", "week", 0, false},
	}
	for _, tt := range tests {
		if got, ok := Convert(tt.v, tt.from, tt.to); ok != tt.ok || !near(got, tt.want) {
			t.Errorf("%v per %s is %v per %s (%v), want %v (%v)", tt.v, tt.from, got, tt.to, ok, tt.want, tt.ok)
		}
	}
}

func TestWorkingDays(t *testing.T) {
	for _, tt := range []struct {
		from, to string
		want     int
	}{{"2026-01-12", "2026-01-18", 5}, {"2026-01-17", "2026-01-18", 0}, {"2026-01-15", "2026-01-15", 1}, {"2026-01-15", "2026-01-14", 0}, {"2028-02-28", "2028-03-01", 3}, {"2026-01-01", "2026-12-31", 261}} {
		a, _ := when.ParseDate(tt.from)
		b, _ := when.ParseDate(tt.to)
		if got := WorkingDays(a, b); got != tt.want {
			t.Errorf("%s to %s: %d, want %d", tt.from, tt.to, got, tt.want)
		}
	}
}

func TestRates(t *testing.T) {
	if v := Compound(5, 3); !near(v, 15.7625) {
		t.Errorf("5%% three times: %v", v)
	}
	if points, percent, ok := Move(15, 20); points != 5 || !near(percent, 100.0/3) || !ok {
		t.Errorf("15 to 20: %v points, %v%%", points, percent)
	}
	if points, _, ok := Move(0, 20); points != 20 || ok {
		t.Error("from zero there is no percentage")
	}
	if percent, points := Either(20, 5); percent != 21 || points != 25 {
		t.Errorf("20 by 5: %v, %v", percent, points)
	}
	for _, rate := range []float64{0, -1, 101, math.NaN(), math.Inf(1)} {
		if n, ok := Attempts(8, rate); ok || n != 0 {
			t.Errorf("8 wins at %v%%: %v", rate, n)
		}
	}
}
