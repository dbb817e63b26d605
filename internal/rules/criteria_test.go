package rules

import (
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/lint"
)

// TestCriteriaAndSeverities: every rule stands under the criterion and with the
// severity that semantics.md's section 8 gives it.
func TestCriteriaAndSeverities(t *testing.T) {
	criterion := map[lint.Criterion]string{
		lint.Specific:   "vague-verb vague-quantity vague-quality vague-object weak-commitment no-action several-goals",
		lint.Measurable: "no-metric percent-without-base percent-or-points activity-without-result no-tracking unclear-count blank-left",
		lint.Achievable: "no-basis impossible-rate extreme-growth wrong-direction funnel-mismatch period-mismatch",
		lint.Relevant:   "no-reason empty-reason role-mismatch",
		lint.TimeBound:  "no-deadline vague-timing cadence-not-deadline past-deadline impossible-date ambiguous-date far-deadline start-only",
		lint.Whole:      "cards-disagree no-review no-stake other-language",
	}
	severity := map[lint.Severity]string{
		lint.Error:   "no-metric no-deadline blank-left impossible-date past-deadline wrong-direction cards-disagree",
		lint.Warning: "vague-verb vague-quantity vague-quality vague-timing weak-commitment vague-object cadence-not-deadline start-only ambiguous-date impossible-rate extreme-growth funnel-mismatch period-mismatch empty-reason role-mismatch",
	}
	has := func(list, name string) bool { return strings.Contains(" "+list+" ", " "+name+" ") }
	for _, r := range All() {
		if !has(criterion[r.Criterion], r.Name) {
			t.Errorf("%s stands under %s; the lists in criteria_test.go give it no such place, so mend the rule or add it there", r.Name, r.Criterion)
		}
		want := lint.Hint
		for s, list := range severity {
			if has(list, r.Name) {
				want = s
			}
		}
		if r.Severity != want {
			t.Errorf("%s is of severity %s, want %s", r.Name, r.Severity, want)
		}
	}
}
