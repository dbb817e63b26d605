package quantity

import "testing"

// Shares and scores of two numbers, and the dates and set phrases that look like
// them.
func TestFindShare(t *testing.T) {
	reads(t, []reading{
		{"raise my sleep score from 4/10 to 8/10", "[from 4/10 to 8/10] count 8 from 4 out of 10"},
		{"back pain from 7/10 to 2/10", "[from 7/10 to 2/10] count 2 from 7 out of 10"},
		{"pain ≤ 3/10", "[≤ 3/10] count 3 out of 10 at_most"},
		{"a rating of 4.5 / 5", "[4.5 / 5] count 4.5 out of 5"},
		{"name 4/5 shapes", "[4/5 shapes] multiple 0.8 shapes"},
		{"read 18/20 words", "[18/20 words] multiple 0.9 words"},
		{"4 out of 5 trials", "[4 out of 5 trials] multiple 0.8 trials"},
		{"from 1 in 8 orders to 1 in 4", "[from 1 in 8 orders to 1 in 4] multiple 0.25 from 0.125 orders"},
		{"46 in 100 demos", "[46 in 100 demos] multiple 0.46 demos"},
		{"keep an adult-to-child ratio of 1:4", "[1:4] multiple 0.25"},
		{"a 2:1 ratio", "[2:1] multiple 2"},
		{"a match at 1:4", ""},
		{"the 4/5 renewals", ""},
		{"done by 4/5", ""},
		{"sign the 9/30 renewals", ""},
		{"our 24/7 line", ""},
		{"a 50/50 split", ""},
	})
}

// The size of each thing that is counted, names of meetings, and numbers tied to
// their noun.
func TestFindSized(t *testing.T) {
	reads(t, []reading{
		{"win 6 $40k renewals", "[6 $40k renewals] count 6 $40k renewals"},
		{"two $90k+ logos", "[two $90k+ logos] count 2 $90k+ logos"},
		{"ask 4 >$10k ARR users", "[4 >$10k ARR users] count 4 >$10k arr users"},
		{"close 3, $90k in all", "[3] count 3; [$90k] money 90000 USD"},
		{"5 side by side demos a week", "[5 side by side demos a week] count 5 side by side demos per week"},
		{"30-dials a day", "[30-dials a day] count 30 dials per day"},
		{"a 6-slide deck", "[6-slide] count 6 slide"},
		{"two-way radios", ""},
		{"the 5-Whys", ""},
		{"have each SDR book 4 demos", "[each SDR] percent 100 sdr universal; [4 demos] count 4 demos"},
		{"brief every account lead", "[every account lead] percent 100 account lead universal"},
		{"both semesters", ""},
		{"both pilots", "[both pilots] count 2 pilots"},
	})
}

// Minutes and seconds where something lasts, and times of day elsewhere.
func TestFindClocked(t *testing.T) {
	reads(t, []reading{
		{"call length from 4:30 (inbound only) to 3:00", "[from 4:30 (inbound only) to 3:00] duration 3 from 4.5 minutes"},
		{"pace from 6:15 to 5:45 per km", "[from 6:15 to 5:45 per km] duration 5.75 from 6.25 minutes per km"},
		{"run 5k in under 24:30", "[24:30] duration 24.5 minutes less_than"},
		{"move the shift from 7:30 to 8:15", ""},
		{"open at 8:30", ""},
		{"plank from 5:30 pm to 6:00 pm", ""},
	})
}

// What the rate of a quantity may stand behind, and lists of names.
func TestFindBehind(t *testing.T) {
	reads(t, []reading{
		{"3 cups of tea a day", "[3 cups of tea a day] count 3 cups per day"},
		{"one chapter of the manual every evening", "[one chapter of the manual every evening] count 1 chapter per day"},
		{"90 minutes of reading each week", "[90 minutes of reading each week] duration 90 minutes per week"},
		{"seven hours a night", "[seven hours a night] duration 7 hours per day"},
		{"15 minutes every school night", "[15 minutes every school night] duration 15 minutes per day"},
		{"four times during the day", "[four times during the day] count 4 times per day"},
		{"40 seats during the year", "[40 seats] count 40 seats"},
		{"two essays each term", "[two essays each term] count 2 essays per term"},
		{"a half-hour earlier", "[a half-hour] duration 0.5 hour"},
		{"the first half-year", ""},
		{"half of the reps", "[half] multiple 0.5"},
		{"chapters 2, 5 and 7", ""},
		{"assignments 1.4, 1.5, and 1.6", ""},
		{"lessons 4, 5, and 12 quizzes", "[12 quizzes] count 12 quizzes"},
		{"add and subtract within 20", ""},
		{"within 20 points", "[20 points] percent 20 points at_most points"},
		{"from 5 to 9 clubs. Then 9 to 14", "[from 5 to 9 clubs] count 9 from 5 clubs; [9 to 14] count 14 from 9 clubs"},
		{"from 5 to 9 clubs. Run 10 to 14", "[from 5 to 9 clubs] count 9 from 5 clubs; [10 to 14] count 10..14"},
		{"from net 60 to net 30", "[from net 60 to net 30] count 30 from 60"},
		{"shadow three audits and run one", "[three audits] count 3 audits; [one] count 1"},
		{"compare three vendors and pick one", "[three vendors] count 3 vendors"},
	})
}

// reading is a text and what is found in it, in brief.
type reading struct{ in, want string }

func reads(t *testing.T, cases []reading) {
	t.Helper()
	for _, tt := range cases {
		if got := brief(tt.in); got != tt.want {
			t.Errorf("%q\n got: %s\nwant: %s", tt.in, got, tt.want)
		}
	}
}
