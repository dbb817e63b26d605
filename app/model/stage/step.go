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
	m.Show.Seen, m.Show.Asked, m.Show.Model, m.Show.Help = [5]bool{}, "", false, false
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
		if m.Show.Seen != [5]bool{} {
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
	for i := len(m.Show.Seen) - 1; i >= 0; i-- {
		if m.Show.Seen[i] {
			m.Show.Seen[i], m.Show.Asked = false, ""
			break
		}
	}
	for i, c := range lint.Criteria() {
		if m.Show.Seen[i] {
			m.Show.Asked = c
		}
	}
	return m
}

// unseen is the next criterion to reveal: those that are met stay for the number
// keys.
func (m Model) unseen() (lint.Criterion, bool) {
	for i, c := range m.Show.Before.Criteria {
		if !m.Show.Seen[i] && c.Verdict != review.Met && c.Name != "" {
			return c.Name, true
		}
	}
	return "", false
}

func (r Revealed) apply(m Model, _ Env) Model {
	five := lint.Criteria()
	i := slices.Index(five[:], r.Criterion)
	if i < 0 || m.Show.Step != StepGoal {
		return m
	}
	if m.Show.Asked == r.Criterion {
		m.Show.Asked = ""
		return m
	}
	m.Show.Seen[i], m.Show.Asked = true, r.Criterion
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
		s = s[:cutAt(s, 4*workshop.MaxGoal)]
	}
	words := make([]string, max(len(m.Show.Words), m.Show.Round+1))
	copy(words, m.Show.Words)
	words[m.Show.Round] = s
	m.Show.Words, m.Show.Model = words, false
	return m.read(env)
}

// cutAt is the start of the character that byte n is in.
func cutAt(s string, n int) int {
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
