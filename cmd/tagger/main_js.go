//go:build js && wasm

package main

import (
	"syscall/js"

	"github.com/goalsmith/goalsmith/internal/text/prosetag"
)

func main() {
	tagger := prosetag.New()
	tagger.Warm()
	// The first sentence is slower than all others; nobody waits for this one.
	tagger.Tag([]string{"Book", "20", "meetings", "by", "June"})

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
