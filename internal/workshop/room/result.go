// Package room brings a room's results together without a server. A participant's
// result is a code of eight characters that can be read aloud, typed or scanned;
// the trainer's page adds the codes up into values for its charts. A code says how
// the goals stood before and after, and nothing about who wrote them.
package room

import (
	"github.com/goalsmith/goalsmith/internal/review"
)

// Level says in four steps how far a participant's goals met a criterion.
type Level uint8

// The levels. None and All are kept for exactly that; a weak verdict counts half.
const (
	None   Level = iota // missing in every goal
	Little              // less than half
	Much                // half or more
	All                 // met in every goal
)

// Share is the level as a part of the whole for charts, 0 to 1.
func (l Level) Share() float64 { return [...]float64{0, 0.25, 0.75, 1}[l&3] }

// Bands is how many bands the score is cut into.
const Bands = 8

// Band is an eighth of the scores, 0 to 7.
type Band uint8

// BandOf is the band of a score of 0 to 100.
func BandOf(score int) Band { return Band(max(0, min(100, score)) * Bands / 101) }

// Range is the least and the greatest score of a band.
func (b Band) Range() (low, high int) {
	n := int(b & (Bands - 1))
	return (n*101 + Bands - 1) / Bands, ((n+1)*101 - 1) / Bands
}

// Result is what a participant made of a deck's goals.
type Result struct {
	// Deck is the deck's mark, so that results of different decks are not mixed.
	Deck byte
	// Before and After are the levels of the five criteria in their order.
	Before, After [5]Level
	// From and To are the bands of the mean score before and after.
	From, To Band
}

// Of is the result of a participant who turned the goals of before into those of
// after. No goals at all are a result of nothing met.
func Of(deck byte, before, after []review.Report) Result {
	r := Result{Deck: deck}
	r.Before, r.From = levels(before)
	r.After, r.To = levels(after)
	return r
}

func levels(reports []review.Report) (out [5]Level, band Band) {
	if len(reports) == 0 {
		return out, 0
	}
	score := 0
	for i := range out {
		halves := 0
		for _, r := range reports {
			switch r.Criteria[i].Verdict {
			case review.Met:
				halves += 2
			case review.Weak:
				halves++
			}
		}
		switch n := len(reports); {
		case halves == 0:
			out[i] = None
		case halves == 2*n:
			out[i] = All
		case halves < n:
			out[i] = Little
		default:
			out[i] = Much
		}
	}
	for _, r := range reports {
		score += r.Score.Total
	}
	return out, BandOf(score / len(reports))
}
