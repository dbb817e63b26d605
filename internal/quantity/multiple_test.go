package quantity

import "testing"

// Multiples, parts and shares.
func TestFindMultiple(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"2x", "[2x] multiple 2 x"},
		{"2×", "[2×] multiple 2 x"},
		{"3 x", "[3 x] multiple 3 x"},
		{"3-fold", "[3-fold] multiple 3 x"},
		{"threefold", "[threefold] multiple 3 x"},
		{"ten-fold", "[ten-fold] multiple 10 x"},
		{"double the pipeline", "[double] multiple 2 x"},
		{"doubling", "[doubling] multiple 2 x"},
		{"triple", "[triple] multiple 3 x"},
		{"halve churn", "[halve] multiple 0.5 x"},
		{"double down", ""},
		{"double-digit", ""},
		{"double-check", ""},
		{"twice as many", "[twice] multiple 2 x"},
		{"twice a week", "[twice a week] count 2 times per week"},
		{"twice-weekly syncs", "[twice-weekly syncs] count 2 times per week"},
		{"once a month", "[once a month] count 1 times per month"},
		{"once signed", ""},
		{"three times as many", "[three times] multiple 3 x"},
		{"three times a week", "[three times a week] count 3 times per week"},
		{"by 1.5 times", "[1.5 times] multiple 1.5 x by"},
		{"2x/week", "[2x/week] count 2 times per week"},
		{"3:1", "[3:1] multiple 3 x"},
		{"1:1", ""},
		{"5 x $50K", "[5] count 5; [$50K] money 50000 USD"},
		{"half of reps", "[half] multiple 0.5"},
		{"half the reps", "[half] multiple 0.5"},
		{"in half", "[half] multiple 0.5"},
		{"half-baked", ""},
		{"a third of reps", "[a third] multiple 0.333333"},
		{"by a third", "[a third] multiple 0.333333 by"},
		{"a third party", ""},
		{"by two-thirds", "[two-thirds] multiple 0.666667 by"},
		{"1/3 of reps", "[1/3] multiple 0.333333"},
		{"by 3/4", ""},
		{"increase by 1/4", "[1/4] multiple 0.25 by"},
		{"one in five", "[one in five] multiple 0.2"},
		{"2 out of 3 deals", "[2 out of 3 deals] multiple 0.666667 deals"},
		{"8 in 5", "[8] count 8; [5] count 5"},
		{"20 in 30 days", "[20] count 20; [30 days] duration 30 days"},
		{"4.5/5", "[4.5/5] count 4.5 out of 5"},
		{"score of 9/10", "[9/10] count 9 out of 10"},
		{"8/10", ""},
		{"9 out of 10 stars", "[9 out of 10 stars] count 9 out of 10"},
	} {
		if got := brief(tt.in); got != tt.want {
			t.Errorf("%q\n got: %s\nwant: %s", tt.in, got, tt.want)
		}
	}
}
