//go:build js && wasm && gallery

package main

import (
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/browser"
	"github.com/goalsmith/goalsmith/app/view/gallery"
	"github.com/goalsmith/goalsmith/internal/review"
)

// reviewer notes in window.goalsmithReviews, where a benchmark has put that list,
// how long each review of a key took, in ms.
func reviewer(s string, o review.Options) review.Report {
	clock := js.Global().Get("performance")
	from := clock.Call("now").Float()
	r := review.Review(s, o)
	took := clock.Call("now").Float() - from
	if list := js.Global().Get("goalsmithReviews"); o.NoRewrites && list.Truthy() {
		list.Call("push", took)
		again = func() { review.Review(s, o) }
	}
	return r
}

// again does the last review that was timed once more.
var again = func() {}

// develop adds the gallery of states to a development build, and window.goalsmithAgain,
// which does the last timed review once more.
func develop() {
	js.Global().Set("goalsmithAgain", js.FuncOf(func(js.Value, []js.Value) any { again(); return nil }))
	app.Route("/gallery", func() app.Composer {
		return &gallery.Page{Name: app.Window().URL().Query().Get("state"), Port: browser.New()}
	})
}
