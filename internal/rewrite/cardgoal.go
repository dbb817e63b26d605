package rewrite

import (
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// readCard lays a goal out that is written as S, M, A, R and T lines. What
// stands before the first line follows the draft; labels are dropped.
func (r *reading) readCard() {
	lines := r.g.Card.Lines
	label := lines[0].First - 1
	for label > 0 && !r.d.Tokens[label].Line {
		label--
	}
	for i := range r.part {
		r.part[i] = dropped
		if i < label {
			r.part[i] = inRest
		}
	}
	for _, l := range lines {
		for i := l.First; i < l.Last; i++ {
			r.part[i] = linePart(l.Letter)
		}
	}
	for _, p := range [...]part{inBasis, inReason} {
		if r.filler(p) {
			r.move(p, dropped)
			r.emptied = r.emptied || p == inReason
		}
	}
	for _, m := range r.g.Time.Marks {
		if m.Sort == when.Vague {
			r.drop(m.First, m.Last)
		}
	}
	for i, t := range r.d.Tokens {
		if t.Kind == text.Bullet {
			r.part[i] = dropped
		}
	}
	r.once()
	if !r.says(inCore) {
		r.move(inMeasure, inCore)
	}
	if !r.says(inCore) {
		r.move(inRest, inCore)
	}
}

// filler reports a line that only says yes: "A: doable", "R: to be successful".
func (r *reading) filler(p part) bool {
	for i, at := range r.part {
		if at == p && r.d.Tokens[i].Kind != text.Punct && r.d.Tokens[i].Kind != text.Bullet && !r.d.In(i, "yes sure ok okay doable realistic achievable attainable possible feasible relevant reachable is it this very totally definitely of course to be successful more better do can i we think so my our role job important the with effort hard work") {
			return false
		}
	}
	return r.says(p)
}

func linePart(letter byte) part {
	switch letter {
	case 'S':
		return inCore
	case 'M':
		return inMeasure
	case 'A':
		return inBasis
	case 'R':
		return inReason
	}
	return inDeadline
}

func (r *reading) move(from, to part) {
	for i, p := range r.part {
		if p == from {
			r.part[i] = to
		}
	}
}
