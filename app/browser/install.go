//go:build js && wasm

package browser

import (
	"strings"
	"syscall/js"

	"github.com/goalsmith/goalsmith/app/model"
)

func (p *Port) agent() string { return p.window.Get("navigator").Get("userAgent").String() }

func (p *Port) firefox() bool { return strings.Contains(p.agent(), "Firefox/") }

// InstallState says what can be done about installing here, and whether the
// browser evicts what a page that isn't installed keeps.
func (p *Port) InstallState() (s model.InstallState, evicts bool) {
	apple := p.yes("goappIsAppleBrowser")
	switch {
	case p.yes("goalsmithInstalled"):
		return model.InstallDone, false
	case apple && strings.Contains(p.agent(), "Macintosh") && p.window.Get("navigator").Get("maxTouchPoints").Int() < 2:
		return model.InstallMac, true
	case apple:
		return model.InstallIOS, true
	case p.yes("goappIsAppInstallable"):
		return model.InstallOffered, false
	case p.firefox():
		return model.InstallFirefox, false
	}
	return model.InstallNone, false
}

// Install asks the browser's own question.
func (p *Port) Install() {
	if p.has("goappShowInstallPrompt") {
		p.window.Call("goappShowInstallPrompt")
	}
}

// UpdateWaits reports a version that waits for the user's word.
func (p *Port) UpdateWaits() bool { return p.window.Get("goalsmithUpdateReady").Truthy() }

// ApplyUpdate takes the new version; the loader reloads the page.
func (p *Port) ApplyUpdate() {
	if p.has("goalsmithApplyUpdate") {
		p.window.Call("goalsmithApplyUpdate")
	}
}

// Copy puts text on the clipboard, by the old way where the new one is closed.
func (p *Port) Copy(s string, done func(bool)) {
	c := p.window.Get("navigator").Get("clipboard")
	if !c.Truthy() {
		done(p.copyBySelection(s))
		return
	}
	var ok, not js.Func
	ok = js.FuncOf(func(js.Value, []js.Value) any { ok.Release(); not.Release(); done(true); return nil })
	not = js.FuncOf(func(js.Value, []js.Value) any { ok.Release(); not.Release(); done(p.copyBySelection(s)); return nil })
	c.Call("writeText", s).Call("then", ok, not)
}

func (p *Port) copyBySelection(s string) bool {
	box := p.document.Call("createElement", "textarea")
	box.Set("value", s)
	box.Set("className", "sr")
	back := p.document.Get("activeElement")
	p.document.Get("body").Call("appendChild", box)
	p.ours = true
	box.Call("select")
	p.ours = false
	ok := p.document.Call("execCommand", "copy").Bool()
	box.Call("remove")
	if back.Truthy() {
		p.focus(back)
	}
	return ok
}
