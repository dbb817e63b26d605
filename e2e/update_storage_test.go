//go:build e2e

package e2e

import (
	"fmt"
	"net/http"
	"testing"
	"time"

	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

// clear takes kinds of storage away from under the page, as a browser does that is short of space.
func (p *tab) clear(kinds string) {
	p.Helper()
	call(p, storage.ClearDataForOrigin, storage.ClearDataForOriginParams{Origin: eval[string](p, `location.origin`), StorageTypes: kinds})
}

func evicted(t *testing.T, r releases) {
	f := newFront(t, "/", r.one)
	p := start(t, setup{url: f.url})
	p.write(vague)
	first := p.whole()
	p.clear("cache_storage")
	p.reload()
	p.ready()
	p.wantText(vague)
	p.wantKept(first)
	f.stop()
	p.reload()
	p.ready()
	p.wantText(vague)
	p.tagged()
}

func evictedFile(t *testing.T, r releases) {
	f := newFront(t, "/", r.one)
	p := start(t, setup{url: f.url})
	first := p.whole()
	dropped := eval[int](p, `(async () => {
		const cache = await caches.open((await caches.keys())[0]);
		const some = (await cache.keys()).filter((r) => /app\.|\.css/.test(r.url));
		for (const r of some) await cache.delete(r);
		return some.length;
	})()`)
	if dropped != 2 {
		t.Fatalf("%d files were dropped, want the program and the styles", dropped)
	}
	p.reload()
	p.ready()
	p.wantKept(first)
	f.stop()
	p.reload()
	p.ready()
}

// Nothing is left of the version on the device, and the server has another by now: there is nothing to stay on, so the
// new one comes without being asked for, and takes no open tab away.
func evictedBehind(t *testing.T, r releases) {
	f := newFront(t, "/", r.one)
	p := start(t, setup{url: f.url})
	p.write(vague)
	first := p.whole()
	old := p.version()
	working := p.beside(f.url, "")
	eval[bool](working, `(window.servedBy = navigator.serviceWorker.controller) !== null`)
	f.bring(r.two)
	p.clear("cache_storage")
	p.reload()
	p.wait(versionOf + ` !== ` + quote(old))
	current := p.version()
	p.wantVersion(current)
	p.wantText(vague)
	working.wait(`navigator.serviceWorker.controller !== window.servedBy && navigator.serviceWorker.controller?.state === "activated"`)
	if got := working.version(); got != old {
		t.Errorf("the tab beside was taken to version %s", got)
	}
	if eval[int](p, told) != 0 {
		t.Error("the new version is offered to a tab that runs it")
	}
	working.replaceAll(strong)
	working.reload()
	working.wantVersion(current)
	working.wantText(strong)
	working.wantKept(as(first, current))
	f.stop()
	p.reload()
	p.wantVersion(current)
	p.wantText(strong)
	p.tagged()
}

// What a browser drops, it mostly drops whole: drafts, files and the service worker.
func evictedWhole(t *testing.T, r releases) {
	f := newFront(t, "/", r.one)
	p := start(t, setup{url: f.url})
	p.write(vague)
	first := p.whole()
	p.do(chromedp.Navigate(f.url + "rules")) // no open editor, which would store its draft anew
	p.ready()
	p.clear("all")
	p.do(chromedp.Navigate(f.url))
	p.ready()
	p.replaceAll(strong)
	if again := p.whole(); again != first {
		t.Errorf("after all was evicted, %s is kept, want %s", again, first)
	}
	f.stop()
	p.reload()
	p.ready()
	p.wantText(strong)
}

// No room for the files: the app works as a page does, and says nothing alarming.
func storageFull(t *testing.T, r releases) {
	f := newFront(t, "/", r.one)
	p := open(t, setup{url: f.url})
	p.do(chromedp.Navigate(f.url + "icons/none")) // the quota is the origin's, so the browser has to know it
	p.expect("404")
	quota := 200000.0
	call(p, storage.OverrideQuotaForOrigin, storage.OverrideQuotaForOriginParams{Origin: "http://" + f.addr, QuotaSize: &quota})
	p.load()
	p.ready()
	p.write(vague)
	if got := eval[string](p, `(async () => {
		const r = await navigator.serviceWorker.getRegistration();
		const worker = r?.installing;
		if (worker) await new Promise((done) => worker.addEventListener("statechange", done));
		return worker?.state ?? (r?.active ? "active" : "redundant");
	})()`); got != "redundant" {
		t.Errorf("with no room, the version is %s", got)
	}
	p.wantKept()
	p.tagged()
	if marks := p.underlines(); len(marks) < 2 {
		t.Errorf("with no room, only %q is underlined", marks)
	}
	// Room comes back, and with the next visit the app is on the device.
	call(p, storage.OverrideQuotaForOrigin, storage.OverrideQuotaForOriginParams{Origin: "http://" + f.addr})
	p.reload()
	p.ready()
	p.whole()
	f.stop()
	p.reload()
	p.ready()
}

// The ways in which browsers deny service workers and caches.
func storageDenied(t *testing.T, r releases) {
	for name, script := range map[string]string{
		"no service worker": `Object.defineProperty(Navigator.prototype, "serviceWorker", {value: undefined});`,
		"it is refused":     `ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("denied", "SecurityError"));`,
		"nothing at all": `IDBFactory.prototype.open = () => { throw new DOMException("denied", "SecurityError"); };
			ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("denied", "SecurityError"));
			for (const name of ["caches", "localStorage", "sessionStorage"]) {
				Object.defineProperty(window, name, {get() { throw new DOMException("denied", "SecurityError"); }});
			}`,
	} {
		f := newFront(t, "/", r.one)
		p := start(t, setup{url: f.url, script: script})
		p.write(vague)
		p.tagged()
		p.fix()
		if eval[int](p, told) != 0 {
			t.Errorf("%s: an update is offered", name)
		}
		p.replaceAll(strong)
		if rules := p.rules(); len(rules) > 0 {
			t.Errorf("%s: a fine goal has findings %q", name, rules)
		}
	}
}

// wrongClock has the page's clock and the server's a year apart, and further apart than caches keep anything.
func wrongClock(t *testing.T, r releases, years int) {
	off := time.Duration(years) * 366 * 24 * time.Hour
	dated := func(h http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			// The server's clock errs the other way.
			w.Header().Set("Date", time.Now().Add(-off).UTC().Format(http.TimeFormat))
			h.ServeHTTP(undated{w}, r)
		})
	}
	f := newFront(t, "/", dated(r.one))
	p := start(t, setup{url: f.url, script: fmt.Sprintf(`{
		const off = %d, real = Date;
		const now = real.now;
		window.Date = class extends real { constructor(...a) { a.length ? super(...a) : super(now() + off); } static now() { return now() + off; } };
	}`, off.Milliseconds())})
	p.write(vague)
	if got, want := eval[int](p, `new Date().getFullYear()`), time.Now().Add(off).Year(); got != want {
		t.Fatalf("the page's year is %d, want %d; the row shows nothing", got, want)
	}
	p.whole()
	old := p.version()
	f.bring(dated(r.two))
	p.finds()
	p.takes(old)
	f.stop()
	p.reload()
	p.ready()
	p.wantText(vague)
	p.tagged()
}

// undated keeps the proxy from putting the real server's date in place of the wrong one.
type undated struct{ http.ResponseWriter }

func (u undated) WriteHeader(code int) {
	head := u.Header()
	head["Date"] = head["Date"][:1]
	u.ResponseWriter.WriteHeader(code)
}

func (u undated) Unwrap() http.ResponseWriter { return u.ResponseWriter }
