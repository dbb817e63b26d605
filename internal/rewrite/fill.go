package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/quantity"
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
			if add := t.pattern(t.Add); strings.Contains(t.Add, "{amount}") && r.priced() {
				// "2 logos over $60k each": what they are worth together is said
			} else if strings.HasPrefix(t.Add, "while ") || at.add < 0 {
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

// priced reports what each thing is to be worth: "2 logos over $60k each".
func (r *reading) priced() bool {
	for _, q := range r.g.Quantities {
		if q.Kind == quantity.Money && (q.Per != "" || r.d.In(q.Last, "each apiece")) {
			return true
		}
	}
	return false
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
