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
	if q, ok := readGradeMove(d, i); ok {
		return f.push(q, i+1)
	}
	if q, ok := readRank(d, i); ok {
		return f.push(f.climb(q, readRank), i+1)
	}
	if d.Is(i, "#") && d.Glued(i+1) {
		return i + 2 // "Goal #2", "my #1 priority"
	}
	if q, ok := readRatio(d, i); ok {
		return f.push(q, i+1)
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
		return f.push(f.climb(q, readShare), i+1)
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
	if f.out == nil {
		f.out = make([]Quantity, 0, 6) // a goal rarely holds more
	}
	f.place(&q)
	f.shareRate(q)
	f.out = append(f.out, q)
	f.floor = q.Last
	return max(next, q.Last)
}

// readWordFamily tries the grammars that start with a word of their own.
func readWordFamily(d *text.Document, i int) (Quantity, bool) {
	switch w := d.Tokens[i].Norm; w[0] {
	case 'a', 'b', 'e', 'n', 'z':
		if q, ok := readUniversal(d, i); ok {
			return q, true
		}
		if q, ok := readOneEvery(d, i); ok {
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

// place reads what the word in front says about the part a quantity plays.
func (f *finder) place(q *Quantity) {
	d := f.d
	_, first, _ := boundBefore(d, q.First)
	first = max(min(first, q.First), f.floor)
	for n := 0; n < 2 && d.In(first-1, "a an another further additional extra"); n++ {
		first--
	}
	q.By = d.Is(first-1, "by") && first > f.floor && !q.HasFrom
	q.Scope = q.Universal && placeWords.Has(d.Norm(q.First-1))
}

var placeWords = text.NewWords("with for in on to from within by over at into against among between")
