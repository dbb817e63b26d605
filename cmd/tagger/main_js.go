//go:build js && wasm

package main

import (
	"runtime/debug"
	"syscall/js"

	"github.com/goalsmith/goalsmith/internal/text/prosetag"
)

func main() {
	// Decoding leaves more rubbish than model, and a wasm memory never shrinks:
	// collecting often for that one second keeps it small for good.
	debug.SetGCPercent(20)
	tagger := prosetag.New()
	tagger.Warm()
	tagger.Tag([]string{"Book", "20", "meetings", "by", "June"})
	debug.SetGCPercent(50)

	self := js.Global()
	self.Call("addEventListener", "message", js.FuncOf(func(_ js.Value, args []js.Value) any {
		request := args[0].Get("data")
		if request.Type() != js.TypeObject || request.Get("text").Type() != js.TypeString {
			return nil
		}
		self.Call("postMessage", map[string]any{
			"id":   request.Get("id"),
			"tags": answer(tagger, request.Get("text").String()),
		})
		return nil
	}))
	self.Call("postMessage", map[string]any{"ready": true})
	select {}
}
