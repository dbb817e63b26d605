package exercise

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
)

// What there is to practise.
type (
	// Linked is the page's fragment, which may hold a deck. It comes from outside.
	Linked struct{ Fragment string }
	// Remembered is what the device kept: how well the kinds are known, the session
	// and the room's deck.
	Remembered struct{ Cards, Session, Room, Former string }
	// Fetching says that a source is on its way.
	Fetching struct{ Source string }
	// DeckCame begins a ready-made deck; its file is "" when it can't be had.
	DeckCame struct{ ID, File string }
	// DecksCame begins items for today, made of the ready-made decks.
	DecksCame struct{ Files []string }
	// Begin begins what is at hand already: Link, Room or Going.
	Begin struct{ Source string }
	// Keep keeps the deck that came by link; KeepFailed says that it can't be.
	Keep       struct{}
	KeepFailed struct{}
)

// Lines for what can't be had.
const (
	noDeck  = "The deck couldn’t be fetched. Check the connection and choose it again."
	noItems = "No items could be made today. Practise on a deck instead."
)

func (l Linked) apply(m Model, env Env) Model {
	if strings.TrimPrefix(l.Fragment, "#") == "" {
		return m
	}
	d, err := share.Open(l.Fragment)
	if err != nil {
		m.Phase, m.Wrong = Choosing, sentence(err.Error())
		return m
	}
	m.Offer, m.Wrong, m.Keeping = d, "", NotKept
	if same(d, m.Kept) {
		m.Keeping = IsKept
	}
	m.Phase = Choosing
	if m.Session.is(d) { // the page was loaded again
		return m.arrive(env)
	}
	return m
}

func (r Remembered) apply(m Model, env Env) Model {
	m.Cards, m.Streak = practice.Decode(r.Cards, env.Time.Today)
	if f := ParseSession(r.Former); f.Going() && len(m.Former.Items) == 0 {
		m.Former = f
	}
	if d, err := workshop.Parse([]byte(r.Room)); err == nil {
		m.Kept = d
	}
	if m.Phase != Choosing || m.Busy != "" { // who was quicker than the storage is not taken away
		return m
	}
	s := ParseSession(r.Session)
	if s.Over && s.Day != env.Time.Today.String() {
		s = Session{} // yesterday's result has been read
	}
	m.Session = s
	if len(m.Offer.Rounds) > 0 {
		if same(m.Offer, m.Kept) {
			m.Keeping = IsKept
		}
		if !s.is(m.Offer) {
			return m
		}
	}
	if len(s.Items) > 0 && m.Wrong == "" {
		return m.arrive(env)
	}
	return m
}

func (f Fetching) apply(m Model, _ Env) Model { m.Busy, m.Wrong = f.Source, ""; return m }

func (d DeckCame) apply(m Model, env Env) Model {
	if m.Busy != d.ID {
		return m
	}
	m.Busy = ""
	if d.File == "" {
		m.Wrong = noDeck
		return m
	}
	deck, err := workshop.Parse([]byte(d.File))
	if err != nil {
		m.Wrong = sentence(err.Error())
		return m
	}
	return m.begin(of(d.ID, deck, env), env)
}

func (d DecksCame) apply(m Model, env Env) Model {
	if m.Busy != Today {
		return m
	}
	m.Busy = ""
	var decks []workshop.Deck
	for _, f := range d.Files {
		if deck, err := workshop.Parse([]byte(f)); err == nil {
			decks = append(decks, deck)
		}
	}
	if len(decks) == 0 {
		m.Wrong = noDeck
		return m
	}
	items := forToday(decks, m.Cards, env)
	if len(items) == 0 {
		m.Wrong = noItems
		return m
	}
	return m.begin(Session{Source: Today, Title: "Today’s items", Day: env.Time.Today.String(), Items: items}.fresh(), env)
}

func (b Begin) apply(m Model, env Env) Model {
	switch {
	case b.Source == Link && len(m.Offer.Rounds) > 0:
		return m.begin(of(Link, m.Offer, env), env)
	case b.Source == Room && len(m.Kept.Rounds) > 0:
		return m.begin(of(Room, m.Kept, env), env)
	case b.Source == Going && m.Session.Going():
		return m.arrive(env)
	case b.Source == Before && m.Former.Going():
		return m.begin(m.Former, env)
	}
	return m
}

// begin begins a session. One that is half-way is not lost for it.
func (m Model) begin(s Session, env Env) Model {
	switch {
	case m.Session.Going() && len(m.Session.Done) > 0:
		m.Former = m.Session
	case s.Going() && s.Title == m.Former.Title && s.Source == m.Former.Source && len(s.Done) == len(m.Former.Done):
		m.Former = Session{} // it goes on
	}
	m.Session, m.Busy, m.Wrong = s, "", ""
	return m.arrive(env)
}

func (Keep) apply(m Model, _ Env) Model {
	if len(m.Offer.Rounds) > 0 {
		m.Kept, m.Keeping = m.Offer, IsKept
	}
	return m
}

func (KeepFailed) apply(m Model, _ Env) Model { m.Keeping = CantKeep; return m }

// RoomRecord is the kept deck for the device.
func (m Model) RoomRecord() string { return string(workshop.Compact(m.Kept)) }

// same reports whether two decks have the same goals.
func same(a, b workshop.Deck) bool {
	if len(a.Rounds) != len(b.Rounds) {
		return false
	}
	for i := range a.Rounds {
		if a.Rounds[i].Goal != b.Rounds[i].Goal {
			return false
		}
	}
	return true
}

// sentence is an error's line as a sentence.
func sentence(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:] + "."
}
