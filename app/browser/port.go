//go:build js && wasm

package browser

import (
	"syscall/js"
	"time"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/view"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Port is the browser as the view sees it.
type Port struct {
	window, document, root js.Value
	composing              bool
	pointed                string // the key last reported by Point
	long                   bool   // the editor holds more than one goal
	moves                  int    // how often the user has moved the focus
	ours                   bool   // the page is moving it
	allKeys                bool   // every key is heard
	base                   string
	opened                 chan struct{} // closed when the storage has opened, or won't
	sound                  js.Value
	timers                 map[string]*time.Timer
	turn                   turn
	store                  store
	tagger                 *Tagger
}

var _ view.Port = (*Port)(nil)

// New takes hold of the page.
func New() *Port {
	w := js.Global()
	d := w.Get("document")
	return &Port{window: w, document: d, root: d.Get("documentElement"), timers: map[string]*time.Timer{}, opened: make(chan struct{}), base: base(w)}
}

// base is the path that the app lies under, as the loader says.
func base(w js.Value) string {
	if b := w.Get("goalsmithBase"); b.Type() == js.TypeString {
		return b.String()
	}
	return "/"
}

// Mark sets a data attribute on the html element.
func (p *Port) Mark(name, value string) { p.root.Call("setAttribute", "data-"+name, value) }

// Title sets the document's title.
func (p *Port) Title(s string) { p.document.Set("title", s) }

// Today is the day in the user's own time zone.
func (p *Port) Today() when.Date { return when.DateOf(time.Now()) }

// Dialog shows or closes the dialog with that id.
func (p *Port) Dialog(id string, open bool) {
	d := p.document.Call("getElementById", id)
	if !d.Truthy() || d.Get("open").Bool() == open {
		return
	}
	p.ours = true
	defer func() { p.ours = false }()
	if open {
		d.Call("showModal")
	} else {
		d.Call("close")
	}
}

// Focus moves the focus to the first match and brings it into sight.
func (p *Port) Focus(selector string) bool {
	e := p.document.Call("querySelector", selector)
	if !e.Truthy() {
		return false
	}
	p.focus(e)
	e.Call("scrollIntoView", map[string]any{"block": "nearest"})
	return true
}

// Moves is how often the user has moved the focus.
func (p *Port) Moves() int { return p.moves }

// focus moves the focus for the page, which is no move of the user's.
func (p *Port) focus(e js.Value) {
	p.ours = true
	e.Call("focus", map[string]any{"preventScroll": true})
	p.ours = false
}

// Tags starts the worker.
func (p *Port) Tags(came func(model.TaggerState)) text.Tagger {
	p.tagger = NewTagger(func() { came(model.TaggerState(p.tagger.State())) })
	p.tagger.Start()
	return p.tagger
}

// has reports whether the loader left a function of that name.
func (p *Port) has(name string) bool { return p.window.Get(name).Type() == js.TypeFunction }

func (p *Port) yes(name string) bool { return p.has(name) && p.window.Call(name).Truthy() }
