package stage

import (
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
)

// DecksView is what the tab of decks shows.
type DecksView string

// What it shows: the list, a deck at work, or goals on their way into one.
const (
	DecksList   DecksView = ""
	DecksEdit   DecksView = "edit"
	DecksImport DecksView = "import"
)

// Decks is the tab of decks.
type Decks struct {
	View  DecksView
	Shelf Shelf
	Edit  Edit
	Names Names
	// NoStorage reports that this browser keeps nothing.
	NoStorage bool
	// Said is what was done last and Wrong why something was not. Undo reports
	// that a deck was deleted and can be had back.
	Said, Wrong string
	Undo        bool
	// Link is the link of the deck that LinkOf names; Warn says what is in its way.
	Link, LinkOf, Warn string
	Received           Received
}

// Received is a deck that came by a link. It is read only until it is kept.
type Received struct {
	// Fragment is what the address said; "" when no link was opened.
	Fragment string
	Deck     workshop.Deck
	// Wrong says why the link holds no deck.
	Wrong string
}

// Receive opens a deck's link.
func Receive(fragment string) Received {
	d, err := share.Open(fragment)
	if err != nil {
		return Received{Fragment: fragment, Wrong: err.Error()}
	}
	return Received{Fragment: fragment, Deck: d}
}

// IsDeckLink reports a fragment that was meant as a deck, whole or not. Other
// fragments of the page mean other things.
func IsDeckLink(fragment string) bool {
	return len(fragment) > 1 && (fragment[0] == 'd' || fragment[0] == 'D') && fragment[1] >= '0' && fragment[1] <= '9'
}

// Tell says what was done, and is silent about what was before.
func (d Decks) Tell(said string) Decks {
	d.Said, d.Wrong, d.Undo = said, "", false
	return d
}

// Refuse says why something was not done.
func (d Decks) Refuse(why string) Decks {
	d.Said, d.Wrong, d.Undo = "", why, false
	return d
}
