package when

import "github.com/goalsmith/goalsmith/internal/text"

// partOfDay reads a part of the day alone behind by, "by noon", "before 5 pm":
// today, unless the sentence tells that it recurs or speaks of sleep and meals,
// which come every day.
func (r *reader) partOfDay(l lead, i, j int) int {
	k := r.clock(j)
	if k == j {
		k = r.skip(j, "lunch midday")
	}
	if k == j || l != by && l != before {
		return i
	}
	if r.is(k-1, "on") {
		k-- // the clock takes it in for the date behind
	}
	if _, ok := r.core(r.skip(r.skip(k, "on"), "the"), false); ok || determiner(r.norm(k)) || r.in(k, "this next on the") || r.in(i-1, "placed received raised ordered sent submitted") {
		return i // "by 5 pm on the 15th": the day decides
	}
	if !r.closes(k) && !r.functionWord(k) || r.is(k-1, "lunch") && r.is(k, "and") || r.d.At(k-1).Kind != text.Word || r.recurs(i) || r.beside(i, "bed asleep sleep wake awake rise home dinner breakfast eat medicine meds") || r.is(i-1, "up") {
		return i
	}
	return r.deadline(phrase{lead: l, first: i}, period(j, k, days{r.today, r.today}, Day, formDate, true), k)
}

// recurs reports that the sentence of token i tells of something that comes
// again and again: "by noon each Friday", "plan each evening for the next day".
func (r *reader) recurs(i int) bool {
	for k := i; k < i+25 && r.d.SentenceOf(k) == r.d.SentenceOf(i); k++ {
		if _, ok := rateWord(r.norm(k)); ok || weekdayPlural(r.norm(k)) {
			return true
		}
	}
	n := len(r.found.Cadences)
	return n > 0 && r.d.SentenceOf(r.found.Cadences[n-1].First) == r.d.SentenceOf(i) || r.beside(i, "each every always per")
}

// beside reports one of the words around token i in its sentence.
func (r *reader) beside(i int, list string) bool {
	for k := i - 25; k < i+25; k++ {
		if r.in(k, list) && r.d.SentenceOf(k) == r.d.SentenceOf(i) {
			return true
		}
	}
	return false
}
