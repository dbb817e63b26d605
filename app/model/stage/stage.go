// Package stage is the trainer's page as a value: the deck that was chosen, the
// round on show and what is revealed of it, the room's wording, the timer. It
// knows neither the browser nor how it is drawn; every change goes through Update.
package stage

import "github.com/goalsmith/goalsmith/internal/workshop"

// Tab is a part of the trainer's page.
type Tab string

// The tabs.
const (
	TabPresent Tab = "present"
	TabDecks   Tab = "decks"
	TabPrepare Tab = "prepare"
	TabResults Tab = "results"
	TabSheets  Tab = "sheets"
)

// Tabs are all tabs in their order.
func Tabs() [5]Tab { return [5]Tab{TabPresent, TabDecks, TabPrepare, TabResults, TabSheets} }

// Name is what people read.
func (t Tab) Name() string {
	switch t {
	case TabDecks:
		return "Decks"
	case TabPrepare:
		return "Prepare the room"
	case TabResults:
		return "Room results"
	case TabSheets:
		return "Hand-outs"
	}
	return "Present"
}

// Model is the trainer's page. Its slices are replaced and never changed in place.
type Model struct {
	Tab Tab
	// Chosen is the chosen deck's ID; Deck is the deck, with no rounds until it
	// has come. Wrong says why it can't be had.
	Chosen string
	Deck   workshop.Deck
	Wrong  string
	// First is how many of the deck's goals the room's code held, 0 for all.
	First int
	// Show is the stage; IsNotes is set in the trainer's own window beside it.
	Show Show
	// Former is the session before this one, "" when there is none to bring back.
	Former  string
	IsNotes bool
}

// New is the page as it opens.
func New() Model {
	return Model{Tab: TabPresent, Chosen: workshop.ReadyMade()[0].ID, Show: Show{Step: StepGoal}}
}
