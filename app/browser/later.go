//go:build js && wasm

package browser

import (
	"syscall/js"
	"time"
)

// turn is what waits for the browser's next turn, by name. Go's own timers don't
// let the browser have one when they are due already, and the browser's wait
// 4 ms and more once they follow each other; a message to ourselves does neither,
// and keys and frames go first.
type turn struct {
	waits map[string]func()
	port  js.Value
}

// Later calls f after d unless it is asked again under the same name before.
func (p *Port) Later(name string, d time.Duration, f func()) {
	if t := p.timers[name]; t != nil {
		t.Stop()
		delete(p.timers, name)
	}
	delete(p.turn.waits, name)
	if d <= 0 {
		p.nextTurn(name, f)
		return
	}
	p.timers[name] = time.AfterFunc(d, f)
}

func (p *Port) nextTurn(name string, f func()) {
	if p.turn.waits == nil {
		p.turn.waits = map[string]func(){}
		channel := p.window.Get("MessageChannel").New()
		channel.Get("port1").Set("onmessage", js.FuncOf(func(js.Value, []js.Value) any {
			due := p.turn.waits
			p.turn.waits = map[string]func(){}
			for _, f := range due {
				f()
			}
			return nil
		}))
		p.turn.port = channel.Get("port2")
	}
	p.turn.waits[name] = f
	p.turn.port.Call("postMessage", 0)
}
