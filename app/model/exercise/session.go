package exercise

import (
	"strconv"

	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
	"github.com/goalsmith/goalsmith/internal/workshop/room"
)

// Session is a deck or a handful of items as far as it is done.
type Session struct {
	// Source is where the items are from, Title what it is called.
	Source, Title string
	// Deck reports that it is a deck, whose result the trainer collects by its Mark.
	Deck bool
	Mark byte
	// Day is when it was begun.
	Day   string
	Items []practice.Item
	// At is the item at hand, Marked whether its answer is.
	At     int
	Marked bool
	Answer practice.Answer
	// Done is what came of each item before, and of the one at hand once marked.
	Done []Result
	// Over reports that it ended.
	Over bool
}

// Result is what came of an item.
type Result struct {
	Points          int
	Passed, Skipped bool
	// Before and After are how the goal stood.
	Before, After Standing
}

// Standing is a goal in brief: a letter for each verdict ("m" met, "w" weak, "-"
// missing) and the score.
type Standing struct {
	Verdicts string
	Score    int
}

func standing(r review.Report) Standing {
	var b [5]byte
	for i, c := range r.Criteria {
		switch c.Verdict {
		case review.Met:
			b[i] = 'm'
		case review.Weak:
			b[i] = 'w'
		default:
			b[i] = '-'
		}
	}
	return Standing{string(b[:]), r.Score.Total}
}

// report is the standing as the room's results are reckoned from.
func (s Standing) report() review.Report {
	var r review.Report
	r.Score.Total = s.Score
	for i := range r.Criteria {
		r.Criteria[i].Verdict = review.Missing
		if i < len(s.Verdicts) {
			switch s.Verdicts[i] {
			case 'm':
				r.Criteria[i].Verdict = review.Met
			case 'w':
				r.Criteria[i].Verdict = review.Weak
			}
		}
	}
	return r
}

// Going reports that something was begun and can be gone on with.
func (s Session) Going() bool { return len(s.Items) > 0 && !s.Over }

// Score is the mean of the points, 0 to 100.
func (s Session) Score() int {
	if len(s.Done) == 0 {
		return 0
	}
	sum := 0
	for _, d := range s.Done {
		sum += d.Points
	}
	return sum / len(s.Done)
}

// Passed is how many items were.
func (s Session) Passed() int {
	n := 0
	for _, d := range s.Done {
		if d.Passed {
			n++
		}
	}
	return n
}

// Code is the result for the trainer; "" where there is none to hand in.
func (s Session) Code() string {
	if !s.Deck || len(s.Done) == 0 {
		return ""
	}
	var before, after []review.Report
	for _, d := range s.Done {
		before = append(before, d.Before.report())
		after = append(after, d.After.report())
	}
	return room.Of(s.Mark, before, after).Code()
}

// of begins a deck.
func of(source string, d workshop.Deck, env Env) Session {
	s := Session{Source: source, Title: d.Title, Deck: true, Mark: d.Mark(), Day: env.Time.Today.String()}
	for i, r := range d.Rounds {
		s.Items = append(s.Items, practice.Item{Text: r.Goal, Role: d.RoleOf(i), Model: r.Rewrite, Round: true})
	}
	return s.fresh()
}

// fresh empties the answer for the item at hand. The rewrite starts from the goal:
// on a phone, mending is far less typing than writing.
func (s Session) fresh() Session {
	s.Marked, s.Answer = false, practice.Answer{}
	if s.At < len(s.Items) {
		s.Answer.Rewrite = s.Items[s.At].Text
	}
	return s
}

// is reports whether a session is about a deck's goals.
func (s Session) is(d workshop.Deck) bool {
	if !s.Deck || len(s.Items) != len(d.Rounds) {
		return false
	}
	for i, r := range d.Rounds {
		if s.Items[i].Text != r.Goal {
			return false
		}
	}
	return true
}

// ComesAgain says when a kind is due.
func (m Model) ComesAgain(c practice.Card) string {
	switch n := m.Day.DaysUntil(c.Due); {
	case n <= 0:
		return "today"
	case n == 1:
		return "tomorrow"
	default:
		return "in " + strconv.Itoa(n) + " days"
	}
}
