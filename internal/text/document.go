// Package text turns a string into tokens and sentences with byte spans, the
// ground that every recogniser and rule stands on. Any string is fine,
// including invalid UTF-8: tokens always tile the non-space bytes of the input
// in order, and nothing is rewritten.
package text

// Kind says what a token is made of.
type Kind uint8

const (
	// None is the kind of what lies in front of the text and behind it.
	None Kind = iota
	// Word starts with a letter and may go on with letters, digits, an inner
	// apostrophe ("don't") or an inner ampersand or full stop between single
	// letters ("R&D", "U.S."). Q3, FY27, H1, O365, G2 and Monday.com are words.
	Word
	// Number is a run of digits with inner separators: 20, 1,250.50, 3.5.
	// A suffix is a token of its own: "150K" is Number "150" and Word "K" with
	// no space between.
	Number
	// Punct is a punctuation mark or symbol. "->", ">=", "<=" and "..." are one
	// token; every other mark stands alone.
	Punct
	// Blank is a place left to fill in: [by when?], ___, {amount}, <number>.
	// The engine reads nothing inside it.
	Blank
	// Bullet opens a line: "-", "*", "•", "1.", "2)", "[ ]".
	Bullet
	// Opaque is an address such as https://… or name@host. It is never read as
	// words or numbers.
	Opaque
)

// Token is one piece of the text. Tokens are values; a Document owns them.
type Token struct {
	Span
	Kind Kind
	// Text is the token as written.
	Text string
	// Norm is what to match on: lower case, straight quotes, "-" for every
	// dash, "->" for arrows, ">=" and "<=" for ≥ and ≤, "•" for every bullet, so
	// that none is taken for a dash.
	Norm string
	// Space reports white space (or the start of the text) before the token.
	Space bool
	// Line reports a line break (or the start of the text) before the token.
	Line bool
	// Tag is the Penn Treebank part of speech, or "" when no tagger has run.
	Tag string
}

// Sentence is a range of tokens, [First, Last), that a tagger reads at once.
type Sentence struct {
	Span
	First, Last int
}

// Document is a text with its tokens and sentences. It is read-only once made.
type Document struct {
	Text      string
	Tokens    []Token
	Sentences []Sentence
	// Glossary holds the reader's own words; nil when there are none.
	Glossary Glossary
}

// Tagger gives the parts of speech of one sentence. The result has one Penn
// Treebank tag per word, or is nil when the tags are not (yet) known.
// Implementations must be deterministic and safe for concurrent use.
type Tagger interface {
	Tag(words []string) []string
}

// Parse reads a string. It takes time linear in its length.
func Parse(s string) *Document {
	d := &Document{Text: s, Tokens: tokenize(s)}
	d.Sentences = sentences(d)
	return d
}

// Tagged parses s and tags every sentence that t knows. A nil tagger tags
// nothing. A sentence whose tags do not fit its words is left untagged.
func Tagged(s string, t Tagger) *Document {
	d := Parse(s)
	if t == nil {
		return d
	}
	for _, st := range d.Sentences {
		words := d.Words(st)
		tags := t.Tag(words)
		if len(tags) != len(words) {
			continue
		}
		for i, tag := range tags {
			d.Tokens[st.First+i].Tag = tag
		}
	}
	return d
}

// Words are the texts of a sentence's tokens as a Tagger takes them.
func (d *Document) Words(s Sentence) []string {
	words := make([]string, 0, s.Last-s.First)
	for _, t := range d.Tokens[s.First:s.Last] {
		words = append(words, t.Text)
	}
	return words
}

// At is the token at index i, or one of no kind when i is out of range, so that
// grammars can look ahead and behind without bounds checks.
//
//go:noinline
func (d *Document) At(i int) Token {
	if i < 0 || i >= len(d.Tokens) {
		return Token{}
	}
	return d.Tokens[i]
}

// Norm is the normal form of token i, or "" when out of range.
//
//go:noinline
func (d *Document) Norm(i int) string {
	if i < 0 || i >= len(d.Tokens) {
		return ""
	}
	return d.Tokens[i].Norm
}

// Is reports whether token i has one of the given normal forms.
//
//go:noinline
func (d *Document) Is(i int, norms ...string) bool {
	n := d.Norm(i)
	if n == "" {
		return false
	}
	for _, w := range norms {
		if n == w {
			return true
		}
	}
	return false
}

// Phrase reports whether the tokens from i on are these normal forms, and the
// index after them.
//
//go:noinline
func (d *Document) Phrase(i int, norms ...string) (next int, ok bool) {
	for k, w := range norms {
		if d.Norm(i+k) != w {
			return i, false
		}
	}
	return i + len(norms), true
}

// Glued reports whether token i follows its neighbour with no space between.
//
//go:noinline
func (d *Document) Glued(i int) bool {
	return i > 0 && i < len(d.Tokens) && !d.Tokens[i].Space
}

// Span covers the tokens [first, last).
//
//go:noinline
func (d *Document) Span(first, last int) Span {
	if first < 0 || last > len(d.Tokens) || first >= last {
		return Span{}
	}
	return Span{d.Tokens[first].Start, d.Tokens[last-1].End}
}

// Hyphened reports whether token i is joined to a word or number by a hyphen:
// "best" in "best-fit", "day" in "90-day".
//
//go:noinline
func (d *Document) Hyphened(i int) bool {
	before := d.Norm(i-1) == "-" && d.Glued(i) && d.Glued(i-1)
	after := d.Norm(i+1) == "-" && d.Glued(i+1) && d.Glued(i+2)
	return before || after
}

// SentenceOf is the index of the sentence that holds token i, or -1.
//
//go:noinline
func (d *Document) SentenceOf(i int) int {
	lo, hi := 0, len(d.Sentences)
	for lo < hi {
		mid := (lo + hi) / 2
		switch s := d.Sentences[mid]; {
		case i < s.First:
			hi = mid
		case i >= s.Last:
			lo = mid + 1
		default:
			return mid
		}
	}
	return -1
}

// TokenAt is the index of the token that covers byte b, or of the first one
// after it; len(Tokens) when there is none.
func (d *Document) TokenAt(b int) int {
	lo, hi := 0, len(d.Tokens)
	for lo < hi {
		mid := (lo + hi) / 2
		if d.Tokens[mid].End <= b {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// HasWords reports whether there is anything to read: a word, a number or a
// place left to fill in.
func (d *Document) HasWords() bool {
	for _, t := range d.Tokens {
		if t.Kind == Word || t.Kind == Number || t.Kind == Blank {
			return true
		}
	}
	return false
}
