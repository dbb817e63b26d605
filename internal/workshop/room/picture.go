package room

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/lint"
)

// Picture is a room's results as values for charts.
type Picture struct {
	// People is how many results of this deck there are; Others how many of other
	// decks, which count nowhere else.
	People, Others int
	Criteria       [5]Bar
	// Hardest is the criterion that the room's goals meet least after the work, or
	// did before where all are met now; "" without results and where nothing was
	// ever amiss.
	Hardest lint.Criterion
	// Before and After count people by band of their mean score.
	Before, After [Bands]int
	// Better, Same and Worse count people by how their band moved.
	Better, Same, Worse int
}

// Bar is one criterion in a picture.
type Bar struct {
	Name lint.Criterion
	// Before and After count people by level, from None to All.
	Before, After [4]int
	// From and To are the mean shares before and after, 0 to 1.
	From, To float64
}

// Paint adds up the results for one deck, by its mark.
func Paint(deck byte, results []Result) Picture {
	var p Picture
	for i, name := range lint.Criteria() {
		p.Criteria[i].Name = name
	}
	for _, r := range results {
		if r.Deck != deck {
			p.Others++
			continue
		}
		p.People++
		for i := range p.Criteria {
			p.Criteria[i].Before[r.Before[i]&3]++
			p.Criteria[i].After[r.After[i]&3]++
		}
		p.Before[r.From%Bands]++
		p.After[r.To%Bands]++
		switch {
		case r.To > r.From:
			p.Better++
		case r.To < r.From:
			p.Worse++
		default:
			p.Same++
		}
	}
	for i := range p.Criteria {
		c := &p.Criteria[i]
		c.From, c.To = mean(c.Before, p.People), mean(c.After, p.People)
	}
	p.Hardest = hardest(p)
	return p
}

func mean(counts [4]int, people int) float64 {
	sum := 0.0
	for l, n := range counts {
		sum += Level(l).Share() * float64(n)
	}
	return sum / float64(max(1, people))
}

// hardest is the least met after, of those the least met before, of those the
// first.
func hardest(p Picture) lint.Criterion {
	if p.People == 0 {
		return ""
	}
	worst := slices.MinFunc(p.Criteria[:], func(a, b Bar) int {
		switch {
		case a.To < b.To, a.To == b.To && a.From < b.From:
			return -1
		case a.To == b.To && a.From == b.From:
			return 0
		}
		return 1
	})
	if worst.To == 1 && worst.From == 1 {
		return ""
	}
	return worst.Name
}
