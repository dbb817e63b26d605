package goal_test

import (
	"testing"

	"github.com/goalsmith/goalsmith/internal/goal"
)

func TestKind(t *testing.T) {
	tests := []struct {
		text string
		want goal.Kind
	}{
		{"Make 50 calls a day", goal.Activity},
		{"Run 8 demos a month", goal.Activity},
		{"Send 100 emails a week", goal.Activity},
		{"Publish 8 blog posts a month", goal.Activity},
		{"Grow revenue by 10%", goal.Outcome},
		{"Book 20 meetings", goal.Outcome},
		{"Raise win rate to 25%", goal.Outcome},
		{"$175k net new by EOQ", goal.Outcome},
		{"Make 50 calls a day to book 20 meetings", goal.Outcome},
		{"Complete the negotiation course", goal.Development},
		{"Learn Spanish", goal.Development},
		{"Earn the Salesforce certification", goal.Development},
		{"", ""},
		{"!", ""},
	}
	for _, tt := range tests {
		if got := read(tt.text).Kind; got != tt.want {
			t.Errorf("%q is of kind %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestRole(t *testing.T) {
	tests := []struct {
		text  string
		given goal.Role
		want  goal.Role
	}{
		{text: "Book 20 meetings", want: goal.SDR},
		{text: "Make 50 cold calls a day", want: goal.SDR},
		{text: "Send 100 outreach emails a week", want: goal.SDR},
		{text: "Close $150K in ARR", want: goal.AE},
		{text: "Raise win rate to 25%", want: goal.AE},
		{text: "Win 4 deals", want: goal.AE},
		{text: "The team will close $1M in ARR", want: goal.Team},
		{text: "All reps log 40 calls a week", want: goal.Team},
		{text: "Send 12 proposals and sign 4 contracts", want: goal.AE},
		{text: "Sign the office contract by May", want: ""},
		{text: "Reply to every email within a day", want: ""},
		{text: "Run 5 km three times a week", want: ""},
		{text: "Reduce p95 latency to 250 ms", want: ""},
		{text: "Read 12 books in 2026", want: ""},
		{text: "", want: ""},
		{text: "Book 20 meetings", given: goal.AE, want: goal.AE},
		{text: "Read 12 books", given: goal.Team, want: goal.Team},
	}
	for _, tt := range tests {
		g := readAs(tt.text, tt.given)
		if g.Role != tt.want || g.RoleGiven != (tt.given != "") {
			t.Errorf("%q given %q: role %q (given %v), want %q", tt.text, tt.given, g.Role, g.RoleGiven, tt.want)
		}
	}
}

// TestForeign: a metric or deliverable of somebody else, and only with a role.
func TestForeign(t *testing.T) {
	tests := []struct {
		text string
		role goal.Role
		want string
	}{
		{"Cut marketing spend by 10%", goal.SDR, "marketing spend"},
		{"Fix the login bug by Friday", goal.SDR, "login bug"},
		{"Reduce payroll errors to 5", goal.SDR, "payroll"},
		{"Book 20 meetings", goal.SDR, ""},
		{"Fix the login bug by Friday", "", ""},
		{"Book 20 meetings so that marketing spend pays off", goal.SDR, ""},
	}
	for _, tt := range tests {
		g := readAs(tt.text, tt.role)
		if got := g.Foreign().In(tt.text); got != tt.want {
			t.Errorf("%q as %q: %q, want %q", tt.text, tt.role, got, tt.want)
		}
	}
}
