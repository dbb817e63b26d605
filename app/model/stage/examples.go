package stage

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/handout"
)

// Write takes what was typed into one field of the team's own examples.
func (s Sheets) Write(at int, after bool, text string) Sheets {
	if at < 0 || at >= len(s.Own) {
		return s
	}
	s.Said = ""
	if text = line(text); after {
		s.Own[at].After = text
	} else {
		s.Own[at].Before = text
	}
	return s
}

// FromDeck fills the examples that are empty with the deck's goals and their
// rewrites, and keeps what the trainer has typed.
func (s Sheets) FromDeck(d workshop.Deck) Sheets {
	s.Said = "The deck has no rewrites to take."
	at := 0
	for _, r := range d.Rounds {
		if r.Rewrite == "" || s.holds(line(r.Goal)) {
			continue
		}
		for at < len(s.Own) && s.Own[at] != (handout.Example{}) {
			at++
		}
		if at == len(s.Own) {
			if s.Said != "" {
				s.Said = "All three pairs are written. Clear one to take another from the deck."
			}
			return s
		}
		s.Own[at] = handout.Example{Before: line(r.Goal), After: line(r.Rewrite)}
		s.Said = ""
	}
	return s
}

func (s Sheets) holds(before string) bool {
	for _, e := range s.Own {
		if e.Before == before {
			return true
		}
	}
	return false
}

// ClearOwn empties the examples.
func (s Sheets) ClearOwn() Sheets {
	s.Own, s.Said = [OwnExamples]handout.Example{}, ""
	return s
}

// RestoredOwn brings back the examples that the device has kept, unless something
// was typed meanwhile.
func (s Sheets) RestoredOwn(record string) Sheets {
	if s.Loaded {
		return s
	}
	s.Loaded = true
	version, rest, _ := strings.Cut(record, "\n")
	if version != ownVersion || len(s.own()) > 0 {
		return s
	}
	i := 0
	for l := range strings.SplitSeq(rest, "\n") {
		if i == len(s.Own) {
			break
		}
		before, after, ok := strings.Cut(l, "\t")
		if ok {
			s.Own[i] = handout.Example{Before: line(before), After: line(after)}
			i++
		}
	}
	return s
}

// OwnText is the examples as they are kept: a version and a pair a line.
func (s Sheets) OwnText() string {
	var b strings.Builder
	b.WriteString(ownVersion)
	for _, e := range s.Own {
		b.WriteString("\n" + e.Before + "\t" + e.After)
	}
	return b.String()
}

// line is a text on one line, no longer than an example may be.
func line(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "")), " ")
	n := 0
	for i := range s {
		if n == MaxExample {
			return s[:i]
		}
		n++
	}
	return s
}
