//go:build e2e

package e2e

import (
	"net/http"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// violations makes every breach of the page's policy a complaint of the page, with which the journey ends badly.
const violations = `addEventListener("securitypolicyviolation", (e) => console.error("policy:", e.violatedDirective, e.blockedURI, e.sample));`

// TestEveryRequestOfASession writes down, in a proxy that the page, its worker and its service worker all go through,
// what a whole session asks for: only GET, only the own origin, and after loading nothing but the browser's own look for
// an update. On a static host no header binds the workers, so there this record is what holds them.
func TestEveryRequestOfASession(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "goals")
	if out, err := exec.Command(theatre.bin, "site", "--base", "/goals/", dir).CombinedOutput(); err != nil {
		t.Fatalf("site: %v: %s", err, out)
	}
	served := ownServer(t)
	hosts := map[string]*front{
		"served":        newFront(t, "/", proxied(t, served.url)),
		"a static host": newFront(t, "/goals/", http.FileServer(http.Dir(filepath.Dir(dir)))),
	}
	for name, f := range hosts {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWire(t)
			p := start(t, setup{url: f.url, wire: w, script: violations})
			p.tagged()
			p.whole()
			p.wait(`performance.getEntriesByType("resource").length > 0`)
			loaded := len(w.seen())
			if loaded < 10 {
				t.Fatalf("the proxy saw only %q; does it still see the service worker?", w.seen())
			}
			session(p)
			f.stop()
			p.reload()
			p.ready()
			p.wantText(private)
			p.tagged()
			for i, asked := range w.seen() {
				switch {
				case !strings.HasPrefix(asked, "GET "+f.url):
					t.Errorf("requested %s", asked)
				case i >= loaded && asked != "GET "+f.url+"sw.js":
					t.Errorf("after loading, requested %s", asked)
				case strings.ContainsAny(asked, "?#") && !strings.Contains(asked, "/tagger."):
					t.Errorf("a request says more than its file's name: %s", asked)
				}
			}
		})
	}
}

// private is what a session ends with, and what would be looked for in a leak.
const private = "Close 20 deals with Initech by the end of the quarter, tracked at https://crm.example.com/private?key=1"

// session does what people do, on every page.
func session(p *tab) {
	p.Helper()
	p.write(vague)
	p.fix()
	p.useRewrite()
	p.keys(kb.Tab + "secret@example.com ")
	p.reviewed()
	p.click(act("set-role", "role", "team"))
	p.openSettings()
	p.keys(kb.Escape)
	p.wait(find("dialog[open]") + ` === null`)
	p.click(act("copy"))
	p.replaceAll(vague)
	p.click(part("finding", "rule", "vague-timing") + ` ` + act("never-flag"))
	p.replaceAll(private)
	p.settled()
	for _, link := range []string{"practice", "workshop", "rules", "glossary"} {
		p.click(`a[href="` + link + `"]`)
		p.wait(`location.pathname.endsWith("/` + link + `") && document.querySelector("h1") !== null`)
		p.settled()
		p.reload()
		p.ready()
	}
	p.do(chromedp.Navigate(p.url + "demo"))
	p.ready()
	p.do(chromedp.Navigate(p.url))
	p.ready()
	p.wantText(private)
	p.tagged()
	p.settled()
}

// TestThePolicyHolds tries what a bug or a planted text would: to send something out, or to run text as code. It does so
// on a static host, where the page has no policy but its own.
func TestThePolicyHolds(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "goals")
	if out, err := exec.Command(theatre.bin, "site", "--base", "/goals/", dir).CombinedOutput(); err != nil {
		t.Fatalf("site: %v: %s", err, out)
	}
	hosts := map[string]string{
		"served":        theatre.url,
		"a static host": newFront(t, "/goals/", http.FileServer(http.Dir(filepath.Dir(dir)))).url,
	}
	elsewhere := newFront(t, "/", http.NotFoundHandler())
	for name, address := range hosts {
		p := start(t, setup{url: address})
		p.expect("olicy", "TrustedScript", "TrustedHTML", "Refused", "equires")
		for _, try := range []string{
			`await fetch(away, {mode: "no-cors"})`,
			`if (!navigator.sendBeacon(away, "x")) throw 0; await refused("connect-src")`,
			`new WebSocket(away.replace("http", "ws")); await refused("connect-src")`,
			`new EventSource(away); await refused("connect-src")`,
			`const i = new Image(); i.src = away; await refused("img-src")`,
			`const f = document.createElement("iframe"); f.src = away; document.body.append(f); await refused("frame-src")`,
			`const f = document.createElement("form"); f.action = away; f.method = "post"; document.body.append(f); f.submit(); await refused("form-action")`,
			`const s = document.createElement("style"); s.textContent = "*{color:red}"; document.head.append(s); await refused("style-src-elem")`,
			`const b = document.createElement("base"); b.href = away; document.head.append(b); await refused("base-uri")`,
			`document.body.setAttribute("onclick", "leak()")`,
			`document.createElement("div").innerHTML = "<b>x</b>"`,
			`document.createElement("script").src = "/x.js"`,
			`document.createElement("script").text = "leak()"`,
			`new Worker("/x.js")`,
			`trustedTypes.createPolicy("other", {createHTML: (s) => s})`,
			`trustedTypes.createPolicy("goalsmith", {createHTML: (s) => s})`,
			`new Function("leak()")()`,
			`(0, eval)("leak()")`,
		} {
			if got := eval[string](p, `(async () => {
				const away = `+quote(elsewhere.url)+`;
				const refused = (directive) => new Promise((done, fail) => {
					addEventListener("securitypolicyviolation", (e) => e.effectiveDirective === directive ? fail("policy") : 0);
				});
				try {
					await (async () => { `+try+` })();
					return "went through";
				} catch (e) {
					return "refused";
				}
			})()`); got != "refused" {
				t.Errorf("%s: %s %s", name, try, got)
			}
		}
		if got := p.version(); got == "" {
			t.Error("the page is gone")
		}
	}
	if seen := elsewhere.seen(); len(seen) > 0 {
		t.Errorf("another origin was asked: %q", seen)
	}
}
