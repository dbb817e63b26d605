//go:build js && wasm

package browser

import (
	"syscall/js"

	"github.com/goalsmith/goalsmith/internal/text"
)

// TaggerState says how far the worker with the tagger is. It stands on the
// <html> element as data-tagger.
type TaggerState string

// The states. Without a worker, or after it has failed, the tagger is off for
// good and the page reviews by the lexicon alone.
const (
	TaggerLoading TaggerState = "loading"
	TaggerReady   TaggerState = "ready"
	TaggerOff     TaggerState = "off"
)

// Tagger is a text.Tagger whose tags come from the worker. Tag never waits: it
// says what is known of a sentence, and asks for the rest once the current task
// is done. It belongs to the page's one thread.
type Tagger struct {
	state   TaggerState
	queue   *tagQueue
	arrived func()
	worker  js.Value
	id      int
	flush   js.Func
	flushes bool
	message js.Func
	failed  js.Func
}

var _ text.Tagger = (*Tagger)(nil)

// NewTagger makes a tagger in the state loading. It calls arrived, outside any
// call of its own, when tags have come that a review asked for and when the
// state has changed; the page then reviews again.
func NewTagger(arrived func()) *Tagger {
	t := &Tagger{queue: newTagQueue(), arrived: arrived}
	t.set(TaggerLoading)
	return t
}

// State is how far the worker is.
func (t *Tagger) State() TaggerState { return t.state }

// Start loads the worker. Call it after the first paint: its download must not
// hold up the page.
func (t *Tagger) Start() {
	if t.worker.Truthy() || t.state == TaggerOff {
		return
	}
	t.message = js.FuncOf(func(_ js.Value, args []js.Value) any {
		t.receive(args[0].Get("data"))
		return nil
	})
	t.failed = js.FuncOf(func(_ js.Value, args []js.Value) any {
		t.off()
		return nil
	})
	t.flush = js.FuncOf(func(js.Value, []js.Value) any {
		t.flushes = false
		t.send()
		return nil
	})
	// The loader makes the worker, as it holds the page's one script policy.
	makes := js.Global().Get("goalsmithNewTagger")
	if makes.Type() == js.TypeFunction {
		t.worker = makes.Invoke()
	}
	if !t.worker.Truthy() {
		t.off()
		return
	}
	t.worker.Call("addEventListener", "message", t.message)
	t.worker.Call("addEventListener", "error", t.failed)
	t.worker.Call("addEventListener", "messageerror", t.failed)
}

// Tag gives the tags of a sentence. While they are not known it gives those of
// the words that are unchanged, or nil.
func (t *Tagger) Tag(words []string) []string {
	if t.state == TaggerOff {
		return nil
	}
	tags := t.queue.tag(words)
	if t.state == TaggerReady && !t.flushes && t.queue.idle() {
		// After the review, so that one message holds all that it asked for.
		t.flushes = true
		js.Global().Call("queueMicrotask", t.flush)
	}
	return tags
}

func (t *Tagger) send() {
	if t.state != TaggerReady {
		return
	}
	if batch := t.queue.next(); batch != "" {
		t.id++
		t.worker.Call("postMessage", map[string]any{"id": t.id, "text": batch})
	}
}

func (t *Tagger) receive(data js.Value) {
	if t.state == TaggerOff || data.Type() != js.TypeObject {
		return
	}
	switch {
	case data.Get("ready").Truthy():
		t.set(TaggerReady)
		t.send()
	case data.Get("tags").Type() == js.TypeString:
		if id := data.Get("id"); id.Type() != js.TypeNumber || id.Int() != t.id {
			return
		}
		news := t.queue.answered(data.Get("tags").String())
		t.send()
		if !news {
			return
		}
	case data.Get("type").Type() == js.TypeString && data.Get("type").String() == "off":
		t.off()
		return
	default:
		return
	}
	t.arrived()
}

// off gives the worker up. The page goes on without tags.
func (t *Tagger) off() {
	if t.state == TaggerOff {
		return
	}
	t.set(TaggerOff)
	if t.worker.Truthy() {
		t.worker.Call("terminate")
	}
	t.queue = newTagQueue()
	t.arrived()
}

func (t *Tagger) set(s TaggerState) {
	t.state = s
	js.Global().Get("document").Get("documentElement").Call("setAttribute", "data-tagger", string(s))
}
