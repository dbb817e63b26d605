package goal

import "github.com/goalsmith/goalsmith/internal/text"

// blanks finds the places left to fill in: bracketed prompts, runs of
// underscores, and single letters that stand for a number (X%, $N, XX calls).
func blanks(d *text.Document) []text.Span {
	var out []text.Span
	for i, t := range d.Tokens {
		switch {
		case t.Kind == text.Blank:
			out = append(out, t.Span)
		case t.Kind == text.Word && placeholder(d, i):
			s := t.Span
			if d.Is(i+1, "%") && d.Glued(i+1) {
				s.End = d.Tokens[i+1].End
			}
			if d.In(i-1, "$ € £") && d.Glued(i) {
				s.Start = d.Tokens[i-1].Start
			}
			out = append(out, s)
		}
	}
	return out
}

func placeholder(d *text.Document, i int) bool {
	switch t := d.Tokens[i]; t.Norm {
	case "tbd", "tbc", "tba":
		return true
	case "x", "n", "y", "z", "xx", "xxx", "nn", "xk", "xm", "xxk":
		if d.Is(i+1, "%") && d.Glued(i+1) {
			return true
		}
		if d.In(i-1, "$ € £") && d.Glued(i) {
			return true
		}
		// "X calls", "from X to Y", "by X": a capital that stands for a number
		if t.Norm == "y" || t.Norm == "z" {
			return t.Text == "Y" && d.Is(i-1, "to") && d.In(i-2, "x %")
		}
		if t.Text != "X" && t.Text != "N" && t.Text != "XX" && t.Text != "XXX" && t.Norm != "xx" {
			return false
		}
		if d.Glued(i) && i > 0 || d.Is(i+1, "-") && d.Glued(i+1) {
			return false
		}
		if d.In(i+1, "number amount") && d.Is(i+2, "of") {
			return true
		}
		return placeholderWords.Has(d.Norm(i-1)) && d.At(i-2).Norm != "product" ||
			d.At(i+1).Kind == text.Word && i == 0
	}
	return false
}

var placeholderWords = text.NewWords("by to from least of book make close add than win get hire within in")
