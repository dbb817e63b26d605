package rewrite

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// ends reports a mark that no words are put behind.
func (r *reading) ends(i int) bool {
	if r.d.At(i).Kind != text.Punct {
		return false
	}
	if r.d.Is(i, "-") {
		return !r.d.Glued(i) && !r.d.Glued(i+1)
	}
	return r.d.In(i, ", . ; : ! ? ... ( | * _")
}

// tied reports a token of a clause that goes on with what is to be done: "without
// stopping", "with the new pricing".
func (r *reading) tied(i int) bool {
	c := r.g.ClauseAt(i)
	return c != nil && c.First > r.first && c.Sort != goal.Reason && c.Sort != goal.Means && r.part[i] != inRest && r.d.In(c.First, "with without using in on from at") && !r.ends(c.First-1) && !r.ends(i)
}

// due reports a token of a deadline that stands in the goal's own words.
func (r *reading) due(i int) bool {
	for k := range r.g.Time.Deadlines {
		if t := &r.g.Time.Deadlines[k]; i >= t.First && i < t.Last {
			return true
		}
	}
	return false
}

// lastReason is where the reason starts that ends the main sentence, or -1. A
// "to" that no verb follows is left where it is: it may be no reason at all.
func (r *reading) lastReason() int {
	for _, c := range r.g.Clauses {
		if c.First < r.first || c.Last > r.last || r.part[c.First] != inReason {
			continue
		}
		last := c.Last
		for last < r.last && (r.part[last] == dropped || r.ends(last)) {
			last++
		}
		if last == r.last && (!c.Purpose || r.baseVerb(c.Body)) {
			return c.First
		}
	}
	return -1
}

func (r *reading) baseVerb(i int) bool {
	v, ok := lexicon.VerbOf(r.d.Norm(i))
	return ok && v.Form == lexicon.Base
}

// aside reports a mark that opens words beside what is to be done: ", we win one
// in two", ", all in the Nordics".
func (r *reading) aside(i int) bool {
	for _, f := range r.g.Facts {
		if f.First == i || f.First == i+1 && r.ends(i) {
			return true
		}
	}
	return r.ends(i) && r.d.In(i, ", - ; (") && r.d.In(i+1, "all mostly especially particularly including plus not up down vs versus compared which who where of we i it he she they there currently now owner with from so")
}
