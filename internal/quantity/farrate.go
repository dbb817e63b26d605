package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// farRate gives the period of a rate that doesn't touch the quantity, so that it
// can't be part of the span: "make 50 calls to new prospects every day", "each
// week, book 5 demos", "a weekly target of 5 demos".
func (f *finder) farRate(q *Quantity) string {
	if q.Kind != Count && q.Kind != Money && q.Kind != Duration {
		return ""
	}
	if p := f.rateBehind(q); p != "" {
		return p
	}
	if q.Kind == Duration {
		return ""
	}
	if p := f.rateAhead(q); p != "" {
		return p
	}
	return f.openingRate(q.First)
}

func (f *finder) rateBehind(q *Quantity) string {
	d := f.d
	if !rateBehindWords.Has(d.Norm(q.Last)) && !participle(d.Norm(q.Last)) {
		return ""
	}
	for j := q.Last + 1; j < q.Last+8 && j < len(d.Tokens); j++ {
		t := d.At(j)
		if !isWord(t) && t.Norm != "-" || t.Line || d.In(j, "and while so by within before then but until") {
			return ""
		}
		if d.In(j, "a an") && d.In(j-1, "for in within once twice") {
			continue
		}
		if p, period, next, ok := oneRate(d, j); ok && period && next > j && !recurs(d, j) {
			return p
		}
	}
	return ""
}

// recurs reports an adverb of frequency that starts a noun phrase of its own.
func recurs(d *text.Document, i int) bool { return frequency(d.Norm(i)) != "" && !endsPhrase(d, i+1) }

func participle(w string) bool {
	n := len(w)
	return n > 4 && w[n-2] == 'e' && w[n-1] == 'd' || w == "made" || w == "won" || w == "sent" || w == "held" || w == "run" || w == "sold"
}

// rateAhead reads "a weekly target of 5 demos" and "increase weekly demos to 8".
func (f *finder) rateAhead(q *Quantity) string {
	d := f.d
	_, first, _ := boundBefore(d, q.First)
	goal := d.In(first-1, "quota target goal budget") || d.In(first-2, "quota target goal budget")
	if !d.In(first-1, "of to : = at is from quota target goal budget") && !d.In(first, "from to") {
		return ""
	}
	to := first - 1
	if d.In(first, "from to") {
		to = first
	}
	if u := timeUnit(d.Norm(to - 1)); u != "" && to > f.floor && d.In(to-2, "per a each every /") {
		return u // "raise calls per day to 60"
	}
	for j := first - 2; j >= f.floor && j > first-7; j-- {
		t := d.At(j)
		if !isWord(t) || d.In(j, "active recurring contract by in of and so") {
			return ""
		}
		if p := frequency(t.Norm); p != "" && (p != "year" || goal) {
			return p
		}
	}
	return ""
}

// openingRate is the period that opens the sentence and holds for all of it:
// "Every week, I will …", "Daily: 50 calls".
func (f *finder) openingRate(i int) string {
	d := f.d
	s := d.SentenceOf(i)
	if s < 0 {
		return ""
	}
	if f.sentence == s+1 {
		return f.opener
	}
	f.sentence, f.opener = s+1, ""
	j := d.Sentences[s].First
	for n := 0; n < 4 && d.In(j, "i we i'll we'll will please to ( \" ' -"); n++ {
		j++
	}
	if d.In(j, "each every per") {
		if p, period, _, ok := rateAfter(d, j); ok && period {
			f.opener = p
		}
		return f.opener
	}
	if p := frequency(d.Norm(j)); p != "" {
		if d.In(j+1, ": - ,") || d.In(j+1, "goal goals target targets activity quota") && d.In(j+2, ": - is of =") {
			f.opener = p
		}
	}
	return f.opener
}

// shareRate gives the rate of the last item of a list to the ones before it: "20
// calls, 10 emails and 5 meetings daily".
func (f *finder) shareRate(q Quantity) {
	if q.Kind != Count || !periodName(q.Per) {
		return
	}
	next := q.First
	for k := len(f.out) - 1; k >= 0; k-- {
		p := &f.out[k]
		if p.Kind != Count || p.Per != "" || p.Zero || p.Unit == "" || next-p.Last > 2 {
			return
		}
		for j := p.Last; j < next; j++ {
			if !f.d.In(j, ", and & +") || f.d.At(j).Line {
				return
			}
		}
		p.Per, next = q.Per, p.First
	}
}

var rateBehindWords = text.NewWords("to with for from in on of at across through via into before during")
