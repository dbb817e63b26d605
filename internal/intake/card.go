package intake

import "strings"

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
// "[T] = …", "3) Attainable: …". It gives the letter as written, so that
// Realistic is an R. Labels may be misspelt by a letter or two.
func CardLine(line string) (letter byte, ok bool) {
	head, dash := label(line)
	var b strings.Builder
	for _, r := range strings.ToLower(head) {
		if r >= 'a' && r <= 'z' {
			b.WriteRune(r)
		}
	}
	word := b.String()
	if len(word) == 1 && strings.Contains("smart", word) {
		// "a - b" is a phrase; "A - b" is a label.
		return word[0] - 'a' + 'A', !dash || strings.Contains(head, strings.ToUpper(word))
	}
	for _, name := range [...]string{
		"specific", "measurable", "measure", "achievable", "attainable", "relevant", "realistic",
		"timebound", "timely", "timebased", "timeframe", "timeline",
	} {
		if near(word, name) {
			return name[0] - 'a' + 'A', true
		}
	}
	return 0, false
}

// label is what stands before the first ":", "=" or spaced dash, when that is
// near the start; dash reports that it was a dash.
func label(line string) (head string, dash bool) {
	line = strings.TrimLeft(line, white+"-*+•·>_#")
	for i, r := range line {
		switch {
		case i > 40:
			return "", false
		case r == ':' || r == '=':
			return line[:i], false
		case r == '-' || r == '–' || r == '—':
			if rest := line[i+len(string(r)):]; i > 0 && strings.HasPrefix(rest, " ") {
				return line[:i], true
			}
		}
	}
	return "", false
}

// near reports whether word is name with at most one letter wrong, two when
// the name is long.
func near(word, name string) bool {
	allowed := 1
	if len(name) >= 9 {
		allowed = 2
	}
	if len(word) > len(name)+allowed || len(word)+allowed < len(name) || word == "" || word[0] != name[0] {
		return false
	}
	row := make([]int, len(name)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(word) {
		last := row[0]
		row[0] = i + 1
		for j := range len(name) {
			cost := last
			if word[i] != name[j] {
				cost++
			}
			last = row[j+1]
			row[j+1] = min(cost, last+1, row[j]+1)
		}
	}
	return row[len(name)] <= allowed
}
