package model

import "testing"

func TestTemplatePicked(t *testing.T) {
	env := Env{}
	do := func(m Model, msgs ...Msg) Model {
		for _, msg := range msgs {
			m = Update(m, msg, env)
		}
		return m
	}
	m := do(New(env), Typed{"Increase sales soon"}, TemplatePicked{"team-churn"})
	if r, ok := m.Rewrite(); !ok || r.Template != "team-churn" {
		t.Fatalf("shows %q, want the template that was picked", r.Template)
	}
	m = do(m, Typed{"Increase sales soon!"})
	if r, _ := m.Rewrite(); r.Template != "team-churn" {
		t.Errorf("typing on shows %q, want the pick to stay", r.Template)
	}
	if m = do(m, TemplatePicked{""}); m.Shown() != 0 || m.Picked != "" {
		t.Errorf("shows %d with %q picked, want the best fit again", m.Shown(), m.Picked)
	}
	if m = do(m, TemplatePicked{"no-such"}); m.Picked != "" {
		t.Errorf("picked %q, a template that does not exist", m.Picked)
	}
	if m = do(m, TemplatePicked{"team-churn"}, Typed{""}, Typed{"Book 20 demos"}); m.Picked != "" {
		t.Errorf("%q is still picked for the next goal", m.Picked)
	}
}
