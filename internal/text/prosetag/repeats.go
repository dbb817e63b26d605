package prosetag

import "strings"

const (
	// reach is how far right of a word prose looks to tag it.
	reach = 2
	// maxRereads bounds what a sentence that repeats itself may cost. What is
	// left over keeps the tag of the word's last occurrence.
	maxRereads = 6
)

// reread is a prefix of a sentence to be tagged once more, and the words that
// get their own tags from it.
type reread struct {
	fed  []string
	good []int
}

// rereads plans how to tell equal words apart. prose keeps one token for all
// of them, so that each has the tag of the last: "plan the plan" is two nouns.
// But it reads from left to right and looks only reach words ahead, so the
// sentence cut off before the next occurrence gives a word its own tag.
func rereads(fed []string) []reread {
	next := nextOccurrence(fed)
	var out []reread
	done := make([]bool, len(fed))
	for i := range fed {
		if next[i] == 0 || done[i] {
			continue
		}
		if len(out) == maxRereads {
			break
		}
		if next[i] <= i+reach {
			out = append(out, reread{varied(fed, i), []int{i}})
			continue
		}
		// Cut as late as every word so far allows, to serve the most words.
		cut := next[i]
		for j := i + 1; j+reach < cut; j++ {
			if next[j] > j+reach && next[j] < cut {
				cut = next[j]
			}
		}
		r := reread{fed: fed[:cut]}
		for j := i; j+reach < cut; j++ {
			if next[j] >= cut && !done[j] {
				done[j] = true
				r.good = append(r.good, j)
			}
		}
		out = append(out, r)
	}
	return out
}

// nextOccurrence is, for each word that may be tagged in more than one way,
// the index of the next equal word; 0 where there is none.
func nextOccurrence(fed []string) []int {
	next := make([]int, len(fed))
	last := make(map[string]int, len(fed))
	// prose makes a new token for the very last word, whatever it is.
	for i := len(fed) - 2; i >= 0; i-- {
		if len(fed[i]) < 3 || fixed(fed[i]) {
			continue
		}
		next[i] = last[fed[i]]
		last[fed[i]] = i
	}
	return next
}

// fixed words have one tag wherever they stand, or their tags do not matter.
func fixed(w string) bool {
	switch w {
	case "the", "and", "for", "with", "from", "per", "our", "will", "all", "each", "every", "this", "new", standIn:
		return true
	}
	return isMark(w) || w[0] >= '0' && w[0] <= '9'
}

// varied is the sentence up to what prose needs to tag word i, with equal
// words in capitals: prose reads its surroundings in lower case, so that
// changes nothing for word i but the token.
func varied(fed []string, i int) []string {
	cut := min(len(fed), i+reach+1)
	out := append([]string(nil), fed[:cut]...)
	for j := i + 1; j < cut; j++ {
		if out[j] == fed[i] {
			out[j] = strings.ToUpper(out[j])
		}
	}
	return out
}
