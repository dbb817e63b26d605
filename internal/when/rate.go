package when

import (
	"github.com/goalsmith/goalsmith/internal/text"
)

// timesPer reads "twice a week", "3x per month", "five times a day".
func (r *reader) timesPer(i int) int {
	n, j := 0, i+1
	switch r.norm(i) {
	case "twice":
		n = 2
	case "thrice":
		n = 3
	default:
		var next int
		if n, next = r.count(i); next == i || n < 1 {
			return i
		}
		j = next
		switch {
		case r.in(j, "times time"):
			j++
		case r.is(j, "x") && r.d.Glued(j):
			j++
		default:
			return i
		}
	}
	if r.is(j, "-") && r.d.Glued(j) {
		j++
	}
	if next := r.perUnit(i, j, n); next > j {
		return next
	}
	if g, ok := rateWord(r.norm(j)); ok {
		return r.emit(i, j+1, g, n)
	}
	return i
}

// perUnit reads "per week", "a month", "each quarter", "every two weeks",
// "every Monday"; the phrase starts at first.
func (r *reader) perUnit(first, i, times int) int {
	w := r.norm(i)
	j := i + 1
	switch {
	case w == "once":
		if next := r.perUnit(first, j, times); next > j {
			return next
		}
		return i
	case text.Among(w, "a an"):
		u, ok := unitName(r.norm(j))
		if !ok || r.plural(j) || u.hours || u.grain == Half || first == i && !r.rateBefore(i) || r.in(j+1, "of 's ago later long -") {
			return i
		}
		if first == i && r.is(j+1, "from") && r.in(j+2, "now today") {
			return i
		}
		return r.emit(first, j+1, u.grain, times)
	case text.Among(w, "per each every evry"):
	default:
		if w == "/" {
			return r.slashRate(i)
		}
		return i
	}
	if w == "each" && r.is(j, "and") && r.is(j+1, "every") {
		j += 2
	}
	if r.in(j, "other single 2nd second third alternate") {
		j++
	}
	if n, next := r.ordinal(j); next > j && n < 5 {
		j = next
	}
	if r.is(j, "season") && r.in(j+1, "ticket tickets pass passes") {
		return i // "every season ticket holder"
	}
	if w != "per" && r.isDate(j) {
		return r.emit(first, j+3, Year, times)
	}
	n, next := r.count(j)
	if next > j && !r.in(j, "a an") {
		j = r.hyphen(next)
		if n == 0 {
			return i
		}
	}
	if next := r.perDay(first, j, times); next > j {
		return next
	}
	if w == "per" && r.is(j, "annum") {
		return r.emit(first, j+1, Year, times)
	}
	return i
}

// perDay reads the unit of a rate: "week", "business day", "Monday and
// Thursday", "morning".
func (r *reader) perDay(first, j, times int) int {
	k := j
	for perDayWords.Has(r.norm(k)) {
		k++
	}
	if u, ok := unitName(r.norm(k)); ok && !r.is(k+1, "'s") && u.grain != Half {
		if u.hours {
			if !r.in(k, "hour hr hours") {
				return j // words per minute
			}
			return r.emit(first, k+1, Day, times)
		}
		return r.emit(first, k+1, u.grain, times)
	}
	if u, ok := unitName(r.norm(k)); ok && !u.hours && r.is(k+1, "'s") && r.in(k+2, "close end start") && !r.is(first, "per") {
		return r.emit(first, k+3, u.grain, times) // "at each month's close"
	}
	if _, ok := weekdayName(r.norm(k)); ok {
		return r.weekdays(first, k)
	}
	switch word := r.norm(k); {
	case text.Among(word, "morning afternoon evening night shift weekday workday"):
		return r.emit(first, k+1, Day, times)
	case text.Among(word, "weekend weekends sprint fortnight"):
		return r.emit(first, k+1, Week, times)
	case text.Among(word, "summer winter spring fall autumn january june december semester season"):
		return r.emit(first, k+1, Year, times)
	}
	return j
}

// isDate reports a 4/15 behind each or every.
func (r *reader) isDate(j int) bool {
	_, a := r.digits(j)
	_, b := r.digits(j + 2)
	return a > 0 && b > 0 && r.is(j+1, "/") && r.d.Glued(j+1)
}

// slashRate reads the "/wk" of "50 calls/wk" and "$5K / month".
func (r *reader) slashRate(i int) int {
	u, ok := unitName(r.norm(i + 1))
	if !ok || r.plural(i+1) || u.grain == Half || i == 0 || r.is(i+2, "/") && r.d.Glued(i+2) {
		return i
	}
	if p := r.d.At(i - 1); p.Kind != text.Word && p.Kind != text.Number && p.Kind != text.Blank && p.Norm != "%" && p.Norm != ")" {
		return i
	}
	if _, both := unitName(r.norm(i - 1)); both {
		return i // "month/quarter" is a choice, not a rate
	}
	return r.emit(i, i+2, u.grain, 1)
}

// rateBefore reports that "a week" at i is a rate: a count stands before it in
// its clause and no preposition right before.
func (r *reader) rateBefore(i int) bool {
	if i == 0 {
		return false
	}
	if r.is(i-1, "-") && r.d.Glued(i) {
		return true // 50-a-day
	}
	switch word := r.norm(i - 1); {
	case rateBeforeWords.Has(word):
		return false
	}
	for k := i - 1; k >= 0 && k > i-9; k-- {
		t := &r.d.Tokens[k]
		if t.Kind == text.Number || t.Kind == text.Blank {
			return true
		}
		switch word := t.Norm; {
		case text.Among(word, ". ; ! ?"):
			return false
		case text.Among(word, "once twice thrice several few many half"):
			return true
		}
		if r.d.Tokens[k].Kind == text.Word && numberWord(t.Norm) {
			if _, next := r.count(k); next > k && t.Norm != "a" && t.Norm != "an" {
				return true
			}
		}
	}
	return false
}

var perDayWords = text.NewWords("business working work calendar fiscal rolling selling school single sales financial given")

var rateBeforeWords = text.NewWords("in for within over after about of at to by than half such what as is be have take with on during and under inside just only from like this next , . : until")
