package goal

import (
	"sort"

	"github.com/goalsmith/goalsmith/internal/text"
)

// Card is a goal written as S, M, A, R and T lines.
type Card struct {
	Lines []CardLine
}

// CardLine is one line of a card.
type CardLine struct {
	// Letter is 'S', 'M', 'A', 'R' or 'T'. A line labelled Realistic is an A.
	Letter byte
	// Label covers the label, without the marks around it.
	Label text.Span
	// First and Last are the tokens of what the line says, without its label.
	First, Last int
	text.Span
}

// Line is the card line that token i stands in, or nil.
func (c *Card) Line(i int) *CardLine {
	if c == nil {
		return nil
	}
	k := sort.Search(len(c.Lines), func(k int) bool { return c.Lines[k].Last > i })
	if k < len(c.Lines) && i >= c.Lines[k].First {
		return &c.Lines[k]
	}
	return nil
}

// starts reports the first token of a line.
func (c *Card) starts(i int) bool {
	l := c.Line(i)
	return l != nil && l.First == i
}

// readCard reads a text of labelled lines, or is nil.
func readCard(d *text.Document) *Card {
	found := d.CardLines()
	if found == nil {
		return nil
	}
	lines := make([]CardLine, len(found))
	for k, l := range found {
		lines[k] = CardLine{Letter: l.Letter, Label: l.Label, First: l.First, Last: l.Last, Span: d.Span(l.First, l.Last)}
	}
	return &Card{Lines: lines}
}
