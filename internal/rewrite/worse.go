package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// keeper holds drafts to being no worse than the goal.
type keeper struct {
	// plain is the goal read as a draft is, without parts of speech and sums; nil
	// until it is needed.
	plain *goal.Goal
}

// worse reports a draft that, with its blanks filled, meets a criterion less
// than the goal does. The words are the user's own; what stands around them now
// can still make a reader take one for another. Reading a draft takes longer than
// writing it, so only those are read where that has been seen: of a goal without
// a verb, with much to lose, or with a related template's number in one of several
// sentences or in front of a date.
func (k *keeper) worse(r *reading, t Template, w Rewrite, related bool) bool {
	g := r.g
	if r.acts() && (!related && r.lacks() || related && len(g.Doc.Sentences) < 2 && (len(g.Time.Deadlines) == 0 || strings.HasPrefix(t.Add, "while "))) {
		return false
	}
	after := reread(g, t.Filled(w))
	if len(after.EmptyReasons()) > len(g.EmptyReasons()) || len(after.Claims) > len(g.Claims) {
		return true // around the user's words it claims what they didn't
	}
	if !below(after, g) {
		return false
	}
	if k.plain == nil {
		k.plain = reread(g, g.Doc.Text)
	}
	return below(after, k.plain)
}

// lacks reports a goal without its object, its number or its end.
func (r *reading) lacks() bool {
	v := &r.g.Verdicts
	return v[goal.Specific].Verdict == goal.Missing || v[goal.Measurable].Verdict == goal.Missing || v[goal.TimeBound].Verdict == goal.Missing
}

// acts reports a verb in what is to be done.
func (r *reading) acts() bool {
	for _, a := range r.g.Actions {
		if a.Main && r.part[a.Token] == inCore {
			return true
		}
	}
	return false
}

func reread(g *goal.Goal, s string) *goal.Goal {
	o := goal.Options{Time: when.Options{Today: g.Today}}
	if g.RoleGiven {
		o.Role = g.Role
	}
	return goal.Parse(text.Parse(s), o)
}

// below reports a criterion that a meets less than b.
func below(a, b *goal.Goal) bool {
	rank := func(v goal.Verdict) int {
		switch v {
		case goal.Met:
			return 2
		case goal.Weak:
			return 1
		}
		return 0
	}
	for i := range a.Verdicts {
		if rank(a.Verdicts[i].Verdict) < rank(b.Verdicts[i].Verdict) {
			return true
		}
	}
	return false
}
