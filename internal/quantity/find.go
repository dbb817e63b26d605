package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// Find gives the quantities of a document in text order; their spans never
// overlap. Numbers that are plainly part of a date, a name, a label or an
// address are left out; a duration that is a deadline ("within 60 days") and a
// universal that is only scope ("across all regions") are found as well, and
// package goal, which knows the deadlines and the sentence, sorts them out.
func Find(d *text.Document) []Quantity {
	f := finder{d: d}
	for i := 0; i < len(d.Tokens); {
		i = f.step(i)
	}
	return f.out
}

// finder walks the tokens once from left to right. No grammar looks back
// beyond floor, the end of the last quantity, or further than a few tokens.
type finder struct {
	d     *text.Document
	out   []Quantity
	floor int
	// sentence is the index of the sentence that opener was read for, plus one.
	sentence int
	opener   string
	// listed is the number of the last point of a list.
	listed int
}

// step reads what starts at token i and gives the token to go on from.
func (f *finder) step(i int) int {
	d := f.d
	t := &d.Tokens[i]
	switch t.Kind {
	case text.Bullet:
		f.listed = bulletNumber(t.Text)
		return i + 1
	case text.Blank, text.Opaque:
		return i + 1
	case text.Word:
		if q, ok := readWordFamily(d, i); ok && !f.sameRate(q) {
			return f.push(q, i+1)
		}
	}
	if q, ok := readRank(d, i); ok {
		return f.push(q, i+1)
	}
	if d.Is(i, "#") && d.Glued(i+1) {
		return i + 2 // "Goal #2", "my #1 priority"
	}
	if f.nextPoint(i) {
		return i + 2
	}
	if q, ok := readOneOnOne(d, i); ok {
		return f.push(q, i+1)
	}
	if next := skipName(d, i); next > i {
		return next
	}
	if q, ok := readShare(d, i); ok {
		return f.push(q, i+1)
	}
	a, ok := readAmount(d, i)
	if !ok {
		return i + 1
	}
	if next, no := f.refuse(a); no {
		return max(next, i+1)
	}
	return f.push(f.complete(a), i+1)
}

// push keeps a quantity, unless it would overlap the one before.
func (f *finder) push(q Quantity, next int) int {
	if q.First < f.floor || q.Last <= q.First || q.Empty() {
		return max(next, q.Last)
	}
	f.out = append(f.out, q)
	f.floor = q.Last
	return max(next, q.Last)
}

// readWordFamily tries the grammars that start with a word of their own.
func readWordFamily(d *text.Document, i int) (Quantity, bool) {
	switch w := d.Tokens[i].Norm; w[0] {
	case 'a', 'e', 'n', 'z':
		if q, ok := readUniversal(d, i); ok {
			return q, true
		}
		if q, ok := readZero(d, i); ok {
			return q, true
		}
	}
	if q, _, ok := readMultipleWord(d, i); ok {
		return q, true
	}
	return readRecurring(d, i)
}

// complete makes a quantity of an amount: with its partner in a range or a
// from-to, its bound, its noun and its rate.
func (f *finder) complete(a amount) Quantity {
	d := f.d
	if q, ok := f.fromTo(a); ok {
		return q
	}
	if q, ok := f.pair(a); ok {
		return q
	}
	q := a.quantity(d)
	f.before(&q)
	f.finish(&q, a)
	f.backFrom(&q, a)
	return q
}

// before takes in the bound and the signs in front.
func (f *finder) before(q *Quantity) {
	d := f.d
	b, first, sign := boundBefore(d, q.First)
	if first < f.floor {
		return
	}
	if q.Kind == Duration {
		b = lasting(d, first, b, q)
	}
	q.Bound = b
	switch {
	case sign:
		q.start(d, first)
		q.Number = q.Number.Cover(d.Span(first, first+1))
	case b == Exact && d.Is(q.First-1, "-") && d.Glued(q.First) && d.At(q.First-1).Space && (q.Kind == Percent || q.Kind == Money) && q.First-1 >= f.floor:
		q.start(d, q.First-1)
		q.Number = q.Number.Cover(q.Span)
		q.Value, q.High = -q.Value, -q.High
	}
}

// lasting corrects a bound before a length of time: "over 90 days" is a period,
// "over 2 hours" a bound.
func lasting(d *text.Document, first int, b Bound, q *Quantity) Bound {
	if b == MoreThan && d.Is(first, "over") && !d.Is(q.Last-1, "hours", "hour", "minutes", "minute", "hrs", "mins", "min", "seconds") {
		return Exact
	}
	return b
}

// finish takes in what stands behind: bound, noun, rate.
func (f *finder) finish(q *Quantity, a amount) {
	d := f.d
	f.after(q)
	switch {
	case a.bare && q.Kind == Count:
		f.noun(q, a)
	case q.Kind == Money:
		if last, ok := moneyNoun(d, q.Last, true); ok {
			q.close(d, last)
		}
	case q.Kind == Count && (q.Unit == "times" || q.Unit == "points") || a.part:
	}
	if per, last, ok := readRate(d, q.Last); ok {
		q.Per = per
		q.close(d, last)
	}
	f.after(q)
	if per, last, ok := readRate(d, q.Last); ok && q.Per == "" {
		q.Per = per // "20 demos or more per week"
		q.close(d, last)
	}
	if q.Per == "" {
		q.Per = f.farRate(q)
	}
	q.Universal = q.Universal || wholly(d, q)
	q.Zero = q.Zero || q.Value == 0 && q.High == 0
}

// after takes in a bound behind the quantity, once.
func (f *finder) after(q *Quantity) {
	b, last, in := boundAfter(f.d, q.Last)
	if b == Exact {
		return
	}
	if q.Bound == Exact || q.Bound == About {
		q.Bound = b
	}
	if in {
		if last == q.Last+1 && f.d.Is(q.Last, "+") {
			q.Number = q.Number.Cover(f.d.Span(q.Last, last))
		}
		q.close(f.d, last)
	}
}

// noun takes in the counted noun phrase, and reads money and rates that only
// the noun gives away: "150K ARR", "20 weekly calls".
func (f *finder) noun(q *Quantity, a amount) {
	d, j := f.d, q.Last
	if a.scaled || q.Value >= 1000 {
		if last, ok := moneyNoun(d, j, a.scaled); ok {
			q.Kind, q.Unit = Money, ""
			q.close(d, last)
			return
		}
	}
	if d.Is(j, "-") && d.Glued(j) && compoundUnit(d.Norm(j+1)) {
		q.Unit = d.Norm(j + 1)
		q.close(d, j+2)
		return
	}
	if d.Is(j, "of") && d.At(j+1).Kind == text.Number { // "3 of 5 modules"
		if n, ok := ReadNumeral(d, j+1); ok && n.Value > q.Value {
			if last, ok := nounPhrase(d, n.Last, false); ok {
				q.Unit = lower(d, n.Last, last)
				q.close(d, last)
				return
			}
		}
	}
	start := j
	if p := frequency(d.Norm(j)); p != "" && !endsPhrase(d, j+1) {
		q.Per, start = p, j+1
	}
	last, ok := nounPhrase(d, start, q.Value == 1 && q.High == 1 && !d.Is(j, "or"))
	if !ok {
		if a.scaled && !a.words && sells(d, q.First) {
			q.Kind = Money
		}
		return
	}
	q.Unit = lower(d, start, last)
	q.close(d, last)
}

// start and close move the edges of the span to a token.
func (q *Quantity) start(d *text.Document, first int) {
	q.First = first
	q.Span = d.Span(q.First, q.Last)
}

func (q *Quantity) close(d *text.Document, last int) {
	q.Last = last
	q.Span = d.Span(q.First, q.Last)
}
