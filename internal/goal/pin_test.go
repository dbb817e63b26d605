package goal_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/goal"
)

// vague lists the verbs that say that something changes and not how far.
func vague(g *goal.Goal) []string {
	var out []string
	for _, a := range g.Actions {
		if g.Vague(a) {
			out = append(out, a.In(g.Doc.Text))
		}
	}
	return out
}

// TestVague: in a list each verb is judged by itself (semantics.md section 3).
func TestVague(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Increase sales", []string{"Increase"}},
		{"Increase sales by 20%", nil},
		{"Improve handover so that nobody asks twice; handover score of 90 by May", nil},
		{"Improve handover so that nobody asks twice; I have two colleagues", []string{"Improve"}},
		{"Bring churn down", []string{"Bring"}},
		{"Bring churn down to 4%", nil},
		{"Bring down handle time and book 20 meetings", []string{"Bring"}},
		{"Bring up churn in the weekly review", nil},
		{"Get the new reps up and running", nil},
		{"Bring the banner down", nil},
		{"Up our win rate", []string{"Up"}},
		{"Up our win rate by 3 points", nil},
		{"Drop the bounce rate", []string{"Drop"}},
		{"Drop the old price list", nil},
		{"Sharpen my pitch", []string{"Sharpen"}},
		{"Sharpen the chisel", nil},
		{"Extend our brand awareness", []string{"Extend"}},
		{"Extend the pilot", nil},
		{"Increase win rate from 20% to 25%", nil},
		{"Increase ARR to $2M", nil},
		{"Increase sales by [how much?]", nil},
		{"Increase sales by X%", nil},
		{"Improve win rate and book 20 meetings", []string{"Improve"}},
		{"Book 20 meetings and improve win rate", []string{"improve"}},
		{"Increase win rate by 5% and reduce churn", []string{"reduce"}},
		{"Improve and grow pipeline by 20%", nil}, // two verbs, one object
		{"Grow ARR to $2M, reduce churn to 5%, and improve NPS", []string{"improve"}},
		{"Raise win rate to 25% by improving response times", []string{"improving"}},
		{"Reduce the average time to ship orders by two days", nil},
		{"Reduce tremor from severe to moderate range", nil},
		{"Lift attendance (members at two classes a month) from 38% to 60%", nil},
		{"Improve typing by raising the words typed per minute from 35 to 55", nil},
		{"Set up a win-back mail to reduce 90-day churn", []string{"reduce"}},
		{"S: Take the ACLS course\nM: pass the exam\nR: Enhances my care on the ward", []string{"Enhances"}},
		{"S: Take the ACLS course\nM: pass the exam\nR: Aligns with the ward's plan", nil},
		{"S: Save $100 a month\nM: $1,200 saved\nA: Cut takeaways by $25 a week", nil},
		{"Be able to lift a suitcase", nil},
		{"Expand into Crete by signing two agents", nil},
		{"Increase revenue by making 50 calls", []string{"Increase"}},
		{"Deepen relationships by meeting 5 buyers", []string{"Deepen"}},
		{"Reduce tremor to a level that no longer stops me from writing", nil},
		{"Reduce tremor to a level that pleases me", []string{"Reduce"}},
		{"Improve my [which skill?]", []string{"Improve"}},
		{"Lift sales", []string{"Lift"}},
		{"Ship weekly without increasing defects", nil},
		{"Drop shrinkage", []string{"Drop"}},
		{"Drop shrinkage to 1%", nil},
		{"Drop the paid list", nil},
		{"Increase the share of guests who come back within a month by 15 percent", nil},
		{"The share of pupils measured by the test will increase from 34% to 60%", nil},
		{"Build a culture of trust", []string{"Build"}},
		{"Build trust", []string{"Build"}},
		{"Build partnerships", []string{"Build"}},
		{"Raise NPS from 30 to 40 by cutting reply time to under 4 hours", nil},
		{"Encourage walking among pupils", []string{"Encourage"}},
		{"Build a dashboard", nil},
		{"Develop 3 account plans", nil},
		{"Grow the Nordics. Target: 12 logos", nil},
		{"S: Increase sales of Product X\nM: 15%\nT: June 30", nil},
		{"Book 20 meetings", nil},
		{"Win “Grow Better”", nil},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, vague(read(tt.text))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
}

func TestActions(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Book 20 meetings and close 5 deals", []string{"Book", "close"}},
		{"I will call 40 leads", []string{"call"}},
		{"We plan to increase win rate", []string{"plan", "increase"}},
		{"Raise the close rate", []string{"Raise"}},
		{"20 calls a day", nil},
		{"A quarterly increase of 5%", nil},
		{"", nil},
	}
	for _, tt := range tests {
		var got []string
		g := read(tt.text)
		for _, a := range g.Actions {
			got = append(got, a.In(tt.text))
			if at := g.ActionAt(a.Token); at == nil || at.Span != a.Span {
				t.Errorf("%q: ActionAt(%d) does not find %q", tt.text, a.Token, a.In(tt.text))
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
}

// TestEnd: what is missing is added behind the last word, before its mark.
func TestEnd(t *testing.T) {
	for s, want := range map[string]int{"": 0, "Sell": 4, "Sell.": 4, "Sell 20%": 8, "Sell!!": 4, "Sell (now)": 10, "Sell…": 4, ".": 1} {
		if got := read(s).End(); got != want {
			t.Errorf("%q ends at %d, want %d", s, got, want)
		}
	}
}
