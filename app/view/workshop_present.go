package view

import "github.com/maxence-charriere/go-app/v10/pkg/app"

type presentBench struct{ w *workshopPage }

func newPresent(w *workshopPage) bench { return &presentBench{w} }

func (b *presentBench) draw() app.UI   { return say("h2", "Choose a deck and start") }
func (b *presentBench) act(Event) bool { return false }
func (b *presentBench) key(Event) bool { return false }
func (b *presentBench) shown()         {}
