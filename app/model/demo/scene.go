// Package demo is the demo page as a value: scenes in which a weak goal is
// sharpened edit by edit, and a player that knows what stands on the page at
// each moment. It knows neither the browser nor how it is drawn; every change
// goes through Update.
package demo

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
)

// Scene is one rewrite: a goal as it is often said, and the edits that make it
// one worth signing.
type Scene struct {
	Role  goal.Role
	Weak  string
	Edits []Edit
}

// Edit types New over Old, or in front of the last full stop where Old is "".
type Edit struct {
	// Ask is the question that the edit answers, Put what it puts there.
	Ask, Put string
	Old, New string
}

// place is where the edit works in the text before it: the words from start to
// end are typed over.
func (e Edit) place(before string) (start, end int) {
	if e.Old == "" {
		start = len(strings.TrimSuffix(before, "."))
		return start, start
	}
	start = max(strings.Index(before, e.Old), 0)
	return start, min(start+len(e.Old), len(before))
}

// made is the text that the edit makes of the one before it.
func (e Edit) made(before string) string {
	start, end := e.place(before)
	return before[:start] + e.New + before[end:]
}

// texts are the goals from the weak one to the last.
func (s Scene) texts() []string {
	out := []string{s.Weak}
	for i, e := range s.Edits {
		out = append(out, e.made(out[i]))
	}
	return out
}

// Longest is the longest text of the scene, so that the page can keep its room.
func (s Scene) Longest() string {
	longest := ""
	for _, t := range s.texts() {
		if len(t) > len(longest) {
			longest = t
		}
	}
	return longest
}

// Scenes are all scenes of the page. They name no year and no date, so that they
// are as good on any day.
func Scenes() [3]Scene {
	return [3]Scene{
		{Role: goal.SDR, Weak: "Make more calls and book some meetings soon.", Edits: []Edit{
			{Ask: "How many?", Put: "two numbers to count",
				Old: "more calls and book some meetings", New: "50 calls a day and book 20 qualified meetings"},
			{Ask: "By when?", Put: "a date", Old: "soon", New: "by the end of the month"},
			{Ask: "What makes it reachable?", Put: "what last month showed", New: ", based on 17 booked last month"},
			{Ask: "What does it feed?", Put: "the AE team’s pipeline", New: ", to fill the AE team’s pipeline"},
		}},
		{Role: goal.AE, Weak: "Try to close more deals soon.", Edits: []Edit{
			{Ask: "What, and how much?", Put: "a result, with its amount", Old: "Try to close more deals", New: "Close $300K in new ARR"},
			{Ask: "By when?", Put: "a date", Old: "soon", New: "by the end of the quarter"},
			{Ask: "What makes it reachable?", Put: "the pipeline that carries it", New: ", from $1M in pipeline at a 30% win rate"},
			{Ask: "What does it feed?", Put: "the team that it pays for", New: ", to fund the new support team"},
		}},
		{Role: goal.Team, Weak: "Improve our win rate significantly going forward.", Edits: []Edit{
			{Ask: "Better by how much?", Put: "from where to where", Old: "significantly", New: "from 20% to 25%"},
			{Ask: "By when?", Put: "a date", Old: "going forward", New: "by the end of the quarter"},
			{Ask: "What makes it reachable?", Put: "a plan for every week", New: " through weekly deal reviews"},
			{Ask: "What does it feed?", Put: "the annual target", New: ", to hit the annual target"},
		}},
	}
}

// greeting is what an empty editor shows on a first visit: short enough for two
// lines of the narrowest screen, so that nothing moves.
func greeting() Scene {
	return Scene{Role: goal.SDR, Edits: []Edit{
		{New: "Book more demos soon"},
		{Old: "more", New: "20"},
		{Old: "soon", New: "by the end of the quarter"},
	}}
}
