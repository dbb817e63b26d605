package view

import "testing"

// TestEveryTemplateCanBePicked: the list below the drafts shows the goal in any
// template, and its first line goes back to those that fit.
func TestEveryTemplateCanBePicked(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Increase sales soon")
	d.act("act", "pick-template", "value", "team-churn")
	if got := one(p.m).Template; got != "team-churn" {
		t.Fatalf("shows %q, want the template that was picked", got)
	}
	d.act("act", "pick-template", "value", usual)
	if got := one(p.m).Template; got == "team-churn" {
		t.Error("the best fit was asked for again")
	}
}
