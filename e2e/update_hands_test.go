//go:build e2e

package e2e

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// beside opens a second tab of the same profile at an address; a script may run before the page's own.
func (p *tab) beside(url, script string) *tab {
	p.Helper()
	ctx, cancel := chromedp.NewContext(p.ctx)
	p.Cleanup(cancel)
	ctx, stop := context.WithTimeout(ctx, 4*patience)
	p.Cleanup(stop)
	q := &tab{TB: p.TB, ctx: ctx, url: url}
	if err := chromedp.Listen(ctx, q.listen); err != nil {
		p.Fatal(err)
	}
	call(q, log.Enable, none)
	call(q, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	if script != "" {
		call(q, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	}
	p.Cleanup(q.close)
	q.load()
	q.ready()
	return q
}

const versionOf = `document.querySelector("script[data-version]").dataset.version`

func (p *tab) version() string {
	p.Helper()
	return eval[string](p, versionOf)
}

// wantVersion waits until the tab runs a version.
func (p *tab) wantVersion(v string) {
	p.Helper()
	p.wait(`document.documentElement.dataset.state === "ready" && ` + versionOf + ` === ` + quote(v))
}

// routes are the addresses of all pages that this build has, by its own word.
func (p *tab) routes() []string {
	p.Helper()
	var list []string
	if err := json.Unmarshal([]byte(eval[string](p, `document.querySelector("script[data-routes]").dataset.routes`)), &list); err != nil {
		p.fatal("data-routes: %v", err)
	}
	return list
}

// look has the browser look for a new version, and says how that ended: "installed", "redundant" when the version was
// refused, "same" when there is none, "none" when nothing could be asked. What still is not through after a minute is told
// as it stands, since a script that never ends says nothing.
func (p *tab) look() string {
	p.Helper()
	return eval[string](p, `(async () => {
		const r = await navigator.serviceWorker.getRegistration();
		let found = null;
		r.addEventListener("updatefound", () => found = r.installing, {once: true});
		const late = (what) => new Promise((done) => setTimeout(() => done("still " + what()), 60000));
		const asked = await Promise.race([r.update().then(() => "", () => found ? "" : "none"), late(() => "asking")]);
		if (asked) return asked;
		found ??= r.installing ?? r.waiting;
		if (!found) return "same";
		return Promise.race([late(() => found.state), new Promise((done) => {
			const look = () => /installed|redundant/.test(found.state) && done(found.state);
			found.addEventListener("statechange", look);
			look();
		})]);
	})()`)
}

// finds has the browser look for a new version, which has to be there whole.
func (p *tab) finds() {
	p.Helper()
	if got := p.look(); got != "installed" {
		p.fatal("the new version is %s", got)
	}
}

// takes clicks the notice of an update and waits until the tab runs another version than the old, which it returns.
func (p *tab) takes(old string) string {
	p.Helper()
	p.click(act("update"))
	p.wait(versionOf + ` !== ` + quote(old))
	current := p.version()
	p.wantVersion(current)
	return current
}

// kept is how many files of which versions the browser keeps, as "version:files", in order.
const kept = `(async () => {
	const list = [];
	for (const name of await caches.keys()) {
		const files = (await (await caches.open(name)).keys()).length;
		if (files > 0) list.push(name.split(":").at(-1) + ":" + files);
		else await caches.delete(name); // deleted just now, and opened anew by this very look
	}
	return JSON.stringify(list.sort());
})()`

// whole waits until the service worker serves and its version is kept, and returns it as kept says it.
func (p *tab) whole() string {
	p.Helper()
	p.installed()
	p.wait(`navigator.serviceWorker.controller !== null`)
	var list []string
	if err := json.Unmarshal([]byte(eval[string](p, kept)), &list); err != nil || len(list) != 1 || !strings.HasPrefix(list[0], p.version()+":") {
		p.fatal("kept are %q, %v; want version %s alone", list, err, p.version())
	}
	return list[0]
}

// wantKept waits until exactly these are kept. What is deleted or healed in the background has no event to wait for.
func (p *tab) wantKept(want ...string) {
	p.Helper()
	slices.Sort(want)
	list, err := json.Marshal(append([]string{}, want...))
	if err != nil {
		p.fatal("%v", err)
	}
	if got := eval[string](p, `(async () => {
		for (const end = performance.now() + 20000; ;) {
			const now = await `+kept+`;
			if (now === `+quote(string(list))+` || performance.now() > end) return now;
			await new Promise((done) => setTimeout(done, 30));
		}
	})()`); got != string(list) {
		p.fatal("kept are %s, want %s", got, list)
	}
}

// as is the same number of files of another version.
func as(whole, version string) string { return version + whole[strings.Index(whole, ":"):] }

// tagsAfresh starts another tagger as the page does, which needs its late files once more, and wants an answer.
func (p *tab) tagsAfresh() {
	p.Helper()
	got := eval[string](p, `new Promise((done) => {
		const worker = goalsmithNewTagger();
		worker.onmessage = (event) => { if (!event.data.ready) { worker.terminate(); done(event.data.tags ?? event.data.reason); } };
		worker.onerror = (event) => done("error: " + event.message);
		worker.postMessage({id: 1, text: "Book\t20\tmeetings"});
	})`)
	if want := "VB\tCD\tNNS"; got != want {
		p.Errorf("a tagger started late answers %q, want %q", got, want)
	}
}

// told is how many notices of an update stand on the page.
const told = `document.querySelectorAll('[data-part="notice"][data-notice="update"]').length`
