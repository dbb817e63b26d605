package quantity

import "testing"

// Ranges and from-to.
func TestFindPair(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"15-20%", "[15-20%] percent 15..20 %"},
		{"15% - 20%", "[15% - 20%] percent 15..20 %"},
		{"10 to 15", "[10 to 15] count 10..15"},
		{"between 5 and 8 deals", "[between 5 and 8 deals] count 5..8 deals"},
		{"$10–20K", "[$10–20K] money 10000..20000 USD"},
		{"$1M-$2M", "[$1M-$2M] money 1e+06..2e+06 USD"},
		{"3 or 4 logos", "[3 or 4 logos] count 3..4 logos"},
		{"2-3x", "[2-3x] multiple 2..3 x"},
		{"20~100", "[20~100] count 20..100"},
		{"20 through 100", "[20 through 100] count 20..100"},
		{"5k-20k", "[5k-20k] count 5000..20000"},
		{"3- to 5-day", "[3- to 5-day] duration 3..5 day"},
		{"5-3", "[5] count 5; [3] count 3"},
		{"more than 10 and less than 40", "[more than 10 and less than 40] count 10..40"},
		{"more than 40 and less than 10", "[40] count 40 more_than; [10] count 10 less_than"},
		{"no more than 50 and no less than 20", "[no more than 50 and no less than 20] count 20..50"},
		{"from 15% to 20%", "[from 15% to 20%] percent 20 from 15 %"},
		{"from 15 to 20%", "[from 15 to 20%] percent 20 from 15 %"},
		{"from $12 to $15K", "[from $12 to $15K] money 15000 from 12000 USD"},
		{"from $800 to $1K", "[from $800 to $1K] money 1000 from 800 USD"},
		{"from 5 demos to 8 demos a week", "[from 5 demos to 8 demos a week] count 8 from 5 demos per week"},
		{"from 12 (today) to 20", "[from 12 (today) to 20] count 20 from 12"},
		{"from 8% in Q1 to 12%", "[from 8% in Q1 to 12%] percent 12 from 8 %"},
		{"from a current 8% up to at least 12%", "[from a current 8% up to at least 12%] percent 12 from 8 % at_least"},
		{"from six months to four", "[from six months to four] duration 4 from 6 months"},
		{"to 25% from 20%", "[to 25% from 20%] percent 25 from 20 %"},
		{"to 25%, up from 20%", "[to 25%, up from 20%] percent 25 from 20 %"},
		{"25% (from 20%)", "[25% (from 20%)] percent 25 from 20 %"},
		{"25% (currently 20%)", "[25% (currently 20%)] percent 25 from 20 %"},
		{"25%, currently 20%", "[25%, currently 20%] percent 25 from 20 %"},
		{"20 meetings from 200 calls", "[20 meetings] count 20 meetings; [200 calls] count 200 calls"},
		{"to $2M from 3 accounts", "[$2M] money 2e+06 USD; [3 accounts] count 3 accounts"},
		{"20% → 25%", "[20% → 25%] percent 25 from 20 %"},
		{"20%->25%", "[20%->25%] percent 25 from 20 %"},
		{"20% (Q2) -> 25%", "[20% (Q2) -> 25%] percent 25 from 20 %"},
		{"increase win rate 15% to 20%", "[15% to 20%] percent 20 from 15 %"},
		{"increase win rate by 15% to 20%", "[15% to 20%] percent 15..20 % by"},
		{"run 15 to 20 demos", "[15 to 20 demos] count 15..20 demos"},
		{"from May 1 to June 30", ""},
		{"from 2026 to 2027", ""},
		{"from Tier 2 to Tier 1", ""},
		{"send 20 emails to 50 buyers", "[20 emails] count 20 emails; [50 buyers] count 50 buyers"},
		{"by 5 points to 25%", "[5 points] percent 5 points points by; [25%] percent 25 %"},
		{"by 20% to $500K", "[20%] percent 20 % by; [$500K] money 500000 USD"},
		{"by at least 5 deals", "[5 deals] count 5 deals at_least by"},
		{"by a further 5 deals", "[5 deals] count 5 deals by"},
	} {
		if got := brief(tt.in); got != tt.want {
			t.Errorf("%q\n got: %s\nwant: %s", tt.in, got, tt.want)
		}
	}
}
