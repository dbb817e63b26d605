package stage

import (
	"math"
	"strconv"

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
	now, before := Percent(b.To), Percent(b.From)
	switch why = "About " + now + " of the goals meet it now; "; {
	case b.To == 0:
		why = "No goal meets it now; "
		if b.From == 0 {
			why = "No goal meets it, before or after; "
		}
		why += "a good one for another round."
	case now == before:
		why += "as many as before."
	case b.From == 0:
		why += "none did before."
	default:
		why += before + " did before."
	}
	return b.Name.Name() + " is the hardest", why
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
