package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// readShare reads shares and ratings of two numbers: "one in five", "2 out of 3"
// (a part, 0.2 and 0.67), "4.5/5" and "9 out of 10" of a score (9, of 10).
func readShare(d *text.Document, i int) (Quantity, bool) {
	n, ok := ReadNumeral(d, i)
	if !ok || n.Last != i+1 || n.Scaled || n.Part || n.Value < 1 {
		return Quantity{}, false
	}
	j := n.Last
	out := false
	switch {
	case d.Is(j, "in"):
		j++
		if d.Is(j, "every") {
			j++
		}
	case d.Is(j, "out") && d.Is(j+1, "of"):
		j, out = j+2, true
		if d.Is(j, "every") {
			j++ // "one out of every five"
		}
	case d.Is(j, "/") && (d.Glued(j) && d.Glued(j+1) || !d.Glued(j) && !d.Glued(j+1) && rated(d, i, j)):
		j, out = j+1, true
	default:
		return Quantity{}, false
	}
	m, ok := ReadNumeral(d, j)
	if !ok || m.Scaled || m.Part || m.Value <= n.Value && !(out && m.Value == n.Value) || m.Value > 100 || d.At(j).Line ||
		isTimeUnit(d.Norm(m.Last)) || d.In(m.Last, "- / % x") && d.Glued(m.Last) || yearLike(d.At(j).Text) {
		return Quantity{}, false
	}
	slash := d.Is(j-1, "/")
	score := out && (m.Value == 5 || m.Value == 10 || m.Value == 100 || m.Value == 7) && (rated(d, i, m.Last) || n.Value != float64(int(n.Value)) || slash && (sameScale(d, i, m.Last) || sameScale(d, i-4, i-1)))
	if !score && (slash && !shareOf(d, i, m) || n.Words != m.Words && !n.Words || n.Value > 20 && m.Value != 100 || d.Is(j-1, "in") && m.Value < 2) {
		return Quantity{}, false
	}
	q := wordQuantity(d, i, m.Last, Multiple, n.Value/m.Value, "")
	q.Number, q.Words = d.Span(i, m.Last), n.Words && m.Words
	b, first, sign := boundBefore(d, i)
	q.Bound = b
	if sign {
		q.start(d, first)
	}
	if score {
		q.Kind, q.Value, q.High, q.Unit = Count, n.Value, n.Value, "out of "+d.Norm(j)
		q.Number = d.Span(i, n.Last)
		if d.In(q.Last, "stars star rating") {
			q.close(d, q.Last+1)
		}
		return q, true
	}
	if b, last, in := boundAfter(d, q.Last); b != Exact {
		q.Bound = b
		if in {
			q.close(d, last)
		}
	}
	if last, ok := nounPhrase(d, q.Last, false); ok {
		q.Unit = lower(d, q.Last, last)
		q.close(d, last)
	}
	return q, true
}

// sameScale reports "3/10 to 7/10" from token i on, of which the first score ends
// at token to.
func sameScale(d *text.Document, i, to int) bool {
	return d.Is(i-1, "from") && d.Is(to, "to") && d.At(to+1).Kind == text.Number && d.Is(to+2, "/") && d.Glued(to+2) && d.Norm(to+3) == d.Norm(to-1)
}

// shareOf tells "4/5 questions" from the date in "the 4/5 renewals": a whole that
// people count in, and the things counted right behind.
func shareOf(d *text.Document, i int, m Numeral) bool {
	last, ok := nounPhrase(d, m.Last, false)
	return ok && plural(d.Norm(last-1)) && !sharesSlashWords.Has(d.Norm(i-1)) && !d.In(i-1, "the our my this a from to") &&
		(m.Value <= 6 || m.Value == 8 || m.Value == 10 || m.Value == 20 || m.Value > 31)
}

// rated reports words about a score near the tokens [first, last).
func rated(d *text.Document, first, last int) bool {
	for j := first - 6; j < last+2; j++ {
		if ratedWords.Has(d.Norm(j)) {
			return true
		}
	}
	return false
}

var ratedWords = text.NewWords("score scores rating ratings rate csat nps satisfaction average stars star g2 capterra trustpilot glassdoor review confidence grade graded scored pain mood anxiety stress severity comfort survey")

// readRatio reads "a ratio of 1:4" and "a 1:4 ratio", 0.25; without the word it may be a time, a score or a talk.
func readRatio(d *text.Document, i int) (Quantity, bool) {
	n, ok := ReadNumeral(d, i)
	if !ok || n.Last != i+1 || n.Scaled || !d.Is(i+1, ":") || !d.Glued(i+1) || !d.Glued(i+2) || !(d.Is(i-1, "ratio") || d.Is(i-2, "ratio") && d.In(i-1, "of at to") || d.Is(i+3, "ratio")) {
		return Quantity{}, false
	}
	m, ok := ReadNumeral(d, i+2)
	if !ok || m.Value == 0 {
		return Quantity{}, false
	}
	q := wordQuantity(d, i, m.Last, Multiple, n.Value/m.Value, "")
	q.Number, q.Words = d.Span(i, m.Last), false
	return q, true
}
