//go:build js && wasm

package browser

import (
	"runtime"
	"syscall/js"
	"time"

	"github.com/goalsmith/goalsmith/app/view"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
)

// collectAfter is the pause in typing that is used to collect garbage. What a
// minute of typing leaves fits into memory.
const collectAfter = 2 * time.Second

// Listen hears the whole page through one listener a kind. What says nothing to
// the view is dropped here, so that a plain key costs one event: its input.
func (p *Port) Listen(hear func(view.Event)) {
	on := func(kind string, f func(e js.Value)) {
		fn := js.FuncOf(func(_ js.Value, args []js.Value) any { f(args[0]); return nil })
		p.document.Call("addEventListener", kind, fn, true)
	}
	on("compositionstart", func(js.Value) { p.composing = true })
	on("compositionend", func(js.Value) { p.composing = false })
	on("input", func(e js.Value) {
		if t := e.Get("target"); isEditor(t) {
			s := t.Get("value").String()
			p.long = len(s) > review.LongText
			p.Later("collect", collectAfter, runtime.GC)
			hear(view.Event{Kind: view.Input, Text: s})
		} else if t.Get("dataset").Get("live").Type() == js.TypeString {
			// A field that is followed while it is written in.
			d := data(t)
			d["act"], d["value"] = d["live"], t.Get("value").String()
			hear(view.Event{Kind: view.Act, Data: d})
		} else if t.Get("id").String() == "repair-field" {
			hear(view.Event{Kind: view.Act, Data: map[string]string{"act": "repair-type", "value": t.Get("value").String()}})
		}
	})
	on("click", func(e js.Value) { p.clicked(e, hear) })
	on("keydown", func(e js.Value) { p.pressed(e, hear) })
	on("keyup", func(e js.Value) {
		if t := e.Get("target"); isEditor(t) && !p.composing && moves(e.Get("key").String()) {
			p.caretMoved(t, hear)
		}
	})
	on("pointerover", func(e js.Value) { p.point(closest(e.Get("target"), "[data-key]"), hear) })
	on("focusin", func(e js.Value) {
		if !p.ours {
			p.moves++
		}
		if t := e.Get("target"); !isEditor(t) {
			p.point(closest(t, "[data-key]"), hear)
		}
	})
	on("pointermove", func(e js.Value) {
		if isEditor(e.Get("target")) {
			p.point(p.underlineAt(e.Get("clientX").Float(), e.Get("clientY").Float()), hear)
		}
	})
	on("scroll", func(e js.Value) { p.scrolled(e.Get("target"), hear) })
	p.fields(on, hear)
	on("close", func(js.Value) { hear(view.Event{Kind: view.DialogClosed}) })
	on("visibilitychange", func(js.Value) {
		if p.document.Get("visibilityState").String() == "visible" {
			hear(view.Event{Kind: view.Woke})
		} else {
			p.store.flush()
			hear(view.Event{Kind: view.Leaving})
		}
	})
	p.window.Call("addEventListener", "pagehide", js.FuncOf(func(js.Value, []js.Value) any { p.store.flush(); return nil }))
	p.hook("goalsmithOnInstallChange", func() { hear(view.Event{Kind: view.Installable}) })
	p.hook("goalsmithOnUpdate", func() { hear(view.Event{Kind: view.Updatable}) })
}

func (p *Port) hook(name string, f func()) {
	p.window.Set(name, js.FuncOf(func(js.Value, []js.Value) any { f(); return nil }))
}

func (p *Port) clicked(e js.Value, hear func(view.Event)) {
	t := e.Get("target")
	if isEditor(t) {
		p.caretMoved(t, hear)
		return
	}
	if act := closest(t, "[data-act]"); act.Truthy() && !isField(act) {
		hear(view.Event{Kind: view.Act, Data: data(act), ByKey: e.Get("detail").Int() == 0})
	}
}

// pressed passes on the few keys that the page knows.
func (p *Port) pressed(e js.Value, hear func(view.Event)) {
	key := e.Get("key").String()
	switch key {
	case "Tab", "Escape", "Enter", "?", "ArrowDown", "ArrowUp":
	default:
		if !p.allKeys || key != "PageDown" && key != "PageUp" && (isField(e.Get("target")) || e.Get("target").Call("matches", "textarea").Bool()) {
			return
		}
	}
	// A key that is held asks once, but for those that walk and scroll.
	walks := key == "Tab" || key == "ArrowDown" || key == "ArrowUp"
	if e.Get("repeat").Truthy() && (key == "Enter" || p.allKeys && !walks) {
		field := e.Get("target").Call("matches", "input,textarea,select").Bool()
		if !field || e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() {
			e.Call("preventDefault")
		}
		return
	}
	if p.composing || e.Get("isComposing").Truthy() || e.Get("keyCode").Int() == 229 {
		return
	}
	t := e.Get("target")
	ev := view.Event{
		Kind: view.KeyDown, Key: key, InEditor: isEditor(t),
		Alt: e.Get("altKey").Bool(), Shift: e.Get("shiftKey").Bool(),
		Other:   e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool(),
		Prevent: func() { e.Call("preventDefault") },
	}
	ev.OnButton = closest(t, "button,a,summary").Truthy()
	ev.InField = ev.InEditor || t.Get("matches").Truthy() && t.Call("matches", "input,textarea,select,[contenteditable]").Bool()
	if (key == "ArrowDown" || key == "ArrowUp") && !ev.Alt || key == "Enter" && ev.InEditor && !ev.Other {
		return
	}
	if ev.InEditor {
		ev.Text = t.Get("value").String()
		ev.Caret = caret(ev.Text, t.Get("selectionStart"), t.Get("selectionEnd"))
	} else if t.Get("dataset").Truthy() && t.Get("dataset").Get("part").Type() == js.TypeString {
		ev.Data = data(t)
	} else if card := closest(t, `[data-part="finding"]`); card.Truthy() {
		ev.Data = map[string]string{"key": card.Get("dataset").Get("key").String()}
	}
	hear(ev)
}

func moves(key string) bool {
	switch key {
	case "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End":
		return true
	}
	return false
}

func (p *Port) caretMoved(t js.Value, hear func(view.Event)) {
	s := t.Get("value").String()
	hear(view.Event{Kind: view.Caret, Caret: caret(s, t.Get("selectionStart"), t.Get("selectionEnd"))})
}

// point reports what is pointed at, once.
func (p *Port) point(e js.Value, hear func(view.Event)) {
	key := ""
	if e.Truthy() {
		key = e.Get("dataset").Get("key").String()
	}
	if key == p.pointed {
		return
	}
	p.pointed = key
	hear(view.Event{Kind: view.Point, Data: map[string]string{"key": key}})
}

// underlineAt finds the underline under a point: the mirror lies behind the
// editor and takes no pointer events itself.
func (p *Port) underlineAt(x, y float64) js.Value {
	all := p.document.Call("querySelectorAll", `[data-part="underline"]`)
	for i := all.Length() - 1; i >= 0; i-- { // inner ones come last
		rects := all.Index(i).Call("getClientRects")
		for j := range rects.Length() {
			r := rects.Index(j)
			if x >= r.Get("left").Float() && x <= r.Get("right").Float() && y >= r.Get("top").Float() && y <= r.Get("bottom").Float() {
				return all.Index(i)
			}
		}
	}
	return js.Null()
}

// scrolled tells which bytes of a long text are in sight, roughly: with a
// screenful to spare on both sides it need not be exact.
func (p *Port) scrolled(t js.Value, hear func(view.Event)) {
	if !p.long || !t.Get("classList").Truthy() || !t.Get("classList").Call("contains", "scroller").Bool() {
		return
	}
	p.Later("scroll", 80*time.Millisecond, func() {
		hear(view.Event{Kind: view.Scroll, View: p.inSight(t)})
	})
}

func (p *Port) inSight(t js.Value) text.Span {
	n := float64(len(p.Value()))
	whole := t.Get("scrollHeight").Float()
	if whole <= 0 {
		return text.Span{}
	}
	top, high := t.Get("scrollTop").Float(), t.Get("clientHeight").Float()
	from, to := (top-2*high)/whole*n, (top+3*high)/whole*n
	return text.Span{Start: int(max(from, 0)), End: int(min(to, n))}
}

func isEditor(t js.Value) bool {
	return t.Get("id").Type() == js.TypeString && t.Get("id").String() == "goal"
}

func closest(t js.Value, selector string) js.Value {
	if t.Get("closest").Type() != js.TypeFunction {
		return js.Null()
	}
	return t.Call("closest", selector)
}

// data reads an element's data attributes.
func data(e js.Value) map[string]string {
	set := e.Get("dataset")
	keys := js.Global().Get("Object").Call("keys", set)
	out := make(map[string]string, keys.Length())
	for i := range keys.Length() {
		k := keys.Index(i).String()
		out[k] = set.Get(k).String()
	}
	return out
}
