package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
)

// Bar is the top of every page.
type Bar struct {
	app.Compo
	Route   string
	Install model.InstallState
}

// Title is a route's document title.
func Title(route string) string {
	switch route {
	case model.RouteRules:
		return "The rules · Goalsmith"
	case model.RouteGlossary:
		return "The glossary · Goalsmith"
	}
	if name := sideName(route); name != "" {
		return name + " · Goalsmith"
	}
	return "Goalsmith: sales goals worth signing"
}

// Render draws the bar. Links are relative, so that they hold under any base.
func (b *Bar) Render() app.UI {
	return app.Header().Class("bar").Body(
		app.A().Class("brand").Href("./").Body(smith(), app.Span().Text("Goalsmith")),
		app.Nav().Class("nav").Aria("label", "Main").Body(
			link("./", "Draft", b.Route == model.RouteDraft),
			link("practice", "Practice", b.Route == model.RoutePractice),
			link("workshop", "Workshop", b.Route == model.RouteWorkshop),
			link("rules", "Rules", b.Route == model.RouteRules),
		),
		app.Div().Class("end").Body(
			app.Span().Class("private").Title("Nothing you type leaves this device").Body(
				icon(iconLock), app.Span().Text("Stays on this device"),
			),
			button("class=btn gear|data-act=settings", "Settings").Body(icon(iconGear), app.Span().Text("Settings")),
			app.If(b.Install != model.InstallNone && b.Install != model.InstallDone, func() app.UI {
				return app.Button().Type("button").Class("btn").DataSet("act", "install").Text("Install")
			}),
		),
	)
}

func link(href, name string, here bool) app.UI {
	a := app.A().Href(href).Text(name)
	if here {
		a = a.Aria("current", "page")
	}
	return a
}

// Foot is the quiet last line.
type Foot struct{ app.Compo }

// Render draws the foot.
func (f *Foot) Render() app.UI {
	return app.Footer().Class("foot").Body(
		app.P().Text("Works offline. Nothing you type leaves this device."),
		say("a|class=btn quiet", "Glossary", "href", "glossary"),
		app.Button().Type("button").Class("btn quiet keys-button").DataSet("act", "show-keys").Body(
			app.Text("Keys"), app.Kbd().Text("?"),
		),
	)
}
