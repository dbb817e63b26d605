//go:build js && wasm

package browser

import "syscall/js"

// Glossary hands over the glossary's data: at once when the loader has it.
func (p *Port) Glossary(done func(data string)) {
	if t := p.window.Get("goalsmithGlossaryText"); t.Type() == js.TypeString && t.String() != "" {
		done(t.String())
		return
	}
	if !p.has("goalsmithGlossary") {
		done("")
		return
	}
	var came js.Func
	came = js.FuncOf(func(_ js.Value, args []js.Value) any {
		came.Release()
		done(args[0].String())
		return nil
	})
	p.window.Call("goalsmithGlossary").Call("then", came)
}
