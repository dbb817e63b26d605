package when

import (
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/text"
)

// due lists the deadlines of a goal, parted by bars.
func due(s string, o Options) string {
	if o.Today.IsZero() {
		o.Today = Date{2026, 1, 15}
	}
	var out []string
	for _, d := range Find(text.Parse(s), o).Deadlines {
		out = append(out, d.In(s))
	}
	return strings.Join(out, " | ")
}

func TestScoresAreNoDates(t *testing.T) {
	for _, tc := range []struct{ goal, want string }{
		{"Lift my sleep score from 3/10 to 7/10", ""},
		{"Bring my back pain from 8/10 down to 2/10", ""},
		{"Move the diner rating from 3/5 to 4/5 by June", "by June"},
		{"Get from 4/10 now to 8/10 in three months", "in three months"},
		{"Take the quiz score from 12/20 to 16/20", ""},
		{"Reach a confidence of 7/10 by 9/30", "by 9/30"},
		{"Lift the score to 8/10 by 3/10", "by 3/10"},
		// What looks alike and is a date.
		{"Run the ads from 3/10 to 4/15", "from 3/10 to 4/15"},
		{"Host the class from 5/10 to 5/20", "from 5/10 to 5/20"},
		{"Sell 40 seats 3/10-4/10", "3/10-4/10"},
		{"Finish the pain study between 3/10 and 4/12", "between 3/10 and 4/12"},
		{"Run the campaign from 5/1 to 8/1", "from 5/1 to 8/1"},
		{"Send the grades 3/15", "3/15"},
	} {
		if got := due(tc.goal, Options{}); got != tc.want {
			t.Errorf("%q: got %q, want %q", tc.goal, got, tc.want)
		}
	}
	// With the day first both readings are common: the word decides.
	for goal, want := range map[string]string{
		"Run the fair from 3/10 to 7/10":     "from 3/10 to 7/10",
		"Lift the score from 3/10 to 7/10":   "",
		"Run the fair from 12/10 to 13/10":   "from 12/10 to 13/10",
		"Bring the pain from 8/10 to 3/10":   "",
		"Rate the talks 8/10 or more by May": "by May",
	} {
		if got := due(goal, Options{DayFirst: true}); got != want {
			t.Errorf("day first, %q: got %q, want %q", goal, got, want)
		}
	}
}
