package review

import "github.com/goalsmith/goalsmith/internal/lint"

// Review reads a goal and reports what is strong and weak in it.
func Review(s string, o Options) Report {
	r := Report{Text: s, Findings: []lint.Finding{}}
	for i, c := range lint.Criteria() {
		r.Criteria[i] = Criterion{Name: c, Verdict: Missing}
	}
	return r
}
