package stage

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

func (s Started) apply(m Model, env Env) Model {
	if len(m.Deck.Rounds) == 0 {
		return m
	}
	m.Show.Before, m.Show.After = review.Report{}, review.Report{} // tags and settings may have changed since
	m = m.to(min(max(s.Round, 0), len(m.Deck.Rounds)-1), StepGoal, env)
	m.Show.On = true
	return m
}

func (Ended) apply(m Model, _ Env) Model {
	m.Show.On, m.Show.Help = false, false
	return m
}

// to opens a step of a round, with nothing revealed yet.
func (m Model) to(round int, step Step, env Env) Model {
	if round != m.Show.Round {
		m.Show.Timer = m.Show.Timer.reset()
	}
	m.Show.Round, m.Show.Step = round, step
	m.Show.Seen, m.Show.SeenWhole, m.Show.Asked = [5]bool{}, false, ""
	m.Show.Model, m.Show.Help = false, false
	return m.read(env)
}

func (Forward) apply(m Model, env Env) Model {
	last := m.Show.Round+1 >= len(m.Deck.Rounds)
	switch m.Show.Step {
	case StepGoal:
		if c, ok := m.unseen(); ok {
			return Revealed{c}.apply(m, env)
		}
		return WriteNow{}.apply(m, env)
	case StepWrite:
		if m.Wording() == "" {
			// Nothing to compare with: a room that is out of time goes on.
			return m.next(last, env)
		}
		m.Show.Step, m.Show.Held, m.Show.Asked = StepCompare, false, ""
		return m.read(env)
	case StepCompare:
		return m.next(last, env)
	}
	return m
}

func (m Model) next(last bool, env Env) Model {
	if last {
		m.Show.Step, m.Show.Asked = StepEnd, ""
		return m
	}
	return m.to(m.Show.Round+1, StepGoal, env)
}

func (Back) apply(m Model, env Env) Model {
	switch m.Show.Step {
	case StepEnd:
		m.Show.Step = StepCompare
		if m.Wording() == "" {
			m.Show.Step = StepWrite
		}
		return m.read(env)
	case StepCompare:
		m.Show.Step = StepWrite
	case StepWrite:
		m.Show.Step = StepGoal
	default:
		if m.Show.Seen != [5]bool{} || m.Show.SeenWhole {
			return m.hide()
		}
		if m.Show.Round > 0 {
			return m.to(m.Show.Round-1, StepGoal, env)
		}
	}
	return m
}

// hide takes the last reveal back.
func (m Model) hide() Model {
	if m.Show.SeenWhole {
		m.Show.SeenWhole = false
		return m.askLast()
	}
	for i := len(m.Show.Seen) - 1; i >= 0; i-- {
		if m.Show.Seen[i] {
			m.Show.Seen[i] = false
			break
		}
	}
	return m.askLast()
}

// askLast asks about the last criterion that is revealed.
func (m Model) askLast() Model {
	m.Show.Asked = ""
	for i, c := range lint.Criteria() {
		if m.Show.Seen[i] {
			m.Show.Asked = c
		}
	}
	return m
}

// unseen is the next criterion to reveal: one that isn't met, or in which
// something is to be said. The others stay for the number keys.
func (m Model) unseen() (lint.Criterion, bool) {
	for i, c := range m.Show.Before.Criteria {
		if !m.Show.Seen[i] && c.Name != "" && (c.Verdict != review.Met || len(Faults(m.Show.Before, c.Name)) > 0) {
			return c.Name, true
		}
	}
	return lint.Whole, !m.Show.SeenWhole && len(Faults(m.Show.Before, lint.Whole)) > 0
}

// Faults are a report's errors and warnings in a criterion, those that mark words
// first: a room looks for words.
func Faults(r review.Report, c lint.Criterion) []lint.Finding {
	var marks, rest []lint.Finding
	for _, f := range r.Findings {
		switch {
		case f.Severity == lint.Hint || f.Criterion != c:
		case f.Empty():
			rest = append(rest, f)
		default:
			marks = append(marks, f)
		}
	}
	return append(marks, rest...)
}

func (r Revealed) apply(m Model, _ Env) Model {
	five := lint.Criteria()
	i := slices.Index(five[:], r.Criterion)
	if i < 0 && r.Criterion != lint.Whole || m.Show.Step != StepGoal {
		return m
	}
	if m.Show.Asked == r.Criterion {
		m.Show.Asked = ""
		return m
	}
	m.Show.Asked = r.Criterion
	if i < 0 {
		m.Show.SeenWhole = true
	} else {
		m.Show.Seen[i] = true
	}
	return m
}

func (WriteNow) apply(m Model, env Env) Model {
	if m.Show.Step == StepEnd || len(m.Deck.Rounds) == 0 {
		return m
	}
	m.Show.Step, m.Show.Asked = StepWrite, ""
	return m.read(env)
}

func (w Worded) apply(m Model, env Env) Model {
	s := w.Text
	if len(s) > 4*workshop.MaxGoal { // bytes of as many characters
		s = s[:CutAt(s, 4*workshop.MaxGoal)]
	}
	words := make([]string, max(len(m.Show.Words), m.Show.Round+1))
	copy(words, m.Show.Words)
	words[m.Show.Round] = s
	m.Show.Words, m.Show.Model = words, false
	return m.read(env)
}

// CutAt is the start of the character that byte n is in, the text's end at most.
func CutAt(s string, n int) int {
	if n >= len(s) {
		return len(s)
	}
	for n > 0 && s[n]&0xc0 == 0x80 {
		n--
	}
	return n
}

func (HoldToggled) apply(m Model, _ Env) Model {
	m.Show.Held = !m.Show.Held
	return m
}

// ModelToggled shows the deck's own rewrite beside the goal, or the room's again.
func (ModelToggled) apply(m Model, env Env) Model {
	if m.round().Rewrite == "" || m.Show.Step == StepEnd {
		return m
	}
	m.Show.Model = !m.Show.Model
	switch {
	case m.Show.Model:
		m.Show.Step, m.Show.Asked = StepCompare, ""
	case m.Words(m.Show.Round) == "":
		m.Show.Step = StepWrite
	}
	return m.read(env)
}

func (HelpToggled) apply(m Model, _ Env) Model {
	m.Show.Help = !m.Show.Help
	return m
}
