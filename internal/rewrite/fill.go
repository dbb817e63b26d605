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

// sentence is a draft on its way: its parts for the card, and the line.
type sentence struct {
	core, deadline, means, condition, tracking, basis, reason, rest draft
	// number is what is measured, for the card; framed reports the template's own
	// sentence.
	number draft
	framed bool
	// asks is what is missing.
	asks  missing
	whole draft
}

// missing is what a draft asks for beside the number.
type missing struct {
	deadline, proof, tracking, basis, reason draft
	// add and guard are the number of a related template: behind the goal's own,
	// or as what has to hold beside it.
	add, guard draft
}

func (r *reading) fill(t Template, u use) Rewrite {
	s := r.compose(t, u)
	d := s.whole.capital().unique()
	w := Rewrite{Template: t.Name, Title: t.Title, UseWhen: t.UseWhen, Card: r.card(t, s), Note: r.note(&s)}
	w.Text, w.Blanks = d.write("{", "}", false)
	w.Draft, w.DraftBlanks = d.write("[", "]", true)
	return w
}

// compose lays the parts out: the user's own words in their own order where
// there are any, else the template's sentence; a card in the order of a sentence.
func (r *reading) compose(t Template, u use) sentence {
	var s sentence
	var p plan
	var at places
	if segment, ok := r.frame(u.topic); ok {
		s.framed = true
		s.core = t.pattern(t.Head)
		s.number = s.core
		s.core.add(segment)
		r.kept = !segment.empty() || r.saysMore()
	} else {
		p = r.ask(t, u.fits)
		if u.full && p.segment >= 0 && r.g.Verdicts[goal.Specific].Verdict != goal.Met {
			p.narrow(t, r)
		}
		at = r.places()
		r.verb(&p)
		if t.Name != u.topic.Name {
			if add := t.pattern(t.Add); strings.HasPrefix(t.Add, "while ") || at.add < 0 {
				s.asks.guard = add
			} else {
				s.asks.add = add
			}
			p.proof = false
		}
		s.core = r.line(inCore, p.around.and(at.add, s.asks.add))
		s.number = p.number
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
	s.tracking = r.lowered(inTracking, around{})
	s.basis = r.opened(inBasis)
	s.reason = r.opened(inReason)
	s.rest = r.line(inRest, around{})
	ordered := !s.framed && r.g.Card == nil && at.due >= 0
	r.missing(t, &s, p, u, ordered)
	if ordered {
		s.whole = r.insert(p.around, at, s.asks)
	} else {
		s.whole = s.line()
	}
	return s
}

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

// line joins the parts in the order of a template: action, deadline, means,
// condition, proof, tracking, basis, reason, and what else the goal said.
func (s *sentence) line() draft {
	var d draft
	m := s.asks
	d.add(s.core)
	d.add(s.deadline)
	d.add(m.deadline)
	for _, p := range [...]draft{s.means, s.condition, m.guard, m.proof, s.tracking, m.tracking, s.basis, m.basis, s.reason, m.reason} {
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
