package view

import "github.com/maxence-charriere/go-app/v10/pkg/app"

type practicePage struct{ p *Page }

func newPractice(p *Page) side { return &practicePage{p: p} }

func (d *practicePage) draw() app.UI   { return say("h1", "Practise on weak goals") }
func (d *practicePage) act(Event) bool { return false }
func (d *practicePage) key(Event) bool { return false }
func (d *practicePage) shown(string)   {}
func (d *practicePage) left()          {}
