package view

import "github.com/maxence-charriere/go-app/v10/pkg/app"

type decksBench struct{ w *workshopPage }

func newDecks(w *workshopPage) bench { return &decksBench{w} }

func (b *decksBench) draw() app.UI   { return say("h2", "Decks") }
func (b *decksBench) act(Event) bool { return false }
func (b *decksBench) key(Event) bool { return false }
func (b *decksBench) shown()         {}
