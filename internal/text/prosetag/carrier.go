package prosetag

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// carrier is put before a goal, so that prose expects a verb.
var carrier = [...]string{"I", "will"}

// maxLabel is how many words a label before a colon may have: "Q3 goal for
// Ana:".
const maxLabel = 4

// label is how many words stand before the goal proper: opening marks and a
// label that ends with a colon ("Specific:", "S -"). It is 0 when nothing
// would be left.
func label(fed []string) int {
	n := 0
	for i := 0; i < len(fed) && i <= maxLabel; i++ {
		if fed[i] == ":" || i == 1 && fed[i] == "-" && utf8.RuneCountInString(fed[0]) == 1 {
			n = i + 1
			break
		}
	}
	for n < len(fed) && isMark(fed[n]) {
		n++
	}
	if n == len(fed) {
		return 0
	}
	return n
}

func isMark(w string) bool {
	return strings.IndexFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0
}

// wantsCarrier reports whether a sentence may open with its verb. One that
// opens with a word that is never a verb reads better as it stands: "I will
// we need" is no English.
func wantsCarrier(first string) bool {
	if r, _ := utf8.DecodeRuneInString(first); !unicode.IsLetter(r) {
		return false
	}
	switch strings.ToLower(first) {
	case "i", "i'm", "i'll", "i'd", "i've", "we", "we'll", "we're", "we'd", "we've", "you", "he", "she", "it", "they", "this", "that", "these", "those", "there",
		"my", "our", "your", "his", "her", "its", "their",
		"the", "a", "an", "each", "every", "all", "both", "no", "some", "any", "several", "many", "most", "more", "few",
		"by", "in", "on", "at", "of", "for", "from", "with", "within", "during", "over", "after", "before", "until", "under", "through", "throughout", "via", "per", "since", "as", "about",
		"and", "or", "but", "so", "because", "if", "when", "while", "where", "who", "which", "what", "why", "how",
		"to", "will", "would", "can", "could", "should", "must", "shall", "may", "might", "let's", "please",
		"am", "is", "are", "was", "were", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty",
		"january", "february", "april", "june", "july", "august", "september", "october", "november", "december",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		return false
	}
	return true
}

// lowerFirst lowers the capital that a word has only because it opens the
// sentence. Acronyms (QBR), names with capitals or digits inside (HubSpot, Q3)
// and the pronoun keep theirs.
func lowerFirst(w string) string {
	r, size := utf8.DecodeRuneInString(w)
	rest := w[size:]
	if rest == "" || !unicode.IsUpper(r) {
		return w
	}
	if strings.IndexFunc(rest, func(r rune) bool { return unicode.IsUpper(r) || unicode.IsDigit(r) }) >= 0 {
		return w
	}
	return strings.ToLower(w[:size]) + rest
}
