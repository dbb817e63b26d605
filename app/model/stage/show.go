package stage

import (
	"time"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// Step is how far a round is.
type Step string

// The steps of a round, and what follows the last round.
const (
	// StepGoal shows the goal, and what was revealed of it.
	StepGoal Step = "goal"
	// StepWrite takes the room's wording.
	StepWrite Step = "write"
	// StepCompare shows before and after.
	StepCompare Step = "compare"
	// StepEnd sums the rounds up.
	StepEnd Step = "end"
)

// Show is the stage: a round of the deck and how far it is.
type Show struct {
	// On reports that the stage fills the window.
	On    bool
	Round int
	Step  Step
	// Seen are the criteria revealed in this round, in the order of
	// lint.Criteria; SeenWhole is what belongs to no criterion, such as lines that
	// disagree. Asked is the one that the room is asked about now.
	Seen      [5]bool
	SeenWhole bool
	Asked     lint.Criterion
	// Words are the room's wordings by round, "" where there is none yet.
	Words []string
	// Held keeps the review of the room's wording back; Model shows the deck's own
	// rewrite in its place.
	Held, Model bool
	Help        bool
	Timer       Timer
	// Sound plays two notes when the time is up.
	Sound bool

	// Before and After are derived: the reviews of the goal and of its wording.
	Before, After review.Report
}

// Env is the world that a round is read in.
type Env struct {
	// Review reads a goal for a role, "" for one that the text tells.
	Review func(text string, r goal.Role) review.Report
	// Now is the time since the page was opened.
	Now time.Duration
}

// Msg is something that the trainer did.
type Msg interface{ apply(Model, Env) Model }

// Update is the only way from one state of the page to the next.
func Update(m Model, msg Msg, env Env) Model { return msg.apply(m, env) }

// What the trainer does on the stage.
type (
	// Started opens the stage at a round, Ended leaves it; the rounds keep what
	// was written.
	Started struct{ Round int }
	Ended   struct{}
	// Forward and Back go a step on and back.
	Forward struct{}
	Back    struct{}
	// Revealed reveals a criterion, or asks about another one; on the one that is
	// asked about it takes the question back.
	Revealed struct{ Criterion lint.Criterion }
	// Worded is what stands in the room's field now.
	Worded struct{ Text string }
	// WriteNow goes to the room's wording from wherever the round is.
	WriteNow struct{}
	// HoldToggled, ModelToggled and HelpToggled switch what they name.
	HoldToggled  struct{}
	ModelToggled struct{}
	HelpToggled  struct{}
)

// Goal is the goal on the stage.
func (m Model) Goal() string { return m.round().Goal }

// Notes is the round with its notes for the trainer; Next is the goal that follows,
// "" after the last.
func (m Model) Notes() workshop.Round { return m.round() }

// Next is the goal that follows, "" after the last.
func (m Model) Next() string {
	if i := m.Show.Round + 1; i < len(m.Deck.Rounds) {
		return m.Deck.Rounds[i].Goal
	}
	return ""
}

func (m Model) round() workshop.Round {
	if m.Show.Round < 0 || m.Show.Round >= len(m.Deck.Rounds) {
		return workshop.Round{}
	}
	return m.Deck.Rounds[m.Show.Round]
}

// Wording is what stands against the goal: the room's words, or the deck's own
// rewrite where that is shown.
func (m Model) Wording() string {
	if m.Show.Model {
		return m.round().Rewrite
	}
	return m.Words(m.Show.Round)
}

// Words is the room's wording of a round.
func (m Model) Words(round int) string {
	if round < 0 || round >= len(m.Show.Words) {
		return ""
	}
	return m.Show.Words[round]
}

// read derives the two reviews.
func (m Model) read(env Env) Model {
	role := m.Deck.RoleOf(m.Show.Round)
	if s := &m.Show; s.Before.Text != m.Goal() || len(s.Before.Findings) == 0 {
		s.Before = env.Review(m.Goal(), role)
	}
	if w := m.Wording(); w == "" {
		m.Show.After = review.Report{}
	} else if m.Show.After.Text != w {
		m.Show.After = env.Review(w, role)
	}
	return m
}

// Refreshed reads anew, when the tags of a goal have come.
type Refreshed struct{}

func (Refreshed) apply(m Model, env Env) Model {
	m.Show.Before, m.Show.After = review.Report{}, review.Report{}
	return m.read(env)
}

// DeckTaken puts another deck on the page. The same goals keep what the room wrote.
type DeckTaken struct {
	ID    string
	Deck  workshop.Deck
	Wrong string
}

func (d DeckTaken) apply(m Model, env Env) Model {
	same := m.Chosen == d.ID && m.Deck.Mark() == d.Deck.Mark() && len(m.Deck.Rounds) == len(d.Deck.Rounds)
	words := m.Show.Words
	if !same {
		was := m.Deck
		m.Show = Show{Step: StepGoal, Timer: m.Show.Timer.reset(), Sound: m.Show.Sound}
		if m.Chosen == d.ID { // it was edited
			m.Show.Words, _ = carry(goalsOf(was), words, d.Deck)
		} else {
			m.Former, m.First = "", 0
		}
	}
	m.Chosen, m.Deck, m.Wrong = d.ID, d.Deck, d.Wrong
	m.Show.Before, m.Show.After = review.Report{}, review.Report{} // the role may be another

	if len(m.Deck.Rounds) == 0 {
		m.Show.On = false
		return m
	}
	return m.read(env)
}
