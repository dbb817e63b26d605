package stage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// Reader reads a goal as the engine does for everybody: a deck goes to other
// devices, so nobody's own settings are in it.
type Reader func(text string, r goal.Role) review.Report

// Edit is an own deck at work.
type Edit struct {
	ID   string
	Deck workshop.Deck
	// Open is the round that is worked on, -1 for none. One at a time, so that a
	// deck of 500 goals stays as quick as one of five.
	Open int
	// Start is the deck as the fields were drawn, and Gen grows when they have to
	// be drawn anew. Between, the fields are the browser's and the user's.
	Start workshop.Deck
	Gen   int
	// Goal and Rewrite are what the engine says of the open round.
	Goal, Rewrite review.Report
	// Gone is the round that was removed last, and Place where it stood; -1 when
	// there is none to bring back.
	Gone  workshop.Round
	Place int
}

// Begin takes a deck to work on. A short one opens its first round.
func Begin(id string, d workshop.Deck, read Reader) Edit {
	e := Edit{ID: id, Deck: d, Open: -1, Place: -1}
	if len(d.Rounds) == 1 {
		e.Open = 0
	}
	return e.anew(read)
}

// anew has the fields drawn from the deck as it is now.
func (e Edit) anew(read Reader) Edit {
	e.Start, e.Gen = e.Deck, e.Gen+1
	return e.read(read)
}

func (e Edit) read(read Reader) Edit {
	e.Goal, e.Rewrite = review.Report{}, review.Report{}
	if r, ok := e.Round(); ok {
		e.Goal = read(r.Goal, e.Deck.RoleOf(e.Open))
		if strings.TrimSpace(r.Rewrite) != "" {
			e.Rewrite = read(r.Rewrite, e.Deck.RoleOf(e.Open))
		}
	}
	return e
}

// Round is the open round.
func (e Edit) Round() (workshop.Round, bool) {
	if e.Open < 0 || e.Open >= len(e.Deck.Rounds) {
		return workshop.Round{}, false
	}
	return e.Deck.Rounds[e.Open], true
}

// maxField is how much of a field is kept. It is more than a deck may have, so
// that what is too long is told and not cut off under the user's hands.
const maxField = 3 * workshop.MaxGoal

// Write says what now stands in a field.
func (e Edit) Write(field, value string, read Reader) Edit {
	value = clean(value, field == "goal" || field == "rewrite" || field == "ask" || field == "listen" || field == "about")
	switch field {
	case "title":
		e.Deck.Title = value
		return e
	case "about":
		e.Deck.About = value
		return e
	case "role":
		e.Deck.Role = goal.Role(value)
		return e.expectAll(read)
	}
	r, ok := e.Round()
	if !ok {
		return e
	}
	switch field {
	case "round-role":
		follows := len(r.Expect) == 0 || r.Holds(e.Goal)
		r.Role = goal.Role(value)
		if e = e.put(r).read(read); follows {
			return e.Expect() // a wish of its author's own stays
		}
		return e
	case "goal":
		r.Goal = value
	case "weakness":
		r.Weakness = value
	case "ask":
		r.Ask = value
	case "listen":
		r.Listen = value
	case "rewrite":
		r.Rewrite = value
	default:
		return e
	}
	e = e.put(r)
	if field == "goal" || field == "rewrite" {
		e = e.read(read)
	}
	if field == "goal" {
		return e.Expect()
	}
	return e
}

// Expect makes the open round expect what the engine finds in its goal.
func (e Edit) Expect() Edit {
	r, ok := e.Round()
	if !ok {
		return e
	}
	r.Expect = Expected(e.Goal)
	return e.put(r)
}

// Expected are a report's faults, as many as a round may name.
func Expected(p review.Report) []string {
	all := workshop.Faults(p)
	return all[:min(len(all), workshop.MaxExpect)]
}

// expectAll keeps what rounds expect in step with another role; a round that
// expected something else by its author's wish still does.
func (e Edit) expectAll(read Reader) Edit {
	rounds := append([]workshop.Round(nil), e.Deck.Rounds...)
	for i, r := range rounds {
		if len(r.Expect) == 0 || r.Holds(read(r.Goal, e.Start.RoleOf(i))) {
			rounds[i].Expect = Expected(read(r.Goal, e.Deck.RoleOf(i)))
		}
	}
	e.Deck.Rounds = rounds
	e.Start.Role = e.Deck.Role
	return e.read(read)
}

func (e Edit) put(r workshop.Round) Edit {
	rounds := append([]workshop.Round(nil), e.Deck.Rounds...)
	rounds[e.Open] = r
	e.Deck.Rounds = rounds
	return e
}

// clean takes out what no field draws; a line break only where there are lines.
func clean(s string, lines bool) string {
	s = strings.ReplaceAll(strings.ToValidUTF8(s, ""), "\r\n", "\n")
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' && lines:
			return r
		case r == '\n', r == '\t':
			return ' '
		case unicode.IsControl(r):
			return -1
		}
		return r
	}, s)
	if utf8.RuneCountInString(s) > maxField {
		s = string([]rune(s)[:maxField])
	}
	return s
}
