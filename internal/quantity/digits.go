package quantity

import (
	"math"
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// maxDigits bounds a number in digits. Longer runs are serial numbers, and
// keeping them out keeps every value finite.
const maxDigits = 24

// parseDigits reads the text of one Number token. The last separator is the
// decimal one when both kinds stand; alone, a separator before exactly three
// digits groups thousands if it is a comma ("1,250") and is a decimal point if
// it is a full stop ("1.250"), unless european says that the writer uses the
// full stop for thousands ("€2.000"). ok is false for version numbers such as
// "1.2.3", which are names.
func parseDigits(s string, european bool) (value float64, ok bool) {
	if len(s) > maxDigits {
		return 0, false
	}
	commas, stops := strings.Count(s, ","), strings.Count(s, ".")
	point := byte('.')
	switch {
	case commas == 0 && stops == 0:
		point = 0
	case commas > 0 && stops > 0:
		if strings.LastIndexByte(s, ',') > strings.LastIndexByte(s, '.') {
			point = ','
		}
	case commas > 1 || stops > 1:
		point = 0
	case commas == 1:
		point = ','
		if grouped(s, ',') {
			point = 0
		}
	case (european || strings.HasSuffix(s, ".000")) && grouped(s, '.'):
		point = 0
	}
	whole, fraction := s, ""
	if point != 0 {
		at := strings.LastIndexByte(s, point)
		whole, fraction = s[:at], s[at+1:]
	}
	if strings.ContainsAny(fraction, ",.") {
		return 0, false
	}
	if i := strings.IndexAny(whole, ",."); i >= 0 {
		if !grouped(whole, whole[i]) {
			return 0, false
		}
		whole = strings.ReplaceAll(whole, whole[i:i+1], "")
	}
	if fraction != "" {
		whole += "." + fraction
	}
	v, err := strconv.ParseFloat(whole, 64)
	if err != nil || math.IsInf(v, 0) || math.IsNaN(v) {
		return 0, false
	}
	return v, true
}

// grouped reports whether sep cuts s into thousands: "1,250", "12.500.000". The
// Indian grouping in lakhs ("1,00,000") counts as well. A leading zero means a
// decimal ("0.125").
func grouped(s string, sep byte) bool {
	at := strings.IndexByte(s, sep)
	if at < 1 || at > 3 || s[0] == '0' {
		return false
	}
	for rest := s[at+1:]; ; {
		n := strings.IndexByte(rest, sep)
		if n < 0 {
			return len(rest) == 3 && !strings.ContainsAny(rest, ",.")
		}
		if n != 3 && n != 2 || strings.ContainsAny(rest[:n], ",.") {
			return false
		}
		rest = rest[n+1:]
	}
}

// readDigits reads a number in digits at token i, joining thousands that are
// set apart by one space ("1 234 567.89").
func readDigits(d *text.Document, i int, european bool) (value float64, next int, ok bool) {
	t := d.At(i)
	if t.Kind != text.Number {
		return 0, i, false
	}
	j := i + 1
	if head := len(t.Text); head <= 3 && t.Text[0] != '0' && !strings.ContainsAny(t.Text, ",.") {
		for {
			if thousands(d, j) {
				j++
			} else if d.Is(j, "'") && d.Glued(j) && d.Glued(j+1) && threeDigits(d.At(j+1)) { // "90'000"
				j += 2
			} else {
				break
			}
		}
	}
	if j == i+1 {
		value, ok = parseDigits(t.Text, european)
		return value, j, ok
	}
	var b strings.Builder
	for k := i; k < j; k++ {
		if d.Tokens[k].Kind != text.Number {
			continue
		}
		b.WriteString(d.Tokens[k].Text)
		if b.Len() > maxDigits {
			return 0, i, false
		}
	}
	value, ok = parseDigits(strings.Replace(b.String(), ",", ".", 1), false)
	return value, j, ok
}

// thousands reports whether token i is a group of three digits behind one space.
func thousands(d *text.Document, i int) bool {
	t := d.At(i)
	if !threeDigits(t) || !t.Space || t.Line {
		return false
	}
	gap := d.Text[d.Tokens[i-1].End:t.Start]
	return gap == " " || gap == "  " || gap == "\u00a0" || gap == "\u202f" || gap == "\u2009"
}

// threeDigits reports a group of three digits, which may carry decimals.
func threeDigits(t text.Token) bool {
	if t.Kind != text.Number || len(t.Text) < 3 || len(t.Text) > 6 || strings.ContainsAny(t.Text[:3], ",.") {
		return false
	}
	return len(t.Text) == 3 || t.Text[3] == '.' || t.Text[3] == ','
}

// suffix is the factor of a magnitude behind digits, written as letters: K, M,
// MM, mn, bn. Spaced letters must be capitals, or unmistakable.
func suffix(d *text.Document, i int, money bool) (factor float64, ok bool) {
	t := d.At(i)
	if t.Kind != text.Word || len(t.Text) > 3 {
		return 1, false
	}
	if t.Space {
		next := d.Norm(i + 1)
		if t.Line || next == ":" || next == "." && d.Glued(i+1) && d.Glued(i+2) {
			return 1, false
		}
		switch word := t.Text; {
		case text.Among(word, "M MM B T"):
			if !money && t.Text != "MM" && t.Text != "M" {
				return 1, false
			}
		case text.Among(word, "K k bn mn BN Bn Mn MN Mio mio"):
		case text.Among(word, "m mil b"):
			if !money {
				return 1, false
			}
		default:
			return 1, false
		}
	}
	switch word := t.Norm; {
	case word == "k":
		return 1e3, true
	case text.Among(word, "m mm mn mio mil"):
		return 1e6, true
	case text.Among(word, "b bn bln"):
		return 1e9, true
	case text.Among(word, "t tn"):
		return 1e12, money
	case word == "cr":
		return 1e7, true
	}
	return 1, false
}
