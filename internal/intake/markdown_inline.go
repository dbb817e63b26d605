package intake

import (
	"strings"
	"unicode/utf8"
)

// unlinked leaves of [words](address) and ![words](address) only the words, and
// keeps every remaining byte's place.
func unlinked(it item) item {
	if !strings.Contains(it.text, "](") {
		return it
	}
	var b strings.Builder
	var places []Place
	line, column := it.places[0].Line, it.places[0].Column
	text, from := it.text, 0
	keep := func(start, end int) {
		if start < end {
			places = append(places, Place{b.Len(), line, column + utf8.RuneCountInString(text[:start])})
			b.WriteString(text[start:end])
		}
	}
	for from < len(text) {
		open := strings.IndexByte(text[from:], '[')
		if open < 0 {
			break
		}
		open += from
		closing := strings.IndexByte(text[open:], ']')
		if closing < 0 {
			break
		}
		closing += open
		if !strings.HasPrefix(text[closing:], "](") {
			keep(from, closing+1)
			from = closing + 1
			continue
		}
		end := strings.IndexByte(text[closing:], ')')
		if end < 0 {
			break
		}
		before := open
		if before > from && text[before-1] == '!' {
			before--
		}
		keep(from, before)
		keep(open+1, closing)
		from = closing + end + 1
	}
	keep(from, len(text))
	if len(places) == 0 {
		return item{places: it.places}
	}
	return item{b.String(), places}
}

// table is the state within a table.
type table struct {
	open bool
	// heading is the first row until the row of dashes behind it proves it one.
	heading item
	// column holds the goals, counted from 0; -1 takes the first cell with at
	// least two words.
	column int
}

// row takes a line of a table. The goal is the cell under a heading called goal,
// goals, text, objective or objectives, else the first cell with two words or
// more; a row "S | …" is a card line.
func (m *markdown) row(line string, at int) {
	cells := m.split(line, at)
	if !m.table.open {
		m.flush()
		m.table = table{open: true, column: -1, heading: m.choose(cells, -1)}
		m.table.find(cells)
		return
	}
	if dashes(cells) {
		m.table.heading = item{}
		return
	}
	if m.table.heading.text != "" {
		// No dashes came: the first row was a row like any other.
		m.cards.add(m.table.heading)
		m.table.heading = item{}
	}
	if it := m.choose(cells, m.table.column); it.text != "" {
		m.cards.add(it)
	}
}

// behead turns the open line into the heading of a table without bars at its
// edges, which only the dashes below it give away.
func (m *markdown) behead() {
	cells := m.split(m.open[0].text, 0)
	m.open = nil
	m.flush()
	m.table = table{open: true, column: -1}
	m.table.find(cells)
}

// find looks for the column of goals in a heading.
func (t *table) find(cells []item) {
	for i, c := range cells {
		switch strings.ToLower(strings.Trim(c.text, white+"*_`")) {
		case "goal", "goals", "text", "objective", "objectives":
			t.column = i
			return
		}
	}
}

// choose is the cell that holds the goal, or an empty item.
func (m *markdown) choose(cells []item, column int) item {
	if column >= 0 {
		if column < len(cells) {
			return cells[column]
		}
		return item{}
	}
	if len(cells) >= 2 && cells[0].text != "" && cells[1].text != "" {
		head := item{cells[0].text + ":", cells[0].places}
		if _, ok := m.cards.sink.o.CardLine(head.text); ok {
			return joined(head, " ", cells[1])
		}
	}
	for _, c := range cells {
		if len(strings.Fields(c.text)) >= 2 {
			return c
		}
	}
	return item{}
}

// split cuts a row at its bars; \| is a bar within a cell.
func (m *markdown) split(line string, at int) []item {
	end := len(strings.TrimRight(line, white))
	if line[at] == '|' {
		at++
	}
	var cells []item
	for i := at; i <= end; i++ {
		if i < end && (line[i] != '|' || line[i-1] == '\\') {
			continue
		}
		if i == end && at >= end {
			break // nothing behind the last bar
		}
		it, ok := trimmed(line[:i], m.in.line, at)
		if ok {
			it = unlinked(it)
		}
		cells = append(cells, it)
		at = i + 1
	}
	return cells
}

// dashes reports the row that parts a heading from its table.
func dashes(cells []item) bool {
	for _, c := range cells {
		if strings.Trim(c.text, "-:") != "" || !strings.Contains(c.text, "-") {
			return false
		}
	}
	return len(cells) > 0
}
