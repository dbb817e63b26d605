package view

import (
	"time"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/model/demo"
)

const (
	// visited is the record that tells a first visit from the later ones.
	visited = "visited"
	// idle is how long nobody does anything before the greeting starts.
	idle = 2 * time.Second
)

// greeting plays a short rewrite in the empty editor's placeholder, on a first
// visit, once. It draws nothing and asks for no frame; the first key ends it.
type greeting struct {
	port Port
	from time.Duration
	over bool
}

// greet starts the greeting where it is due. A page that can't remember its
// visits would greet every time, so it never does.
func (p *Page) greet() {
	if p.m.Route != model.RouteDraft {
		return
	}
	p.port.Kept(visited, func(was string, ok bool) {
		if !ok || was != "" {
			return
		}
		p.loop.dispatch(func() {
			p.loop.skip()
			p.port.Keep(visited, "yes", func() {})
			if p.m.Text != "" || p.m.OldDraft != "" || p.m.Route != model.RouteDraft || p.port.Calm() {
				return
			}
			g := &greeting{port: p.port}
			p.greeting = g
			g.port.FirstKey(g.end)
			g.port.Later("greeting", idle, func() {
				g.from = g.port.Clock()
				g.step()
			})
		})
	})
}

// step shows what is due and waits for the next change.
func (g *greeting) step() {
	if g.over || g.port.Value() != "" {
		return
	}
	s, next, over := demo.Greeting(g.port.Clock() - g.from)
	if over {
		g.end()
		return
	}
	if s == "" { // until the first letter the usual words stand
		s = invitation
	}
	g.port.Placeholder(s)
	g.port.Later("greeting", next, g.step)
}

// end brings the usual words back, for good.
func (g *greeting) end() {
	if g == nil || g.over {
		return
	}
	g.over = true
	g.port.Placeholder(invitation)
}
