package rewrite

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// SetLine is the goal's text with one line of its card saying something else.
// What didn't change on the line stays as it stands; a line that the goal lacks
// is woven in where it belongs, with the words that open it. Emptying a line
// takes its words out; the S line can't be emptied.
func SetLine(g *goal.Goal, letter byte, says string) string {
	s := g.Doc.Text
	k := strings.IndexByte(Letters, letter)
	says = oneLine(strings.TrimSpace(says))
	if k < 0 {
		return s
	}
	r := lay(g)
	l := r.lines()[k]
	switch {
	case says == l.Text || says == "" && letter == 'S':
		return s
	case len(l.Spans) == 0 && g.Card != nil:
		return r.newCardLine(letter, says)
	case len(l.Spans) == 0:
		return r.putIn(l, says)
	case says == "" && g.Card == nil:
		return r.without(l)
	}
	return r.change(l, says)
}

// edit is a stretch of the goal and what to put in its place.
type edit struct {
	text.Span
	put string
}

// apply makes edits that don't overlap.
func apply(s string, edits []edit) string {
	slices.SortStableFunc(edits, func(a, b edit) int { return a.Start - b.Start })
	var b strings.Builder
	at := 0
	for _, e := range edits {
		if e.Start < at {
			continue
		}
		b.WriteString(s[at:e.Start])
		b.WriteString(e.put)
		at = e.End
	}
	b.WriteString(s[at:])
	return b.String()
}

// change finds what differs on the line and makes that change in the goal.
func (r *reading) change(l Line, says string) string {
	s := r.d.Text
	from, put := difference(l.Text, says)
	if r.g.Card == nil && l.Letter != 'S' && from.Start < wordEnd(l.Text) && r.part[r.d.TokenAt(l.Spans[0].Start)].line() == l.Letter {
		// The word that joins the line to the sentence has changed.
		opened := r.joining(l.Letter, says)
		from, put = difference(l.Text, opened)
	}
	if n := len(l.Spans); l.Letter == 'M' && from.Empty() && from.Start == len(l.Text) && strings.HasPrefix(put, ", ") && r.g.Card == nil && r.part[r.d.TokenAt(l.Spans[n-1].Start)].line() == 'S' {
		return r.putIn(l, strings.TrimPrefix(put, ", "))
	}
	var edits []edit
	for k, span := range l.Spans {
		a := l.at[k]
		b := a + span.End - span.Start
		lo, hi := max(from.Start, a), min(from.End, b)
		if lo > hi || lo == hi && (len(edits) > 0 || !from.Empty() && k+1 < len(l.Spans)) {
			continue
		}
		e := edit{Span: text.Span{Start: span.Start + lo - a, End: span.Start + hi - a}}
		if len(edits) == 0 {
			e.put = put
		} else {
			// The rest of what was replaced goes, with the mark that joined it.
			e.Start = r.joined(e.Span)
		}
		edits = append(edits, e)
	}
	if len(edits) == 0 {
		// Between two stretches: behind the first of them.
		at := l.Spans[0].End
		for k, span := range l.Spans {
			if l.at[k] <= from.Start {
				at = span.End
			}
		}
		edits = []edit{{text.Span{Start: at, End: at}, " " + strings.TrimLeft(put, " ,.")}}
	}
	return apply(s, edits)
}

// difference is what of a has to give way to put to make b of it.
func difference(a, b string) (from text.Span, put string) {
	p := 0
	for p < len(a) && p < len(b) && a[p] == b[p] {
		p++
	}
	for p > 0 && (p < len(a) && !utf8.RuneStart(a[p]) || p < len(b) && !utf8.RuneStart(b[p])) {
		p--
	}
	q := 0
	for q < len(a)-p && q < len(b)-p && a[len(a)-1-q] == b[len(b)-1-q] {
		q++
	}
	for q > 0 && (!utf8.RuneStart(a[len(a)-q]) || !utf8.RuneStart(b[len(b)-q])) {
		q--
	}
	return text.Span{Start: p, End: len(a) - q}, b[p : len(b)-q]
}

// wordEnd is where the first word ends.
func wordEnd(s string) int {
	if i := strings.IndexByte(s, ' '); i >= 0 {
		return i
	}
	return len(s)
}

// joined is where a stretch starts that is taken out, with the space and the
// comma in front of it.
func (r *reading) joined(s text.Span) int {
	t := r.d.Text
	at := s.Start
	for at > 0 && strings.IndexByte(" \t,", t[at-1]) >= 0 {
		at--
	}
	return at
}

// without takes a line's words out of the sentence. A number goes alone and
// leaves what it counts.
func (r *reading) without(l Line) string {
	var edits []edit
	for _, span := range l.Spans {
		i := r.d.TokenAt(span.Start)
		if q := r.g.QuantityAt(i); l.Letter == 'M' && r.part[i].line() == 'S' && q != nil {
			if q.Kind == quantity.Count && q.Number.End < q.End && q.Number.Start == q.Start {
				span = q.Number
				for span.End < len(r.d.Text) && r.d.Text[span.End] == ' ' {
					span.End++
				}
				edits = append(edits, edit{Span: span})
				continue
			}
			for r.d.In(i-1, "by least to at most of") && r.d.Tokens[i-1].Space && i > 1 {
				i--
				span.Start = r.d.Tokens[i].Start
			}
		}
		span.Start = r.joined(span)
		edits = append(edits, edit{Span: span})
	}
	return strings.TrimLeft(apply(r.d.Text, edits), " ,")
}

// putIn puts a line into the sentence that it lacks.
func (r *reading) putIn(l Line, says string) string {
	if l.Letter == 'M' && len(l.Spans) == 0 {
		if out, ok := r.countInto(says); ok {
			return out
		}
	}
	at := l.home
	if l.Letter == 'M' && preposition(strings.ToLower(says[:wordEnd(says)])) || strings.HasPrefix(strings.ToLower(says), "by ") && l.Letter == 'M' {
		at.before = strings.TrimPrefix(at.before, ",")
	}
	return apply(r.d.Text, []edit{{text.Span{Start: at.byte, End: at.byte}, at.before + r.joining(l.Letter, says) + at.after}})
}

// countInto puts a number where the goal names what it counts: "Book meetings" and
// "20 meetings" make "Book 20 meetings".
func (r *reading) countInto(says string) (string, bool) {
	q := quantity.Find(text.Parse(says))
	if len(q) == 0 || q[0].Kind != quantity.Count || q[0].Start > 0 {
		return "", false
	}
	noun := q[0].Unit[strings.LastIndexByte(q[0].Unit, ' ')+1:]
	for n, a := range r.g.Actions {
		first, last, ok := r.g.ObjectPhrase(a.Token + 1)
		if !ok || last > len(r.part) || r.part[last-1] != inCore || lexicon.Singular(r.d.Norm(last-1)) != lexicon.Singular(noun) || noun == "" || n > 8 {
			continue
		}
		return apply(r.d.Text, []edit{{r.d.Span(first, last), says}}), true
	}
	return "", false
}

// joining is what a line says with the words that join it to a sentence.
func (r *reading) joining(letter byte, says string) string {
	g := goal.Parse(text.Parse(says), goal.Options{})
	o := lay(g)
	p := map[byte]part{'A': inBasis, 'R': inReason, 'T': inDeadline}[letter]
	if p == inCore || len(o.part) == 0 {
		if letter == 'M' && len(o.part) > 0 {
			return o.tracked(says)
		}
		return says
	}
	for i := range o.part {
		o.part[i] = p
	}
	if letter == 'T' {
		d, _ := o.by(draft{piece{text: says}}).write("[", "]", true)
		return d
	}
	g.Card = &goal.Card{} // a line of a card may lack the words that open it
	d, _ := o.opened(p).write("[", "]", true)
	return d
}

// tracked puts "tracked" in front of a place alone: "in the CRM".
func (o *reading) tracked(says string) string {
	if preposition(o.d.Norm(0)) && o.tool() && len(o.g.Quantities) == 0 {
		return "tracked " + lowerFirst(says)
	}
	return says
}
