package view

import "github.com/maxence-charriere/go-app/v10/pkg/app"

type demoPage struct{ p *Page }

func newDemo(p *Page) side { return &demoPage{p: p} }

func (d *demoPage) draw() app.UI   { return say("h1", "Watch a goal being forged") }
func (d *demoPage) act(Event) bool { return false }
func (d *demoPage) key(Event) bool { return false }
func (d *demoPage) shown(string)   {}
func (d *demoPage) left()          {}
