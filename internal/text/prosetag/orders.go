package prosetag

import "strings"

// nounToProse are verbs of selling that prose's dictionary holds as nouns and
// nothing else, whatever stands around them. "book" is the very first word of
// half the goals that an SDR writes.
func nounToProse(w string) bool {
	switch strings.ToLower(w) {
	case "book", "source", "partner", "network", "research", "practice", "price", "segment", "survey", "share":
		return true
	}
	return false
}

// orders tags those words as verbs where English leaves no other reading: right
// behind a modal, or behind "to" or as the goal's first word (at index first,
// when it was tagged behind the carrier) with the start of an object after
// them. "Research report by May" keeps its noun.
func orders(fed, tags []string, first int, carried bool) {
	for i, w := range fed {
		if !nounToProse(w) {
			continue
		}
		switch {
		case i > 0 && tags[i-1] == "MD":
			tags[i] = "VB"
		case i == first && carried, i > 0 && tags[i-1] == "TO":
			if i+1 < len(fed) && (strings.EqualFold(w, "book") || opensObject(tags[i+1])) {
				tags[i] = "VB"
			}
		}
	}
}

// opensObject reports a tag that begins a noun phrase, or a phrase that only a
// verb takes.
func opensObject(tag string) bool {
	switch tag {
	case "DT", "PDT", "CD", "PRP$", "PRP", "$", "JJ", "JJR", "NNS", "IN":
		return true
	}
	return false
}
