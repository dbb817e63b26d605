package model

import "github.com/goalsmith/goalsmith/internal/review"

// A text past review.LongText is read slice by slice, so that the page never
// stops answering: the model asks for it by Due and Round, whoever holds the
// clock reads, and the report comes back by message. Until then what stands is
// the reading of the same text before, or none where the text has changed.
type (
	// Rested says that a long text has not changed for a while.
	Rested struct{}
	// Sliced says how far the reading of a long text is, in percent, once it takes
	// long enough to be worth a word.
	Sliced struct{ Round, Percent int }
	// LongRead brings the report on a long text.
	LongRead struct {
		Round  int
		Report review.Report
	}
	// Dealt brings the next few cards of its lists, once those before are drawn.
	Dealt struct{}
)

func (Rested) apply(m Model, _ Env) Model {
	if !m.Stale || m.Due {
		return m
	}
	return m.slice()
}

func (s Sliced) apply(m Model, _ Env) Model {
	if m.Due && s.Round == m.Round {
		m.Percent = s.Percent
	}
	return m
}

func (l LongRead) apply(m Model, env Env) Model {
	if !m.Due || l.Round != m.Round {
		return m // of another text, or under other settings
	}
	again, cards := m.again, m.Cards
	if m.Stale {
		cards = dealt
	}
	m = m.atOnce()
	m.Cards = cards
	m = m.With(l.Report, env)
	if again {
		m = m.slice()
	}
	return m
}

func (Dealt) apply(m Model, _ Env) Model {
	if m.Cards > 0 {
		m.Cards += dealt
	}
	if m.Cards >= maxListed {
		m.Cards = 0
	}
	return m
}

// atOnce ends what there is to say of a reading in slices.
func (m Model) atOnce() Model {
	m.Stale, m.Behind, m.Due, m.again = false, false, false, false
	m.Percent, m.Cards = 0, 0
	return m
}

// long reports a text that is read slice by slice.
func (m Model) long() bool { return len(m.Text) > review.LongText }

// changed takes in a long text that is another than the one last read. The
// verdicts wait, so that each key stays cheap.
func (m Model) changed() Model {
	m = m.atOnce()
	m.Stale = true
	m.Findings, m.Hints, m.Folded, m.Waved, m.Spared = nil, nil, nil, nil, nil
	m.Report.Text, m.Report.TooLong, m.Report.Ready, m.Report.Empty = m.Text, true, false, false
	return m
}

// slice asks for a reading from the start.
func (m Model) slice() Model {
	if m.Report.Text != m.Text {
		m = m.changed()
	}
	m.Due, m.again = true, false
	m.Round++
	return m
}

// dealt is how many cards come with one frame where many come at once: each
// takes about a millisecond to draw.
const dealt = 6

// Most is how many cards a list has for now.
func (m Model) Most() int {
	if m.Cards > 0 {
		return m.Cards
	}
	return maxListed
}
