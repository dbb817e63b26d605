package view

import "github.com/maxence-charriere/go-app/v10/pkg/app"

type sheetsBench struct{ w *workshopPage }

func newSheets(w *workshopPage) bench { return &sheetsBench{w} }

func (b *sheetsBench) draw() app.UI   { return say("h2", "Hand-outs") }
func (b *sheetsBench) act(Event) bool { return false }
func (b *sheetsBench) key(Event) bool { return false }
func (b *sheetsBench) shown()         {}
