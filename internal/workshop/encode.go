package workshop

import (
	"bytes"
	"encoding/json"
)

// Encode writes a deck as a file that Parse reads and a person can edit: two
// spaces a level, keys in a fixed order, what is empty left out. The same deck
// gives the same bytes.
func Encode(d Deck) []byte { return encode(d, true) }

// Compact is Encode on one line without spaces, for links.
func Compact(d Deck) []byte { return encode(d, false) }

func encode(d Deck, wide bool) []byte {
	w := writer{wide: wide}
	w.open('{')
	w.key("schema")
	w.WriteByte('0' + schema)
	w.str("title", d.Title)
	w.str("role", string(d.Role))
	w.str("about", d.About)
	w.key("rounds")
	w.open('[')
	for _, r := range d.Rounds {
		w.next()
		w.open('{')
		w.str("goal", r.Goal)
		w.str("role", string(r.Role))
		w.str("weakness", r.Weakness)
		if len(r.Expect) > 0 {
			w.key("expect")
			w.open('[')
			for _, e := range r.Expect {
				w.next()
				w.quoted(e)
			}
			w.shut(']')
		}
		w.str("ask", r.Ask)
		w.str("listen", r.Listen)
		w.str("rewrite", r.Rewrite)
		w.shut('}')
	}
	w.shut(']')
	w.shut('}')
	if wide {
		w.WriteByte('\n')
	}
	return w.Bytes()
}

// writer writes JSON. It is here because package json's own indenting and
// reflection weigh more in the page's program than these lines.
type writer struct {
	bytes.Buffer
	wide   bool
	depth  int
	filled bool // the innermost bracket holds something
}

func (w *writer) open(b byte) {
	w.WriteByte(b)
	w.depth++
	w.filled = false
}

func (w *writer) shut(b byte) {
	w.depth--
	if w.filled {
		w.line()
	}
	w.WriteByte(b)
	w.filled = true
}

// next starts an item or a key.
func (w *writer) next() {
	if w.filled {
		w.WriteByte(',')
	}
	w.filled = true
	w.line()
}

func (w *writer) line() {
	if !w.wide {
		return
	}
	w.WriteByte('\n')
	for range w.depth {
		w.WriteString("  ")
	}
}

func (w *writer) key(name string) {
	w.next()
	w.quoted(name)
	w.WriteByte(':')
	if w.wide {
		w.WriteByte(' ')
	}
}

// str writes a key and its text; an empty one is left out.
func (w *writer) str(key, value string) {
	if value != "" {
		w.key(key)
		w.quoted(value)
	}
}

func (w *writer) quoted(s string) {
	q, err := json.Marshal(s)
	if err != nil { // a string can always be written
		q = []byte(`""`)
	}
	// Marshal hides <, > and & from web pages, and people edit these files.
	for _, x := range [...]struct{ from, to string }{{`\u003c`, "<"}, {`\u003e`, ">"}, {`\u0026`, "&"}} {
		q = unescape(q, x.from, x.to)
	}
	w.Write(q)
}

// unescape replaces an escape unless its backslash is itself escaped.
func unescape(q []byte, from, to string) []byte {
	if !bytes.Contains(q, []byte(from)) {
		return q
	}
	var out []byte
	for i := 0; i < len(q); {
		switch {
		case bytes.HasPrefix(q[i:], []byte(from)):
			out = append(out, to...)
			i += len(from)
		case q[i] == '\\' && i+1 < len(q):
			out = append(out, q[i], q[i+1])
			i += 2
		default:
			out = append(out, q[i])
			i++
		}
	}
	return out
}
