package demo

import (
	"slices"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
)

// passed is the goal between two edits: what its review says, and what a
// screen reader hears of it.
type passed struct {
	goal model.Model
	told string
}

// read reviews the scene's goals from the weak one to the last. They are reviewed
// without the reader's own settings and without tags, so that a scene ends well
// for everybody.
func (s Scene) read(env model.Env) []passed {
	look := env.Review
	if look == nil {
		look = review.Review
	}
	var out []passed
	m := model.New(env)
	m.Role, m.Ready = s.Role, true
	for i, t := range s.texts() {
		m.Text = t
		m = m.With(look(t, review.Options{Role: s.Role, Time: env.Time, NoRewrites: true}), env)
		m = model.Update(m, model.Settled{}, env)
		p := passed{goal: m}
		if i > 0 {
			e := s.Edits[i-1]
			p.told = e.Ask + " " + e.Put + ". " + m.Live
		}
		out = append(out, p)
	}
	return out
}

// show works out what stands on the page at the moment. While an edit is typed,
// the verdicts stay those of the goal before it and only what it types over falls
// away: half a word earns nothing, and a page that changes its mind with every key
// can't be read.
func (m Model) show() Model {
	before := m.passed[m.Edit].goal
	m.Frame = m.edit().frame(before.Text, m.At)
	if n := m.Finished(); n > m.Edit {
		m.Goal = m.passed[n].goal
		return m
	}
	m.Goal = before
	m.Goal.Text = m.Text
	if m.Text == before.Text {
		return m
	}
	start, end := m.edit().place(before.Text)
	over, longer := text.Span{Start: start, End: end}, len(m.Text)-len(before.Text)
	m.Goal.Findings = nil
	for _, it := range before.Findings {
		if at, ok := moved(it.Span, over, longer); ok {
			it.Span = at
			m.Goal.Findings = append(m.Goal.Findings, it)
		}
	}
	for i, c := range before.Report.Criteria {
		m.Goal.Report.Criteria[i].Evidence = nil
		for _, s := range c.Evidence {
			if at, ok := moved(s, over, longer); ok {
				m.Goal.Report.Criteria[i].Evidence = append(m.Goal.Report.Criteria[i].Evidence, at)
			}
		}
	}
	return m
}

// moved is where a stretch stands once the words of over are typed over and the
// text is so much longer; it is gone with its words. An empty one is of the whole
// goal and stays.
func moved(s, over text.Span, longer int) (text.Span, bool) {
	switch {
	case s.Empty() || s.End <= over.Start:
		return s, true
	case s.Start >= over.End:
		return text.Span{Start: s.Start + longer, End: s.End + longer}, true
	}
	return s, false
}

// Line is a finding in the list: it stands, or has fallen away.
type Line struct {
	model.Item
	Gone bool
}

// Lines are the findings of the scene so far, in the order in which they came.
func (m Model) Lines() []Line {
	var out []Line
	for i := range m.Finished() + 1 {
		for _, it := range m.passed[i].goal.Findings {
			if !slices.ContainsFunc(out, func(l Line) bool { return l.Key == it.Key }) {
				gone := !slices.ContainsFunc(m.Goal.Findings, func(s model.Item) bool { return s.Key == it.Key })
				out = append(out, Line{Item: it, Gone: gone})
			}
		}
	}
	return out
}

// Settled is the goal as it was between the last two edits, which a screen reader
// finds on the page while the next one is typed.
func (m Model) Settled() string { return m.passed[m.Finished()].goal.Text }
