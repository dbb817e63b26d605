// Package handout lays out what a room takes away: worksheets, answer sheets, the
// guide and session plans. A hand-out is a value of a few kinds of block; the page
// draws them, and Markdown and HTML print them. The longer texts come from data
// files of the site, which no program carries.
package handout

// Block is one piece of a page.
type Block struct {
	Kind BlockKind
	// Text is the heading, the paragraph, the goal or the label of the lines.
	Text string
	// Items are the entries of a list or a checklist; Rows those of a table, a cell
	// each, the first row its head.
	Items []string
	Rows  [][]string
	// Lines is how many lines there are to write on.
	Lines int
}

// BlockKind says how a block is drawn.
type BlockKind string

// The kinds of block.
const (
	Heading   BlockKind = "heading"
	Para      BlockKind = "para"
	Goal      BlockKind = "goal"      // a goal, in the goal's own type
	Room      BlockKind = "room"      // a label and lines to write on
	List      BlockKind = "list"      // entries with a dot
	Checklist BlockKind = "checklist" // entries with a box to tick
	Table     BlockKind = "table"
)

// Page is a hand-out.
type Page struct {
	Title  string
	Blocks []Block
}

func (p *Page) add(b Block) { p.Blocks = append(p.Blocks, b) }

// say adds a block that is one text; list and table those of several.
func (p *Page) say(k BlockKind, text string) { p.add(Block{Kind: k, Text: text}) }

func (p *Page) list(k BlockKind, items []string) {
	if len(items) > 0 {
		p.add(Block{Kind: k, Items: items})
	}
}

func (p *Page) table(rows [][]string) { p.add(Block{Kind: Table, Rows: rows}) }
