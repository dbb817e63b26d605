//go:build e2e

package e2e

import (
	"net/http"
	"slices"
	"strings"
	"testing"
)

// releases are two versions of the served build, which differ in one stamped file.
type releases struct {
	one, two http.Handler
}

// TestUpdates is the matrix of what may happen to an app that lives on the device: every row is a profile of its own
// against a server that can be stopped and exchanged.
func TestUpdates(t *testing.T) {
	t.Parallel()
	one, two := ownServer(t, "--stamp", "one"), ownServer(t, "--stamp", "two")
	r := releases{one: proxied(t, one.url), two: proxied(t, two.url)}
	rows := []struct {
		name string
		run  func(*testing.T, releases)
	}{
		{"offline on every route", offlineRoutes},
		{"a deep link opened offline", deepLink},
		{"update with two tabs open", twoTabs},
		{"a tab that sleeps through the update", sleepingTab},
		{"the server dies in the middle of the update", diesMidway},
		{"a file of the new version is corrupt", func(t *testing.T, r releases) { refused(t, r, "/rules/", corrupt) }},
		{"a file of the new version is missing", func(t *testing.T, r releases) { refused(t, r, "/tagger.", missing) }},
		{"a file of the new version is cut off", func(t *testing.T, r releases) { refused(t, r, "/glossary/", cut) }},
		{"a portal answers everything", func(t *testing.T, r releases) { refused(t, r, "/", portal) }},
		{"downgrade", downgrade},
		{"the cache is evicted", evicted},
		{"one file is evicted", evictedFile},
		{"evicted, and the server has moved on", evictedBehind},
		{"all that the origin kept is evicted", evictedWhole},
		{"the program is gone while somebody types", programGone},
		{"storage is full", storageFull},
		{"storage is denied", storageDenied},
		{"a clock a year slow", func(t *testing.T, r releases) { wrongClock(t, r, -1) }},
		{"a clock a year fast", func(t *testing.T, r releases) { wrongClock(t, r, 1) }},
		{"a static host under a path", staticHost},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			row.run(t, r)
		})
	}
}

func twoTabs(t *testing.T, r releases) {
	f := newFront(t, "/", r.one)
	p := start(t, setup{url: f.url})
	p.write(vague)
	first := p.whole()
	old := p.version()
	q := p.beside(f.url, "")
	q.wantText(vague)

	f.bring(r.two)
	q.finds()
	p.wait(told + ` === 1`)
	q.wait(told + ` === 1`)

	// Nobody has said a word yet: the old tabs work on, to their last late file, which the server has no more.
	p.expect("404")
	if eval[int](p, `fetch(document.querySelector("script[data-tagger]").dataset.tagger, {cache: "no-store"}).then((a) => a.status)`) != 200 {
		t.Error("the old version's late file can't be had from the device")
	}
	for _, asked := range f.seen() {
		if strings.Contains(asked, eval[string](p, `document.querySelector("script[data-tagger]").dataset.tagger`)) {
			t.Errorf("the old tab needed the server: %s", asked)
		}
	}
	q.tagsAfresh()
	q.replaceAll(strong)
	if rules := q.rules(); len(rules) > 0 {
		t.Errorf("while an update waits, a fine goal has findings %q", rules)
	}
	for _, tab := range []*tab{p, q} {
		if got := tab.version(); got != old {
			t.Errorf("a tab went to version %s unasked", got)
		}
	}
	// Neither does a reload apply it; it is still offered.
	p.reload()
	p.wantVersion(old)
	p.wantText(strong)
	p.wait(told + ` === 1`)

	current := p.takes(old)
	q.wantVersion(current)
	p.wantText(strong)
	p.wait(told + ` === 0`)
	p.wantKept(as(first, current))
	q.tagsAfresh()

	f.stop()
	p.reload()
	p.wantVersion(current)
	p.wantText(strong)
	p.tagged()
}

// A tab in the background may miss the reload, for days. It still gets its own late files, and lets go of them later.
func sleepingTab(t *testing.T, r releases) {
	f := newFront(t, "/", r.one)
	p := start(t, setup{url: f.url})
	first := p.whole()
	old := p.version()
	sleeper := p.beside(f.url, `navigator.serviceWorker.addEventListener("controllerchange", (e) => e.stopImmediatePropagation());`)

	f.bring(r.two)
	p.finds()
	current := p.takes(old)
	if got := sleeper.version(); got != old {
		t.Fatalf("the sleeper runs %s; the row shows nothing", got)
	}
	f.stop()
	sleeper.tagsAfresh()
	sleeper.focus()
	sleeper.keys(vague)
	sleeper.wantText(vague)
	p.wantKept(first, as(first, current))
	sleeper.reload()
	sleeper.wantVersion(current)
	p.wantKept(as(first, current))
}

func diesMidway(t *testing.T, r releases) {
	f := newFront(t, "/", r.one)
	p := start(t, setup{url: f.url})
	p.write(vague)
	first := p.whole()
	old := p.version()
	f.bring(r.two)
	f.spoil("/tagger.", dies)
	if got := p.look(); got != "redundant" {
		p.fatal("half a version is %s", got)
	}
	p.wantKept(first)
	p.reload()
	p.wantVersion(old)
	p.wantText(vague)
	p.tagged()
	if eval[int](p, told) != 0 {
		t.Error("half a version is offered")
	}

	// The server comes back, and the update with it.
	f.bring(r.two)
	f.start()
	p.finds()
	p.takes(old)
	p.wantText(vague)
}

// refused goes through an update that must not be taken: the old version keeps serving and says nothing of it.
func refused(t *testing.T, r releases, part string, what spoil) {
	f := newFront(t, "/", r.one)
	p := start(t, setup{url: f.url})
	p.write(vague)
	first := p.whole()
	old := p.version()
	f.bring(r.two)
	f.spoil(part, what)
	if got := p.look(); got != "redundant" && got != "none" {
		p.fatal("a broken version is %s", got)
	}
	if !slices.ContainsFunc(f.seen(), func(asked string) bool { return strings.Contains(asked, part) }) {
		t.Fatalf("what is spoilt was never asked for: %q", f.seen())
	}
	p.wantKept(first)
	notices := eval[int](p, `document.querySelectorAll('[data-part="notice"]').length`)
	p.reload()
	p.wantVersion(old)
	p.wantText(vague)
	p.tagged()
	p.tagsAfresh()
	if notices+eval[int](p, told) != 0 {
		t.Error("the page speaks of an update that isn't one")
	}
	// Whatever the browser tried again after the reload, nothing of it stays.
	p.wantKept(first)
}

// programGone loads a page whose program the server has no more. What was typed meanwhile goes along to the next load.
func programGone(t *testing.T, r releases) {
	f := newFront(t, "/", r.one)
	f.spoil("/app.", missing)
	p := open(t, setup{url: f.url})
	p.expect("404")
	p.load()
	p.wait(`!document.getElementById("app-progress-retry").hidden`)
	p.keys(vague)
	old := p.version()
	f.bring(r.two)
	p.click(act("retry"))
	p.wait(versionOf + ` !== ` + quote(old))
	p.wantVersion(p.version())
	p.wantText(vague)
	p.reload()
	p.ready()
	p.replaceAll("")
	p.reload()
	p.ready()
	if got := p.text(); got != "" {
		t.Errorf("what was carried along once came back: %q", got)
	}
}

func downgrade(t *testing.T, r releases) {
	f := newFront(t, "/", r.two)
	p := start(t, setup{url: f.url})
	p.write(vague)
	second := p.whole()
	newer := p.version()
	f.bring(r.one)
	p.finds()
	older := p.takes(newer)
	p.wantText(vague)
	p.wantKept(as(second, older))
	// And back again: nothing of the first stay is in the way.
	f.bring(r.two)
	p.finds()
	p.click(act("update"))
	p.wait(versionOf + ` === ` + quote(newer))
	p.wantVersion(newer)
	f.stop()
	p.reload()
	p.wantVersion(newer)
	p.wantText(vague)
}
