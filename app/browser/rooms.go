//go:build js && wasm

package browser

import (
	"context"
	"syscall/js"
	"time"
)

// What the pages beside the draft need of the browser.

// then calls done with what a promise resolves to, or failed.
func then(promise js.Value, done func(js.Value), failed func(js.Value)) {
	var ok, no js.Func
	end := func(f func(js.Value)) func(js.Value, []js.Value) any {
		return func(_ js.Value, args []js.Value) any {
			ok.Release()
			no.Release()
			v := js.Undefined()
			if len(args) > 0 {
				v = args[0]
			}
			f(v)
			return nil
		}
	}
	ok, no = js.FuncOf(end(done)), js.FuncOf(end(failed))
	promise.Call("then", ok, no)
}

// Data fetches a data file through the loader, which knows its address.
func (p *Port) Data(name string, done func(string)) {
	if !p.has("goalsmithData") {
		done("")
		return
	}
	then(p.window.Call("goalsmithData", name), func(v js.Value) { done(v.String()) }, func(js.Value) { done("") })
}

// Kept fetches a record once the storage has opened.
func (p *Port) Kept(name string, done func(string, bool)) {
	go func() {
		<-p.opened
		value, err := p.store.get(context.Background(), name)
		done(value, err == nil)
	}()
}

// Keep writes a record.
func (p *Port) Keep(name, value string, failed func()) {
	write := func() {
		put, err := p.store.put(name, value)
		go func() {
			if err == nil {
				_, err = put.Await(context.Background())
			}
			if err != nil {
				js.Global().Get("console").Call("info", "Goalsmith could not keep "+name+": "+err.Error())
				failed()
				return
			}
			p.persist()
		}()
	}
	select {
	case <-p.opened: // at once, so that it stands even when the page goes right after
		write()
	default:
		go func() { <-p.opened; write() }()
	}
}

// Channel joins the app's windows. A browser without channels has no others.
func (p *Port) Channel(name string, hear func(string)) func(string) {
	make := p.window.Get("BroadcastChannel")
	if make.Type() != js.TypeFunction {
		return func(string) {}
	}
	c := make.New("goalsmith-" + name)
	c.Call("addEventListener", "message", js.FuncOf(func(_ js.Value, args []js.Value) any {
		if v := args[0].Get("data"); v.Type() == js.TypeString {
			hear(v.String())
		}
		return nil
	}))
	return func(s string) { c.Call("postMessage", s) }
}

// Window opens a window beside this one, or brings it to the front.
func (p *Port) Window(address string) bool {
	return p.window.Call("open", address, "goalsmith-notes", "popup,width=900,height=700").Truthy()
}

// FullScreen asks for the whole screen or gives it back.
func (p *Port) FullScreen(on bool) {
	held := p.document.Get("fullscreenElement").Truthy()
	var promise js.Value
	switch {
	case on && !held && p.root.Get("requestFullscreen").Type() == js.TypeFunction:
		promise = p.root.Call("requestFullscreen")
	case !on && held:
		promise = p.document.Call("exitFullscreen")
	}
	if !promise.Truthy() {
		return
	}
	then(promise, func(js.Value) {
		// Where it can be had, Escape means first what it means on the page.
		if keys := p.window.Get("navigator").Get("keyboard"); on && keys.Truthy() && keys.Get("lock").Type() == js.TypeFunction {
			then(keys.Call("lock", []any{"Escape"}), func(js.Value) {}, func(js.Value) {})
		}
	}, func(js.Value) {}) // refused: the stage fills the window then
}

// AllKeys hears every key outside fields.
func (p *Port) AllKeys(on bool) { p.allKeys = on }

// Chime plays two soft notes, where the browser lets it.
func (p *Port) Chime() {
	make := p.window.Get("AudioContext")
	if make.Type() != js.TypeFunction {
		return
	}
	if !p.sound.Truthy() {
		p.sound = make.New()
	}
	start := p.sound.Get("currentTime").Float()
	for i, hertz := range [...]float64{523.25, 392} { // C5, G4
		tone, gain := p.sound.Call("createOscillator"), p.sound.Call("createGain")
		at := start + float64(i)*0.35
		tone.Get("frequency").Set("value", hertz)
		tone.Call("connect", gain)
		gain.Call("connect", p.sound.Get("destination"))
		level := gain.Get("gain")
		level.Call("setValueAtTime", 0.0001, at)
		level.Call("exponentialRampToValueAtTime", 0.15, at+0.04)
		level.Call("exponentialRampToValueAtTime", 0.0001, at+1.2)
		tone.Call("start", at)
		tone.Call("stop", at+1.3)
	}
}

// Print opens the print dialog.
func (p *Port) Print() { p.window.Call("print") }

// Address is where the app lies: the origin and the base.
func (p *Port) Address() string {
	return p.window.Get("location").Get("origin").String() + p.base
}

// Bare takes the fragment out of the address.
func (p *Port) Bare() {
	l := p.window.Get("location")
	history := p.window.Get("history")
	history.Call("replaceState", history.Get("state"), "", l.Get("pathname").String()+l.Get("search").String())
}

// Calm reports that the user wants no motion.
func (p *Port) Calm() bool {
	return p.window.Call("matchMedia", "(prefers-reduced-motion: reduce)").Get("matches").Bool()
}

// Clock is the time since the page was opened.
func (p *Port) Clock() time.Duration {
	return time.Duration(p.window.Get("performance").Call("now").Float() * float64(time.Millisecond))
}
