//go:build js && wasm

package browser

import (
	"strings"
	"syscall/js"
	"time"

	"github.com/goalsmith/goalsmith/app/view"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// fields hears the fields of the dialogs: what was chosen, what was typed and
// sent off, and a file that was picked. Each comes as an Act with its value.
func (p *Port) fields(on func(kind string, f func(js.Value)), hear func(view.Event)) {
	on("change", func(e js.Value) {
		t := e.Get("target")
		if !isField(t) || t.Get("dataset").Get("act").Type() != js.TypeString {
			return
		}
		d := data(t)
		if t.Get("type").String() == "file" {
			p.picked(t, func(text string) {
				d["value"] = text
				hear(view.Event{Kind: view.Act, Data: d})
			})
			return
		}
		d["value"] = t.Get("value").String()
		hear(view.Event{Kind: view.Act, Data: d})
	})
	on("submit", func(e js.Value) {
		e.Call("preventDefault")
		form := e.Get("target")
		d := data(form)
		for _, name := range [...]string{"word", "value"} {
			if f := form.Get("elements").Call("namedItem", name); f.Truthy() {
				d[name] = f.Get("value").String()
			}
		}
		hear(view.Event{Kind: view.Act, Data: d})
	})
}

// isField reports an element that acts when it changes or is sent off, and not
// when it is clicked.
func isField(t js.Value) bool {
	return t.Get("matches").Type() == js.TypeFunction && t.Call("matches", "select,input,form,[type=submit]").Bool()
}

// picked reads a file that the user chose, as far as a deck can be long:
// what is longer is refused by who reads it. The field is emptied, so that the same file can be chosen again.
func (p *Port) picked(field js.Value, done func(text string)) {
	files := field.Get("files")
	if !files.Truthy() || files.Length() == 0 {
		return
	}
	read := files.Index(0).Call("slice", 0, workshop.MaxFile+1).Call("text")
	var ok, no js.Func
	finish := func(s string) {
		ok.Release()
		no.Release()
		done(s)
	}
	ok = js.FuncOf(func(_ js.Value, args []js.Value) any { finish(args[0].String()); return nil })
	no = js.FuncOf(func(js.Value, []js.Value) any { finish(""); return nil })
	read.Call("then", ok, no)
	field.Set("value", "")
}

// Download hands the user a file, of the kind that its name says.
func (p *Port) Download(name, content string) {
	kind := "application/json"
	switch name[strings.LastIndexByte(name, '.')+1:] {
	case "md":
		kind = "text/markdown;charset=utf-8"
	case "html":
		kind = "text/html;charset=utf-8"
	}
	blob := p.window.Get("Blob").New([]any{content}, map[string]any{"type": kind})
	url := p.window.Get("URL").Call("createObjectURL", blob)
	a := p.document.Call("createElement", "a")
	a.Set("href", url)
	a.Set("download", name)
	a.Call("click")
	// The browser reads the file after the click, and some ask first where to put it.
	p.Later("revoke", time.Minute, func() { p.window.Get("URL").Call("revokeObjectURL", url) })
}

// Clear empties a field that was sent off.
func (p *Port) Clear(selector string) { p.Fill(selector, "") }

// Fill gives a field a value.
func (p *Port) Fill(selector, value string) {
	if f := p.document.Call("querySelector", selector); f.Truthy() {
		f.Set("value", value)
	}
}
