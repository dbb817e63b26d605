package rewrite

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// readSentence takes the sentence that says what is to be done apart; the
// others follow the draft as they are.
func (r *reading) readSentence() {
	d, g := r.d, r.g
	if len(d.Sentences) == 0 {
		return
	}
	s := mainSentence(g)
	r.first, r.last = d.Sentences[s].First, d.Sentences[s].Last
	for _, q := range g.Quantities {
		// a full stop inside a number ("Rs. 500") ends no sentence
		if q.First < r.last && q.Last > r.first {
			r.first, r.last = min(r.first, q.First), max(r.last, q.Last)
		}
	}
	for i := range r.part {
		if i < r.first || i >= r.last {
			r.part[i] = inRest
		}
	}
	for k, c := range g.Clauses {
		if c.First < r.first || c.First >= r.last || (c.Sort == goal.Means || c.Sort == goal.Result) && d.Is(c.First, "to") {
			continue
		}
		p := partOf(c.Sort)
		q := g.QuantityAt(c.First)
		whole := q != nil && q.First < c.First && q.First >= r.first
		if whole {
			p = r.part[q.First] // "28%, up from 23%" is one number
		}
		if b := k - 1; b >= 0 && g.Clauses[b].Body >= g.Clauses[b].Last && g.Clauses[b].Last == c.First && g.Clauses[b].First >= r.first {
			p = partOf(g.Clauses[b].Sort) // "while keeping …" is one clause
		}
		if !whole && g.Empty(c) && !r.holdsFact(c.First, c.Last) && r.otherwise(c) {
			p, r.emptied = dropped, true
		}
		last := c.Last
		for last < r.last && r.g.InTime(last) && !r.due(last) && r.g.ClauseAt(last) == nil {
			last++ // "because the old one loses its patches in April" is not when it is due
		}
		for i := c.First; i < min(last, r.last); i++ {
			r.part[i] = p
		}
	}
	if !r.says(inCore) {
		for i := r.first; i < r.last; i++ {
			r.part[i] = inCore
		}
	}
	r.takeDeadline()
	for _, m := range g.Time.Marks {
		if m.Sort == when.Vague {
			r.drop(m.First, m.Last)
		}
	}
}

// otherwise reports that something is to be done outside the clause: what says
// nothing else keeps it.
func (r *reading) otherwise(c goal.Clause) bool {
	if c.Purpose {
		return true
	}
	for _, a := range r.g.Actions {
		if a.Main && (a.Token < c.First || a.Token >= c.Last) {
			return true
		}
	}
	return len(r.g.Targets()) > 0
}

func partOf(s goal.Sort) part {
	switch s {
	case goal.Reason:
		return inReason
	case goal.Basis:
		return inBasis
	case goal.Condition:
		return inCondition
	case goal.Tracking:
		return inTracking
	}
	return inMeans
}

// mainSentence is the one that says most of what is to be done: its target, its
// action, its deadline, an order. What only tells how things are comes last.
func mainSentence(g *goal.Goal) int {
	const deadline, action, order, target, past = 2, 4, 1, 8, 16
	d := g.Doc
	said := make([]int, len(d.Sentences))
	add := func(token, what int) {
		if s := d.SentenceOf(token); s >= 0 {
			said[s] |= what
		}
	}
	for _, a := range g.Actions {
		if a.Main {
			add(a.Token, action)
		}
	}
	for _, q := range g.Targets() {
		add(q.First, target)
	}
	for _, t := range g.Time.Deadlines {
		add(t.First, deadline)
	}
	for i := range d.Tokens {
		switch {
		case d.In(i, "will i'll we'll should must need needs let let's lets wants want shall goal target i'd we'd"):
			add(i, order)
		case d.In(i, "was were had been"):
			add(i, past)
		}
	}
	best, most := 0, -1
	for s, what := range said {
		n := what&(deadline|action|target) + what&order*4
		if what&past != 0 && what&order == 0 {
			n /= 4 // "This was the year of two office moves"
		}
		if n > most {
			best, most = s, n
		}
	}
	return best
}

// takeDeadline sets the deadline apart when the sentence has one, and nothing
// behind it is another thing to do: "10 calls by June and 20 by December" keeps
// each date at its number.
func (r *reading) takeDeadline() {
	var one *when.Deadline
	for k := range r.g.Time.Deadlines {
		t := &r.g.Time.Deadlines[k]
		if t.First < r.first || t.Last > r.last || r.part[t.First] != inCore {
			continue
		}
		if one != nil {
			return
		}
		one = t
	}
	if one == nil || r.runsOn(one) {
		return
	}
	if i := one.Last; r.wordsBefore(one.First) && i < r.last && r.part[i] == inCore && nounLike(r.d.At(i)) && r.g.ActionAt(i) == nil {
		return // "by the end of the spring semester": words go on
	}
	if r.wordsBefore(one.First) {
		for _, a := range r.g.Actions {
			if a.Main && a.Token > one.Last && a.Token < r.last && r.part[a.Token] == inCore {
				return
			}
		}
	}
	for i := one.First; i < one.Last; i++ {
		r.part[i] = inDeadline
	}
}

// runsOn reports a bare deadline right behind a word that may belong to it, as
// in another language: "bis Ende Q3".
func (r *reading) runsOn(t *when.Deadline) bool {
	p := r.d.At(t.First - 1)
	return t.First > r.first && p.Kind == text.Word && r.part[t.First-1] == inCore && t.Last == t.First+1 && !r.d.Is(t.First, "today", "tomorrow", "asap", "eoq", "eoy", "eom")
}

func (r *reading) wordsBefore(i int) bool {
	for k := r.first; k < i; k++ {
		if r.part[k] == inCore && r.d.Tokens[k].Kind != text.Punct {
			return true
		}
	}
	return false
}
