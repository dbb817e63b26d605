//go:build e2e

package e2e

import (
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// offlineRoutes goes to every page that the build has, and to addresses that it hasn't.
func offlineRoutes(t *testing.T, r releases) {
	f := newFront(t, "/", r.one)
	p := start(t, setup{url: f.url})
	p.write(vague)
	p.whole()
	routes := p.routes()
	for _, want := range []string{"/", "/rules", "/glossary"} {
		if !slices.Contains(routes, want) {
			t.Errorf("the page knows no route %s: %q", want, routes)
		}
	}
	titles := map[string]bool{}
	f.stop()
	for _, route := range routes {
		forms := []string{route}
		if route != "/" {
			forms = append(forms, route+"/", route+"/index.html")
		}
		for _, form := range forms {
			p.visit(f.url + form[1:])
			p.wait(`location.pathname === ` + quote(route))
			titles[eval[string](p, `document.title + document.querySelector("h1").textContent`)] = true
		}
	}
	if len(titles) != len(routes) {
		t.Errorf("%d routes show the pages %v", len(routes), titles)
	}
	p.visit(f.url + "no/such/page?x=1")
	p.wait(`location.pathname === "/"`)
	p.wantText(vague)
	p.tagged()
	if marks := p.underlines(); len(marks) < 2 {
		t.Errorf("offline, only %q is underlined", marks)
	}
	p.replaceAll(strong)
	if rules := p.rules(); len(rules) > 0 {
		t.Errorf("offline, a fine goal has findings %q", rules)
	}
}

// visit opens an address and waits for a page with a heading.
func (p *tab) visit(url string) {
	p.Helper()
	p.do(chromedp.Navigate(url))
	p.ready()
	p.wait(`document.querySelector("h1") !== null`)
}

// deepLink opens addresses that this profile has never been to, without a server.
func deepLink(t *testing.T, r releases) {
	f := newFront(t, "/", r.one)
	p := start(t, setup{url: f.url})
	p.whole()
	f.stop()
	for _, link := range []string{"rules#no-metric", "glossary?from=mail", "rules/?utm_source=x#vague-verb"} {
		q := p.beside(f.url+link, "")
		path, _, _ := strings.Cut(link, "?")
		path, _, _ = strings.Cut(path, "#")
		q.wait(`location.pathname === ` + quote("/"+strings.TrimSuffix(path, "/")) + ` && document.querySelector("h1") !== null`)
		if _, part, ok := strings.Cut(link, "#"); ok {
			q.wait(`location.hash === ` + quote("#"+part))
		}
	}
}

// staticHost carries what `goalsmith site` writes, under a path, with nothing of ours in the server: no policy headers,
// no routes. A second version is written over the first.
func staticHost(t *testing.T, _ releases) {
	dir := filepath.Join(t.TempDir(), "goals")
	write := func(stamp string) {
		t.Helper()
		out, err := exec.Command(theatre.bin, "site", "--base", "/goals/", "--stamp", stamp, dir).CombinedOutput()
		if err != nil {
			t.Fatalf("site: %v: %s", err, out)
		}
	}
	write("one")
	files := http.FileServer(http.Dir(filepath.Dir(dir)))
	f := newFront(t, "/goals/", files)
	p := start(t, setup{url: f.url})
	p.write(vague)
	p.tagged()
	p.whole()
	old := p.version()
	for _, asked := range f.seen() {
		if !strings.HasPrefix(asked, "GET /goals/") {
			t.Errorf("asked outside of its path: %s", asked)
		}
	}
	p.do(chromedp.Navigate(f.url + "glossary/"))
	p.ready()

	f.stop()
	for _, route := range p.routes() {
		p.visit(f.url + route[1:])
		p.wait(`location.pathname === ` + quote("/goals"+route))
	}
	p.visit(f.url)
	p.wantText(vague)
	f.start()

	write("two")
	if left, err := os.ReadDir(dir); err != nil || len(left) < 10 {
		t.Fatalf("%d files, %v", len(left), err)
	}
	p.finds()
	p.tagsAfresh()
	p.takes(old)
	f.stop()
	p.reload()
	p.ready()
	p.wantText(vague)
}
