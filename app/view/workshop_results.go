package view

import "github.com/maxence-charriere/go-app/v10/pkg/app"

type resultsBench struct{ w *workshopPage }

func newResults(w *workshopPage) bench { return &resultsBench{w} }

func (b *resultsBench) draw() app.UI   { return say("h2", "Room results") }
func (b *resultsBench) act(Event) bool { return false }
func (b *resultsBench) key(Event) bool { return false }
func (b *resultsBench) shown()         {}
