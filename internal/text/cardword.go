package text

import "strings"

// cardNames are the words that label a line of a card, each with the letter that
// it feeds in front.
const cardNames = "Sspecific Sspecificity Mmeasurable Mmeasurement Mmetric Mmeasure Aachievable Aattainable Aattainability Aachieve Aactionable Arealistic Rrelevant Rrelevance Ttimebound Ttime Ttimely Ttimeline Ttimeframe Ttimebased Ttimespecific Ttimelimited Tdeadline"

// cardWord is the line that a label names, by its letters alone, and its own
// first letter; zeros when it names none. Names may be misspelt by a letter, long
// ones by two.
func cardWord(letters string) (letter, written byte) {
	if letters == "" || !strings.Contains("smartd", letters[:1]) {
		return 0, 0
	}
	if written = letters[0] - 'a' + 'A'; len(letters) == 1 {
		if written == 'D' {
			return 0, 0
		}
		return written, written
	}
	for name := range strings.SplitSeq(cardNames, " ") {
		if near(letters, name[1:]) {
			return name[0], written
		}
	}
	return 0, 0
}

// near reports whether word is name with at most one letter wrong, two when the
// name is long. The first letter is right.
func near(word, name string) bool {
	allowed := 1
	if len(name) >= 9 {
		allowed = 2
	}
	if len(word) > len(name)+allowed || len(word)+allowed < len(name) || word[0] != name[0] {
		return false
	}
	var row [20]int
	for j := range row {
		row[j] = j
	}
	for i := range len(word) {
		last := row[0]
		row[0] = i + 1
		for j := range len(name) {
			cost := last
			if word[i] != name[j] {
				cost++
			}
			last = row[j+1]
			row[j+1] = min(cost, last+1, row[j]+1)
		}
	}
	return row[len(name)] <= allowed
}

// onlyLetters are the letters a to z of s, in lower case.
func onlyLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		if r < 'a' || r > 'z' {
			return -1
		}
		return r
	}, s)
}
