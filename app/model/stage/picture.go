package stage

import (
	"math"
	"strconv"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/workshop/room"
)

// Percent is a share as people read it.
func Percent(share float64) string { return strconv.Itoa(int(math.Round(share*100))) + "%" }

// Headline says what was hardest for a room, and what stands behind it.
func Headline(p room.Picture) (head, why string) {
	if p.People == 0 {
		return "", ""
	}
	if p.Hardest == "" {
		return "All five hallmarks, before and after", "Nothing was hard for this room. Try a deck with more in it."
	}
	var b room.Bar
	for _, x := range p.Criteria {
		if x.Name == p.Hardest {
			b = x
		}
	}
	if b.To == 1 {
		return "All five hallmarks, in every goal", b.Name.Name() + " had the longest way: " + Percent(b.From) + " of the goals met it before."
	}
	why = "About " + Percent(b.To) + " of the goals meet it now; "
	if Percent(b.From) == Percent(b.To) {
		return b.Name.Name() + " is the hardest", why + "as many as before."
	}
	return b.Name.Name() + " is the hardest", why + Percent(b.From) + " did before."
}

// Question is what the trainer asks the room about a criterion.
func Question(c lint.Criterion) string {
	switch c {
	case lint.Specific:
		return "What exactly?"
	case lint.Measurable:
		return "How will you know?"
	case lint.Achievable:
		return "What makes it reachable?"
	case lint.Relevant:
		return "What does it feed?"
	case lint.TimeBound:
		return "By when?"
	}
	return ""
}

// Spread says how many people there are in each band, for who can't see the chart.
func Spread(when string, counts [room.Bands]int) string {
	s := when + ":"
	for i, n := range counts {
		if n == 0 {
			continue
		}
		low, high := room.Band(i).Range()
		people := " people"
		if n == 1 {
			people = " person"
		}
		s += " " + strconv.Itoa(n) + people + " at " + strconv.Itoa(low) + " to " + strconv.Itoa(high) + ";"
	}
	return s[:len(s)-1] + "."
}

// Moved says how the scores moved.
func Moved(p room.Picture) string {
	switch {
	case p.Better == p.People && p.People == 1:
		return "The score went up."
	case p.Better == p.People:
		return "Everybody’s score went up."
	case p.Better == 0 && p.Worse == 0:
		return "The scores stayed where they were."
	}
	return strconv.Itoa(p.Better) + " of " + strconv.Itoa(p.People) + " scores went up."
}
