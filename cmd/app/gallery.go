//go:build js && wasm && gallery

package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/browser"
	"github.com/goalsmith/goalsmith/app/view/gallery"
)

// develop adds the gallery of states to a development build.
func develop() {
	app.Route("/gallery", func() app.Composer {
		return &gallery.Page{Name: app.Window().URL().Query().Get("state"), Port: browser.New()}
	})
}
