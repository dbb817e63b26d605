package repair_test

import (
	"strings"
	"testing"
	"time"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/repair"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/when"
)

// fixed is a January day, so that nothing hangs on when the tests run.
var fixed = review.Options{Time: when.Options{Today: when.Date{Year: 2026, Month: time.January, Day: 15}}}

func TestWeave(t *testing.T) {
	tests := []struct{ goal, ask, answer, want string }{
		// the object
		{"Increase sales", "object", "enterprise software", "Increase enterprise software sales"},
		{"Increase sales", "object", "enterprise software sales", "Increase enterprise software sales"},
		{"Increase sales soon", "object", "to hospitals", "Increase sales to hospitals soon"},
		{"Increase sales", "object", "hospitals", "Increase sales to hospitals"},
		{"Win a customer by 30 June", "object", "enterprise", "Win an enterprise customer by 30 June"},
		{"Sales up 20% by 30 June", "object", "enterprise software", "Enterprise software sales up 20% by 30 June"},
		{"Improve team performance by 10%", "object", "win rate", "Improve team win rate by 10%"},
		{"Sell more", "object", "enterprise licences", "Sell more enterprise licences"},
		{"Get better", "object", "discovery calls", "Get better at discovery calls"},
		// from what to what
		{"Increase sales", "from-to", "$200K to $250K", "Increase sales from $200K to $250K"},
		{"Increase sales", "from-to", "20%", "Increase sales by 20%"},
		{"Increase sales", "from-to", "by 20%", "Increase sales by 20%"},
		{"Increase win rate", "from-to", "25%", "Increase win rate to 25%"},
		{"Increase win rate", "from-to", "20% -> 25%", "Increase win rate from 20% to 25%"},
		{"Increase win rate by 30 June.", "from-to", "20 to 25%", "Increase win rate from 20 to 25% by 30 June."},
		{"Significantly increase sales by 30 June", "from-to", "20%", "Increase sales by 20% by 30 June"},
		{"Increase sales significantly", "from-to", "20%", "Increase sales by 20%"},
		{"Better win rate", "from-to", "20% to 25%", "Better win rate from 20% to 25%"},
		{"Reduce churn in EMEA", "from-to", "8% to 5%", "Reduce churn from 8% to 5% in EMEA"},
		// how many
		{"Book more meetings", "how-many", "20", "Book 20 meetings"},
		{"Book several qualified meetings", "how-many", "20 meetings a week", "Book 20 qualified meetings a week"},
		{"Book a meeting", "how-many", "20", "Book 20 meetings"},
		{"Book the meetings", "how-many", "20", "Book the 20 meetings"},
		{"Make calls", "how-many", "50 per day", "Make 50 calls per day"},
		{"Close more deals", "how-many", "20%", "Close 20% more deals"},
		{"Close more deals", "how-many", "$200K", "Close more deals worth $200K"},
		{"more mtgs", "how-many", "20", "20 mtgs"},
		{"More meetings", "how-many", "20", "20 meetings"},
		{"Sell more", "how-many", "20 licences", "Sell 20 licences"},
		// how will you know
		{"Complete the negotiation course by 30 June", "know", "score of 90%", "Complete the negotiation course with a score of 90% by 30 June"},
		{"Complete the negotiation course", "know", "measured by the final exam: 90%", "Complete the negotiation course, measured by the final exam: 90%"},
		// by when
		{"Increase sales soon", "deadline", "30 June", "Increase sales by 30 June"},
		{"Increase sales soon.", "deadline", "by the end of Q2", "Increase sales by the end of Q2."},
		{"Soon increase sales", "deadline", "30 June", "By 30 June increase sales"},
		{"Increase sales", "deadline", "90 days", "Increase sales within 90 days"},
		{"Increase sales", "deadline", "This quarter", "Increase sales this quarter"},
		{"Increase sales", "deadline", "soon", "Increase sales soon"},
		{"Book 5 meetings a week", "deadline", "30 June", "Book 5 meetings a week until 30 June"},
		{"Book 20 meetings, based on 200 contacts a week", "deadline", "30 June", "Book 20 meetings by 30 June, based on 200 contacts a week"},
		{"Book 20 meetings to feed the team pipeline target", "deadline", "30 June", "Book 20 meetings by 30 June to feed the team pipeline target"},
		{"Book 20 meetings by calling 40 leads a day", "deadline", "30 June", "Book 20 meetings by 30 June, by calling 40 leads a day"},
		{"Book 20 meetings by 30 June 2024", "deadline", "30 June 2026", "Book 20 meetings by 30 June 2026"},
		{"Lower time-to-fill this half", "from-to", "12 to 9 days", "Lower time-to-fill from 12 to 9 days this half"},
		{"Increase win rate from [what?] to [what?] by 30 June", "from-to", "20% to 25%", "Increase win rate from 20% to 25% by 30 June"},
		{"Improve customer satisfaction", "know", "CSAT of 92", "Improve customer satisfaction to CSAT of 92"},
		{"Improve customer satisfaction by 30 June", "object", "CSAT score", "Improve customer satisfaction (CSAT score) by 30 June"},
		{"Cut lots of deals", "how-many", "12", "Cut 12 deals"},
		{"Book 20 meetings by [which day?]", "deadline", "30 June", "Book 20 meetings by 30 June"},
		// the basis
		{"Book 20 meetings by 30 June", "basis", "200 contacts a week at 10%", "Book 20 meetings by 30 June, based on 200 contacts a week at 10%"},
		{"Book 20 meetings by 30 June", "basis", "Call 40 leads a day", "Book 20 meetings by 30 June by calling 40 leads a day"},
		{"Book 20 meetings by 30 June", "basis", "we booked 18 last quarter", "Book 20 meetings by 30 June, given that we booked 18 last quarter"},
		{"Book 20 meetings by 30 June to feed the team pipeline target", "basis", "200 contacts a week", "Book 20 meetings by 30 June, based on 200 contacts a week, to feed the team pipeline target"},
		// the reason
		{"Book 20 meetings by 30 June", "reason", "the team's pipeline target", "Book 20 meetings by 30 June to feed the team's pipeline target"},
		{"Book 20 meetings by 30 June.", "reason", "Hit the team number", "Book 20 meetings by 30 June to hit the team number."},
		{"Book 20 meetings by 30 June", "reason", "we need pipeline for the launch", "Book 20 meetings by 30 June, because we need pipeline for the launch"},
		{"Book 20 meetings by 30 June to be more successful", "reason", "the team's pipeline target", "Book 20 meetings by 30 June to feed the team's pipeline target"},
		{"Book 20 meetings by 30 June, based on 200 contacts a week", "reason", "the team's pipeline target", "Book 20 meetings by 30 June, based on 200 contacts a week, to feed the team's pipeline target"},
		// where it is tracked, and another number
		{"Book 20 meetings by 30 June", "tracking", "Salesforce", "Book 20 meetings by 30 June, tracked in Salesforce"},
		{"Achieve a 100% close rate by 30 June", "figure", "40%", "Achieve a 40% close rate by 30 June"},
		// a card
		{"S: Book meetings\nM: 20 meetings", "deadline", "30 June", "S: Book meetings\nM: 20 meetings\nT: 30 June"},
	}
	for _, tt := range tests {
		w, ok := repair.Weave(tt.goal, repair.Question{Criterion: of(tt.ask), Ask: repair.Ask(tt.ask)}, tt.answer, fixed)
		if !ok || w.Text != tt.want {
			t.Errorf("%q, %s %q:\n got %q\nwant %q", tt.goal, tt.ask, tt.answer, w.Text, tt.want)
		}
	}
}

func of(ask string) lint.Criterion {
	switch ask {
	case "object":
		return lint.Specific
	case "deadline":
		return lint.TimeBound
	case "basis", "figure":
		return lint.Achievable
	case "reason":
		return lint.Relevant
	}
	return lint.Measurable
}

func TestQuestions(t *testing.T) {
	tests := []struct{ goal, want string }{
		{"", ""},
		{"Increase sales", "object from-to deadline basis reason"},
		{"Book meetings soon", "how-many deadline basis reason"},
		{"Sell more", "object how-many deadline basis reason"},
		{"Complete the negotiation course by 30 June", "know basis reason"},
		{"Book 20 meetings by 30 June, based on 200 contacts a week, to feed the team pipeline target", ""},
		{"Achieve a 100% close rate by 30 June", "figure reason"},
	}
	for _, tt := range tests {
		var got []string
		for _, q := range repair.Questions(tt.goal, fixed) {
			got = append(got, string(q.Ask))
			if q.Prompt == "" || q.Hint == "" || q.Example == "" || q.Criterion == "" {
				t.Errorf("%q: the question %+v is not whole", tt.goal, q)
			}
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%q asks %q, want %q", tt.goal, s, tt.want)
		}
	}
}

func TestChoicesFollowTheFiscalCalendar(t *testing.T) {
	day := func(m time.Month, d int) when.Date { return when.Date{Year: 2026, Month: m, Day: d} }
	tests := []struct {
		o    when.Options
		want string
	}{
		{when.Options{Today: day(1, 15)}, "This month · 31 Jan|End of Q1 · 31 Mar|End of Q2 · 30 Jun|End of Q3 · 30 Sep"},
		{when.Options{Today: day(11, 22)}, "This month · 30 Nov|End of Q4 · 31 Dec|End of Q1 · 31 Mar 2027|End of Q2 · 30 Jun 2027"},
		{when.Options{Today: day(12, 31)}, "End of Q4 · 31 Dec|End of Q1 · 31 Mar 2027|End of Q2 · 30 Jun 2027"},
		{when.Options{Today: day(11, 22), FiscalStart: 2}, "This month · 30 Nov|End of Q4 FY27 · 31 Jan 2027|End of Q1 FY28 · 30 Apr 2027|End of Q2 FY28 · 31 Jul 2027"},
		{when.Options{Today: day(2, 20), FiscalStart: 4, FiscalYearByStart: true}, "This month · 28 Feb|End of Q4 FY25 · 31 Mar|End of Q1 FY26 · 30 Jun|End of Q2 FY26 · 30 Sep"},
		{when.Options{}, ""},
	}
	for _, tt := range tests {
		q, _ := repair.On(lint.TimeBound, "Book 20 meetings", review.Options{Time: tt.o})
		var got []string
		for _, c := range q.Choices {
			got = append(got, c.Label)
			if w, ok := repair.Weave("Book 20 meetings", q, c.Answer, review.Options{Time: tt.o}); !ok || !w.Settled() {
				t.Errorf("%v: %q settles nothing: %q", tt.o, c.Answer, w.Text)
			}
		}
		if s := strings.Join(got, "|"); s != tt.want {
			t.Errorf("%+v:\n got %s\nwant %s", tt.o, s, tt.want)
		}
	}
}
