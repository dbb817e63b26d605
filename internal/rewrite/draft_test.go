package rewrite_test

import (
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/rewrite"
)

// TestBestDraft holds the wording of the draft that is offered first.
func TestBestDraft(t *testing.T) {
	for _, c := range []struct{ role, text, template, want string }{
		{"ae", "Increase sales soon", "ae-arr", "Close [how much?] in ARR by [which day?], tracked in [which tool?], based on [what pipeline and win rate?], to [feed what?]"},
		{"", "Improve performance", "general-outcome", "Move [which measure?] from [what?] to [what?] by [which day?], based on [what makes it reachable?], to [achieve what?]"},
		{"", "Book more meetings with enterprise prospects", "sdr-meetings", "Book [how many?] meetings with enterprise prospects by [which day?], tracked in [which tool?], based on [what weekly pace?], to [feed what?]"},
		{"", "Book 20 qualified meetings with better enterprise prospects, based on 200 weekly contacts and a 10% conversion, soon", "sdr-meetings", "Book 20 qualified meetings with enterprise prospects by [which day?], based on 200 weekly contacts and a 10% conversion, tracked in [which tool?], to [feed what?]"},
		{"", "$175k net new by EOQ", "ae-arr", "Close $175k net new by EOQ, tracked in [which tool?], based on [what pipeline and win rate?], to [feed what?]"},
		{"", "Bring churn down", "general-outcome", "Bring churn down from [what?] to [what?] by [which day?], based on [what makes it reachable?], to [achieve what?]"},
		{"", "Reduce churn", "team-churn", "Reduce churn from [what?] to [what?] by [which day?], based on [what will change?], to [feed what?]"},
		{"", "Make 50 calls a day", "sdr-contacts", "Make 50 calls a day until [which day?], tracked in [which tool?], based on [what time is set aside?], to [feed what?]"},
		{"", "Improve customer satisfaction in support by responding faster", "general-outcome", "Improve customer satisfaction in support from [what?] to [what?] by [which day?], by responding [how fast?], measured by [which score?], to [achieve what?]"},
		{"", "By end of Q2, sign 3 new logos in the Nordics", "ae-deals", "By end of Q2, sign 3 new logos in the Nordics, tracked in [which tool?], based on [how many chances?], to [feed what?]"},
		{"", "To feed the pipeline, make 50 cold calls a day by blocking 2 hours each morning", "sdr-contacts", "To feed the pipeline, make 50 cold calls a day until [which day?], by blocking 2 hours each morning, tracked in [which tool?]"},
		{"", "Try to close more deals this quarter", "ae-deals", "Close [how many?] deals this quarter, tracked in [which tool?], based on [how many chances?], to [feed what?]"},
		{"", "Focus on closing 10 deals by June 30", "ae-deals", "Close 10 deals by June 30, tracked in [which tool?], based on [how many chances?], to [feed what?]"},
		{"ae", "Clean up the CRM", "general-activity", "[do what, how many?] to clean up the CRM by [which day?], based on [what time is set aside?], to [achieve what?]"},
		{"", "Meditate regularly", "general-skill", "Meditate [how many?] times a week until [which day?], tracked in [which tool?], based on [what time is set aside?], to [achieve what?]"},
		{"", "Close [how much?] in ARR by [which day?], tracked in the CRM", "ae-arr", "Close [how much?] in ARR by [which day?], tracked in the CRM, based on [what pipeline and win rate?], to [feed what?]"},
		{"ae", "S: Close new business in the DACH region\nM: $150K ARR\nT: 30 September", "ae-arr", "Close new business in the DACH region ($150K ARR) by 30 September, tracked in [which tool?], based on [what pipeline and win rate?], to [feed what?]"},
	} {
		out := rewrite.For(parse(sample{goal.Role(c.role), c.text}))
		if len(out) == 0 {
			t.Errorf("%q gets no draft", c.text)
			continue
		}
		if out[0].Template != c.template || out[0].Draft != c.want {
			t.Errorf("%q as %q\n got %s: %q\nwant %s: %q", c.text, c.role, out[0].Template, out[0].Draft, c.template, c.want)
		}
	}
}

// TestArticles holds that "a" and "an" follow the word that now stands behind.
func TestArticles(t *testing.T) {
	for in, want := range map[string]string{
		"Hire an awesome manager by June 30":         "Hire a manager by June 30",
		"Sign a strong 8% raise by June 30":          "Sign an 8% raise by June 30",
		"Present a great offer by June 30":           "Present an offer by June 30",
		"Write an effective user guide by June 30":   "Write a user guide by June 30",
		"Write a great MQL report by June 30":        "Write an MQL report by June 30",
		"Pass an effective one-hour exam by June 30": "Pass a one-hour exam by June 30",
	} {
		out := rewrite.For(parse(sample{"", in}))
		if len(out) == 0 || len(out[0].Draft) < len(want) || out[0].Draft[:len(want)] != want {
			t.Errorf("%q becomes %+v, want %q", in, out, want)
		}
	}
}

// TestCard holds the five lines: the user's words in their own lines, blanks
// for the rest.
func TestCard(t *testing.T) {
	for _, c := range []struct {
		text string
		want rewrite.Card
	}{
		{"Book 20 qualified meetings with enterprise prospects soon, based on 200 weekly contacts, to feed the team's pipeline target", rewrite.Card{
			S: "Book 20 qualified meetings with enterprise prospects", M: "20 qualified meetings, tracked in {tool}", A: "Based on 200 weekly contacts",
			R: "To feed the team's pipeline target", T: "By {deadline}, checked {checkin}",
		}},
		{"Increase sales soon", rewrite.Card{
			S: "Close {amount} in ARR", M: "{amount} in ARR, tracked in {tool}", A: "Based on {basis}", R: "To {reason}", T: "By {deadline}, checked {checkin}",
		}},
		{"Improve win rate", rewrite.Card{
			S: "Improve win rate from {before} to {after}", M: "From {before} to {after}, tracked in {tool}", A: "Based on {basis}", R: "To {reason}", T: "By {deadline}, checked {checkin}",
		}},
	} {
		g := parse(sample{goal.AE, c.text})
		x, _ := rewrite.Named("ae-arr")
		if got := rewrite.Fill(x, g).Card; got != c.want {
			t.Errorf("%q\n got %+v\nwant %+v", c.text, got, c.want)
		}
	}
}

// TestCompleteGoalsGetNone: a goal with all five criteria met and nothing vague
// in it is left alone.
func TestCompleteGoalsGetNone(t *testing.T) {
	for _, s := range []string{
		"Book 20 qualified meetings with enterprise prospects by the end of Q2, tracked in the CRM, based on 200 weekly contacts at 10% conversion, to feed the team pipeline target",
		"…", "",
	} {
		out := rewrite.For(parse(sample{goal.SDR, s}))
		if s != "" && s != "…" && len(out) != 0 {
			t.Errorf("%q gets %+v", s, out)
		}
		for _, w := range out {
			tidy(t, w)
		}
	}
}

// TestWordsStayInPlace holds how drafts open: what is asked stands where it
// belongs, nothing else moves, and no word that means something is lost.
func TestWordsStayInPlace(t *testing.T) {
	for _, c := range []struct{ role, text, want string }{
		// what is asked stands where it belongs, and nothing else moves
		{"sdr", "Cut lead response time to inbound leads", "Cut lead response time to inbound leads from [what?] to [what?] by [which day?]"},
		{"", "Get 90% of Year 4 pupils to reading level 3 by the end of the summer term, so they can join the library scheme", "Get 90% of Year 4 pupils to reading level 3 by the end of the summer term"},
		{"", "Send the contract straight to procurement by Friday", "Send the contract straight to procurement by Friday"},
		{"", "Close 9 deals by calling the old accounts", "Close 9 deals by [which day?], by calling the old accounts"},
		{"", "Run 5 km without stopping by Midsummer", "Run 5 km without stopping by Midsummer"},
		{"", "We closed 31 deals last quarter. I want 40 this quarter.", "We closed 31 deals last quarter. I want 40 this quarter"},
		{"", "4 wins out of 9 open proofs of concept, we win one in two", "4 wins out of 9 open proofs of concept by [which day?], we win one in two"},
		{"", "An effective plan for an efficient team", "A plan for a team by [which day?]"},
		// words that mean something stay
		{"", "Ship the importer by June so that we no longer hire help in", "Ship the importer by June"},
		{"ae", "Close twice as many deals as last year", "Close twice as many deals as last year by [which day?]"},
		{"", "#1 in the region for attach rate by end of year", "#1 in the region for attach rate by end of year"},
		{"team", "Decrease sales so the team can rest", "Decrease sales in [which segment?] by [how much?] by [which day?]"},
		// what no number can stand beside is asked in its own way
		{"", "Become a stronger leader", "Become a [how good, in numbers?] leader by [which day?]"},
		{"", "make the app faster", "Make the app [how fast, in numbers?] by [which day?]"},
		{"", "Ask for feedback more often", "Ask for feedback [how many?] times a week until [which day?]"},
		{"", "great Glassdoor reviews", "[how many?] Glassdoor reviews by [which day?]"},
		{"", "Let's turn it around by summer", "Let's [do what, how many?] by summer"},
		{"sdr", "- More demos, fewer no-shows", "Run [how many?] demos, [at most how many?] no-shows by [which day?]"},
		// a verb is put in front only where there is none
		{"sdr", "22 qualified meetings booked by Dec 18", "22 qualified meetings booked by Dec 18"},
		{"team", "Two coaching sessions per rep per month.", "Run two coaching sessions per rep per month until [which day?]"},
		{"", "- 20 demos a month\n- cleaner notes", "Run 20 demos a month until [which day?]"},
		// a card's yes is no basis
		{"", "S: Write 3 case studies\nM: reviewed by Amir\nA: yes\nR: to be successful\nT: April 20", "Write 3 case studies (reviewed by Amir) by April 20"},
	} {
		out := rewrite.For(parse(sample{goal.Role(c.role), c.text}))
		if len(out) == 0 || !strings.HasPrefix(out[0].Draft+",", c.want+",") {
			t.Errorf("%q as %q\n got %+v\nwant %q", c.text, c.role, out, c.want)
		}
	}
}
