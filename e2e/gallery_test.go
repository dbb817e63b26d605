//go:build e2e

package e2e

import (
	"os"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestAxeFindsNothingInTheGallery looks at every state that the development
// build can draw, most of which no short journey reaches. GOALSMITH_GALLERY
// names that build's app.wasm.
func TestAxeFindsNothingInTheGallery(t *testing.T) {
	gallery := os.Getenv("GOALSMITH_GALLERY")
	if gallery == "" {
		t.Skip("GOALSMITH_GALLERY names no app.wasm with the gallery; `make e2e` builds one")
	}
	srv := ownServer(t, "--app", gallery, "--route", "/gallery")
	list := open(t, setup{url: srv.url + "gallery"})
	list.load()
	list.wait(`document.querySelector('[data-part="gallery-state"]') !== null`)
	type state struct{ Name, Address string }
	states := eval[[]state](list, `[...document.querySelectorAll('[data-part="gallery-state"]')].map(e => ({Name: e.dataset.name, Address: e.href}))`)
	for _, dark := range []bool{false, true} {
		scheme := "light"
		if dark {
			scheme = "dark"
		}
		// a tab has two minutes for all that it does, so each looks at a few states only
		for part := range slices.Chunk(states, 10) {
			t.Run(scheme+" from "+part[0].Name, func(t *testing.T) {
				t.Parallel()
				p := open(t, setup{url: srv.url, dark: dark})
				for _, s := range part {
					p.do(chromedp.Navigate(s.Address))
					p.wait(`document.querySelector("main h1") !== null && document.documentElement.dataset.state === "ready"`)
					p.axe(s.Name)
				}
			})
		}
	}
}
