//go:build js && wasm

package browser

import (
	"syscall/js"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/view"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

func (p *Port) editor() js.Value {
	return p.document.Call("querySelector", `[data-part="goal-editor"]`)
}

// Value is what stands in the editor.
func (p *Port) Value() string {
	if e := p.editor(); e.Truthy() {
		return e.Get("value").String()
	}
	return ""
}

// Early takes over what was typed before the app came.
func (p *Port) Early() view.Early {
	if !p.has("goalsmithTakeEarly") {
		return view.Early{}
	}
	e := p.window.Call("goalsmithTakeEarly")
	s := e.Get("text").String()
	return view.Early{Text: s, Caret: caret(s, e.Get("start"), e.Get("end")), Focused: e.Get("focused").Truthy()}
}

func caret(s string, start, end js.Value) text.Span {
	if start.Type() != js.TypeNumber || end.Type() != js.TypeNumber {
		return text.Span{Start: len(s), End: len(s)}
	}
	return text.Span{Start: model.Bytes(s, start.Int()), End: model.Bytes(s, end.Int())}
}

// Begin fills an editor that nobody has typed into. Its undo history starts
// here.
func (p *Port) Begin(whole string, at text.Span, focus bool) {
	e := p.editor()
	if !e.Truthy() || p.composing {
		return
	}
	if whole != "" {
		e.Set("value", whole)
	}
	if focus && !p.busyElsewhere(e) {
		p.focus(e)
	}
	e.Call("setSelectionRange", model.Units(whole, at.Start), model.Units(whole, at.End))
}

// busyElsewhere reports that the user has put the focus somewhere else.
func (p *Port) busyElsewhere(e js.Value) bool {
	a := p.document.Get("activeElement")
	return a.Truthy() && !a.Equal(e) && !a.Equal(p.document.Get("body"))
}

// Replace makes the edits as one native undo step: the smallest range that
// covers them is selected and typed over, as a user would.
func (p *Port) Replace(whole string, edits []lint.Edit) bool {
	e := p.editor()
	cover, put, ok := model.Apply(whole, edits)
	if !ok || !e.Truthy() || p.composing || e.Get("value").String() != whole {
		return false
	}
	focused := p.document.Get("activeElement").Equal(e)
	start, end := model.Units(whole, cover.Start), model.Units(whole, cover.End)
	p.focus(e)
	e.Call("setSelectionRange", start, end)
	switch {
	case put == "" && start == end:
		return true
	case put == "":
		ok = p.document.Call("execCommand", "delete").Bool()
	default:
		ok = p.document.Call("execCommand", "insertText", false, put).Bool()
	}
	if !ok {
		// Without the command there is no undo step, but the fix still lands.
		e.Call("setRangeText", put, start, end, "end")
		e.Call("dispatchEvent", p.window.Get("InputEvent").New("input", map[string]any{"bubbles": true}))
	}
	p.rest(e, focused)
	return true
}

func (p *Port) touch() bool {
	return p.window.Call("matchMedia", "(pointer: coarse)").Get("matches").Bool()
}

// Select selects a stretch of the editor's text.
func (p *Port) Select(whole string, s text.Span) {
	e := p.editor()
	if !e.Truthy() || p.composing {
		return
	}
	p.ours = true
	e.Call("focus")
	p.ours = false
	e.Call("setSelectionRange", model.Units(whole, s.Start), model.Units(whole, s.End))
}

// Undo takes the last change back.
func (p *Port) Undo() {
	e := p.editor()
	if !e.Truthy() || p.composing {
		return
	}
	focused := p.document.Get("activeElement").Equal(e)
	p.focus(e)
	p.document.Call("execCommand", "undo")
	p.rest(e, focused)
}

// rest leaves a touch screen as it was: a keyboard that slides in over the next
// finding helps nobody.
func (p *Port) rest(e js.Value, focused bool) {
	if !focused && p.touch() {
		e.Call("blur")
	}
}
