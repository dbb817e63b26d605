package when

import "github.com/goalsmith/goalsmith/internal/text"

// noLater reads "no later than".
func (r *reader) noLater(i int) int {
	if r.in(i, "no not") && r.is(i+1, "later") && r.in(i+2, "than then") {
		return r.skip(i+3, "by")
	}
	return i
}

// courseOf reads "the course of", "a period of".
func (r *reader) courseOf(j int) int {
	k := r.skip(j, "the a an")
	if r.in(k, "total maximum") {
		k++
	}
	if r.in(k, "course span period space timeframe window month year minimum timespan range") && r.is(k+1, "of") {
		if r.in(k, "month year") {
			if _, _, ok := r.monthAt(k + 2); !ok && !r.bareYear(k+2).ok {
				return j
			}
		}
		return k + 2
	}
	return j
}

// hedge skips what only softens or bounds a length: "under", "less than", "no
// more than".
func (r *reader) hedge(j int) int {
	switch word := r.norm(j); {
	case text.Among(word, "under about approximately around roughly just only exactly max circa"):
		return j + 1
	case text.Among(word, "less fewer more"):
		if r.is(j+1, "than") {
			return j + 2
		}
	case word == "at":
		if r.in(j+1, "most least") {
			return j + 2
		}
	case word == "up":
		if r.is(j+1, "to") {
			return j + 2
		}
	case word == "as":
		if r.is(j+1, "little") && r.is(j+2, "as") {
			return j + 3
		}
	case word == "no":
		if r.is(j+1, "more") && r.is(j+2, "than") {
			return j + 3
		}
	}
	return j
}

// clock skips a time of day and what joins it to its day: "5pm on", "noon".
func (r *reader) clock(i int) int {
	j := i
	if _, w := r.digits(i); w == 1 || w == 2 {
		j++
		if r.is(j, ":") && r.d.Glued(j) && r.d.Glued(j+1) {
			j += 2
		}
		k := r.skip(j, "am pm a.m. p.m. o'clock p.m a.m")
		if k == j && j == i+1 {
			return i
		}
		j = k
		j = r.skip(j, "et est pt pst ct cst gmt utc")
	} else if r.in(i, "noon midnight lunchtime") {
		j++
	} else {
		return i
	}
	j = r.skip(j, ",")
	return r.skip(j, "on")
}
