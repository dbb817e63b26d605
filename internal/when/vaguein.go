package when

import "github.com/goalsmith/goalsmith/internal/text"

// term2 reads "long-term", "short term", "near-term" where it does not name a
// kind of thing.
func (r *reader) term2(i int) int {
	j := r.hyphen(i + 1)
	if !r.in(j, "term run") || r.is(i, "mid") && r.is(j, "run") {
		return i
	}
	j++
	if r.closes(j) || r.functionWord(j) && !r.is(j, "of") {
		return j
	}
	return i
}

// vagueIn reads the phrases behind in, within, for and during.
func (r *reader) vagueIn(i, j int) int {
	k := r.skip(j, "the a")
	k = r.skip(k, "very not")
	switch word := r.norm(k); {
	case text.Among(word, "near short long longer medium foreseeable distant immediate"):
		m := r.hyphen(k + 1)
		if r.in(m, "future term run") {
			return m + 1
		}
		if m := r.words(k+1, "- distant future"); m > 0 {
			return m
		}
	case word == "future":
		if r.closes(k+1) || r.functionWord(k+1) {
			return k + 1
		}
	case text.Among(word, "coming next following upcoming days weeks months years"):
		return max(i, r.openUnits(i, k))
	case text.Among(word, "few several couple"):
		if r.is(k, "couple") {
			return i
		}
		if _, ok := unitName(r.norm(k + 1)); ok && (r.in(i, "in within for")) {
			return k + 2
		}
	case word == "due":
		return max(i, r.words(j, "due course|due time"))
	case word == "time":
		if r.is(i, "in") && k == j && r.closes(k+1) {
			return k + 1
		}
	case word == "timely":
		if r.in(k+1, "manner fashion way") {
			return k + 2
		}
	case word == "reasonable":
		if r.in(k+1, "time timeframe amount period") {
			m := k + 2
			if r.is(m, "of") && r.is(m+1, "time") {
				m += 2
			}
			return r.skip(m, "frame")
		}
	case word == "matter":
		if r.is(k+1, "of") && r.in(k+2, "days weeks months") {
			return k + 3
		}
	case word == "no":
		return max(i, r.words(j, "no time"))
	case word == "now":
		if r.is(i, "for") && r.closes(k+1) {
			return k + 1
		}
	}
	return i
}

// openUnits reads "coming weeks", "next few months": units without a number.
func (r *reader) openUnits(i, j int) int {
	k := r.skip(j, "the")
	if !r.in(k, "coming next upcoming following") {
		return 0
	}
	k++
	m := r.skip(k, "few several many")
	m = r.skip(m, "business calendar")
	u, ok := unitName(r.norm(m))
	if !ok || !r.plural(m) || u.hours && m == k {
		return 0
	}
	return m + 1
}

// sometime reads "sometime" where no time follows: "sometime next month" has
// one.
func (r *reader) sometime(i int) int {
	if r.is(i+1, "soon") {
		return i + 2
	}
	if _, ok := r.core(r.skip(r.skip(i+1, "in during on around between"), "the"), false); ok || r.in(i+1, "in during between around on") {
		return i
	}
	return i + 1
}
