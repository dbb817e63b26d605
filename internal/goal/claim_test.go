package goal_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestClaims(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Achieve a 100% close rate", []string{"absolute"}},
		{"Have zero churn by December", []string{"absolute"}},
		{"Reach 100% forecast accuracy", []string{"absolute"}},
		{"Have zero lost renewals in 2027", []string{"absolute"}},
		{"Cut costs 5 to 10%", nil},
		{"Cut costs from 5 to 10% of sales", []string{"wrong-way"}},
		{"Cut costs 5% to 10%", []string{"wrong-way"}},
		{"Lower the share of trials that turn into orders from 30% to 40%", []string{"wrong-way"}},
		{"Raise the share of trials that turn into orders from 30% to 40%", nil},
		{"Never lose a deal", []string{"absolute"}},
		{"Eliminate all discounts", []string{"absolute"}},
		{"Eliminate every no-show", []string{"absolute"}},
		{"Win every deal this quarter", []string{"absolute"}},
		{"Reach 900,000 readers next month; currently at 8,300", []string{"extreme"}},
		{"Make 500 calls by June; currently at 20", nil},
		{"Reach 9,000 readers next month; currently at 8,300", nil},
		{"Have all reps certified by June", nil},
		{"No opportunity without a next step", nil},
		{"Reach 100% of quota by June", nil},
		{"Hit 100% quota attainment", nil},
		{"Never miss a follow-up", nil},
		{"Keep churn below 2%", nil},

		{"10x revenue", []string{"extreme"}},
		{"Grow ARR 10x over the next five years", []string{"extreme"}},
		{"Grow ARR 5x by December", []string{"extreme"}},
		{"Grow ARR 5x by December 2030", nil},
		{"Triple ARR this quarter", []string{"extreme"}},
		{"Triple ARR by 31 December 2027", nil},
		{"Increase ARR by 100% in one month", []string{"extreme"}},
		{"Increase ARR by 100% by 31 December", nil},
		{"Grow ARR from $1M to $10M", []string{"extreme"}},
		{"Grow ARR from $1M to $6M by December", []string{"extreme"}},
		{"Grow ARR from $1M to $1.2M by December", nil},
		{"Keep 3x pipeline coverage this quarter", nil},
		{"Build 10x pipeline coverage", nil},
		{"Double ARR by December", nil},

		{"Increase churn by 5%", []string{"wrong-way"}},
		{"Reduce win rate to 10%", []string{"wrong-way"}},
		{"Grow win rate from 20% to 15%", []string{"wrong-way"}},
		{"Reduce churn from 5% to 8%", []string{"wrong-way"}},
		{"Improve win rate from 25% to 20%", []string{"wrong-way"}},
		{"Lengthen the sales cycle to 60 days", []string{"wrong-way"}},
		{"Increase sales by 5%", nil},
		{"Reduce churn from 5% to 3%", nil},
		{"Grow win rate from 20% to 25%", nil},
		{"Improve churn from 5% to 3%", nil},
		{"Shorten the sales cycle from 60 to 45 days", nil},
		{"Reduce unqualified meetings by 20%", nil},
		{"Reduce quota attainment variance to 10%", nil},
		{"Raise the grip strength score from 2/10 to 7/10 within 4 weeks", nil}, // a scale has an end
		{"Increase my squat weight by 8 kilos by May", nil},
		{"Each account manager books two reviews a month", nil},
		{"100% of account executives book two reviews a month", nil},
		{"100% of quotes accepted", []string{"absolute"}},
		{"Every cold call to turn into a meeting", []string{"absolute"}},
		{"Reduce resolution time with tenants from 48 to 24 hours by May", nil},
	}
	for _, tt := range tests {
		var got []string
		for _, c := range read(tt.text).Claims {
			got = append(got, string(c.Sort))
			if c.In(tt.text) == "" {
				t.Errorf("%q: the %s claim covers nothing", tt.text, c.Sort)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
}

// TestExtremeFactor: a claim says how many times over.
func TestExtremeFactor(t *testing.T) {
	for s, want := range map[string]float64{"10x revenue": 10, "Grow ARR from $1M to $12M": 12, "Increase ARR by 900%": 10, "Triple ARR this quarter": 3} {
		c := read(s).Claims
		if len(c) != 1 || c[0].Factor != want {
			t.Errorf("%q: claims %+v, want one with factor %g", s, c, want)
		}
	}
}
