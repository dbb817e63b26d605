package lint

import (
	"sort"

	"github.com/goalsmith/goalsmith/internal/goal"
)

// Run gives what the rules find in a goal, refined and in text order. A goal
// without a word has no findings.
func Run(rules []*Rule, g *goal.Goal) []Finding {
	found, _ := RunTuned(rules, g, nil)
	return found
}

// inOrder puts findings into text order.
func inOrder(out []Finding) {
	sort.SliceStable(out, func(i, k int) bool {
		a, b := out[i], out[k]
		if a.Start != b.Start {
			return a.Start < b.Start
		}
		if a.End != b.End {
			return a.End < b.End
		}
		return rank(a.Severity) < rank(b.Severity)
	})
}

func rank(s Severity) int {
	switch s {
	case Error:
		return 0
	case Warning:
		return 1
	}
	return 2
}
