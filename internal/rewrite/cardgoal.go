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
