package text

// CardLine is one line of a goal written as a card: "S: …", a row of a table, or
// what stands under a label of its own.
type CardLine struct {
	// Letter is the criterion that the line feeds: 'S', 'M', 'A', 'R' or 'T'.
	// Written is the label's own first letter: Realistic is an R that feeds A.
	Letter, Written byte
	// Label covers the label without its marks.
	Label Span
	// First and Last are the tokens of what the line says.
	First, Last int
}

// CardLines reads a text of labelled lines; nil when it is none. Two different
// letters make a card; one alone is only a heading. Labels within a line, and
// labels that stand alone over their text, take three.
func (d *Document) CardLines() []CardLine {
	var lines []CardLine
	seen, need := "", 2
	for i := 0; i < len(d.Tokens); i++ {
		line := d.Tokens[i].Line
		framed := !line && len(lines) > 0 && d.In(i, "[ ( *") // "… [M] 30 demos [A] …"
		if !line && !framed && !d.In(i-1, ". ; / , |") {
			continue
		}
		if line && len(lines) == 0 {
			if out := d.cardColumns(i); out != nil {
				return out
			}
		}
		l, mark := d.cardLabel(i)
		if l.Letter == 0 || !line && !framed && mark == markFrame || !line && (mark == markTab || mark == markBar || mark == markAlone) {
			continue
		}
		if !line || mark == markAlone {
			need = 3
		}
		if n := len(lines); n > 0 {
			lines[n-1].Last = i
		}
		l.Last = len(d.Tokens)
		lines = append(lines, l)
		if !Among(string(l.Letter), seen) {
			seen += string(l.Letter) + " "
		}
		i = l.First - 1
	}
	if len(seen) < 2*need {
		return nil
	}
	for k := range lines {
		d.trimCardLine(&lines[k])
	}
	return lines
}

// trimCardLine takes marks off the end that part it from the next line.
func (d *Document) trimCardLine(l *CardLine) {
	for l.Last > l.First {
		t := d.Tokens[l.Last-1]
		ruled := t.Norm == "-" || t.Norm == ":"
		for k := l.Last - 1; ruled && k >= l.First && !d.Is(k, "|"); k-- {
			ruled = d.In(k, "- :") && k > l.First // a row of dashes under a table's heading
		}
		if t.Kind != Bullet && !d.In(l.Last-1, "/ ; |") && !ruled {
			break
		}
		l.Last--
	}
	if l.Last == l.First+1 && d.Is(l.First, ".") {
		l.Last = l.First // a full stop behind an empty line says nothing
	}
}

// CardLabel reads the label that opens a line of a card, in any of the forms that
// people write: "S:", "- **Measurable** -", "[T]", "(R)elevant =", "Specific (S):",
// "| A |". The letters are 0 when there is none.
func CardLabel(line string) CardLine {
	const enough = 80 // bytes: a label is at the start
	for n := min(len(line), enough); n > 0; n-- {
		if n == len(line) || line[n]&0xC0 != 0x80 {
			line = line[:n]
			break
		}
	}
	l, mark := Parse(line).cardLabel(0)
	if mark == markAlone {
		return CardLine{}
	}
	return l
}

// cardMark is what parts a label from what it labels.
type cardMark uint8

const (
	markNone  cardMark = iota
	markColon          // ":" or "="
	markDash           // a dash with a space on one side
	markFrame          // the brackets or stars around it
	markBar            // the bar of a table
	markTab            // the next cell of a table
	markAlone          // the end of its line
)

// cardLabel reads a label at token i. First is the token after it.
func (d *Document) cardLabel(i int) (CardLine, cardMark) { return d.labelAt(i, true) }

// labelAt is cardLabel; twice asks for the label's second form behind it as well.
func (d *Document) labelAt(i int, twice bool) (CardLine, cardMark) {
	const marks = 8 // in front of a label at most: a line of nothing but bars is no card
	k := i
	for k < i+marks && (d.At(k).Kind == Bullet || d.In(k, "* [ ( _ # |")) {
		k++
	}
	start, letters, last := k, "", k
	for ; k < start+8 && k < len(d.Tokens); k++ {
		t := d.Tokens[k]
		mark := markNone
		if k > start {
			mark = d.cardMark(k)
		}
		if mark == markNone && k > start && t.Space && !d.In(k, "( [") && (d.In(k-1, "] )") || d.In(k-1, "*") && d.In(start-1, "*")) {
			mark = markFrame
		}
		if mark != markNone {
			letter, written := cardWord(letters)
			small := len(letters) == 1 && d.Tokens[start].Text == letters
			switch {
			case mark == markDash && (letter == 0 || letters == "time" && d.In(k+1, "bound bounded based specific limited sensitive frame line")): // "Time - bound"
				continue
			case letter == 0, small && (mark == markDash || mark == markFrame && !d.In(start-1, "[ ( *")): // "a - b" is a phrase
				return CardLine{}, markNone
			}
			l := CardLine{Letter: letter, Written: written, Label: d.Span(start, last), First: k}
			if mark != markFrame && mark != markAlone && mark != markTab {
				l.First++
			}
			for d.In(l.First, "* _") {
				l.First++
			}
			// "| S | Specific | …": the same label twice
			if twice && !d.At(l.First).Line {
				if again, m := d.labelAt(l.First, false); m != markAlone && again.Written == written {
					again.Label = l.Label
					return again, mark
				}
			}
			return l, mark
		}
		switch {
		case t.Kind == Word:
			letters, last = letters+t.Norm, k+1
		case !d.In(k, "- ( ) [ ] * _"):
			return CardLine{}, markNone
		}
		if len(letters) > 16 {
			return CardLine{}, markNone
		}
	}
	return CardLine{}, markNone
}

// cardMark is the mark that token k makes behind a label, if it makes one.
func (d *Document) cardMark(k int) cardMark {
	t := d.Tokens[k]
	if k > 0 && t.Space {
		gap := d.Text[d.Tokens[k-1].End:t.Start]
		for _, c := range []byte(gap) {
			if c == '\t' {
				return markTab
			}
		}
		if t.Line {
			return markAlone
		}
	}
	switch t.Norm {
	case ":", "=":
		return markColon
	case "|":
		return markBar
	case "-":
		if t.Space || d.At(k+1).Space {
			return markDash
		}
	}
	return markNone
}
