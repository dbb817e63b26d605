//go:build e2e

package e2e

import (
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func navigate(url string) chromedp.Action[chromedp.Void] { return chromedp.Navigate(url) }

// A whole session through a recording proxy: only GET, only the own origin,
// and after loading nothing but the browser's own look for an update.
func TestNothingLeavesTheDevice(t *testing.T) {
	t.Parallel()
	w := newWire(t)
	p := start(t, setup{wire: w, script: `addEventListener("securitypolicyviolation", (e) => console.error("policy:", e.violatedDirective, e.blockedURI));`})
	p.tagged()
	p.installed()
	loaded := len(w.seen())
	if loaded < 5 {
		t.Fatalf("the proxy saw only %q", w.seen())
	}
	p.write(vague)
	p.fix()
	p.useRewrite()
	p.keys(kb.Tab + "secret@example.com https://example.com/secret ")
	p.reviewed()
	p.click(act("set-role", "role", "team"))
	p.click(act("copy"))
	p.replaceAll(strong)
	p.settled()
	// The browser itself looks for a new service worker some time after a
	// navigation; nothing but its address goes along.
	for _, r := range w.seen()[loaded:] {
		if r != "GET "+p.url+"sw.js" {
			t.Errorf("after loading the page requested %s", r)
		}
	}
	own, err := url.Parse(p.url)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range w.seen() {
		if !strings.HasPrefix(r, "GET http://"+own.Host+"/") {
			t.Errorf("requested %s", r)
		}
		if strings.Contains(r, "secret") || strings.Contains(r, "Increase") {
			t.Errorf("a request carries what was typed: %s", r)
		}
	}
}
