package review

import (
	"strings"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/text"
)

// maxUnit bounds a unit of a long text, in bytes, so that no step takes long: a
// goal of several lines fits, and reading it takes a few milliseconds at most.
const maxUnit = 800

// cutter cuts a long text into units, one after the other. Their bytes in order
// are the text itself.
//
// A paragraph is a unit: what stands between blank lines belongs together, be it
// a goal of three sentences, a card or a short list. A longer one falls apart
// into its sentences, each with the bullet in front of it, and a sentence that
// is too long at spaces. So a cut hangs on its own paragraph alone, and a change
// moves none in the others.
type cutter struct {
	text string
	// at is where the next unit starts, and end where its paragraph ends.
	at, end int
	// cuts are the ends of the units that are found already.
	cuts []int
}

// next is the start and the end of the next unit; ok is false behind the last.
func (c *cutter) next() (s text.Span, ok bool) {
	if c.at >= len(c.text) {
		return text.Span{}, false
	}
	if len(c.cuts) == 0 {
		if c.at >= c.end {
			c.end = paragraphEnd(c.text, c.at)
			if c.end-c.at <= maxUnit {
				c.cuts = append(c.cuts, c.end)
			}
		}
		if len(c.cuts) == 0 {
			c.sentences()
		}
	}
	s = text.Span{Start: c.at, End: c.cuts[0]}
	c.at, c.cuts = c.cuts[0], c.cuts[1:]
	return s, true
}

// paragraphEnd is where the paragraph that starts at i ends, with the blank lines
// behind it.
func paragraphEnd(s string, i int) int {
	for {
		n := strings.IndexByte(s[i:], '\n')
		if n < 0 {
			return len(s)
		}
		i += n + 1
		rest := strings.TrimLeft(s[i:], " \t\r")
		if rest == "" {
			return len(s)
		}
		if rest[0] != '\n' {
			continue
		}
		if rest = strings.TrimLeft(rest, " \t\r\n"); rest == "" {
			return len(s)
		}
		// The next paragraph keeps what it is indented by.
		return i + strings.LastIndexByte(s[i:len(s)-len(rest)], '\n') + 1
	}
}

// sentences finds the next few cuts of a long paragraph. It looks at a window of
// it that holds the longest sentence there may be, so that cutting stays linear.
func (c *cutter) sentences() {
	whole := c.text[c.at:c.end]
	window := whole
	if len(window) > 2*maxUnit {
		window = window[:wholeChars(window, 2*maxUnit)]
	}
	d := text.Parse(window)
	last := 0
	for k := 1; k < len(d.Sentences); k++ {
		i := d.Sentences[k].First
		for i > d.Sentences[k-1].Last && d.Tokens[i-1].Kind == text.Bullet {
			i--
		}
		if start := d.Tokens[i].Start; start-last <= maxUnit {
			c.cuts, last = append(c.cuts, c.at+start), start
			continue
		}
		break
	}
	// What is left is a sentence whose end is out of sight, or the last one.
	switch {
	case len(window) == len(whole) && len(whole)-last <= maxUnit:
		c.cuts = append(c.cuts, c.end)
	case len(c.cuts) == 0:
		c.cuts = append(c.cuts, c.at+c.space(d))
	}
}

// space is where a sentence that is too long is cut: at the last space, or at
// any character where there is none.
func (c *cutter) space(d *text.Document) int {
	for i := d.TokenAt(maxUnit); i > 0; i-- {
		if t := d.At(i); t.Space && t.Start > 0 && t.Start <= maxUnit {
			return t.Start
		}
	}
	return wholeChars(d.Text, min(maxUnit, len(d.Text)))
}

// wholeChars is the end of the last whole character within the first n bytes.
func wholeChars(s string, n int) int {
	if n >= len(s) {
		return len(s)
	}
	for k := n; k > 0 && k > n-utf8.UTFMax; k-- {
		if utf8.RuneStart(s[k]) {
			return k
		}
	}
	return n
}
