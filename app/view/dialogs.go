package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
)

// KeysDialog lists the keys.
type KeysDialog struct{ app.Compo }

// Render draws the dialog; the browser opens it.
func (k *KeysDialog) Render() app.UI {
	return dialog(string(model.KeysDialog), "Keys",
		app.Dl().Class("keys").Body(
			keyLine("Next finding, from anywhere", "Alt", "↓"),
			keyLine("Finding before", "Alt", "↑"),
			keyLine("Apply the fix in focus, or the first one", "Enter"),
			keyLine("Back to the goal", "Esc"),
			keyLine("What is missing, one question at a time", "Ctrl", "Enter"),
			keyLine("Next blank, after a rewrite", "Tab"),
			keyLine("Take a change back (⌘ on a Mac)", "Ctrl", "Z"),
			keyLine("This list, outside the goal", "?"),
		),
	)
}

func keyLine(what string, keys ...string) app.UI {
	return app.Div().Body(
		app.Dt().Body(app.Range(keys).Slice(func(i int) app.UI { return app.Kbd().Text(keys[i]) })),
		app.Dd().Text(what),
	)
}

func dialog(id, head string, body ...app.UI) app.UI {
	return app.Dialog().ID(id).DataSet("part", id+"-dialog").Aria("labelledby", id+"-title").Body(
		append([]app.UI{app.H2().ID(id + "-title").Text(head)}, append(body,
			app.Button().Type("button").Class("btn main").DataSet("act", "close-dialog").Text("Close"))...)...,
	)
}

// InstallDialog tells how to install where the browser has no prompt for it.
type InstallDialog struct {
	app.Compo
	How model.InstallState
}

// Render draws the steps.
func (d *InstallDialog) Render() app.UI {
	return dialog(string(model.InstallDialog), "Keep Goalsmith at hand",
		app.Ol().Class("steps").Body(app.Range(d.steps()).Slice(func(i int) app.UI { return app.Li().Text(d.steps()[i]) })),
		app.P().Text("Installed, it opens without a network, and your drafts stay."),
	)
}

func (d *InstallDialog) steps() []string {
	switch d.How {
	case model.InstallIOS:
		return []string{"Tap the Share button.", "Choose “Add to Home Screen”.", "Tap Add."}
	case model.InstallMac:
		return []string{"Open the File menu, or the Share button.", "Choose “Add to Dock”.", "Click Add."}
	case model.InstallFirefox:
		return []string{
			"On Android: open the menu and choose “Add app to Home screen”.",
			"On a computer, Firefox installs no web apps on most systems: bookmark this page with Ctrl+D. It opens offline all the same.",
		}
	}
	return []string{"Open your browser's menu and choose “Install” or “Add to Home screen”."}
}
