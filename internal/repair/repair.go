// Package repair asks for what a goal lacks, one short question at a time, and
// weaves the answer into the goal's own sentence at the place where it belongs.
// It invents nothing: what is added are the user's words and the few that join
// them. An answer that does not settle its question is woven in all the same and
// shown as what it is.
package repair

import (
	"slices"
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/review"
)

// Ask says what a question asks for, which decides where its answer goes.
type Ask string

// The questions. Figure asks for another number in place of one that can't hold.
const (
	Object   Ask = "object"
	FromTo   Ask = "from-to"
	HowMany  Ask = "how-many"
	Know     Ask = "know"
	Tracking Ask = "tracking"
	Basis    Ask = "basis"
	Figure   Ask = "figure"
	Reason   Ask = "reason"
	Deadline Ask = "deadline"
)

// Choice is an answer that is offered.
type Choice struct {
	// Label is what the button says, Answer what it answers.
	Label, Answer string
}

// Question is one thing to ask.
type Question struct {
	Criterion lint.Criterion
	Ask       Ask
	// Prompt is the question, Hint one line on how to answer it, and Example an
	// answer that would do.
	Prompt, Hint, Example string
	// Choices are offered answers; only a deadline has any.
	Choices []Choice
}

// Order are the places of the criteria in the order to ask: what a fair manager
// would send a goal back for first, then what is worth a thought.
func Order() [5]int {
	return [5]int{goal.Specific, goal.Measurable, goal.TimeBound, goal.Achievable, goal.Relevant}
}

// Questions are what a goal leaves open, in the order to ask: one for each
// criterion that is weak or missing and that an answer can mend.
func Questions(s string, o review.Options) []Question {
	g := review.Parse(s, o)
	if !g.Doc.HasWords() {
		return nil
	}
	var out []Question
	for _, c := range Order() {
		if q, ok := question(g, c, o); ok {
			out = append(out, q)
		}
	}
	return out
}

// On is the question about one criterion, met ones included: a number that is
// tracked nowhere has one.
func On(c lint.Criterion, s string, o review.Options) (Question, bool) {
	i := slices.Index(criteria(), c)
	if i < 0 {
		return Question{}, false
	}
	g := review.Parse(s, o)
	if !g.Doc.HasWords() {
		return Question{}, false
	}
	if q, ok := question(g, i, o); ok {
		return q, ok
	}
	if i == goal.Measurable && !tracked(g) {
		return trackingQuestion(), true
	}
	return Question{}, false
}

func criteria() []lint.Criterion {
	five := lint.Criteria()
	return five[:]
}

func question(g *goal.Goal, c int, o review.Options) (Question, bool) {
	v := g.Verdicts[c].Verdict
	if v == goal.Met {
		return Question{}, false
	}
	q := Question{}
	switch c {
	case goal.Specific:
		q = objectQuestion(g)
	case goal.Measurable:
		q = amountQuestion(g, v)
	case goal.TimeBound:
		q = deadlineQuestion(g, o)
	case goal.Achievable:
		if v == goal.Weak {
			number, ok := claimed(g)
			if !ok {
				return q, false
			}
			q = figureQuestion(number)
			break
		}
		q = basisQuestion()
	case goal.Relevant:
		if g.Foreign().Len() > 0 {
			return q, false // another's work needs another owner, and no reason
		}
		q = reasonQuestion()
	}
	q.Criterion = criteria()[c]
	return q, true
}

// claimed is the target that an implausible claim hangs on, where another number
// can take its place: "never" and "10x" are no such numbers.
func claimed(g *goal.Goal) (quantity.Quantity, bool) {
	for _, c := range g.Claims {
		for _, q := range g.Quantities {
			if q.Use == quantity.Target && q.Span.Overlaps(c.Span) && q.Kind != quantity.Multiple && written(q.Number.In(g.Doc.Text)) {
				return q, true
			}
		}
	}
	return quantity.Quantity{}, false
}

func tracked(g *goal.Goal) bool {
	for _, c := range g.Clauses {
		if c.Sort == goal.Tracking {
			return true
		}
	}
	return false
}

// written reports a number in digits.
func written(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= '0' && r <= '9' }) >= 0
}
