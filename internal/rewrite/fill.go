package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
)

// maxBlanks is how many blanks keep a sentence readable.
const maxBlanks = 5

// Fill makes a draft of a goal with a template, in its full form: what the goal
// says is kept in its own words, what is missing is asked for. A nil goal gives
// the template with every blank open.
func Fill(t Template, g *goal.Goal) Rewrite {
	r := read(g)
	return r.fill(t, use{topic: t, fits: r.fit(t) > 0, full: true})
}

// use says how a template is used in a set of drafts.
type use struct {
	// topic is the template that the goal is about; fits reports that it is this
	// one, or that this one is about the goal as well.
	topic Template
	fits  bool
	// full asks for basis, reason and tool as well.
	full bool
}

// sentence is a draft on its way: its parts in order.
type sentence struct {
	core, deadline, means, condition, tracking, basis, reason, proof, rest draft
	// number is what is measured, for the card; framed reports the template's own
	// sentence.
	number draft
	framed bool
	// guard is what has to hold beside the goal: a related template's measure.
	guard draft
}

func (r *reading) fill(t Template, u use) Rewrite {
	s := r.compose(t, u)
	d := s.line().capital().unique()
	w := Rewrite{Template: t.Name, Title: t.Title, UseWhen: t.UseWhen, Card: r.card(t, s)}
	w.Text, w.Blanks = d.write("{", "}", false)
	w.Draft, w.DraftBlanks = d.write("[", "]", true)
	return w
}

// compose lays the parts out: the user's own words where there are any.
func (r *reading) compose(t Template, u use) sentence {
	var s sentence
	var p plan
	if segment, ok := r.frame(u.topic); ok {
		s.framed = true
		s.core = t.pattern(t.Head)
		s.number = s.core
		s.core.add(segment)
	} else {
		p = r.ask(t, u.fits)
		if u.full && p.segment >= 0 && r.g.Verdicts[goal.Specific].Verdict != goal.Met {
			p.narrow(t)
		}
		s.core = r.verb(t, u, r.line(inCore, p.around))
		s.number = p.number
		if t.Name != u.topic.Name {
			if add := t.pattern(t.Add); strings.HasPrefix(t.Add, "while ") {
				s.guard = add
			} else {
				s.core.add(add)
			}
			p.proof = false
		}
	}
	if m := r.line(inMeasure, around{}); !m.empty() {
		if w, _, _ := strings.Cut(m[0].text, " "); preposition(strings.ToLower(w)) || w == "by" {
			s.core.add(m)
		} else {
			m = append(draft(nil), m...)
			m[0].glued = true
			s.core = append(s.core, piece{text: "("})
			s.core.add(m)
			s.core = append(s.core, piece{text: ")", glued: true})
		}
	}
	s.deadline = r.by(r.line(inDeadline, around{}))
	s.means = r.lowered(inMeans, p.around)
	s.condition = r.lowered(inCondition, around{})
	s.condition.comma(s.guard)
	if r.starts() {
		s.core = append(s.core, piece{text: ",", glued: true})
	}
	s.tracking = r.lowered(inTracking, around{})
	s.basis = r.opened(inBasis)
	s.reason = r.opened(inReason)
	s.rest = r.line(inRest, around{})
	r.missing(t, &s, p, u)
	return s
}

// missing asks for what the goal does not say: the deadline and the number
// always, the rest as long as the sentence stays readable.
func (r *reading) missing(t Template, s *sentence, p plan, u use) {
	g := r.g
	if s.deadline.empty() && !r.asked[inDeadline] && len(g.Time.Deadlines) == 0 {
		s.deadline = t.pattern(r.until(s) + " {deadline}")
	}
	if p.proof {
		s.proof = t.pattern("shown by {proof}")
	}
	if p.measure && s.tracking.empty() {
		s.tracking = t.pattern("measured by {measure}")
	}
	if r.emptied && s.reason.empty() {
		s.reason = t.pattern("to {reason}")
	}
	if !u.full {
		return
	}
	room := func() bool { return s.line().blanks() < maxBlanks }
	if s.basis.empty() && room() && !r.asked[inBasis] && g.Verdicts[goal.Achievable].Verdict == goal.Missing {
		s.basis = t.pattern("based on {basis}")
	}
	if s.reason.empty() && room() && !r.asked[inReason] && g.Verdicts[goal.Relevant].Verdict != goal.Met {
		s.reason = t.pattern("to {reason}")
	}
	if s.tracking.empty() && room() && !r.asked[inTracking] && !r.tool() && s.proof.empty() && (s.framed || r.counted || len(g.Targets()) > 0 || !p.number.empty()) {
		s.tracking = t.pattern("tracked in {tool}")
	}
}

// line joins the parts: action, deadline, means, condition, proof, tracking,
// basis, reason, and what else the goal said.
func (s *sentence) line() draft {
	var d draft
	d.add(s.core)
	d.add(s.deadline)
	for _, p := range [...]draft{s.means, s.condition, s.proof, s.tracking, s.basis, s.reason} {
		d.comma(p)
	}
	if !s.rest.empty() {
		if !d.empty() {
			d = append(d, piece{text: ".", glued: true})
		}
		d.add(s.rest.capital())
	}
	return d
}

// narrow asks for the segment behind a broad noun.
func (p *plan) narrow(t Template) {
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
