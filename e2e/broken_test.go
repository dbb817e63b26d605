//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// No storage, in the ways that browsers have of denying it: the app works, and
// says once that nothing is kept.
func TestNoStorage(t *testing.T) {
	t.Parallel()
	ways := []struct{ name, script string }{
		{"opening fails", `IDBFactory.prototype.open = function () { throw new DOMException("denied", "SecurityError"); };`},
		{"opening is refused later", `{
			const open = IDBFactory.prototype.open;
			IDBFactory.prototype.open = function () {
				const request = open.apply(this, arguments);
				request.addEventListener("upgradeneeded", (e) => e.target.transaction.abort());
				return request;
			};
		}`},
		{"there is none", `Object.defineProperty(window, "indexedDB", {value: undefined});`},
		{"writing fails", `IDBObjectStore.prototype.put = function () { throw new DOMException("full", "QuotaExceededError"); };`},
	}
	for _, w := range ways {
		t.Run(w.name, func(t *testing.T) {
			t.Parallel()
			p := start(t, setup{script: w.script})
			p.write(vague)
			if len(p.underlines()) < 2 {
				t.Errorf("underlines %q", p.underlines())
			}
			const told = `[...document.querySelectorAll('[data-part="notice"]')].filter(e => e.dataset.notice === "no-storage")`
			p.wait(told + `.length === 1`)
			p.click(part("notice", "notice", "no-storage") + ` ` + act("close-notice"))
			p.wait(told + `.length === 0`)
			p.focus()
			p.keys(" now")
			p.wantText(vague + " now")
			p.settled()
			if n := eval[int](p, told+`.length`); n != 0 {
				t.Error("it is said again after the next key")
			}
		})
	}
}

// Without a worker, or when its program can't be had, the lexicon works alone.
func TestNoTagger(t *testing.T) {
	t.Parallel()
	ways := []struct{ name, script string }{
		{"no Worker", `delete window.Worker;`},
		{"Worker throws", `window.Worker = function () { throw new Error("no"); };`},
		{"the worker stops", `{
			// A script address comes out of the page's one policy or not at all.
			const make = trustedTypes.createPolicy.bind(trustedTypes);
			trustedTypes.createPolicy = (name, rules) => make(name, {
				createScriptURL: (url) => rules.createScriptURL(url).replace(/wasm=[^&]*/, "wasm=missing.wasm"),
			});
		}`},
	}
	for _, w := range ways {
		t.Run(w.name, func(t *testing.T) {
			t.Parallel()
			p := start(t, setup{script: w.script})
			p.expect("404")
			p.wait(`document.documentElement.dataset.tagger === "off"`)
			p.write(vague)
			if marks := strings.Join(p.underlines(), " "); !strings.Contains(marks, "vague-verb=Increase") {
				t.Errorf("underlines %q", marks)
			}
			p.fix()
		})
	}
}

func TestNoWebAssembly(t *testing.T) {
	t.Parallel()
	p := open(t, setup{script: `delete window.WebAssembly;`})
	p.load()
	p.wait(`/WebAssembly/.test(document.getElementById("app-progress").innerText)`)
	p.keys("what I type stays")
	p.wait(editor + `.value === "what I type stays"`)
}

// A download that fails is said, keeps the text, and can be tried again.
func TestAppDownloadFails(t *testing.T) {
	t.Parallel()
	p := open(t, setup{script: `{
		const real = window.fetch;
		window.fetch = function (url, options) {
			return String(url).includes("app") && !window.online ? Promise.reject(new TypeError("offline")) : real(url, options);
		};
	}`})
	p.load()
	p.wait(`!document.getElementById("app-progress-retry").hidden`)
	p.keys(vague)
	eval[bool](p, `window.online = true`)
	p.click(act("retry"))
	p.ready()
	p.wantText(vague)
}

// A page whose storage holds rubbish starts as if there were none.
func TestStoredRubbishIsNoTrouble(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	for _, record := range []string{`"{"`, `"[]"`, `"{\"text\":5,\"dismissed\":{}}"`, `{not: "a string"}`, `new Blob(["x"])`, `"` + strings.Repeat("x", 1<<16) + `"`} {
		p.settled() // the draft of the round before is stored
		eval[bool](p, `new Promise((done, fail) => {
			const request = indexedDB.open("goalsmith");
			request.onerror = fail;
			request.onsuccess = () => {
				const db = request.result;
				const name = db.objectStoreNames[0];
				const tx = db.transaction(name, "readwrite");
				tx.objectStore(name).put(`+record+`, "current");
				tx.oncomplete = () => { db.close(); done(true); };
			};
		})`)
		p.reload()
		p.ready()
		if got := p.text(); got != "" {
			t.Errorf("%.40s brought back %.40q", record, got)
		}
		p.replaceAll(vague)
	}
}
