package rewrite

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
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

// readSentence takes the sentence that says what is to be done apart; the
// others follow the draft as they are.
func (r *reading) readSentence() {
	d, g := r.d, r.g
	if len(d.Sentences) == 0 {
		return
	}
	s := mainSentence(g)
	r.first, r.last = d.Sentences[s].First, d.Sentences[s].Last
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
		if b := k - 1; b >= 0 && g.Clauses[b].Body >= g.Clauses[b].Last && g.Clauses[b].Last == c.First && g.Clauses[b].First >= r.first {
			p = partOf(g.Clauses[b].Sort) // "while keeping …" is one clause
		}
		if g.Empty(c) && !r.holdsFact(c.First, c.Last) {
			p = dropped
		}
		for i := c.First; i < min(c.Last, r.last); i++ {
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

// mainSentence is the first sentence with a main action and a target, else the
// first with either.
func mainSentence(g *goal.Goal) int {
	score := make([]int, len(g.Doc.Sentences))
	for _, a := range g.Actions {
		if a.Main && a.Sentence >= 0 {
			score[a.Sentence] |= 2
		}
	}
	for _, q := range g.Targets() {
		if s := g.Doc.SentenceOf(q.First); s >= 0 {
			score[s] |= 4
		}
	}
	best := 0
	for s := range score {
		if score[s] > score[best] {
			best = s
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
