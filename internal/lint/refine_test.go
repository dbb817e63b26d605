package lint

import (
	"strings"
	"testing"
)

// table is semantics.md's table of rules by criterion.
var table = map[Criterion]string{
	Specific:   "vague-verb vague-quantity vague-quality vague-object weak-commitment no-action several-goals",
	Measurable: "no-metric percent-without-base percent-or-points activity-without-result no-tracking unclear-count blank-left",
	Achievable: "no-basis impossible-rate extreme-growth wrong-direction funnel-mismatch period-mismatch",
	Relevant:   "no-reason empty-reason role-mismatch",
	TimeBound:  "no-deadline vague-timing cadence-not-deadline past-deadline impossible-date ambiguous-date far-deadline start-only",
	Whole:      "cards-disagree no-review no-stake",
}

// TestPointless: a finding makes another pointless within one criterion only,
// both are rules that there are, and no two make each other pointless.
func TestPointless(t *testing.T) {
	of := map[string]Criterion{}
	for c, rules := range table {
		for r := range strings.FieldsSeq(rules) {
			of[r] = c
		}
	}
	pairs := map[[2]string]bool{}
	for _, p := range pointless {
		a, b := of[p.stronger], of[p.drops]
		switch {
		case a == "" || b == "":
			t.Errorf("%s drops %s: one of them is no rule", p.stronger, p.drops)
		case a != b:
			t.Errorf("%s (%s) drops %s (%s): across criteria all stand", p.stronger, a, p.drops, b)
		case pairs[[2]string{p.stronger, p.drops}]:
			t.Errorf("%s drops %s twice", p.stronger, p.drops)
		case pairs[[2]string{p.drops, p.stronger}] || p.stronger == p.drops:
			t.Errorf("%s and %s drop each other", p.stronger, p.drops)
		}
		pairs[[2]string{p.stronger, p.drops}] = true
	}
}
