package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Line is one line of the card that a goal amounts to: its own words, unchanged,
// on the line that they feed. Numbers stand on the S and the M line.
type Line struct {
	// Letter is 'S', 'M', 'A', 'R' or 'T'.
	Letter byte
	// Text is what the line says, "" when nothing is known.
	Text string
	// Spans are the stretches of the goal that it says, in the line's order.
	Spans []text.Span

	// at is where each span starts in Text, home where a missing line would go.
	at   []int
	home place
}

// place is where words go that the goal doesn't have yet.
type place struct {
	byte          int
	before, after string
}

// Letters are the lines' letters in their order.
const Letters = "SMART"

// Lines lay a goal out as a card. A goal written as one gives its own lines.
func Lines(g *goal.Goal) [5]Line { return lay(g).lines() }

// lay reads a goal as it stands: nothing is dropped but list marks and labels,
// and nothing is asked.
func lay(g *goal.Goal) *reading {
	n := len(g.Doc.Tokens)
	r := &reading{g: g, d: g.Doc, last: n, part: make([]part, n), vague: make([]bool, n)}
	if g.Card != nil {
		r.readCard()
		for _, l := range g.Card.Lines {
			r.restore(l.First, l.Last, linePart(l.Letter))
		}
		for _, c := range g.Clauses {
			if c.Sort == goal.Condition && r.part[c.First] == inCore || c.Sort == goal.Tracking && r.part[c.First] == inMeasure {
				r.set(c.First, min(c.Last, n), partOf(c.Sort))
			}
		}
		return r
	}
	r.readSentence()
	for _, m := range g.Time.Marks {
		if m.Sort == when.Vague {
			r.restore(m.First, min(m.Last, n), inDeadline)
		}
	}
	r.restore(0, n, inReason)
	for i := 1; i+1 < n; i++ {
		if r.d.Is(i, "'s") && r.d.Glued(i) && r.part[i-1] == inDeadline {
			r.set(i, i+2, inDeadline) // "within 75 days of the board's approval"
		}
	}
	for k, s := range g.Doc.Sentences {
		if s.First < r.first || s.First >= r.last {
			r.set(s.First, s.Last, r.beyond(k))
		}
	}
	return r
}

// restore puts what was dropped of [first, last) back, on a part of its own.
func (r *reading) restore(first, last int, p part) {
	for i := first; i < last; i++ {
		if r.part[i] == dropped && r.d.Tokens[i].Kind != text.Bullet {
			r.part[i] = p
		}
	}
}

func (r *reading) set(first, last int, p part) {
	for i := first; i < last; i++ {
		if r.part[i] != dropped {
			r.part[i] = p
		}
	}
}

// beyond is the part of a sentence beside the main one: what it gives is told by
// its clause, or by what it earned.
func (r *reading) beyond(k int) part {
	s := r.d.Sentences[k]
	for _, c := range r.g.Clauses {
		if c.First >= s.First && c.First <= s.First+1 && c.Last >= s.Last-1 && !r.g.Empty(c) && c.Sort != goal.Condition {
			return partOf(c.Sort)
		}
	}
	earned := -1
	for i, v := range r.g.Verdicts {
		for _, e := range v.Evidence {
			if e.Overlaps(s.Span) {
				if earned >= 0 {
					return inRest
				}
				earned = i
				break
			}
		}
	}
	switch earned {
	case goal.Achievable:
		return inBasis
	case goal.Relevant:
		return inReason
	}
	return inRest
}

func (p part) line() byte {
	switch p {
	case inMeasure, inTracking:
		return 'M'
	case inBasis, inMeans:
		return 'A'
	case inReason:
		return 'R'
	case inDeadline:
		return 'T'
	}
	return 'S'
}

func (r *reading) lines() [5]Line {
	var out [5]Line
	for k := range out {
		l := &out[k]
		l.Letter = Letters[k]
		if r.g.Card == nil {
			l.home = r.home(l.Letter)
			if l.Letter == 'M' {
				for _, q := range r.g.Targets() {
					if r.part[q.First].line() == 'S' {
						l.say(r, q.First, q.Last)
					}
				}
			}
		}
		for i := 0; i < len(r.part); i++ {
			if r.part[i] == dropped || r.part[i].line() != l.Letter {
				continue
			}
			first := i
			for i+1 < len(r.part) && r.part[i+1] != dropped && r.part[i+1].line() == l.Letter && r.g.Card.Line(i+1) == r.g.Card.Line(first) {
				i++
			}
			l.say(r, first, i+1)
		}
		for _, t := range r.g.Time.Deadlines {
			if r.g.Card == nil && l.Letter == 'T' && r.part[t.First].line() == 'S' {
				l.say(r, t.First, t.Last)
			}
		}
	}
	return out
}

// say adds the tokens [first, last) to a line, without the marks at their ends.
func (l *Line) say(r *reading, first, last int) {
	d := r.d
	for first < last && (d.In(first, ", ; : . - | and & * _ >") || d.Tokens[first].Kind == text.Bullet) && !signed(d, first) {
		first++
	}
	for last > first && d.In(last-1, ", ; : . - | and & ( * _") {
		last--
	}
	s := d.Span(first, last)
	if s.Empty() {
		return
	}
	if n := len(l.Spans); n > 0 {
		before := d.TokenAt(l.Spans[n-1].End - 1)
		switch p := r.part[first]; {
		case l.Letter == 'S' && d.SentenceOf(before) != d.SentenceOf(first):
			l.Text += ". "
		case p == inCore && l.Letter == 'S':
			l.Text += " "
		default:
			l.Text += ", "
		}
	}
	l.at = append(l.at, len(l.Text))
	l.Spans = append(l.Spans, s)
	l.Text += oneLine(s.In(d.Text))
}

// signed reports a minus sign or a mark that belongs to the number behind it.
func signed(d *text.Document, i int) bool {
	return d.In(i, "- . >") && d.At(i+1).Kind == text.Number && d.Glued(i+1)
}

// oneLine puts a space in place of each byte of white space, so that offsets
// stay.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' || r == '\t' {
			return ' '
		}
		return r
	}, s)
}

// home is where a line that the sentence lacks would go in it.
func (r *reading) home(letter byte) place {
	last := -1
	for i := r.first; i < r.last; i++ {
		t := r.d.Tokens[i]
		p := r.part[i]
		late := letter == 'T' && p != inCore || letter != 'R' && (p == inBasis || p == inReason)
		if p == dropped || late || t.Kind == text.Punct && text.Among(t.Norm, ". , ; : ! ? - ...") || text.Among(t.Norm, "and &") {
			continue
		}
		last = i
	}
	for last >= 0 && r.d.Glued(last+1) && !r.d.In(last+1, ". , ; : ! ? ...") {
		last++ // no word is cut in two
	}
	at := place{before: ", "}
	if last >= 0 {
		at.byte = r.d.Tokens[last].End
	}
	switch {
	case last < 0:
		at.before = ""
		if r.d.HasWords() {
			at.after = " "
		}
	case letter == 'T' || letter == 'S':
		at.before = " "
	}
	return at
}
