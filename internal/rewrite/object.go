package rewrite

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// behind is the last token of the quantity that token i stands in, or i: no
// blank goes into a number.
func (r *reading) behind(i int) int {
	if q := r.g.QuantityAt(i); q != nil {
		for k := q.Last - 1; k > i; k-- {
			if r.part[k] != dropped && !r.ends(k) {
				return k
			}
		}
	}
	return i
}

// whole is the end of what is changed with the words behind it that say which:
// "lead response time to inbound leads", "customer satisfaction in support".
func (r *reading) whole(last int) int {
	d := r.d
	for last < r.last && r.part[last] == r.part[last-1] && d.In(last, "of to for in on with among across at within between") && !r.g.InTime(last) {
		first, end, ok := r.g.ObjectPhrase(last + 1)
		if !ok || end > len(r.part) || r.part[end-1] != r.part[last] || r.g.ActionAt(last+1) != nil {
			break
		}
		for i := last + 1; i < end; i++ {
			if _, blank := r.swap[i]; blank || r.g.QuantityAt(i) != nil || r.g.InTime(i) || i < first && d.At(i).Kind == text.Punct || d.At(i).Line {
				return last
			}
		}
		last = r.listed(end)
	}
	return last
}

// listed is the end of a list of nouns: "performance and morale".
func (r *reading) listed(last int) int {
	for r.d.Is(last, "and", "&") {
		_, end, ok := r.g.ObjectPhrase(last + 1)
		if !ok || r.g.ActionAt(last+1) != nil || r.d.In(end, "up out off down") || r.part[end-1] != r.part[last] || r.d.At(last+1).Kind != text.Word {
			break
		}
		last = end
	}
	return last
}

func (r *reading) objectOf(action int) goal.Object {
	for _, o := range r.g.Objects {
		if o.Action == action {
			return o
		}
	}
	return goal.Object{}
}

// askedWithin reports a blank of the draft within the action's reach.
func (r *reading) askedWithin(a goal.Action) bool {
	for i := a.Token; i < r.g.Reach(a) && i < len(r.part); i++ {
		if _, ok := r.swap[i]; ok && r.part[i] != dropped {
			return true
		}
	}
	return false
}

// countable reports an object that takes a number in front: a plain plural.
func (r *reading) countable(a goal.Action, first, last int) bool {
	d := r.d
	head := d.Norm(last - 1)
	if lexicon.Singular(head) == head || r.g.PhraseSection(first, last) == "abstract" || d.At(last-1).Kind != text.Word {
		return false
	}
	if uncounted.Has(head) {
		return false
	}
	for k := a.Token + 1; k < last; k++ {
		if settled.Has(d.Norm(k)) {
			return false
		}
	}
	return first >= a.Token+1 && r.g.QuantityAt(first) == nil
}

// howMany reports that the draft asks for a count: what is counted needs no score.
func (r *reading) howMany() bool {
	for i, s := range r.swap {
		if s.Name == "howmany" && r.part[i] == inCore {
			return true
		}
	}
	return false
}

// broad reports a goal with an abstract object that no score is named for.
func (r *reading) broad() bool {
	for _, o := range r.g.Objects {
		if o.Breadth == goal.Vague && o.First < len(r.part) && r.part[o.First] == inCore {
			return true
		}
	}
	return false
}

// uncounted end like plurals and can't be counted; settled words say that what they stand before needs no count.
var (
	uncounted = text.NewWords("phonics economics mathematics maths politics physics ethics athletics sales revenues news basics analytics skills earnings logistics savings ads results")
	settled   = text.NewWords("the our my all every each these those 's a an both their your on in to with at from about")
)
