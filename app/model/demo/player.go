package demo

import (
	"time"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/goal"
)

// Model is the demo at one moment. Its slices are replaced and never changed in
// place.
type Model struct {
	Scene   Scene
	Playing bool
	// Edit is the edit at hand, and At how far into it the moment is.
	Edit int
	At   time.Duration
	Frame
	// Goal is what the review says of the text as it stands.
	Goal model.Model
	// Told is what a screen reader hears when an edit is finished.
	Told string

	passed []passed
}

// New opens a scene, at rest on its weak goal. An unknown role opens the first.
func New(r goal.Role, env model.Env) Model {
	scenes := Scenes()
	m := Model{Scene: scenes[0]}
	for _, s := range scenes {
		if s.Role == r {
			m.Scene = s
		}
	}
	m.passed = m.Scene.read(env)
	return m.show()
}

// Msg is something that happened.
type Msg interface{ apply(Model, model.Env) Model }

// What happens to the demo.
type (
	// Ticked says that time has gone by.
	Ticked struct{ Elapsed time.Duration }
	// Played lets the demo play, from the start when it is over; Paused holds it.
	Played struct{}
	Paused struct{}
	// Stepped goes on to where the next edit is finished, or back.
	Stepped struct{ Back bool }
	// Restarted goes back to the weak goal.
	Restarted struct{}
	// SceneChosen opens another scene, playing when this one was.
	SceneChosen struct{ Role goal.Role }
)

// Update is the only way from one moment to another.
func Update(m Model, msg Msg, env model.Env) Model { return msg.apply(m, env) }

func (t Ticked) apply(m Model, _ model.Env) Model {
	if !m.Playing || t.Elapsed <= 0 {
		return m
	}
	was, last := m.Finished(), len(m.Scene.Edits)-1
	m.At += t.Elapsed
	for m.Edit < last && m.At >= m.edit().whole() {
		m.At -= m.edit().whole()
		m.Edit++
	}
	if m.Edit == last && m.At >= m.edit().done() {
		m.At, m.Playing = m.edit().done(), false
	}
	if n := m.Finished(); n != was {
		m.Told = m.passed[n].told
	}
	return m.show()
}

func (Played) apply(m Model, env model.Env) Model {
	if m.Over() {
		m = Restarted{}.apply(m, env)
	}
	m.Playing = true
	return m
}

func (Paused) apply(m Model, _ model.Env) Model { m.Playing = false; return m }

func (s Stepped) apply(m Model, _ model.Env) Model {
	n := m.Finished()
	switch {
	case !s.Back && m.Over():
		return m
	case !s.Back:
		n++
	case m.At == 0 || n > m.Edit:
		n = max(n-1, 0)
	}
	m.Told = m.passed[n].told
	m.Edit, m.At = 0, 0
	if n > 0 {
		m.Edit = n - 1
		m.At = m.edit().done()
	}
	m.Playing = m.Playing && !m.Over()
	return m.show()
}

func (Restarted) apply(m Model, _ model.Env) Model {
	m.Edit, m.At, m.Told = 0, 0, ""
	return m.show()
}

func (c SceneChosen) apply(m Model, env model.Env) Model {
	next := New(c.Role, env)
	next.Playing = m.Playing
	return next
}

func (m Model) edit() Edit { return m.Scene.Edits[m.Edit] }

// Finished counts the edits that are typed.
func (m Model) Finished() int {
	if m.At >= m.edit().done() {
		return m.Edit + 1
	}
	return m.Edit
}

// Over reports that the last edit is typed.
func (m Model) Over() bool { return m.Finished() == len(m.Scene.Edits) }

// Next is how long until the page changes, while it plays.
func (m Model) Next() time.Duration { return m.edit().next(m.At) }

// Caption is the question of the edit at hand, and what the edit put there once
// it is typed.
func (m Model) Caption() (ask, put string) {
	if m.Finished() > m.Edit {
		return m.edit().Ask, m.edit().Put
	}
	return m.edit().Ask, ""
}
