//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// installed waits until the service worker serves this page's origin with a
// whole version.
func (p *tab) installed() {
	p.Helper()
	eval[bool](p, `navigator.serviceWorker.ready.then((r) => new Promise((done) => {
		if (r.active.state === "activated") return done(true);
		r.active.addEventListener("statechange", () => r.active.state === "activated" && done(true));
	}))`)
}

func TestServerStopped(t *testing.T) {
	t.Parallel()
	srv := ownServer(t)
	p := start(t, setup{url: srv.url})
	p.write(vague)
	p.installed()
	srv.stop()
	for range 2 { // the second load has no page in memory to lean on
		p.reload()
		p.ready()
		p.wantText(vague)
		p.tagged()
	}
	if marks := p.underlines(); len(marks) < 2 {
		t.Errorf("offline, only %q is underlined", marks)
	}
	p.replaceAll(strong)
	if rules := p.rules(); len(rules) > 0 {
		t.Errorf("offline, a fine goal has findings %q", rules)
	}
	// Any route opens by its address.
	p.do(navigate(srv.url + "rules"))
	p.ready()
	p.wait(`/rules/.test(location.pathname) && document.querySelector("h1") !== null`)
}

// Hosted in a folder of somebody else's site, nothing is asked for outside it.
func TestUnderASubPath(t *testing.T) {
	t.Parallel()
	srv := ownServer(t, "--base", "/goals/")
	w := newWire(t)
	p := start(t, setup{url: srv.url, wire: w})
	p.write(vague)
	p.tagged()
	p.installed()
	p.click(`a[href="rules"]`)
	p.wait(`location.pathname === "/goals/rules"`)
	p.reload()
	p.ready()
	p.wait(`location.pathname === "/goals/rules" && document.querySelector("h1") !== null`)
	p.do(navigate(srv.url))
	p.ready()
	p.wantText(vague)
	for _, r := range w.seen() {
		if !strings.HasPrefix(r, "GET "+srv.url) {
			t.Errorf("requested %s", r)
		}
	}
}
