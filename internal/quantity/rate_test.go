package quantity

import "testing"

// Counted nouns and rates.
func TestFindRate(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"50 calls per day", "[50 calls per day] count 50 calls per day"},
		{"50 calls/day", "[50 calls/day] count 50 calls per day"},
		{"50 calls a day", "[50 calls a day] count 50 calls per day"},
		{"50 calls each week", "[50 calls each week] count 50 calls per week"},
		{"50 calls every other week", "[50 calls every other week] count 50 calls per fortnight"},
		{"50 calls every two weeks", "[50 calls every two weeks] count 50 calls per fortnight"},
		{"50 calls every Friday", "[50 calls every Friday] count 50 calls per week"},
		{"50 calls daily", "[50 calls daily] count 50 calls per day"},
		{"50 weekly calls", "[50 weekly calls] count 50 calls per week"},
		{"20 meetings a month from 200 contacts", "[20 meetings a month] count 20 meetings per month; [200 contacts] count 200 contacts"},
		{"20 meetings a month from now", "[20 meetings] count 20 meetings"},
		{"20 meetings a week from today", "[20 meetings] count 20 meetings"},
		{"50-a-day", "[50-a-day] count 50 per day"},
		{"50 calls per business day", "[50 calls per business day] count 50 calls per day"},
		{"5 calls per rep per week", "[5 calls per rep per week] count 5 calls per week"},
		{"5 calls/rep/week", "[5 calls/rep/week] count 5 calls per week"},
		{"$5K per deal", "[$5K per deal] money 5000 USD per deal"},
		{"20 calls to CFOs each week", "[20 calls] count 20 calls per week"},
		{"20 calls on a daily basis", "[20 calls on a daily basis] count 20 calls per day"},
		{"Every week, make 20 calls", "[20 calls] count 20 calls per week"},
		{"a weekly target of 20 calls", "[20 calls] count 20 calls per week"},
		{"raise calls per day to 60", "[60] count 60 per day"},
		{"increase weekly demos to 8", "[8] count 8 per week"},
		{"20 calls, 10 emails and 5 demos daily", "[20 calls] count 20 calls per day; [10 emails] count 10 emails per day; [5 demos daily] count 5 demos per day"},
		{"20 touches per 100 accounts", "[20 touches per 100 accounts] count 20 touches per 100 accounts"},
		{"20 calls/emails per day", "[20 calls/emails per day] count 20 calls/emails per day"},
		{"three new enterprise logos", "[three new enterprise logos] count 3 new enterprise logos"},
		{"20 qualified meetings with CFOs", "[20 qualified meetings] count 20 qualified meetings"},
		{"15 sales calls", "[15 sales calls] count 15 sales calls"},
		{"4 SaaS deals", "[4 SaaS deals] count 4 saas deals"},
		{"5 Series B startups", "[5 Series B startups] count 5 series b startups"},
		{"3 Stage 2 deals", "[3 Stage 2 deals] count 3 stage 2 deals"},
		{"10 follow-ups", "[10 follow-ups] count 10 follow-ups"},
		{"2 one-on-ones a week", "[2 one-on-ones a week] count 2 one-on-ones per week"},
		{"3 1:1s", "[3 1:1s] count 3 1:1s"},
		{"20 reps complete the course", "[20 reps] count 20 reps"},
		{"15 deals closed", "[15 deals] count 15 deals"},
		{"20 lead gen calls", "[20 lead gen calls] count 20 lead gen calls"},
		{"10 Q3 renewals", "[10 Q3 renewals] count 10 q3 renewals"},
		{"4 EMEA logos", "[4 EMEA logos] count 4 emea logos"},
		{"5 new or expansion deals", "[5 new or expansion deals] count 5 new or expansion deals"},
		{"3 past customers", "[3 past customers] count 3 past customers"},
		{"2 next steps", "[2 next steps] count 2 next steps"},
		{"5 next quarter", "[5] count 5"},
		{"two (2) logos", "[two (2) logos] count 2 logos"},
		{"20\nmeetings", "[20] count 20"},
		{"20calls", "[20calls] count 20 calls"},
		{"1 rep closes", "[1 rep] count 1 rep"},
		{"12-person team", "[12-person] count 12 person"},
		{"50 of", "[50] count 50"},
	} {
		if got := brief(tt.in); got != tt.want {
			t.Errorf("%q\n got: %s\nwant: %s", tt.in, got, tt.want)
		}
	}
}
