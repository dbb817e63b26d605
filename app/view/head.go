package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/goal"
)

// Head is the page's heading and, on the draft, whose goal it is.
type Head struct {
	app.Compo
	Route string
	// Role is the user's choice; Read the role in force.
	Role, Read goal.Role
}

// Render draws the only h1 there is.
func (h *Head) Render() app.UI {
	if h.Route == model.RouteRules {
		return app.Div().Class("head").Body(app.H1().Text("What makes a goal worth signing"))
	}
	if h.Route == model.RouteGlossary {
		return app.Div().Class("head").Body(app.H1().Text("What the words mean"))
	}
	if sideName(h.Route) != "" { // a side has its own
		return app.Div().Class("off")
	}
	auto := "Auto"
	if h.Role == "" && h.Read != "" {
		auto += ": " + roleName(h.Read)
	}
	return app.Div().Class("head").Body(
		app.H1().Text("What will you get done?"),
		app.Div().Class("seg").Role("group").Aria("label", "Whose goal is it?").Body(
			h.choice("", "auto", auto), h.choice(goal.SDR, "sdr", "SDR"),
			h.choice(goal.AE, "ae", "AE"), h.choice(goal.Team, "team", "Team"),
		),
	)
}

func (h *Head) choice(r goal.Role, name, label string) app.UI {
	return app.Button().Type("button").DataSet("act", "set-role").DataSet("role", name).
		Aria("pressed", h.Role == r).Text(label)
}

func roleName(r goal.Role) string {
	switch r {
	case goal.SDR:
		return "SDR"
	case goal.AE:
		return "AE"
	case goal.Team:
		return "Team"
	}
	return ""
}
