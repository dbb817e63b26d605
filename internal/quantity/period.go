package quantity

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// counted names a period of several units: two weeks are a fortnight.
func counted(d *text.Document, n Numeral, last int) string {
	u := timeUnit(d.Norm(last - 1))
	switch {
	case u == "week" && n.Value == 2:
		return "fortnight"
	case u == "month" && n.Value == 3:
		return "quarter"
	case u == "month" && n.Value == 6:
		return "half"
	case u == "month" && n.Value == 12:
		return "year"
	}
	return lower(d, n.First, last)
}

func twice(u string) string {
	if u == "week" {
		return "fortnight"
	}
	return "2 " + u + "s"
}

// slashRate reads "/day", "/ rep", "/wk".
func slashRate(d *text.Document, i int) (per string, period bool, next int, ok bool) {
	t := d.At(i + 1)
	if !isWord(t) || t.Line {
		return "", false, i, false
	}
	if u := timeUnit(t.Norm); u != "" {
		return u, true, i + 2, true
	}
	if d.Glued(i + 1) {
		if u := shortTimeUnit(t.Norm); u != "" && t.Norm != "s" {
			return u, true, i + 2, true
		}
		if t.Norm == "m" {
			return "month", true, i + 2, true
		}
		if !plural(t.Norm) && !nounStop(t.Norm) && len(t.Norm) > 1 && d.Glued(i) {
			return t.Norm, false, i + 2, true
		}
	}
	return "", false, i, false
}

// workingDay steps over what may stand before a time unit.
func workingDay(d *text.Document, j int) int {
	if d.In(j, "working business work calendar single fiscal school selling given") && (isTimeUnit(d.Norm(j+1)) || d.In(j+1, "morning afternoon evening night")) {
		return j + 1
	}
	return j
}

func singularTime(w string) bool { return !strings.HasSuffix(w, "s") }

func periodName(per string) bool {
	return isTimeUnit(per) || per == "half"
}

// endsPhrase reports that no noun follows at token i, so that an adverb of
// frequency before it belongs to what stands in front.
func endsPhrase(d *text.Document, i int) bool {
	t := d.At(i)
	if !isWord(t) || t.Line || i >= len(d.Tokens) {
		return true
	}
	return nounStop(t.Norm) || datePart(t)
}

// lower is the text of tokens [first, last) in normal form, with single spaces.
func lower(d *text.Document, first, last int) string {
	if last == first+1 {
		return d.Norm(first)
	}
	var b strings.Builder
	for k := first; k < last; k++ {
		if k > first && d.At(k).Space {
			b.WriteByte(' ')
		}
		b.WriteString(d.Norm(k))
	}
	return b.String()
}
