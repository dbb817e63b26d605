package view

import "github.com/maxence-charriere/go-app/v10/pkg/app"

type prepareBench struct{ w *workshopPage }

func newPrepare(w *workshopPage) bench { return &prepareBench{w} }

func (b *prepareBench) draw() app.UI   { return say("h2", "Prepare the room") }
func (b *prepareBench) act(Event) bool { return false }
func (b *prepareBench) key(Event) bool { return false }
func (b *prepareBench) shown()         {}
