package practice

import (
	"slices"
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/when"
)

// Boxes is how many boxes there are. Spaced repetition is Leitner's: each kind of
// fault is a card in one of five boxes. An item that is passed moves its kind one
// box up, one that is missed moves it back to the first; a kind in box n comes
// again after 2ⁿ⁻¹ days: 1, 2, 4, 8, 16.
const Boxes = 5

// Card is how well a kind is known.
type Card struct {
	Kind Kind
	// Box is 1 to 5; Due is the day from which it comes again.
	Box int
	Due when.Date
	// Passed and Missed count its items.
	Passed, Missed int
}

// Cards are all kinds as they start: in the first box, due today.
func Cards(today when.Date) []Card {
	var out []Card
	for _, k := range Kinds() {
		out = append(out, Card{Kind: k, Box: 1, Due: today})
	}
	return out
}

// After is the card once an item of its kind was passed or missed.
func (c Card) After(passed bool, today when.Date) Card {
	if passed {
		c.Passed++
		c.Box = min(max(c.Box, 1)+1, Boxes)
		c.Due = today.AddDays(1 << (c.Box - 1))
		return c
	}
	c.Missed++
	c.Box = 1
	c.Due = today.AddDays(1)
	return c
}

// Due are the kinds to practise today, the lowest box first and in a box the one
// that waits longest.
func Due(cards []Card, today when.Date) []Kind {
	var due []Card
	for _, c := range cards {
		if !today.Before(c.Due) {
			due = append(due, c)
		}
	}
	slices.SortStableFunc(due, func(a, b Card) int {
		if a.Box != b.Box {
			return a.Box - b.Box
		}
		return b.Due.DaysUntil(a.Due)
	})
	var out []Kind
	for _, c := range due {
		out = append(out, c.Kind)
	}
	return out
}

// Pick is up to n of the items for today: those of due kinds in turn, and when
// nothing is due, of all kinds, so that who wants to practise can.
func Pick(items []Item, cards []Card, today when.Date, n int) []Item {
	kinds := Due(cards, today)
	if len(kinds) == 0 {
		all := Kinds()
		kinds = all[:]
	}
	by := map[Kind][]Item{}
	for _, it := range items {
		by[it.Kind] = append(by[it.Kind], it)
	}
	var out []Item
	for round := 0; len(out) < n; round++ {
		before := len(out)
		for _, k := range kinds {
			if round < len(by[k]) && len(out) < n {
				out = append(out, by[k][round])
			}
		}
		if len(out) == before {
			break
		}
	}
	return out
}

// Streak counts items passed in a row.
type Streak struct{ Now, Best int }

// After is the streak once an item was passed or missed.
func (s Streak) After(passed bool) Streak {
	if !passed {
		return Streak{0, s.Best}
	}
	return Streak{s.Now + 1, max(s.Best, s.Now+1)}
}

// Both are the cards of two windows on one device: of each kind the one that has
// seen more items, a when they have seen as many.
func Both(a, b []Card) []Card {
	out := append([]Card(nil), a...)
	for i, c := range out {
		for _, o := range b {
			if o.Kind == c.Kind && o.Passed+o.Missed > c.Passed+c.Missed {
				out[i] = o
			}
		}
	}
	return out
}

// Encode writes what a device keeps, a line each: "streak 3 9" and
// "metric 2 2026-12-01 4 1" for kind, box, due day, passed and missed.
func Encode(cards []Card, s Streak) string {
	var b strings.Builder
	b.WriteString("streak " + strconv.Itoa(s.Now) + " " + strconv.Itoa(s.Best) + "\n")
	for _, c := range cards {
		b.WriteString(string(c.Kind) + " " + strconv.Itoa(c.Box) + " " + c.Due.String() + " " + strconv.Itoa(c.Passed) + " " + strconv.Itoa(c.Missed) + "\n")
	}
	return b.String()
}

// Decode reads what Encode wrote. What it can't read starts afresh: a lost count is
// no reason to keep anybody from practising.
func Decode(kept string, today when.Date) ([]Card, Streak) {
	cards, streak := Cards(today), Streak{}
	for line := range strings.SplitSeq(kept, "\n") {
		f := strings.Fields(line)
		if len(f) == 3 && f[0] == "streak" {
			if now, best := count(f[1]), count(f[2]); now <= best {
				streak = Streak{now, best}
			}
			continue
		}
		if len(f) != 5 {
			continue
		}
		due, err := when.ParseDate(f[2])
		box := count(f[1])
		if err != nil || box < 1 || box > Boxes || today.DaysUntil(due) > 1<<(Boxes-1) { // a clock that was wrong keeps no kind away
			continue
		}
		for i := range cards {
			if string(cards[i].Kind) == f[0] {
				cards[i] = Card{cards[i].Kind, box, due, count(f[3]), count(f[4])}
			}
		}
	}
	return cards, streak
}

// count reads a number that can't be below zero or absurd; 0 for anything else.
func count(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 1_000_000 {
		return 0
	}
	return n
}
