package rewrite

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
)

// missing asks for what the goal does not say: the deadline and the number
// always, the rest as long as the sentence stays readable.
func (r *reading) missing(t Template, s *sentence, p plan, u use, ordered bool) {
	g, m := r.g, &s.asks
	if s.deadline.empty() && !r.asked[inDeadline] && len(g.Time.Deadlines) == 0 {
		m.deadline = t.pattern(r.until(s) + " {deadline}")
	}
	if p.proof {
		m.proof = t.pattern("shown by {proof}")
	}
	if p.measure && s.tracking.empty() {
		m.tracking = t.pattern("measured by {measure}")
	}
	if r.emptied && s.reason.empty() {
		m.reason = t.pattern("to {reason}")
	}
	if !u.full {
		return
	}
	own := s.line()
	if ordered {
		own = r.own(p.around)
	}
	left := maxBlanks - own.blanks()
	if ordered {
		left -= m.count()
	}
	pair := 0 // "from [what?] to [what?]" is one question
	if own.has("to") || own.has("after") || own.has("below") {
		pair = 1
	}
	left += pair
	if s.basis.empty() && left > 0 && !r.asked[inBasis] && g.Verdicts[goal.Achievable].Verdict == goal.Missing {
		m.basis = t.pattern("based on {basis}")
		left--
	}
	if s.reason.empty() && m.reason.empty() && left > 0 && !r.asked[inReason] && g.Verdicts[goal.Relevant].Verdict != goal.Met {
		m.reason = t.pattern("to {reason}")
		left--
	}
	if s.tracking.empty() && m.tracking.empty() && left > pair && !r.asked[inTracking] && !r.tool() && m.proof.empty() && (s.framed || r.counted || len(g.Targets()) > 0 || !p.number.empty()) {
		m.tracking = t.pattern("tracked in {tool}")
	}
}

// count is how many blanks are asked.
func (m missing) count() int {
	n := 0
	for _, d := range [...]draft{m.deadline, m.proof, m.tracking, m.basis, m.reason, m.add, m.guard} {
		n += d.blanks()
	}
	return n
}

// narrow asks for the segment behind a broad noun.
func (p *plan) narrow(t Template, r *reading) {
	if k := p.segment + 1; k < len(r.part) && (r.g.QuantityAt(k) != nil || r.d.In(k, "$ + -")) {
		return // "cut spending 6%" stays together
	}
	d := t.pattern("in {segment}")
	d.add(p.behind[p.segment])
	p.behind[p.segment] = d
}

// tool reports a tool named anywhere.
func (r *reading) tool() bool {
	for i := range r.d.Tokens {
		if e, _, ok := lexicon.Roles().Match(r.d, i); ok && e.Section == "tool" {
			return true
		}
	}
	return false
}
