package stage

import "github.com/goalsmith/goalsmith/internal/workshop"

// OpenRound opens a round, or closes it when it is open.
func (e Edit) OpenRound(i int, read Reader) Edit {
	if i == e.Open || i < 0 || i >= len(e.Deck.Rounds) {
		i = -1
	}
	e.Open = i
	return e.anew(read)
}

// AddRound puts an empty round at the end and opens it. A full deck stays as it
// is.
func (e Edit) AddRound(read Reader) Edit {
	n := len(e.Deck.Rounds)
	if n >= workshop.MaxRounds {
		return e
	}
	e.Deck.Rounds = append(append([]workshop.Round(nil), e.Deck.Rounds...), workshop.Round{})
	e.Open, e.Place = n, -1
	return e.anew(read)
}

// RemoveRound takes a round out.
func (e Edit) RemoveRound(i int, read Reader) Edit {
	if i < 0 || i >= len(e.Deck.Rounds) {
		return e
	}
	e.Gone, e.Place = e.Deck.Rounds[i], i
	e.Deck.Rounds = append(append([]workshop.Round(nil), e.Deck.Rounds[:i]...), e.Deck.Rounds[i+1:]...)
	switch {
	case e.Open == i:
		e.Open = -1
	case e.Open > i:
		e.Open--
	}
	return e.anew(read)
}

// RestoreRound brings the round back that was removed last.
func (e Edit) RestoreRound(read Reader) Edit {
	if e.Place < 0 || len(e.Deck.Rounds) >= workshop.MaxRounds {
		return e
	}
	i := min(e.Place, len(e.Deck.Rounds))
	e.Deck.Rounds = append(append(append([]workshop.Round(nil), e.Deck.Rounds[:i]...), e.Gone), e.Deck.Rounds[i:]...)
	e.Gone, e.Open, e.Place = workshop.Round{}, i, -1
	return e.anew(read)
}

// MoveRound moves a round up (-1) or down (1).
func (e Edit) MoveRound(i, by int, read Reader) Edit {
	j := i + by
	if i < 0 || j < 0 || i >= len(e.Deck.Rounds) || j >= len(e.Deck.Rounds) {
		return e
	}
	rounds := append([]workshop.Round(nil), e.Deck.Rounds...)
	rounds[i], rounds[j] = rounds[j], rounds[i]
	e.Deck.Rounds = rounds
	switch e.Open {
	case i:
		e.Open = j
	case j:
		e.Open = i
	}
	e.Place = -1
	return e.anew(read)
}
