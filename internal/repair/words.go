package repair

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// capital puts a capital on a first letter, unless the first word has capitals
// of its own (iOS).
func capital(s string) string {
	word, _, _ := strings.Cut(s, " ")
	r, n := utf8.DecodeRuneInString(s)
	if strings.ToLower(word) != word || !unicode.IsLower(r) {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// uncapital takes the capital off a word that had it from its place alone.
func uncapital(s string) string {
	word, _, _ := strings.Cut(s, " ")
	if len(word) < 2 || word[0] < 'A' || word[0] > 'Z' || strings.ToLower(word[1:]) != word[1:] {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// article is "a" or "an" as the words behind it ask, with the old one's capital.
func article(old, next string) string {
	a := "a"
	if vowelSound(next) {
		a = "an"
	}
	if old != "" && old[0] == 'A' {
		return capital(a)
	}
	return a
}

// vowelSound reports words that are spoken with a vowel first: "8%", "hour",
// "MQL", and not "one" or "unit".
func vowelSound(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	low := strings.ToLower(word)
	switch {
	case low == "":
		return false
	case low[0] >= '0' && low[0] <= '9':
		return low[0] == '8' || low == "11" || low == "18"
	case len(word) > 1 && len(word) < 6 && strings.ToUpper(word) == word:
		return strings.IndexByte("AEFHILMNORSX", word[0]) >= 0
	case strings.HasPrefix(low, "uni") && !strings.HasPrefix(low, "unin"), strings.HasPrefix(low, "use"), strings.HasPrefix(low, "eu"), strings.HasPrefix(low, "one"):
		return false
	case strings.HasPrefix(low, "hour"), strings.HasPrefix(low, "hono"):
		return true
	}
	return strings.IndexByte("aeiou", low[0]) >= 0
}

// withArticle gives a bare score or rating its article: "a score of 90%".
func withArticle(d *text.Document, s string) string {
	s = lower(s)
	if n := d.Norm(0); text.Among(n, "score rating grade mark result rate") {
		return article("a", s) + " " + s
	}
	return s
}

// plural is the plural of a regular noun.
func plural(s string) string {
	n := len(s)
	low := strings.ToLower(s)
	switch {
	case n < 2 || low[n-1] < 'a' || low[n-1] > 'z':
		return s
	case strings.HasSuffix(low, "person"):
		return s[:n-6] + "people"
	case strings.HasSuffix(low, "y") && strings.IndexByte("aeiou", low[n-2]) < 0:
		return s[:n-1] + "ies"
	case strings.HasSuffix(low, "s"), strings.HasSuffix(low, "x"), strings.HasSuffix(low, "ch"), strings.HasSuffix(low, "sh"):
		return s + "es"
	}
	return s + "s"
}

// countable reports a plural that takes a number in front.
func countable(norm string) bool {
	if lexicon.Singular(norm) == norm {
		return countNoun(norm)
	}
	return !text.Among(norm, "sales revenues news basics analytics skills earnings logistics savings results ops")
}

// countNoun are things of the trade that are counted one by one.
func countNoun(norm string) bool {
	return text.Among(norm, "meeting call deal demo email lead opportunity customer client account logo hire contract interview session workshop visit article post")
}

// gerund is the -ing form of a verb, as the lexicon spells it.
func gerund(verb string) string {
	n := len(verb)
	if n > 2 {
		for _, w := range [...]string{verb + verb[n-1:] + "ing", verb[:n-1] + "ing", verb + "ing"} {
			if v, ok := lexicon.VerbOf(w); ok && v.Form == lexicon.Gerund && v.Lemma == verb {
				return w
			}
		}
	}
	return verb + "ing"
}
