//go:build js && wasm

package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// screen stands in for the real view.
type screen struct {
	app.Compo
	text string
}

// OnMount takes over what was typed before the program had loaded.
func (s *screen) OnMount(app.Context) {
	early := app.Window().Call("goalsmithTakeEarly")
	s.text = early.Get("text").String()
	box := app.Window().Get("document").Call("querySelector", `[data-part="goal-editor"]`)
	box.Set("value", s.text)
	if early.Get("focused").Bool() {
		box.Call("focus")
		box.Call("setSelectionRange", early.Get("start"), early.Get("end"))
	}
	app.Window().Get("document").Get("documentElement").Call("setAttribute", "data-state", "ready")
}

// Render draws the screen.
func (s *screen) Render() app.UI {
	return app.Div().Body(
		app.Main().Body(
			app.H1().Text("What will you get done?"),
			app.Label().For("goal").Text("Your goal"),
			app.Textarea().ID("goal").Rows(4).DataSet("part", "goal-editor"),
			app.P().Text("mounted"),
		),
	)
}

func main() {
	for _, path := range []string{"/", "/rules", "/settings"} {
		app.Route(path, func() app.Composer { return &screen{} })
	}
	app.RunWhenOnBrowser()
}
