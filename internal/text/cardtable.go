package text

import "strings"

// cardColumns reads a table with a column for each label: the row that starts at
// token i holds labels only, three at least, and the next row what they say. nil
// when it is none.
func (d *Document) cardColumns(i int) []CardLine {
	if s := d.At(i); s.Kind != Word && !d.In(i, "| * _") {
		return nil
	}
	var lines []CardLine
	seen := ""
	cells, next := d.cells(i)
	for _, c := range cells {
		letters := ""
		for k := c[0]; k < c[1]; k++ {
			if letters += onlyLetters(d.Norm(k)); len(letters) > 16 {
				return nil
			}
		}
		letter, written := cardWord(letters)
		if letter == 0 {
			return nil
		}
		seen += string(letter)
		lines = append(lines, CardLine{Letter: letter, Written: written, Label: d.Span(c[0], c[1])})
	}
	if len(seen) < 3 {
		return nil
	}
	for next < len(d.Tokens) && d.dashed(next) {
		_, next = d.cells(next)
	}
	cells, _ = d.cells(next)
	for k := range lines {
		l := &lines[k]
		l.First, l.Last = next, next
		if k < len(cells) {
			l.First, l.Last = cells[k][0], cells[k][1]
			next = l.Last
		}
	}
	return lines
}

// cells cuts the row that starts at token i at bars and tabs. Each cell is a
// range of tokens; next is the first token of the row after.
func (d *Document) cells(i int) (cells [][2]int, next int) {
	first, k := i, i
	for ; k < len(d.Tokens); k++ {
		if k > i && d.Tokens[k].Line {
			break
		}
		switch {
		case d.Is(k, "|"):
			if k > i {
				cells = append(cells, [2]int{first, k})
			}
			first = k + 1
		case k > i && d.Tokens[k].Space && !d.Is(k-1, "|"):
			for n := strings.Count(d.Text[d.Tokens[k-1].End:d.Tokens[k].Start], "\t"); n > 0; n-- {
				cells = append(cells, [2]int{first, k})
				first = k
			}
		}
	}
	if first < k {
		cells = append(cells, [2]int{first, k})
	}
	return cells, k
}

// dashed reports the row that parts a table's heading from its body.
func (d *Document) dashed(i int) bool {
	if !d.In(i, "| - :") {
		return false
	}
	for k := i; k < len(d.Tokens) && (k == i || !d.Tokens[k].Line); k++ {
		if !d.In(k, "| - :") {
			return false
		}
	}
	return true
}
