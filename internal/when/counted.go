package when

import "github.com/goalsmith/goalsmith/internal/text"

// counted reads a time that counts from a start which the text does not date:
// "day 75", "month 3", "first 90 days", "the 60-day mark".
func (r *reader) counted(i int) (expr, bool) {
	switch word := r.norm(i); {
	case text.Among(word, "day month week year wk sprint"):
		n, j := r.count(r.hyphen(i + 1))
		if j <= i+1 || n <= 0 || n > 1000 || r.in(i+1, "a an single") || r.gluedOn(j) || r.in(j, "- /") && r.d.Glued(j) {
			return expr{}, false
		}
		if _, ok := unitName(r.norm(j)); ok {
			return expr{}, false
		}
		u, _ := unitName(r.norm(i))
		return expr{first: i, last: j, form: formCounted, event: true, grain: u.grain, unit: u, n: n}, true
	case len(word) > 1 && word[0] == 'p' && word[1] >= '1' && word[1] <= '9' && (len(word) == 2 || len(word) == 3 && word[1] == '1' && word[2] >= '0' && word[2] <= '3'):
		if r.in(i-1, "in by") && r.closes(i+1) && !r.beside(i, "tickets ticket incidents incident bugs bug cases case issues issue queue defects requests") {
			return expr{first: i, last: i + 1, form: formCounted, event: true, grain: Month, n: 1}, true // "in P3", the third period of the accounts
		}
		return expr{}, false
	case text.Among(word, "second third fourth 2nd 3rd"):
		n, j := r.ordinal(i)
		if u, ok := unitName(r.norm(j)); ok && !u.hours && r.in(i-1, "my her his their your") {
			return expr{first: i, last: j + 1, form: formCounted, event: true, grain: u.grain, unit: u, n: n}, true
		}
		return expr{}, false
	case text.Among(word, "days weeks months"):
		n, j := r.count(i + 1)
		if j > i+1 && n > 0 && r.in(j, "- to") {
			if m, k := r.count(j + 1); k > j+1 && m > n {
				u, _ := unitName(r.norm(i))
				return expr{first: i, last: k, form: formCounted, event: true, grain: u.grain, unit: u, n: m}, true
			}
		}
		return expr{}, false
	case word == "that":
		if u, ok := unitName(r.norm(i + 1)); ok && !u.hours && !r.plural(i+1) && r.in(i-1, "in by during within on") {
			return expr{first: i, last: i + 2, form: formCounted, event: true, grain: u.grain, unit: u, n: 1}, true
		}
		return expr{}, false
	case text.Among(word, "first initial opening"):
		return r.firstUnits(i)
	}
	l, _, next, f, ok := r.length(i)
	if ok && !f.next && !f.past && r.in(next, "mark point milestone anniversary checkpoint") {
		return expr{first: i, last: next + 1, form: formCounted, event: true, grain: l.unit.grain, unit: l.unit, n: l.n}, true
	}
	return expr{}, false
}

// firstUnits reads "first 90 days", "first six months on the job", "first year".
func (r *reader) firstUnits(i int) (expr, bool) {
	j := i + 1
	n := 1
	if c, next := r.count(j); next > j && c > 0 && !r.in(j, "a an") {
		n, j = c, next
	}
	j, _ = r.lengthWords(j, lengthFlags{})
	u, ok := unitName(r.norm(j))
	if !ok || u.hours || u.grain == Half || u.grain == Day && n == 1 && !r.in(i-1, "in within during") && !(determiner(r.norm(i-1)) && r.in(i-2, "in within during by")) {
		return expr{}, false
	}
	next := j + 1
	if u.grain == Quarter && n == 1 && !r.in(i-1, "my their her his your") {
		return expr{}, false // the first quarter of the year
	}
	if r.is(i+1, "-") && r.d.At(next).Kind == text.Word {
		return expr{}, false // "first-year revenue"
	}
	next = r.startClause(next)
	return expr{first: i, last: next, form: formCounted, event: true, grain: u.grain, unit: u, n: n}, true
}

// startClause reads "of employment", "on the job", "in role", "after launch".
func (r *reader) startClause(j int) int {
	if !r.in(j, "of on in after following post from - as") {
		return j
	}
	k := r.hyphen(j)
	if k == j {
		k++
	} else {
		k = r.skip(k, "post")
	}
	if determiner(r.norm(k)) || r.in(k, "this a") {
		k++
	}
	switch word := r.norm(k); {
	case startClauseWords.Has(word):
		return r.skip(k+1, "date")
	}
	return j
}

var startClauseWords = text.NewWords("employment job role seat position tenure hire hiring joining starting launch onboarding start hired program launching operation service appointment work contract ownership campaign membership pilot project grant school college classes lessons treatment therapy training study business")
