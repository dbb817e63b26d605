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

// readCard reads a text of labelled lines. Two different letters make a card;
// one alone is only a heading.
func readCard(d *text.Document) *Card {
	var lines []CardLine
	var seen [256]bool
	kinds := 0
	inline := false
	for i := 0; i < len(d.Tokens); i++ {
		line := d.Tokens[i].Line
		if !line && !d.In(i-1, ". ; / , |") {
			continue
		}
		letter, next := cardLabel(d, i)
		if letter == 0 || !line && !(d.In(next-1, ": = -")) {
			continue
		}
		inline = inline || !line
		if n := len(lines); n > 0 {
			lines[n-1].Last = i
		}
		lines = append(lines, CardLine{Letter: letter, First: next, Last: len(d.Tokens)})
		if !seen[letter] {
			seen[letter] = true
			kinds++
		}
		i = next - 1
	}
	if kinds < 2 || inline && kinds < 3 {
		return nil
	}
	for k := range lines {
		l := &lines[k]
		for l.Last > l.First && (d.Tokens[l.Last-1].Kind == text.Bullet || d.In(l.Last-1, "/ ; |")) {
			l.Last--
		}
		if l.Last == l.First+1 && d.Is(l.First, ".") {
			l.Last = l.First // a full stop behind an empty line says nothing
		}
		l.Span = d.Span(l.First, l.Last)
	}
	return &Card{Lines: lines}
}

// cardLabel reads a label at the start of a line: "S:", "- **Measurable** -",
// "[T]", "Time bound =". It gives the letter and the token after the label.
func cardLabel(d *text.Document, i int) (letter byte, next int) {
	k := i
	for d.At(k).Kind == text.Bullet || d.In(k, "* [ ( _ #") {
		k++
	}
	letter, n := labelWord(d, k)
	if letter == 0 {
		return 0, i
	}
	k += n
	for d.In(k, "* ] ) _") {
		k++
	}
	marked := k > i+n && d.In(k-1, "] )")
	switch {
	case d.In(k, ": ="):
		k++
	case d.Is(k, "-") && (d.At(k).Space || n == 1):
		k++
	case !marked:
		return 0, i
	}
	for d.In(k, "* _") {
		k++
	}
	return letter, k
}

// labelWord reads the label's words. Misspellings that people make are listed;
// a longer word than the label never matches.
func labelWord(d *text.Document, k int) (letter byte, n int) {
	switch word := d.Norm(k); {
	case text.Among(word, "s specific specifics spesific specfic specificity"):
		return 'S', 1
	case text.Among(word, "m measurable measureable measurment measure measured metric mesurable"):
		return 'M', 1
	case text.Among(word, "a achievable acheivable achieveable attainable actionable achieve attainability realistic realisic"):
		return 'A', 1
	case text.Among(word, "r relevant relevent relevance relavant"):
		return 'R', 1
	case text.Among(word, "t timely timebound timeline timeframe deadline"):
		return 'T', 1
	case word == "time":
		if d.Is(k+1, "-") && d.In(k+2, "bound based specific limited") {
			return 'T', 3
		}
		if d.In(k+1, "bound based specific frame line limited") {
			return 'T', 2
		}
	}
	return 0, 0
}
