package rewrite

import (
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
// can still make a reader take one for another.
func (k *keeper) worse(g *goal.Goal, t Template, w Rewrite) bool {
	after := reread(g, t.Filled(w))
	if !below(after, g) {
		return false
	}
	if k.plain == nil {
		k.plain = reread(g, g.Doc.Text)
	}
	return below(after, k.plain)
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
