// Package exercise is the practice page as a value: what can be practised, the item
// at hand with the answer so far, its mark, and how the round went. It knows
// neither the browser nor how it is drawn; every change goes through Update.
package exercise

import (
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
)

// Phase is how far a participant is.
type Phase uint8

// The phases.
const (
	Choosing Phase = iota // what to practise
	Working               // on an item
	Ended                 // with a result
)

// The sources besides the ready-made decks' IDs.
const (
	Today = "today" // items made for today
	Link  = "link"  // the deck that came by link
	Room  = "room"  // the deck that was kept
	Going = "going" // what was begun and not ended
	// Before is what was begun before that, and left for it.
	Before = "before"
)

// Model is the practice page. Its slices are replaced and never changed in place.
type Model struct {
	Phase Phase
	// Busy is the source that is being fetched; Wrong says in a line what can't be
	// had.
	Busy, Wrong string
	// Offer is the deck that came by link, with no rounds when none did; Kept is the
	// one that was kept on this device.
	Offer, Kept workshop.Deck
	// Keeping says how keeping the offer went.
	Keeping Keeping
	// Day is today. Cards and Streak are what the device remembers.
	Day    when.Date
	Cards  []practice.Card
	Streak practice.Streak
	// Session is what is being practised, Former what was left for it half-way.
	Session, Former Session

	// Item is the item at hand and Words what can be tapped in it; Live is what the
	// engine says of the rewrite so far, and Mark of the whole answer once it is
	// marked. They follow from Session.
	Item  practice.Item
	Words []Word
	Live  review.Report
	Mark  practice.Mark

	// Copied says how copying the code went.
	Copied Copying
}

// Keeping is how keeping a deck went, Copying how copying the code did.
type (
	Keeping uint8
	Copying uint8
)

// How it went.
const (
	NotKept Keeping = iota
	IsKept
	CantKeep

	NotCopied Copying = iota
	IsCopied
	CantCopy
)

// Env is what the page is told about the world.
type Env struct{ Time when.Options }

// options are what goals are read against: the same for everybody in a room, so
// without the reader's own settings.
func (e Env) options() review.Options { return review.Options{Time: e.Time, NoRewrites: true} }

// New is the page as it opens.
func New(env Env) Model {
	return Model{Day: env.Time.Today, Cards: practice.Cards(env.Time.Today)}
}

// Msg is a change. Its types are in this package.
type Msg interface {
	apply(m Model, env Env) Model
}

// Update is the page after a change.
func Update(m Model, msg Msg, env Env) Model {
	m.Day = env.Time.Today
	return msg.apply(m, env)
}

// Changed reports that the rewrite is no longer the goal as it was given, so that
// it is worth showing what the engine says.
func (m Model) Changed() bool { return m.Session.Answer.Rewrite != m.Item.Text && m.Live.Text != "" }

// arrive makes the item at hand ready to work on.
func (m Model) arrive(env Env) Model {
	s := m.Session
	m.Phase, m.Item, m.Words, m.Mark, m.Live, m.Copied = Ended, practice.Item{}, nil, practice.Mark{}, review.Report{}, NotCopied
	if s.Over || s.At >= len(s.Items) {
		m.Session.Over = true
		return m
	}
	m.Phase = Working
	m.Item = s.Items[s.At]
	if m.Item.Round {
		// A deck may be long: each goal is read when its turn comes.
		m.Item = practice.FromRound(m.Item.Text, m.Item.Model, m.Item.Role, env.options())
	}
	m.Words = words(m.Item.Text)
	m = m.read(env)
	if s.Marked {
		m.Mark = practice.Check(m.Item, s.Answer, env.options())
	}
	return m
}

// read reviews the rewrite so far.
func (m Model) read(env Env) Model {
	o := env.options()
	o.Role = m.Item.Role
	m.Live = review.Review(m.Session.Answer.Rewrite, o)
	return m
}
