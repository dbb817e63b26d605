package goal

import "github.com/goalsmith/goalsmith/internal/text"

// ClaimSort says how a claim is implausible (semantics.md section 5).
type ClaimSort string

// The sorts of implausible claim.
const (
	Absolute ClaimSort = "absolute"
	Extreme  ClaimSort = "extreme"
	WrongWay ClaimSort = "wrong-way"
)

// Claim is what makes a goal implausible or contradict itself.
type Claim struct {
	text.Span
	Sort ClaimSort
	// Metric is what it is about, as written; Factor is the growth factor of an
	// extreme claim.
	Metric string
	Factor float64
}

// claims finds the implausible claims of a goal, one of each sort at most.
func claims(g *Goal) []Claim {
	var out []Claim
	if c, ok := wrongWay(g); ok {
		out = append(out, c)
	}
	if c, ok := absolute(g); ok {
		out = append(out, c)
	}
	if c, ok := extreme(g); ok {
		out = append(out, c)
	}
	return out
}
