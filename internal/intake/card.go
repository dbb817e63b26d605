package intake

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// item is a stretch of a file that may be a goal or a line of a card.
type item struct {
	text   string
	places []Place
}

// cards joins consecutive card lines into one goal and lets everything else
// through. A label that comes again starts the next card.
type cards struct {
	sink *sink
	held item
	seen string // letters of the held lines
}

// add takes the next item.
func (c *cards) add(it item) {
	letter, ok := c.sink.o.CardLine(it.text)
	if !ok {
		c.flush()
		c.emit(it)
		return
	}
	if strings.IndexByte(c.seen, letter) >= 0 || len(c.held.text)+len(it.text) >= Limit {
		c.flush()
	}
	if c.seen == "" {
		c.held = it
	} else {
		c.held = joined(c.held, "\n", it)
	}
	c.seen += string(letter)
}

// flush lets the held card go.
func (c *cards) flush() {
	if c.seen != "" {
		c.emit(c.held)
	}
	c.held, c.seen = item{}, ""
}

func (c *cards) emit(it item) {
	c.sink.goal(Goal{Text: it.text, Line: it.places[0].Line, Places: it.places})
}

// joined puts b behind a.
func joined(a item, between string, b item) item {
	at := len(a.text) + len(between)
	for _, p := range b.places {
		a.places = append(a.places, Place{p.Offset + at, p.Line, p.Column})
	}
	a.text += between + b.text
	return a
}

// CardLine recognises a line of a SMART card: "S: …", "- **Measurable** - …",
// "[T] = …", "3) Attainable: …", as package text reads labels. It gives the
// letter as written, so that Realistic is an R beside an Attainable.
func CardLine(line string) (letter byte, ok bool) {
	l := text.CardLabel(line)
	return l.Written, l.Letter != 0
}
