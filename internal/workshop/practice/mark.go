package practice

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
)

// What the three steps of an item are worth, and what a hint costs. The rewrite is
// worth more than the rest together: finding a fault is only the way there.
const (
	ForWords   = 20
	ForNaming  = 20
	ForRewrite = 60
	PerWrong   = 10 // each word that was tapped and is fine
	PerHint    = 5
)

// Answer is what a participant did with an item.
type Answer struct {
	// Tapped are the words that were tapped, in the item's text.
	Tapped []text.Span
	// Named is the criterion that was named, "" for none.
	Named lint.Criterion
	// Rewrite is the goal as the participant would put it, "" for none.
	Rewrite string
	// Hints is how many hints were read, 0 to 3.
	Hints int
}

// Mark is an answer marked.
type Mark struct {
	// Words, Naming and Rewrite are the points of the steps, Hints what the hints
	// took, Total their sum, 0 to 100.
	Words, Naming, Rewrite, Hints, Total int
	// Found, Missed and Fine are the words that were rightly tapped, those that
	// were not, and those that were tapped though nothing is wrong with them.
	Found, Missed, Fine []text.Span
	// Named reports that the right criterion was.
	Named bool
	// Mended reports that the rewrite has what the item lacked.
	Mended bool
	// Report is what the engine says of the rewrite; empty without one.
	Report review.Report
	// Why are the reasons, a line each, in the order of the steps.
	Why []string
}

// Passed reports that the item was understood: what was lacking is mended. It
// decides when its kind comes again.
func (m Mark) Passed() bool { return m.Mended }

// Check marks an answer. The options' role is the item's.
func Check(it Item, a Answer, o review.Options) Mark {
	o.Role, o.NoRewrites = it.Role, true
	var m Mark
	was := review.Review(it.Text, o)
	m.tapped(it, a)
	m.named(it, a, was)
	m.rewritten(it, a, was, o)
	m.Hints = PerHint * max(0, min(a.Hints, len(Hints(it))))
	m.Total = max(0, m.Words+m.Naming+m.Rewrite-m.Hints)
	return m
}

func (m *Mark) tapped(it Item, a Answer) {
	for _, w := range it.Words {
		hit := false
		for _, t := range a.Tapped {
			hit = hit || t.Overlaps(w)
		}
		if hit {
			m.Found = append(m.Found, w)
		} else {
			m.Missed = append(m.Missed, w)
		}
	}
	for _, t := range a.Tapped {
		hit := false
		for _, w := range it.Words {
			hit = hit || t.Overlaps(w)
		}
		if !hit && !t.Empty() {
			m.Fine = append(m.Fine, t)
		}
	}
	m.Words = ForWords
	if len(it.Words) > 0 {
		m.Words = ForWords * len(m.Found) / len(it.Words)
	}
	m.Words = max(0, m.Words-PerWrong*len(m.Fine))
	switch {
	case len(m.Missed) > 0:
		m.why("“" + m.Missed[0].In(it.Text) + "” means something else to everybody who reads it.")
	case len(it.Words) == 0 && len(m.Fine) > 0 && it.Criterion == "":
		m.why("No word is weak here: each reads the same to everybody.")
	case len(it.Words) == 0 && len(m.Fine) > 0:
		m.why("No word is weak here: something is not there at all.")
	case len(m.Fine) > 0:
		m.why("“" + m.Fine[0].In(it.Text) + "” is fine: two readers take it alike.")
	case len(it.Words) == 0 && it.Criterion == "":
		m.why("Right: no word is weak.")
	case len(it.Words) == 0:
		m.why("Right: no word is weak, something is missing.")
	default:
		m.why("Right: “" + m.Found[0].In(it.Text) + "” is open to everybody’s own reading.")
	}
}

func (m *Mark) named(it Item, a Answer, was review.Report) {
	m.Named = it.names(a.Named)
	if m.Named {
		m.Naming = ForNaming
	}
	if it.Criterion == "" {
		if all := firstMessage(was); all != "" {
			m.why("All five are met, and yet: " + all)
			return
		}
		m.why("All five are met: there was nothing to name.")
		return
	}
	about := it.Criterion
	if m.Named {
		about = a.Named
	}
	for _, f := range was.Findings { // the engine's own words, so that practice and editor say the same
		if f.Rule == it.Rule && about == it.Criterion || f.Criterion == about && about != it.Criterion {
			m.why(about.Name() + ": " + f.Message)
			return
		}
	}
	m.why("The criterion to look at is " + strings.ToLower(about.Name()) + ".")
}

func (m *Mark) why(line string) { m.Why = append(m.Why, line) }

func rank(v review.Verdict) int {
	switch v {
	case review.Met:
		return 2
	case review.Weak:
		return 1
	}
	return 0
}

func firstMessage(r review.Report) string {
	for _, f := range r.Findings {
		if f.Severity != lint.Hint {
			return f.Message
		}
	}
	return ""
}

func question(r review.Report, c lint.Criterion) string {
	for _, x := range r.Criteria {
		if x.Name == c {
			return x.Question
		}
	}
	return ""
}
