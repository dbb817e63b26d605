package quantity

import "github.com/goalsmith/goalsmith/internal/text"

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
		q.Value, q.High = -q.High, -q.Value
	}
}

// lasting corrects a bound before a length of time: "over 90 days" is a period,
// "over 2 hours" a bound.
func lasting(d *text.Document, first int, b Bound, q *Quantity) Bound {
	if b == MoreThan && d.Is(first, "over") && !d.In(q.Last-1, "hours hour minutes minute hrs mins min seconds") {
		return Exact
	}
	return b
}

// finish takes in what stands behind: bound, noun, rate.
func (f *finder) finish(q *Quantity, a amount) {
	d := f.d
	restated(d, q)
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
	if d.Is(q.Last, "of") && (q.Kind == Duration && !d.Is(q.First-1, "within") || q.Kind == Count && q.Unit != "") { // "4 bottles of water per day"
		j := q.Last + 1
		if d.In(j, "the my our") {
			j++
		}
		if last, ok := nounPhrase(d, j, true); ok && last < q.Last+6 {
			if _, _, ok := readRate(d, last); ok {
				q.close(d, last)
			}
		}
	}
	if per, last, ok := readRate(d, q.Last); ok {
		q.Per = per
		q.close(d, last)
	}
	if last, ok := moneyNoun(d, q.Last, true); ok && q.Kind == Money && q.Per != "" { // "$80K/mo in GMV"
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

// restated steps over the same number once more: "two (2) new logos".
func restated(d *text.Document, q *Quantity) {
	if !d.Is(q.Last, "(") {
		return
	}
	if n, ok := ReadNumeral(d, q.Last+1); ok && n.Value == q.Value && d.Is(n.Last, ")") {
		q.close(d, n.Last+1)
	}
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
	if q.Value == 1 && a.words && d.Is(j, "of") && d.In(j+1, "the our my their these those your") { // "at least one of the clubs"
		start = j + 2
	}
	if monthlyEach(d, j) { // "twelve-monthly courses"
		q.Per, start = frequency(d.Norm(j+1)), j+2
	}
	if p := frequency(d.Norm(j)); p != "" && !endsPhrase(d, j+1) {
		q.Per, start = p, j+1
	}
	last, ok := nounPhrase(d, start, start == j && q.Value == 1 && q.High == 1 && !d.Is(j, "or"))
	if !ok {
		if a.scaled && !a.words && sells(d, q.First) {
			q.Kind = Money
		}
		return
	}
	q.Unit = lower(d, start, last)
	q.close(d, last)
	if a.plain && plural(d.Norm(last-1)) && grouped(d.At(a.first).Text, '.') {
		// Nobody counts in thousandths: "1.500 calls" is 1,500 of them.
		if v, ok := parseDigits(d.At(a.first).Text, true); ok {
			if q.High == q.Value {
				q.High = v
			}
			q.Value = v
		}
	}
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
