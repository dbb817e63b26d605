package lexicon

import (
	"strings"
	"sync"
)

// The lists, each read on first use. Nouns are kept in the singular.
var (
	metrics = sync.OnceValue(func() *Set { return parse("metrics.txt", Singular) })
	nouns   = sync.OnceValue(func() *Set { return parse("nouns.txt", Singular) })
	vague   = sync.OnceValue(func() *Set { return parse("vague.txt", asWritten) })
	terms   = sync.OnceValue(func() *Set { return parse("terms.txt", Singular) })
	others  = sync.OnceValue(func() *Set { return parse("roles.txt", Singular) })
	clauses = sync.OnceValue(func() *Set { return parse("clauses.txt", asWritten) })
	graded  = sync.OnceValue(readGraded)
)

// Lists is how many lists Read can read.
const Lists = 8

// Read reads the n-th list, so that a page can spread what its first review
// would do at once. Any other n does nothing.
func Read(n int) {
	switch n {
	case 0:
		verbs()
	case 1:
		metrics()
	case 2:
		nouns()
	case 3:
		vague()
	case 4:
		terms()
	case 5:
		others()
	case 6:
		clauses()
	case 7:
		graded()
	}
}

// Metrics are the measures of the trade; the section is "up" or "down", the good
// direction, or "rate-up" and "rate-down" for those that are percentages.
func Metrics() *Set { return metrics() }

// Nouns are the nouns that a goal hangs on: "umbrella", "abstract",
// "instrument", "deliverable", "development", "audience".
func Nouns() *Set { return nouns() }

// Vague is wording that two readers would fill in differently: "quantity",
// "quality", "comparative", "manner", "commitment".
func Vague() *Set { return vague() }

// Terms are terms of the trade and set phrases in which a word that looks vague
// is not: "net new", "key accounts", "best practices".
func Terms() *Set { return terms() }

// Roles are words that tell whose goal it is ("sdr", "ae", "team") and what
// belongs to somebody else ("not-sales", "not-sdr").
func Roles() *Set { return others() }

// Clauses are the words that open a reason, a basis, a means, a condition, a
// baseline, a parent's target or a way of tracking.
func Clauses() *Set { return clauses() }

// Graded reports whether a word is the comparative or superlative of an adjective
// of size or quality: "safer", "snappiest".
func Graded(norm string) bool { return graded()[norm] }

func readGraded() map[string]bool {
	m := map[string]bool{}
	for _, e := range parse("adjectives.txt", asWritten).Entries() {
		w := e.Phrase
		n := len(w)
		stem := w
		switch {
		case w[n-1] == 'e':
			stem = w[:n-1]
		case w[n-1] == 'y':
			stem = w[:n-1] + "i"
		case n == 3 && !vowel(w[n-1]) && vowel(w[n-2]) && w[n-1] != 'w' && w[n-1] != 'x', w == "slim", w == "thin":
			stem = w + w[n-1:]
		}
		m[stem+"er"], m[stem+"est"] = true, true
	}
	// "later" orders times and "latest" names the newest; "lighter" and "cooler"
	// are things as well, and "sooner" is time
	for _, w := range [...]string{"later", "latest", "cooler", "lighter", "freer", "finer", "older", "newer", "dearest", "nearest", "harrier"} {
		delete(m, w)
	}
	return m
}

// Singular folds a plural noun to its singular, well enough for matching both
// sides with it: it need not be a word, only the same for both numbers.
func Singular(w string) string {
	n := len(w)
	switch {
	case n < 4 || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is"):
		return w
	case strings.HasSuffix(w, "ies") && n > 4:
		return w[:n-3] + "y"
	case strings.HasSuffix(w, "che"): // niche, niches
		return w[:n-1]
	case strings.HasSuffix(w, "nuses"), strings.HasSuffix(w, "tuses"): // bonuses, statuses
		return w[:n-2]
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "xes"):
		return w[:n-2]
	case strings.HasSuffix(w, "s"):
		return w[:n-1]
	}
	return w
}
