package goal

import (
	"sort"

	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Fact is a stretch that tells how things are or were ("Sofie closed twelve
// deals last year; there are 41 open"), beside what is to be done. Its numbers
// are a basis and never a target.
type Fact struct {
	text.Span
	First, Last int
	// Carries reports that it says something the goal can rest on: what people
	// did or have, rather than only how bad things are.
	Carries bool
}

// facts finds the stretches that only tell. A goal that does nothing else has
// none: then its words are all there is to read.
func facts(g *Goal) []Fact {
	d := g.Doc
	var out []Fact
	telling := 0
	segments := segments(g)
	past, bad := false, -1
	for _, s := range segments {
		if bad >= 0 && d.SentenceOf(s.First) == bad {
			telling++
			s.Span = d.Span(s.First, s.Last)
			out = append(out, s)
			continue
		}
		if bad = -1; g.weakHeading(s.First, s.Last) {
			bad = d.SentenceOf(s.First)
		}
		if c := g.ClauseAt(s.First); c != nil && (c.Sort != Basis || c.First < s.First || !opens(g, s.First)) {
			past = false
			continue // a reason or a basis has its own part
		}
		carries, ok := tells(g, s.First, s.Last)
		ok = ok && !g.dueWithin(s.First, s.Last)
		if past {
			carries, ok = true, true // "Last quarter: 61 meetings"
		}
		past = g.pastHeading(s.First, s.Last)
		if !ok {
			continue
		}
		telling++
		s.Carries = carries
		for s.First < s.Last-1 && d.In(s.First, "; ( ) - : ,") {
			s.First++ // the mark that parts it is none of it
		}
		s.Span = d.Span(s.First, s.Last)
		out = append(out, s)
	}
	if telling == len(segments) {
		return nil
	}
	return out
}

// weakHeading reports a heading over an example of how not to say it, where one
// of how to say it follows: "Weak: be organized. Strong: clear my inbox".
func (g *Goal) weakHeading(first, last int) bool {
	d := g.Doc
	if !d.Is(last, ":") || last-first > 3 || !d.In(first, "bad weak vague poor before wrong not") {
		return false
	}
	for i := last; i < min(last+120, len(d.Tokens)-1); i++ {
		if d.In(i, "good strong better after smart right improved") && (d.Is(i+1, ":") || d.Is(i+2, ":") || d.Is(i, "after") && (d.Is(i+4, ":") || d.Is(i+5, ":"))) {
			return true
		}
	}
	return false
}

// dueWithin reports a deadline of its own in a stretch that has a number before
// it: what is due is to be done, whatever tense it is told in.
func (g *Goal) dueWithin(first, last int) bool {
	k := sort.Search(len(g.Time.Deadlines), func(k int) bool { return g.Time.Deadlines[k].First > first })
	for _, t := range g.Time.Deadlines[k:] {
		if t.First >= last {
			break
		}
		if t.Past || !g.Doc.In(t.First, "by before until") {
			continue
		}
		if qs := g.quantitiesFrom(first); len(qs) > 0 && qs[0].First < t.First && !g.Doc.In(qs[0].First-1, "was were closed had") {
			return true
		}
	}
	return false
}

// pastHeading reports a heading that names a time gone by.
func (g *Goal) pastHeading(first, last int) bool {
	if !g.Doc.Is(last, ":") || last-first > 4 {
		return false
	}
	if last == first+1 && g.Doc.In(first, "was were previously") {
		for i := last; i < min(last+30, len(g.Doc.Tokens)-1); i++ {
			if g.Doc.In(i, "goal target") && g.Doc.Is(i+1, ":") {
				return true // "Was: 11 demos a month. New goal: 16 demos"
			}
		}
	}
	for _, m := range g.Time.Marks {
		if m.Sort == when.PastRef && m.First >= first && m.Last == last {
			return true
		}
	}
	return false
}

// Told reports whether token i only tells how things are.
func (g *Goal) Told(i int) bool { return g.factAt(i) != nil }

// factAt is the fact that token i stands in, or nil.
func (g *Goal) factAt(i int) *Fact {
	if k := lookup(g.at.fact, i); k >= 0 {
		return &g.Facts[k]
	}
	return nil
}
