package practice

import (
	"slices"
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
)

// FromRound makes an item of a goal that somebody else wrote, such as a deck's:
// what is wrong with it is what the engine says, and that may be several things.
// Any criterion that isn't met may be named; model is "" where nobody has put the
// goal better. The options' role is the goal's.
func FromRound(s, model string, role goal.Role, o review.Options) Item {
	o.Role, o.NoRewrites = role, true
	r := review.Review(s, o)
	it := Item{Kind: Vague, Text: s, Role: role, Model: model, Round: true, Words: marked(r)}
	for _, c := range r.Criteria {
		if c.Verdict != review.Met {
			it.Open = append(it.Open, c.Name)
		}
	}
	for _, f := range r.Findings {
		// What the list shows first is what to look at first.
		if f.Severity != lint.Hint && f.Criterion != lint.Whole && (it.Rule == "" || !slices.Contains(it.Open, it.Criterion)) {
			it.Criterion, it.Rule = f.Criterion, f.Rule
		}
	}
	if it.Rule == "" && len(it.Open) > 0 {
		it.Criterion = it.Open[0]
		for _, f := range r.Findings {
			if f.Criterion == it.Criterion && it.Rule == "" {
				it.Rule = f.Rule
			}
		}
	}
	it.Kind = kindOf(it)
	return it
}

// marked are the words that errors and warnings mark, those that overlap as one.
func marked(r review.Report) []text.Span {
	var all []text.Span
	for _, f := range r.Findings {
		if f.Severity != lint.Hint && !f.Empty() {
			all = append(all, f.Span)
		}
	}
	slices.SortFunc(all, func(a, b text.Span) int { return a.Start - b.Start })
	var out []text.Span
	for _, s := range all {
		if n := len(out); n > 0 && s.Start < out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}

// kindOf is the kind that a round's goal practises.
func kindOf(it Item) Kind {
	switch it.Criterion {
	case lint.Measurable:
		return NoMetric
	case lint.Achievable:
		return NoBasis
	case lint.Relevant:
		return NoReason
	case lint.TimeBound:
		if len(it.Words) == 0 {
			return NoDeadline
		}
	}
	return Vague
}

// names reports whether a criterion is one that the item asks for.
func (it Item) names(c lint.Criterion) bool {
	if it.Round {
		// Where lines disagree with each other no criterion is open, and none is wrong.
		return slices.Contains(it.Open, c) || c == it.Criterion || it.Criterion == "" && len(it.Words) > 0
	}
	return c == it.Criterion
}

// reworked marks the rewrite of a round's goal. It takes other words to mend a goal
// that says next to nothing, so that it is held against the goal by its score: up to
// 40 points for how much of what was open is closed, and 10 each as rewritten has it.
func (m *Mark) reworked(it Item, s string, was review.Report, o review.Options) {
	m.Report = review.Review(s, o)
	worse := false
	for i, c := range m.Report.Criteria {
		worse = worse || rank(c.Verdict) < rank(was.Criteria[i].Verdict)
	}
	gain := m.Report.Score.Total - was.Score.Total
	m.Mended = m.Report.Ready && (gain > 0 || !was.Ready)
	switch {
	case m.Mended && len(it.Open) == 0:
		m.Rewrite = ForRewrite - 20
	case gain > 0:
		m.Rewrite = (ForRewrite - 20) * gain / (100 - was.Score.Total)
	case !m.Mended:
		m.why("Your rewrite still leaves it open: " + firstQuestion(m.Report))
		return
	}
	if !worse {
		m.Rewrite += 10
	}
	if m.Report.Ready {
		m.Rewrite += 10
	}
	switch left := open(m.Report); {
	case !m.Report.Ready:
		m.why("Stronger. One more look: " + firstMessage(m.Report))
	case worse:
		m.why("Mended, and something else was lost on the way.")
	case left != "":
		m.why("Mended: ready to sign. Stronger still with what makes it " + left + ".")
	default:
		m.why("Mended: ready to sign.")
	}
}

// signed marks what is done with a goal that was fine as it was: nothing.
func (m *Mark) signed(s string, was review.Report, o review.Options) {
	m.Report = was
	if s != "" && s != strings.TrimSpace(was.Text) {
		m.Report = review.Review(s, o)
	}
	m.Mended = m.Report.Ready
	if !m.Mended {
		m.why("It was ready to sign as it stood. Now: " + firstMessage(m.Report))
		return
	}
	m.Rewrite = ForRewrite
	m.why("This goal is ready to sign.")
}

// open are the criteria that a report leaves open, in words.
func open(r review.Report) string {
	var out []string
	for _, c := range r.Criteria {
		if c.Verdict != review.Met {
			out = append(out, strings.ToLower(c.Name.Name()))
		}
	}
	return listed(out)
}

func listed(words []string) string {
	if n := len(words); n > 1 {
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
	return strings.Join(words, "")
}

func firstQuestion(r review.Report) string {
	for _, c := range r.Criteria {
		if c.Verdict != review.Met {
			return c.Question
		}
	}
	return firstMessage(r)
}
