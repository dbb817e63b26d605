package review

import (
	"fmt"
	"testing"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/when"
)

// TestUnitsAddUp: what is missing from every unit is said once, what one has
// earned counts, and each mark stands on its own words.
func TestUnitsAddUp(t *testing.T) {
	o := Options{Time: when.Options{Today: when.Date{Year: 2026, Month: 1, Day: 15}}}
	r := byUnits("Increase sales soon\n\nBook 20 qualified meetings in the CRM\n\n***\n\nDen Umsatz bis Ende Juni um 20% steigern", o)
	got := map[string][]string{}
	for _, f := range r.Findings {
		got[f.Rule] = append(got[f.Rule], fmt.Sprintf("%d %s", f.Start, f.Text))
	}
	if got["no-metric"] != nil || len(got["no-basis"]) != 1 || len(got["vague-timing"]) != 1 || got["vague-timing"][0] != "15 soon" || got["other-language"] != nil {
		t.Errorf("found %v", got)
	}
	if c := r.Criteria[goal.Measurable]; c.Verdict != Met || c.Evidence[0].In(r.Text) != "20 qualified meetings" {
		t.Errorf("measurable is %+v", c)
	}
	if c := r.Criteria[goal.TimeBound]; c.Verdict != Weak || c.Note != "“soon” has no date" {
		t.Errorf("time-bound is %+v", c)
	}
	foreign := byUnits("Den Umsatz bis Ende Juni um 20% steigern\n\nDen Umsatz bis Ende Juli um 30% steigern", o)
	if len(foreign.Findings) != 1 || foreign.Findings[0].Rule != "other-language" || foreign.Ready {
		t.Errorf("in another language: %v, ready %v", foreign.Findings, foreign.Ready)
	}
	if empty := byUnits("***\n\n---", o); !empty.Empty || empty.Ready || len(empty.Findings) > 0 {
		t.Errorf("without a word: %+v", empty)
	}
}
