package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// until is the word in front of the deadline: what is kept up every week goes
// on until it, a result is there by it.
func (r *reading) until(s *sentence) string {
	n := s.core.named()
	if !s.framed && strings.Contains(n, " to book {") || s.framed && strings.Contains(n, " to book ") {
		return "by"
	}
	rates := 0
	for _, q := range r.g.Targets() {
		switch {
		case q.Universal:
		case r.served(q.First) && r.g.Kind != goal.Activity:
			return "by"
		case (q.Per == "" || q.Per == "rep") && !r.served(q.First):
			return "by"
		default:
			rates++
		}
	}
	if rates > 0 {
		return "until"
	}
	if strings.Contains(n, " times a week") || s.framed && strings.Contains(n, " a week") {
		return "until"
	}
	return "by"
}

// served reports a level of service: "within 24 hours".
func (r *reading) served(i int) bool {
	for _, m := range r.g.Time.Marks {
		if m.Sort == when.ServiceLevel && i >= m.First && i < m.Last {
			return true
		}
	}
	return false
}

// starts reports a core that ends in a start ("starting in May"), which the
// deadline must not run into.
func (r *reading) starts() bool {
	last := -1
	for i, p := range r.part {
		if p == inCore && r.d.Tokens[i].Kind != text.Punct {
			last = i
		}
	}
	for _, m := range r.g.Time.Marks {
		if m.Sort == when.Start && last >= m.First && last < m.Last {
			return true
		}
	}
	return false
}
