// Package workshop holds what a trainer works with: a deck of weak goals, a round
// for each, with notes, the expected findings and a model rewrite. Decks come from
// outside (files, links), so they are bounded, and what is wrong with one is told
// with the key. The ready-made decks are files of the site; no program carries
// them.
package workshop

import (
	"strconv"

	"github.com/goalsmith/goalsmith/internal/goal"
)

// The bounds of a deck. Texts are counted in characters (code points).
const (
	MaxFile   = 4 << 20 // bytes of a file, enough for a full deck
	MaxRounds = 500     // goals of a deck
	MaxGoal   = 3000    // a goal or a rewrite
	MaxTitle  = 120     // a title or a named weakness
	MaxNote   = 1000    // a question, what to listen for, what a deck is about
	MaxExpect = 30      // findings expected in a round
)

// Deck is a set of weak goals to work on, in order. Slices are replaced and never
// changed in place.
type Deck struct {
	Title, About string
	// Role is whose goals they are; "" reads it from each goal.
	Role   goal.Role
	Rounds []Round
}

// Round is one weak goal with what a trainer needs for it. Only Goal is needed.
type Round struct {
	Goal string
	// Role is the goal's own, "" for the deck's.
	Role goal.Role
	// Weakness names what is wrong in a few words, for the trainer.
	Weakness string
	// Expect are the rules of the errors and warnings that the engine reports, a
	// name as often as it does; none when nobody has said.
	Expect []string
	// Ask is the question to the room, Listen what to listen for in the answers.
	Ask, Listen string
	// Rewrite is a model of the goal made SMART.
	Rewrite string
}

// RoleOf is the role that round i is read for; "" out of range or to be read from
// the text.
func (d Deck) RoleOf(i int) goal.Role {
	if i < 0 || i >= len(d.Rounds) {
		return ""
	}
	if r := d.Rounds[i].Role; r != "" {
		return r
	}
	return d.Role
}

// ForRoom is the deck as participants get it: the goals and whose they are,
// without the notes and the answers.
func (d Deck) ForRoom() Deck {
	out := Deck{Title: d.Title, Role: d.Role, Rounds: make([]Round, len(d.Rounds))}
	for i, r := range d.Rounds {
		out.Rounds[i] = Round{Goal: r.Goal, Role: r.Role}
	}
	return out
}

// First is the deck with its first n rounds only.
func (d Deck) First(n int) Deck {
	d.Rounds = d.Rounds[:max(0, min(n, len(d.Rounds)))]
	return d
}

// Mark tells decks apart in 8 bits: equal for decks with the same goals in the
// same order, whatever their notes, and equal for other decks once in 256.
func (d Deck) Mark() byte {
	h := uint32(2166136261) // FNV-1a, folded
	for _, r := range d.Rounds {
		for i := range len(r.Goal) {
			h = (h ^ uint32(r.Goal[i])) * 16777619
		}
		h = h * 16777619 // the end of a goal
	}
	return byte(h ^ h>>8 ^ h>>16 ^ h>>24)
}

// Ready is a deck that comes with Goalsmith.
type Ready struct {
	// ID is its name on the command line and in addresses, Title what people read.
	ID, Title string
	// File is its place among the site's files.
	File string
}

// ReadyMade are the decks that come with Goalsmith.
func ReadyMade() []Ready {
	return []Ready{
		{"sdr", "SDR deck", "data/deck-sdr.json"},
		{"ae", "AE deck", "data/deck-ae.json"},
		{"managers", "Managers’ deck", "data/deck-managers.json"},
		{"mixed", "Mixed room", "data/deck-mixed.json"},
	}
}

// Error says which key of a deck is wrong and why. Key is "" when the file as a
// whole is: rounds count from 1, as people do.
type Error struct{ Key, Reason string }

// Error is one line.
func (e *Error) Error() string {
	if e.Key == "" {
		return "the deck is " + e.Reason
	}
	return e.Key + ": " + e.Reason
}

func wrong(key, reason string) error { return &Error{key, reason} }

// at is a round's key: "rounds[1].goal" is the first goal.
func at(i int, key string) string {
	s := "rounds[" + strconv.Itoa(i+1) + "]"
	if key == "" {
		return s
	}
	return s + "." + key
}
