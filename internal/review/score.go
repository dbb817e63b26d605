package review

import "github.com/goalsmith/goalsmith/internal/lint"

// weights are what each criterion is worth, and taken what an error or a
// warning takes from one that is not missing (semantics.md section 8).
var weights = [5]int{25, 25, 15, 10, 25}

const taken = 4

// score adds up the criteria: met counts all of it, weak half, missing none;
// each error or warning takes its part; floor 0, rounded down.
func score(cs [5]Criterion, fs []lint.Finding) Score {
	var s Score
	total := 0.0
	for i, c := range cs {
		p := Part{Name: c.Name, Weight: weights[i]}
		switch c.Verdict {
		case Met:
			p.Earned = float64(p.Weight)
		case Weak:
			p.Earned = float64(p.Weight) / 2
		}
		if c.Verdict != Missing {
			for _, f := range fs {
				if f.Criterion == c.Name && f.Severity != lint.Hint {
					p.Taken += taken
				}
			}
		}
		total += p.Earned - float64(p.Taken)
		s.Parts[i] = p
	}
	s.Total = max(0, int(total))
	return s
}
