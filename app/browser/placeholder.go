//go:build js && wasm

package browser

import "syscall/js"

// Placeholder sets what the empty editor says. The editor's own markup never
// changes after it is mounted, so nothing draws over it.
func (p *Port) Placeholder(s string) {
	if e := p.editor(); e.Truthy() {
		e.Set("placeholder", s)
	}
}

// FirstKey calls f at the first sign that somebody writes, and then takes its
// listeners away: no later key pays for them.
func (p *Port) FirstKey(f func()) {
	kinds := [...]string{"keydown", "beforeinput", "input", "paste"}
	var heard js.Func
	heard = js.FuncOf(func(js.Value, []js.Value) any {
		for _, k := range kinds {
			p.document.Call("removeEventListener", k, heard, true)
		}
		heard.Release()
		f()
		return nil
	})
	for _, k := range kinds {
		p.document.Call("addEventListener", k, heard, true)
	}
}
