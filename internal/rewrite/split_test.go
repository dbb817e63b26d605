package rewrite_test

import (
	"testing"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/rewrite"
)

// TestSplit offers two lines where a text holds two results, and only there.
func TestSplit(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Close $200K in ARR and hire 3 reps by June 30", "Close $200K in ARR by June 30\nHire 3 reps by June 30"},
		{"Book 20 meetings by June 30 and close 5 deals by December 31", "Book 20 meetings by June 30\nClose 5 deals by December 31"},
		{"I want to close 10 deals in Q3, and publish 4 case studies", "Close 10 deals in Q3\nPublish 4 case studies in Q3"},
		{"Send 100 cold emails per week and make 40 calls per day", "Send 100 cold emails per week until [which day?]\nMake 40 calls per day until [which day?]"},
		{"Close 10 deals. Hire 3 reps by June 30.", "Close 10 deals by June 30\nHire 3 reps by June 30"},
		{"Make 50 calls a day by blocking 2 hours each morning through June", ""},
		{"Grow and retain 20 accounts in Q3", ""},
		{"Close 10 deals, hire 3 reps and publish 4 case studies by June 30", ""},
		{"Make 50 calls a day to book 20 meetings by June 30", ""},
		{"Improve performance", ""},
	} {
		got := ""
		for _, w := range rewrite.For(parse(sample{"", c.text})) {
			if w.Template == "split" {
				got = w.Draft
			}
		}
		if got != c.want {
			t.Errorf("%q\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// TestWhy says of each draft why it was picked, and what it keeps unsettled.
func TestWhy(t *testing.T) {
	for _, c := range []struct {
		role            goal.Role
		text, why, note string
	}{
		{"", "Increase win rate", "Your goal names “win rate”.", ""},
		{"", "Book more qualified meetings", "Your goal names “qualified meetings”.", ""},
		{"", "Be better", "Your goal names no measure of sales, so the general form fits.", "Nothing in your words can be carried over yet, so every part is a blank."},
		{"", "Become fluent in Spanish", "Your goal is about learning something.", ""},
		{goal.SDR, "Raise my German from A2 to B1", "Your goal names none of the role's usual measures, and this form keeps its own.", ""},
		{"", "Grow revenue 10x this year", "Your goal names “revenue”.", "“10x” is kept. A line on what makes it reachable helps a reader believe it."},
		{"", "Reduce win rate from 30% to 24% by Q3", "Your goal names “win rate”.", "“Reduce win rate” is kept, though it points the other way. Turn it round if that is a slip."},
		{"", "Cut churn to 3% by June 31", "Your goal names “churn”.", "“by June 31” is kept. No calendar has that day, so pick the one you mean."},
		{"", "Cut churn to 3% by 2019", "Your goal names “churn”.", "“by 2019” is kept. That time has passed, so pick a new one."},
	} {
		out := rewrite.For(parse(sample{c.role, c.text}))
		if len(out) == 0 {
			t.Errorf("%q gets no draft", c.text)
			continue
		}
		if out[0].Why != c.why || out[0].Note != c.note {
			t.Errorf("%q\n got %q, %q\nwant %q, %q", c.text, out[0].Why, out[0].Note, c.why, c.note)
		}
	}
	for _, s := range samples(t) {
		for _, w := range rewrite.For(parse(s)) {
			if w.Why == "" || len(w.Why) > 100 || len(w.Note) > 110 {
				t.Errorf("%q as %s: why %q, note %q", s.text, w.Template, w.Why, w.Note)
			}
		}
	}
}
