//go:build js && wasm

package main

import (
	"runtime/debug"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/browser"
	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/view"
)

func main() {
	// The page has one thread, and a collection stands in the way of typing for
	// 40 ms. The port collects when nobody types; only this much memory is reason
	// to do it earlier.
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(64 << 20)
	port := browser.New()
	// One component for every route: the page stays mounted when the route
	// changes, and the editor with it.
	page := func() app.Composer {
		p := view.NewPage(port)
		p.Review = reviewer
		return p
	}
	for _, r := range model.Routes() {
		app.Route(r, page)
	}
	develop()
	app.RunWhenOnBrowser()
}
