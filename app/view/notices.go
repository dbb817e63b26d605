package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
)

// Notices are what the browser said and the user should know.
type Notices struct {
	app.Compo
	List []model.Notice
}

// Render draws one line each.
func (n *Notices) Render() app.UI {
	return app.Div().Class("notices").Role("region").Aria("label", "Notices").Body(
		app.Range(n.List).Slice(func(i int) app.UI {
			it := n.List[i]
			return app.Div().Class("notice").DataSet("part", "notice").DataSet("notice", it.ID).Body(
				app.P().Text(it.Text),
				app.If(it.Act != "", func() app.UI {
					return app.Button().Type("button").Class("btn").DataSet("act", it.Act).Text(it.ActLabel)
				}),
				app.If(!it.Fixed, func() app.UI {
					return app.Button().Type("button").Class("cross").DataSet("act", "close-notice").DataSet("notice", it.ID).
						Aria("label", "Close this notice").Body(icon(iconCross))
				}),
			)
		}),
	)
}
