package quantity

import "testing"

// Zero, all and recurring events.
func TestFindWhole(t *testing.T) {
	reads(t, []reading{
		{"zero missed calls", "[zero missed calls] count 0 missed calls zero"},
		{"zero in on", ""},
		{"zero tolerance", ""},
		{"no missed calls", "[no missed calls] count 0 missed calls zero"},
		{"no deal without a plan", "[no deal] count 0 deal zero"},
		{"no later than Friday", ""},
		{"we have no plan", ""},
		{"ensure there are no errors", "[no errors] count 0 errors zero"},
		{"never miss a call", "[never] count 0 zero"},
		{"have never missed", ""},
		{"eliminate all discounts", "[eliminate all discounts] count 0 discounts zero"},
		{"eliminate no-shows", "[eliminate no-shows] count 0 no-shows zero"},
		{"0 errors", "[0 errors] count 0 errors zero"},
		{"every account", "[every account] percent 100 account universal"},
		{"every single account", "[every single account] percent 100 account universal"},
		{"all reps", "[all reps] percent 100 reps universal"},
		{"all of our reps", "[all of our reps] percent 100 reps universal"},
		{"each of the reps", "[each of the reps] percent 100 reps universal"},
		{"all 12 reps", "[12 reps] count 12 reps"},
		{"across all reps", ""},
		{"all-hands", ""},
		{"all the time", ""},
		{"every week", ""},
		{"every time", ""},
		{"with each rep", "[each rep] percent 100 rep universal scope"},
		{"plans for all accounts", "[all accounts] percent 100 accounts universal scope"},
		{"each other", ""},
		{"weekly 1:1s", "[weekly 1:1s] count 1 1:1s per week"},
		{"a monthly pipeline review", "[monthly pipeline review] count 1 pipeline review per month"},
		{"bi-weekly check-ins", "[bi-weekly check-ins] count 1 check-ins per fortnight"},
		{"weekly revenue", ""},
		{"monthly active users", ""},
		{"several weekly calls", ""},
		{"increase weekly demos", ""},
		{"QBRs every quarter", "[QBRs every quarter] count 1 qbrs per quarter"},
		{"1:1s every week", "[1:1s every week] count 1 1:1s per week"},
		{"calls every day", ""},
		{"calls per day", ""},
		{"X weekly calls", ""},
	})
}
