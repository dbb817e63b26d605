package evaluate

import "github.com/goalsmith/goalsmith/internal/text"

// pair joins a labelled and a found span by their indices.
type pair struct{ want, got int }

// paired is a largest set of pairs of overlapping spans in which no span stands
// twice. Spans that agree fully are paired first, so that the exact share does
// not depend on the order of the labels.
func paired(want, got []text.Span) []pair {
	mate := make([]int, len(got)) // index into want, or -1
	for j := range mate {
		mate[j] = -1
	}
	taken := make([]bool, len(want))
	for i, w := range want {
		for j, g := range got {
			if mate[j] < 0 && w == g {
				mate[j], taken[i] = i, true
				break
			}
		}
	}
	// Augmenting paths; the lists are a handful long.
	var place func(i int, tried []bool) bool
	place = func(i int, tried []bool) bool {
		for j, g := range got {
			if tried[j] || !want[i].Overlaps(g) {
				continue
			}
			tried[j] = true
			if mate[j] < 0 || place(mate[j], tried) {
				mate[j] = i
				return true
			}
		}
		return false
	}
	for i := range want {
		if !taken[i] {
			place(i, make([]bool, len(got)))
		}
	}
	var out []pair
	for j, i := range mate {
		if i >= 0 {
			out = append(out, pair{i, j})
		}
	}
	return out
}
