package evaluate

import "github.com/goalsmith/goalsmith/internal/review"

// Agreement is how far two readers agree on one criterion.
type Agreement struct {
	Name string
	// Same is the share of goals with the same verdict of three; Kappa is Cohen's
	// kappa of it, and KappaYes that of yes or no: 1 is full agreement, 0 what
	// chance would give.
	Same, Kappa, KappaYes float64
}

// Kappa compares two readers on the goals that both labelled, matched by id, and
// returns how many those are.
func Kappa(first, second []Label) (goals int, out []Agreement) {
	byID := map[string]*Label{}
	for i := range second {
		byID[second[i].ID] = &second[i]
	}
	for k, c := range criteria {
		var three, two [][2]int
		same := 0
		for i := range first {
			a := &first[i]
			b := byID[a.ID]
			if b == nil {
				continue
			}
			if c.label(a) == c.label(b) {
				same++
			}
			three = append(three, [2]int{rank(c.label(a)), rank(c.label(b))})
			two = append(two, [2]int{bit(c.wanted(a)), bit(c.wanted(b))})
		}
		if k == 0 {
			goals = len(three)
		}
		out = append(out, Agreement{c.name, share(same, len(three)), cohen(three), cohen(two)})
	}
	return goals, out
}

func rank(v review.Verdict) int {
	switch v {
	case review.Met:
		return 0
	case review.Weak:
		return 1
	}
	return 2
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// cohen is (observed − expected) / (1 − expected) over pairs of classes 0 to 2.
// Where both readers gave one and the same class throughout, it is 1.
func cohen(pairs [][2]int) float64 {
	n := float64(len(pairs))
	var a, b [3]float64
	same := 0.0
	for _, p := range pairs {
		a[p[0]]++
		b[p[1]]++
		if p[0] == p[1] {
			same++
		}
	}
	if same == n {
		return 1
	}
	expected := 0.0
	for i := range a {
		expected += a[i] / n * b[i] / n
	}
	return (same/n - expected) / (1 - expected)
}
