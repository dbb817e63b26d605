package handout

import (
	"slices"
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/rules"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// Worksheet is a deck to work on with a pen: each goal, room for its weak words, a
// line for each letter, the whole goal, and the guide's checks at the end.
func Worksheet(d workshop.Deck, checks []string) Page {
	p := Page{Title: title(d) + ": worksheet"}
	p.say(Para, "Underline the words that two people read differently. Write one line for each letter, then the whole goal.")
	for i, r := range d.Rounds {
		p.say(Heading, "Goal "+strconv.Itoa(i+1))
		p.say(Goal, r.Goal)
		for _, label := range []string{"S  What exactly?", "M  How will you know?", "A  What makes it reachable?", "R  What does it feed?", "T  By when?"} {
			p.add(Block{Kind: Room, Text: label, Lines: 1})
		}
		p.add(Block{Kind: Room, Text: "The goal, rewritten", Lines: 2})
	}
	p.sign(checks)
	return p
}

// Answers is the trainer's sheet for a deck: what is weak, what the engine marks,
// what to ask and listen for, and the model.
func Answers(d workshop.Deck) Page {
	p := Page{Title: title(d) + ": answers"}
	if d.About != "" {
		p.say(Para, d.About)
	}
	for i, r := range d.Rounds {
		p.say(Heading, heading(i, r))
		p.say(Goal, r.Goal)
		var items []string
		for _, name := range once(r.Expect) {
			items = append(items, finding(name))
		}
		if r.Ask != "" {
			items = append(items, "Ask the room: "+r.Ask)
		}
		if r.Listen != "" {
			items = append(items, "Listen for: "+r.Listen)
		}
		p.list(List, items)
		if r.Rewrite != "" {
			p.say(Para, "One way to put it:")
			p.say(Goal, r.Rewrite)
		}
	}
	return p
}

// once is each name once, in the order in which they stand.
func once(names []string) []string {
	var out []string
	for _, n := range names {
		if !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

func title(d workshop.Deck) string {
	if t := strings.TrimSpace(d.Title); t != "" {
		return t
	}
	return "Deck"
}

func heading(i int, r workshop.Round) string {
	s := "Goal " + strconv.Itoa(i+1)
	if r.Weakness != "" {
		s += ": " + r.Weakness
	}
	return s
}

// finding is a rule with the question that it asks: "no-deadline (By when?)".
func finding(name string) string {
	for _, r := range rules.All() {
		if r.Name == name {
			return name + " (" + r.Doc.Title + ")"
		}
	}
	return name
}
