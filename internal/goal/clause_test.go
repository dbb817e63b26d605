package goal_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestClauses(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Book 20 meetings by June", nil},
		{"Book 20 meetings so that the AEs reach quota", []string{"reason:so that the AEs reach quota"}},
		{"Book 20 meetings because two AEs start in April", []string{"reason:because two AEs start in April"}},
		{"Purpose: book 20 meetings by June", nil},
		{"Goal: book 20 meetings. Reason: two AEs start in April.", []string{"reason:Reason: two AEs start in April"}},
		{"Book 20 meetings, leading to a second van", []string{"reason:leading to a second van"}},
		{"Book 20 meetings by June, to be achieved with the new script", []string{"basis:with the new script"}},
		{"[S] Book 20 meetings [A] I have 90 contacts [R] feeds the pipeline [T] by June", []string{"basis:I have 90 contacts", "reason:feeds the pipeline"}},
		{"Don't wait for the customer to call", nil},
		{"Open 4 accounts a week through the back-to-school season", nil},
		{"Cut reply time to 2 hours by June, leading to a CSAT of 92%", nil},
		{"I want to be calmer and to give my people the feedback they ask for", nil},
		{"Sit the unit test, which will be done by Easter", nil},
		{"Hire 4 cooks by May to staff the second kitchen", []string{"reason:to staff the second kitchen"}},
		{"Trim stock days from 50 to 40 by May to free cash for the new van", []string{"reason:to free cash for the new van"}},
		{"Cut handovers to tier 3 by a quarter", nil},
		{"Book 20 meetings in order to fill the pipeline by June", []string{"reason:in order to fill the pipeline"}},
		{"Book 20 meetings to support growth in the region", []string{"reason:to support growth in the region"}},
		{"To feed the pipeline, make 50 calls a day", []string{"reason:To feed the pipeline"}},
		{"To increase sales by 20%", nil},
		{"Book 20 meetings, based on 200 weekly contacts", []string{"basis:based on 200 weekly contacts"}},
		{"Book 20 meetings, based on 200 weekly contacts, because two AEs start in April", []string{"basis:based on 200 weekly contacts", "reason:because two AEs start in April"}},
		{"Raise win rate to 25% by improving discovery calls", []string{"means:by improving discovery calls"}},
		{"Raise win rate to 25% through a shared script", []string{"means:through a shared script"}},
		{"Raise win rate by 5 points", nil},
		{"Grow ARR by 10% while keeping margin", []string{"condition:while keeping margin"}},
		{"Grow ARR by 10% without more discounts", []string{"condition:without more discounts"}},
		{"Book 20 meetings, tracked in the CRM", []string{"tracking:tracked in the CRM"}},
		{"Book 20 meetings, tracked in the CRM, to feed the pipeline", []string{"tracking:tracked in the CRM", "reason:to feed the pipeline"}},
		{"Call 40 leads a day to book 20 meetings", []string{"result:to book 20 meetings"}},
		{"Book 20 meetings; this supports the new region", []string{"reason:this supports the new region"}},
		{"Win “Because It Works”", nil},
		{"I want to book 20 meetings", nil},
		{"I plan to close 5 deals", nil},
		{"Raise win rate from 20% to 25%", nil},
		{"Answer the support tickets", nil},
	}
	for _, tt := range tests {
		g := read(tt.text)
		var got []string
		last := 0
		for _, c := range g.Clauses {
			got = append(got, string(c.Sort)+":"+c.In(tt.text))
			if c.First < last || c.Body < c.First || c.Last < c.Body {
				t.Errorf("%q: clause %v overlaps the one before or runs backwards", tt.text, c)
			}
			last = c.Last
			if p := g.ClauseAt(c.First); p == nil || p.First != c.First {
				t.Errorf("%q: ClauseAt(%d) does not find the clause", tt.text, c.First)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
		if g.ClauseAt(-1) != nil || g.ClauseAt(len(g.Doc.Tokens)) != nil {
			t.Errorf("%q: a clause outside the text", tt.text)
		}
	}
}
