package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// bulletNumber is the number of a list point such as "2." or "(3)", or 0.
func bulletNumber(s string) int {
	n := 0
	for i := 0; i < len(s) && n < 100; i++ {
		if s[i] >= '0' && s[i] <= '9' {
			n = n*10 + int(s[i]-'0')
		}
	}
	return n
}

// nextPoint reports the number of the next point of a list that runs on in one
// line: "1. Make 50 calls 2. Send 20 emails".
func (f *finder) nextPoint(i int) bool {
	d := f.d
	t := d.At(i)
	if f.listed == 0 || t.Kind != text.Number || len(t.Text) > 2 || bulletNumber(t.Text) != f.listed+1 {
		return false
	}
	if !d.In(i+1, ". )") || !d.Glued(i+1) || !isWord(d.At(i+2)) || !d.At(i+2).Space {
		return false
	}
	f.listed++
	return true
}

// enumerator reports that the number at i numbers a point of an inline list:
// "(1) call, (2) write", "1) call 2) write".
func enumerator(d *text.Document, i int) bool {
	t := d.At(i + 2)
	if !isWord(t) || !t.Space {
		return false
	}
	if d.Is(i-1, "(") {
		return len(d.At(i).Text) == 1 && !nounStop(t.Norm)
	}
	for j := i - 1; j >= 0 && j > i-12; j-- {
		if d.Is(j, "(") {
			return false
		}
	}
	return true
}

// numbersLine reports a number that numbers a heading or a line: "Benefit 1:
// Focus", "2 - Call the list".
func numbersLine(d *text.Document, a amount) bool {
	if !a.plain || a.value > 20 || !isWord(d.At(a.last+1)) || d.At(a.last+1).Line || d.Is(a.last+1, "to") {
		return false
	}
	if d.At(a.first).Line && d.In(a.last, "- :") {
		return !(d.Glued(a.last) && d.Glued(a.last+1))
	}
	p := d.At(a.first - 1)
	return d.Is(a.last, ":") && d.Glued(a.last) && isWord(p) && p.Text != p.Norm && !plural(p.Norm)
}
