package when

import "github.com/goalsmith/goalsmith/internal/text"

// cadence reads a rate of repetition that starts at token i and puts it on the
// list: "per week", "every two weeks", "monthly", "twice a week", "/wk", "on
// Mondays". It gives the index after it, or i.
func (r *reader) cadence(i int) int {
	t := &r.d.Tokens[i]
	switch t.Kind {
	case text.Punct:
		if t.Norm == "/" || t.Norm == "@" {
			return r.slashRate(i)
		}
		return i
	case text.Number:
		return r.timesPer(i)
	}
	switch word := t.Norm; {
	case text.Among(word, "per a an each every evry once"):
		return r.perUnit(i, i, 1)
	case text.Among(word, "twice thrice one two three four five six seven eight ten"):
		return r.timesPer(i)
	case text.Among(word, "on by"):
		return r.habit(i)
	case word == "from":
		if next := r.weekdayRun(i + 1); next > i+1 {
			return next
		}
		return i
	}
	if g, ok := rateWord(t.Norm); ok {
		return r.adverb(i, g)
	}
	if _, ok := weekdayName(t.Norm); ok && r.in(i+1, "mornings afternoons evenings nights") || weekdayPlural(t.Norm) {
		return r.weekdays(i, i)
	}
	if next := r.weekdayRun(i); next > i {
		return next
	}
	if next := r.overPeriod(i); next > i {
		return next
	}
	return i
}

// emit puts a cadence on the list.
func (r *reader) emit(first, last int, g Grain, times int) int {
	r.found.Cadences = append(r.found.Cadences, Cadence{
		Span: r.d.Span(first, last), First: first, Last: last, Period: g, Times: max(times, 1),
	})
	return last
}

// weekdays reads "Mondays and Thursdays" or "Monday, Wednesday and Friday".
func (r *reader) weekdays(first, k int) int {
	n := 0
	last := k
	for {
		w := r.norm(k)
		if _, ok := weekdayName(w); !ok && !weekdayPlural(w) {
			break
		}
		n++
		k++
		last = k
		k = r.skip(k, ",")
		k = r.skip(k, "and & / or")
	}
	last = r.skip(last, "morning afternoon mornings afternoons evening evenings")
	if n == 0 {
		return first
	}
	return r.emit(first, last, Week, n)
}

// weekdayRun reads "Monday-Friday" and "Mon/Wed/Fri", which are habits.
func (r *reader) weekdayRun(i int) int {
	if _, ok := weekdayName(r.norm(i)); !ok || r.in(i-1, "next this between by coming") {
		return i
	}
	n, k := 1, i+1
	days := false
	for r.in(k, "- / to through thru") {
		if _, ok := weekdayName(r.norm(k + 1)); !ok {
			break
		}
		days = days || !r.is(k, "/")
		n, k = n+1, k+2
	}
	if n == 1 || r.d.At(k).Kind == text.Number && r.d.At(k-1).Space && !r.is(k+1, ":") && k < len(r.d.Tokens) && r.is(k+1, "/") {
		return i
	}
	if _, _, ok := r.monthAt(r.skip(k, ",")); ok {
		return i
	}
	first := i
	if r.is(i-1, "from") {
		first = i - 1
	}
	if days {
		return r.emit(first, k, Day, 1)
	}
	return r.emit(first, k, Week, n)
}
