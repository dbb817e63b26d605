package intake

import "strings"

// readMarkdown takes list items, table rows and paragraphs as goals. Headings,
// code fences, comments, front matter and rules between sections are skipped;
// a line that goes on an item or a paragraph belongs to it; consecutive card
// lines, also as items or table rows, are one goal. Links keep their words
// only, since the engine reads brackets as a blank.
func readMarkdown(in *lineReader, s *sink) {
	m := markdown{cards: cards{sink: s}, in: in}
	in.each(s, m.line)
	m.flush()
	m.cards.flush()
}

// markdown is the state between two lines.
type markdown struct {
	cards cards
	in    *lineReader
	// open are the lines of the item or paragraph that the next line may go on,
	// size bytes of them; listed says that it is an item.
	open   []item
	size   int
	listed bool
	// fence is the mark that ends a code block, comment that a comment is open,
	// front that front matter is.
	fence          string
	comment, front bool
	table          table
}

func (m *markdown) line(line string) {
	body := strings.TrimLeft(line, white)
	for strings.HasPrefix(body, ">") {
		body = strings.TrimLeft(body[1:], white)
	}
	if m.inBlock(body) {
		return
	}
	at := len(line) - len(body)
	body = strings.TrimRight(body, white)
	switch {
	case body == "":
		m.flush()
	case len(m.open) == 1 && !m.listed && strings.Contains(body, "|") && dashes(m.split(line, at)):
		m.behead()
	case body[0] == '|' || m.table.open && strings.Contains(body, "|"):
		m.row(line, at)
	case heading(body):
		m.flush()
		m.cards.flush()
	case rule(body):
		// A line of = or - under a paragraph makes it a heading.
		if !m.listed && strings.ContainsAny(body[:1], "=-") {
			m.open = nil
		}
		m.flush()
		m.cards.flush()
	default:
		if n := marker(body); n > 0 {
			m.flush()
			m.start(line, at+n)
			return
		}
		m.text(line, at)
	}
}

// inBlock reports whether the line belongs to something that is skipped whole.
func (m *markdown) inBlock(body string) bool {
	if m.fence != "" {
		if strings.HasPrefix(body, m.fence) && strings.Trim(body, m.fence[:1]+white) == "" {
			m.fence = ""
		}
		return true
	}
	if m.comment {
		m.comment = !strings.Contains(body, "-->")
		return true
	}
	if m.front {
		// A line that can't be YAML shows that the dashes were a rule.
		bare := strings.TrimRight(body, white)
		m.front = bare != "---" && (strings.Contains(bare, ":") || strings.HasPrefix(bare, "- "))
		return m.front || bare == "---"
	}
	for _, mark := range [...]string{"```", "~~~"} {
		if strings.HasPrefix(body, mark) {
			m.flush()
			m.fence = mark
			return true
		}
	}
	if strings.HasPrefix(body, "<!--") {
		m.flush()
		m.comment = !strings.Contains(body, "-->")
		return true
	}
	if m.in.line == 1 && strings.TrimRight(body, white) == "---" {
		m.front = true
		return true
	}
	return false
}

// text goes on the open item or paragraph, unless either line is a card's.
func (m *markdown) text(line string, at int) {
	it, ok := trimmed(line, m.in.line, at)
	if !ok {
		return
	}
	_, card := m.cards.sink.o.CardLine(it.text)
	if !m.listed && len(m.open) == 1 && !card {
		_, card = m.cards.sink.o.CardLine(m.open[0].text)
	}
	if len(m.open) == 0 || card || m.size+len(it.text) >= Limit {
		m.flush()
		m.listed = false
	}
	m.open, m.size = append(m.open, unlinked(it)), m.size+len(it.text)
}

// start opens a list item.
func (m *markdown) start(line string, at int) {
	if it, ok := trimmed(line, m.in.line, at); ok {
		m.open, m.size, m.listed = []item{unlinked(it)}, len(it.text), true
	}
}

// flush ends the open item, paragraph or table.
func (m *markdown) flush() {
	if whole := together(m.open); whole.text != "" {
		m.cards.add(whole)
	}
	if m.table.heading.text != "" {
		// No dashes came: the first row was a row like any other.
		m.cards.add(m.table.heading)
	}
	m.open, m.size, m.listed, m.table = nil, 0, false, table{}
}

// together joins the lines of one goal with a space each.
func together(parts []item) item {
	var b strings.Builder
	var places []Place
	for _, it := range parts {
		if it.text == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		for _, p := range it.places {
			places = append(places, Place{p.Offset + b.Len(), p.Line, p.Column})
		}
		b.WriteString(it.text)
	}
	return item{b.String(), places}
}

// heading reports "# …".
func heading(body string) bool {
	rest := strings.TrimLeft(body, "#")
	return rest != body && len(body)-len(rest) <= 6 && (rest == "" || rest[0] == ' ' || rest[0] == '\t')
}

// rule reports a line of nothing but =, -, * or _, three or more, with or
// without spaces: a rule or the underline of a heading.
func rule(body string) bool {
	bare := strings.ReplaceAll(body, " ", "")
	return (len(bare) >= 3 || body == "==" || body == "--") && strings.Trim(bare, bare[:1]) == "" && strings.Contains("=-*_", bare[:1])
}

// marker is the length of a list item's mark with its box: "- ", "12. [x] ".
func marker(body string) int {
	n := 0
	if strings.ContainsRune("-*+", rune(body[0])) {
		n = 1
	} else {
		digits := len(body) - len(strings.TrimLeft(body, "0123456789"))
		if digits == 0 || digits > 9 || digits == len(body) || body[digits] != '.' && body[digits] != ')' {
			return 0
		}
		n = digits + 1
	}
	if n < len(body) && body[n] != ' ' && body[n] != '\t' {
		return 0
	}
	for n < len(body) && (body[n] == ' ' || body[n] == '\t') {
		n++
	}
	for _, box := range [...]string{"[ ] ", "[x] ", "[X] "} {
		if strings.HasPrefix(body[n:], box) {
			n += len(box)
		}
	}
	return n
}
