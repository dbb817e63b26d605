package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/review"
)

// side is a page beside the draft. What it shows is a value of its own, so that
// a key in the draft pays nothing for it.
type side interface {
	// draw is what stands on the page; it is asked only while it is shown.
	draw() app.UI
	// act does what a press or a field asks for, and key takes a key that was
	// pressed anywhere on the page; both report whether it was theirs.
	act(ev Event) bool
	key(ev Event) bool
	// shown says that the page was opened, or its fragment changed; left that
	// another one was.
	shown(fragment string)
	left()
	// A side that reviews goals may have tagged() as well: the tagger knows more.
}

// review reads a goal beside the draft, for a role or for the one that it tells.
func (p *Page) review(s string, r goal.Role) review.Report {
	return review.Review(s, p.m.Reading(r, p.env()))
}

// sides are the pages beside the draft, by route.
func sides(p *Page) map[string]side {
	return map[string]side{
		model.RouteWorkshop: newWorkshop(p),
		model.RoutePractice: newPractice(p),
		model.RouteDemo:     newDemo(p),
	}
}

// sideName is what a side is called, "" for other routes.
func sideName(route string) string {
	switch route {
	case model.RouteWorkshop:
		return "Workshop"
	case model.RoutePractice:
		return "Practice"
	case model.RouteDemo:
		return "Demo"
	}
	return ""
}

// side draws the side that is shown, nil when none is.
func (p *Page) side() app.UI {
	if s := p.sides[p.m.Route]; s != nil {
		return s.draw()
	}
	return nil
}

// redraw draws the page again after a side has changed.
func (p *Page) redraw() { p.loop.drawn(p.drawn) }
