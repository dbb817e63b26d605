package rewrite

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/text"
)

// part says where in a draft a token of the goal goes.
type part uint8

const (
	inCore part = iota
	inMeasure
	inDeadline
	inMeans
	inCondition
	inTracking
	inBasis
	inReason
	inRest
	dropped
	parts // how many there are
)

// reading is a goal laid out for a draft: every token has its part, and some
// have a blank or other words in their place. No fact is ever in dropped: that
// holds vague wording, openers and the labels of a card.
type reading struct {
	g *goal.Goal
	d *text.Document
	// first and last are the sentence that the draft is built on.
	first, last int
	part        []part
	vague       []bool
	swap        map[int]Slot
	word        map[int]string
	// suffix are words behind a blank, ahead a blank in front of a token.
	suffix map[int]string
	ahead  map[int]Slot
	// matched is what the goal has of each template's words.
	matched []match
	// asked are the parts that the user's own blanks stand for.
	asked [parts]bool
	// emptied reports that a reason that says nothing was taken out.
	emptied bool
	// kept reports that words of the goal stand in a template's own sentence.
	kept bool
	// counted reports that a blank stands in a number's place.
	counted bool
}

func read(g *goal.Goal) *reading {
	if g == nil {
		g = goal.Parse(text.Parse(""), goal.Options{})
	}
	n := len(g.Doc.Tokens)
	r := &reading{
		g: g, d: g.Doc, last: n, part: make([]part, n), vague: make([]bool, n),
		swap: map[int]Slot{}, word: map[int]string{}, suffix: map[int]string{}, ahead: map[int]Slot{},
	}
	if g.Card != nil {
		r.readCard()
	} else {
		r.readSentence()
	}
	r.ownBlanks()
	r.dropVague()
	r.emptyVerbs()
	r.dropOpeners()
	r.matched = r.match()
	return r
}

// says reports whether any word, number or blank is in the part.
func (r *reading) says(p part) bool {
	for i, t := range r.d.Tokens {
		if r.part[i] == p && t.Kind != text.Punct && t.Kind != text.Bullet {
			return true
		}
	}
	return false
}

// holdsFact reports a quantity or deadline in a token range.
func (r *reading) holdsFact(first, last int) bool {
	for i := first; i < last; i++ {
		if r.g.QuantityAt(i) != nil || r.d.At(i).Kind == text.Number {
			return true
		}
		for _, t := range r.g.Time.Deadlines {
			if i >= t.First && i < t.Last {
				return true
			}
		}
	}
	return false
}

func (r *reading) drop(first, last int) {
	for i := first; i < last && i < len(r.part); i++ {
		r.part[i], r.vague[i] = dropped, true
	}
}
