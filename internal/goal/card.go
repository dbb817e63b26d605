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

// labels reports a token of a line's label.
func (c *Card) labels(i int, d *text.Document) bool {
	if c == nil || c.Line(i) != nil {
		return false
	}
	k := sort.Search(len(c.Lines), func(k int) bool { return c.Lines[k].Last > i }) // the line behind token i
	return k < len(c.Lines) && c.Lines[k].Label.Overlaps(d.At(i).Span)
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
	if h, ok := cardHeading(d, lines[0]); ok && !counted(d, lines) {
		lines = append([]CardLine{h}, lines...)
	}
	return &Card{Lines: lines}
}

// counted reports a number on an S or M line: then the heading only says it again, or
// says more broadly what the lines say.
func counted(d *text.Document, lines []CardLine) bool {
	for _, l := range lines {
		for i := l.First; (l.Letter == 'S' || l.Letter == 'M') && i < l.Last; i++ {
			if d.At(i).Kind == text.Number {
				return true
			}
		}
	}
	return false
}

// cardHeading reads the whole goal over its five lines ("Goal: increase win rate by
// 5 points"), which says what is to be done as an S line does.
func cardHeading(d *text.Document, first CardLine) (CardLine, bool) {
	i := 0
	for d.In(i, "smart my our the draft final") {
		i++
	}
	if !d.In(i, "goal objective") || !d.In(i+1, ": - =") {
		return CardLine{}, false
	}
	last := d.TokenAt(first.Label.Start)
	for last > i+2 && d.At(last-1).Kind != text.Word && d.At(last-1).Kind != text.Number && !d.In(last-1, "% )") {
		last--
	}
	if last < i+5 {
		return CardLine{}, false
	}
	return CardLine{Letter: 'S', Label: d.Tokens[i].Span, First: i + 2, Last: last, Span: d.Span(i+2, last)}, true
}
