package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// AsCard writes a goal as five labelled lines in its own words; a line that
// nothing is known for stays empty. A card stays as it is.
func AsCard(g *goal.Goal) string {
	if g.Card != nil {
		return g.Doc.Text
	}
	var b strings.Builder
	for k, l := range Lines(g) {
		if k > 0 {
			b.WriteByte('\n')
		}
		b.WriteByte(l.Letter)
		b.WriteByte(':')
		if l.Text != "" {
			b.WriteString(" " + l.Text)
		}
	}
	return b.String()
}

// AsSentence writes a card as one sentence: what two lines say is said once. A
// sentence stays as it is.
func AsSentence(g *goal.Goal) string {
	if g.Card == nil {
		return g.Doc.Text
	}
	r := lay(g)
	r.once()
	rest := r.beyondFirst()
	d := r.unstopped(inCore)
	if m := r.unstopped(inMeasure); !m.empty() {
		first := strings.ToLower(m.opens())
		switch {
		case d.empty() || preposition(first) || first == "by":
			d.add(m)
		default:
			m[0].glued = true
			d = append(d, piece{text: "("})
			d.add(m)
			d = append(d, piece{text: ")", glued: true})
		}
	}
	d.add(r.by(r.unstopped(inDeadline)))
	d.comma(r.lowered(inCondition, around{}))
	tracking := r.lowered(inTracking, around{})
	if preposition(tracking.opens()) {
		tracking[0].text = "tracked " + tracking[0].text
	}
	d.comma(tracking)
	for _, p := range [...]part{inBasis, inReason} {
		x := r.stopless(r.opened(p))
		if text.Among(strings.ToLower(x.opens()), "this it that these they") {
			// "This supports …" is a sentence of its own.
			rest = append(append(x, piece{text: ".", glued: true}), rest.capital()...).capital()
		} else {
			d.comma(x)
		}
	}
	if !rest.empty() {
		if !d.empty() {
			d = append(d, piece{text: ".", glued: true})
		}
		d.add(rest.capital())
	}
	out, _ := d.capital().write("[", "]", true)
	return oneLine(out)
}

// opens is a draft's first word.
func (d draft) opens() string {
	if d.empty() {
		return ""
	}
	return d[0].text[:wordEnd(d[0].text)]
}

// unstopped is a part without a full stop at its end, which would cut the
// sentence off.
func (r *reading) unstopped(p part) draft { return r.stopless(r.line(p, around{})) }

func (r *reading) stopless(d draft) draft {
	if n := len(d); n > 0 && !strings.HasSuffix(d[n-1].text, "..") {
		d[n-1].text = strings.TrimRight(d[n-1].text, ".;, ")
		if d[n-1].text == "" && d[n-1].prompt == "" {
			d = d[:n-1]
		}
	}
	return d
}

// beyondFirst takes what the S line says in further sentences apart.
func (r *reading) beyondFirst() draft {
	first := -1
	for i, p := range r.part {
		if p != inCore {
			continue
		}
		if s, q := r.d.SentenceOf(i), r.g.QuantityAt(i); first < 0 || q != nil && q.First < i && r.d.SentenceOf(q.First) == first {
			first = s // the full stop of "Rs. 500" ends nothing
		} else if s != first {
			r.part[i] = inRest
		}
	}
	return r.line(inRest, around{})
}

// once drops from the M and the T line what the S line says as well.
func (r *reading) once() {
	var said []quantity.Quantity
	for _, q := range r.g.Quantities {
		switch r.part[q.First] {
		case inCore, inCondition, inRest:
			said = append(said, q)
		case inMeasure, inTracking:
			for _, o := range said {
				if same(r.d, o, q) {
					r.set(q.First, q.Last, dropped)
					break
				}
			}
		}
	}
	for _, t := range r.g.Time.Deadlines {
		for _, o := range r.g.Time.Deadlines {
			if r.part[t.First] == inDeadline && r.part[o.First].line() == 'S' && strings.EqualFold(bare(t.In(r.d.Text)), bare(o.In(r.d.Text))) {
				r.set(t.First, t.Last, dropped)
			}
		}
	}
	for _, p := range [...]part{inMeasure, inDeadline} {
		if !r.news(p) {
			r.move(p, dropped)
		}
	}
	if r.tells(inMeasure) {
		r.move(inMeasure, inTracking)
	}
}

// bare is a deadline without the word in front of it.
func bare(s string) string {
	if first, rest, ok := strings.Cut(s, " "); ok && strings.EqualFold(first, "by") {
		return rest
	}
	return s
}

// same reports two numbers of one thing.
func same(d *text.Document, a, b quantity.Quantity) bool {
	x, y := d.Norm(a.Last-1), d.Norm(b.Last-1)
	return a.Kind == b.Kind && a.Value == b.Value && a.High == b.High && a.From == b.From && a.Per == b.Per &&
		(a.Unit == b.Unit || b.Unit == "" || lexicon.Singular(x) == lexicon.Singular(y))
}

// news reports a part that says a word that the S line doesn't.
func (r *reading) news(p part) bool {
	said := map[string]bool{}
	for i, q := range r.part {
		if q.line() == 'S' && q != dropped {
			said[lexicon.Singular(r.d.Norm(i))] = true
		}
	}
	for i, q := range r.part {
		if q == p && (r.g.QuantityAt(i) != nil || r.g.InTime(i)) {
			return true
		}
		if t := r.d.Tokens[i]; q == p && t.Kind != text.Punct && t.Kind != text.Bullet && !said[lexicon.Singular(t.Norm)] && !text.Among(t.Norm, "and by") {
			return true
		}
	}
	return false
}

// tells reports a part that only names where something is counted.
func (r *reading) tells(p part) bool {
	first := -1
	for i, q := range r.part {
		if q != p || r.d.Tokens[i].Kind == text.Punct {
			continue
		}
		if r.g.QuantityAt(i) != nil {
			return false
		}
		if first < 0 {
			first = i
		}
	}
	return first >= 0 && text.Among(r.d.Norm(first), "in via through on from with")
}

// newCardLine puts a line into a card that has none of that letter, in the style
// of the lines that it has.
func (r *reading) newCardLine(letter byte, says string) string {
	s, lines := r.d.Text, r.g.Card.Lines
	after := -1
	for k, l := range lines {
		if l.Letter == letter && l.Last <= l.First {
			at := l.Label.End
			for at < len(s) && strings.IndexByte(" \t*_)]:=|-", s[at]) >= 0 {
				at++
			}
			if strings.IndexByte(" \t", s[at-1]) < 0 {
				says = " " + says
			}
			if at < len(s) && s[at] > ' ' {
				says += " "
			}
			return s[:at] + says + s[at:]
		}
		if strings.IndexByte(Letters, l.Letter) < strings.IndexByte(Letters, letter) {
			after = k
		}
	}
	name := string(letter)
	if model := lines[max(after, 0)]; model.Label.End-model.Label.Start > 1 {
		name = [...]string{"Specific", "Measurable", "Achievable", "Relevant", "Time-bound"}[strings.IndexByte(Letters, letter)]
	}
	if after < 0 {
		at := lines[0].Label.Start
		for at > 0 && s[at-1] != '\n' {
			at--
		}
		return s[:at] + name + ": " + says + "\n" + s[at:]
	}
	at := max(lines[after].End, lines[after].Label.End)
	if nl := strings.IndexByte(s[at:], '\n'); nl >= 0 {
		at += nl
	} else {
		at = len(s)
	}
	return s[:at] + "\n" + name + ": " + says + s[at:]
}
