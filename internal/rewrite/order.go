package rewrite

import (
	"github.com/goalsmith/goalsmith/internal/text"
)

// places are where a draft in the user's own order takes what is missing.
type places struct {
	// due is the token behind which the deadline is asked: the end of what is to
	// be done, before the first clause or aside behind it.
	due int
	// add is the token behind which a related template's number goes, -1 where it
	// would part words that belong together.
	add int
	// tail is the token behind which the rest is asked, and before reports that a
	// reason follows it there.
	tail   int
	before bool
}

// own writes the goal in the order of its own words: nothing moves, so that no
// word can end up beside the wrong one.
func (r *reading) own(x around) draft {
	keep := make([]int, 0, len(r.part))
	for i, p := range r.part {
		if p != dropped {
			keep = append(keep, i)
		}
	}
	return r.words(keep, x)
}

// places finds them in the main sentence.
func (r *reading) places() places {
	p := places{due: -1, add: -1, tail: -1}
	reason := r.lastReason()
	open, timed, parted := true, false, false
	for i := r.first; i < r.last; i++ {
		at := r.part[i]
		if at == dropped || r.d.At(i).Kind == text.Bullet {
			continue
		}
		own := at == inCore || at == inDeadline
		q := r.g.QuantityAt(i)
		within := q != nil && i > q.First
		if p.due >= 0 && !within && (!own && !r.tied(i) || r.aside(i)) {
			open = false
		}
		if _, blank := r.swap[i]; (r.ends(i) || r.d.Is(i, "and", "or", "&")) && !blank {
			continue // nothing is said behind an "and" that may be the last word
		}
		if reason < 0 || i < reason {
			p.tail = i
		}
		if !open || !own && p.due < 0 {
			continue
		}
		p.due = i
		if !own {
			timed = p.add >= 0
			continue
		}
		if at == inDeadline || r.due(i) {
			timed = p.add >= 0
			continue
		}
		parted = parted || timed
		p.add = i
	}
	if p.tail < 0 {
		p.tail = p.due
	}
	p.due, p.add, p.tail = r.behind(p.due), r.behind(p.add), r.behind(p.tail)
	if parted {
		p.add = -1 // words go on behind a time
	}
	p.before = reason >= 0 && p.tail < reason
	return p
}

// insert puts what is missing into the goal's own order.
func (r *reading) insert(x around, at places, m missing) draft {
	ins := x
	put := func(i int, d draft) { ins = ins.and(i, d) }
	if first := r.bareDeadline(); first >= 0 {
		ins.before = make(map[int]draft, len(x.before)+1)
		for k, v := range x.before {
			ins.before[k] = v
		}
		ins.before[first] = draft{piece{text: "by"}}
	}
	put(at.add, m.add)
	due := m.deadline
	if !due.empty() && r.starts() {
		due = append(draft{piece{text: ",", glued: true}}, due...)
	}
	put(at.due, due)
	var tail draft
	for _, d := range [...]draft{m.guard, m.proof, m.tracking, m.basis} {
		if !d.empty() {
			tail = append(tail, piece{text: ",", glued: true})
			tail.add(d)
		}
	}
	if !m.reason.empty() {
		tail = append(tail, piece{text: ",", glued: true})
		tail.add(m.reason)
	}
	if at.before && !tail.empty() && !r.d.Is(r.nextKept(at.tail), ",", "-", ";", "(") {
		tail = append(tail, piece{text: ",", glued: true})
	} else if at.tail != at.due && !due.empty() && r.part[max(r.nextKept(at.due), 0)] == inMeans {
		put(at.due, draft{piece{text: ",", glued: true}})
	}
	put(at.tail, tail)
	return r.own(ins)
}

// nextKept is the next token behind i that stands in the draft.
func (r *reading) nextKept(i int) int {
	for i++; i < len(r.part) && r.part[i] == dropped; i++ {
	}
	return min(i, len(r.part)-1)
}

// bareDeadline is the token in front of which a bare deadline at the end of what
// is to be done needs a "by", or -1.
func (r *reading) bareDeadline() int {
	first, last := -1, -1
	for i := r.first; i < r.last; i++ {
		if r.part[i] == inDeadline {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 1 || r.d.At(first-1).Kind == text.Punct || !r.wordsBefore(first) || last+1 < r.last && r.part[last+1] == inCore && !r.ends(last+1) {
		return -1
	}
	d := r.line(inDeadline, around{})
	if with := r.by(d); len(with) > len(d) {
		return first
	}
	return -1
}
