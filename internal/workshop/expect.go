package workshop

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
)

// Faults are the rules of a report's errors and warnings, sorted, a name as often
// as it stands: what a round expects.
func Faults(r review.Report) []string {
	out := []string{}
	for _, f := range r.Findings {
		if f.Severity != lint.Hint {
			out = append(out, f.Rule)
		}
	}
	slices.Sort(out)
	return out
}

// Holds reports whether the engine finds in a goal what its round expects, in any
// order. A round that expects nothing yet holds.
func (r Round) Holds(p review.Report) bool {
	if len(r.Expect) == 0 {
		return true
	}
	want := slices.Sorted(slices.Values(r.Expect))
	return slices.Equal(want, Faults(p))
}
