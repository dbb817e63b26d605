package quantity

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// skipDate steps over the number at i where it is evidently part of a date or a
// clock time. Package when reads those; here it is enough to keep them out.
func skipDate(d *text.Document, i int) int {
	t := d.At(i)
	next := i + 1
	parts, end := chain(d, i)
	switch {
	case parts >= 3:
		return end // 2027-09-30, 30-60-90, a telephone number
	case parts == 2:
		sep := d.Norm(next)
		switch {
		case sep == ":" && !clocked(d, i) && (d.At(next+1).Text != "1" || t.Text == "1"):
			return end
		case sep == "-" && d.In(end, "rule split principle vision job"):
			return end
		case sep == "-" && yearLike(t.Text) && (len(d.At(next+1).Text) == 2 || yearLike(d.At(next+1).Text)):
			return end
		case sep == "/" && !sharesSlash(d, i):
			return end
		}
	}
	if skipDateWords.Has(d.Norm(next)) && len(t.Text) <= 2 {
		return next + 1
	}
	if d.In(next, "- to") && d.At(next+1).Kind == text.Number && d.In(next+2, "am pm a.m. p.m.") && len(t.Text) <= 2 {
		return next + 3 // 8-10am
	}
	if yearLike(t.Text) && year(d, i) {
		return next
	}
	if len(t.Text) <= 2 && dayOfMonth(d, i) {
		if d.In(next, "- to") && len(d.At(next+1).Text) <= 2 && d.At(next+1).Kind == text.Number && !d.Is(next+2, "%") && month(d.At(i-1)) {
			return next + 2 // June 10-15
		}
		return next
	}
	if s := t.Text; len(s) == 5 && s[2] == '.' && s[:2] <= "31" && s[3:] <= "12" && d.In(i-1, "by on until before due") {
		return next // 30.09
	}
	return i
}

// chain counts the figures joined by -, /, : or . without a space.
func chain(d *text.Document, i int) (parts, end int) {
	parts, end = 1, i+1
	for d.In(end, "- / : .") && d.Glued(end) && d.At(end+1).Kind == text.Number && d.Glued(end+1) {
		parts, end = parts+1, end+2
	}
	return parts, end
}

// sharesSlash reports that "a/b" is a fraction or a rating rather than a date.
func sharesSlash(d *text.Document, i int) bool {
	due := sharesSlashWords.Has(d.Norm(i - 1))
	if _, _, ok := readSlash(d, i, i+1); ok {
		return !due || d.Is(i+3, "of") || d.Is(i-1, "by") && cutBy(d, i-1)
	}
	if due {
		return false
	}
	_, ok := readShare(d, i)
	return ok
}

// yearLike reports a number written like a year from 1950 to 2099.
func yearLike(s string) bool {
	return len(s) == 4 && s[2] >= '0' && (s[0] == '2' && s[1] == '0' || s[0] == '1' && s[1] == '9' && s[2] >= '5')
}

// year tells a year from a count of about two thousand: a count has things
// behind it, and no word of time in front.
func year(d *text.Document, i int) bool {
	t := d.At(i)
	if currencySign(d.Norm(i-1)) != "" || d.In(i+1, "% + /") && d.Glued(i+1) || d.Glued(i+1) && isWord(d.At(i+1)) {
		return false
	}
	if _, c := numberWord(d.Norm(i + 1)); c != notNumber {
		return false
	}
	round := strings.HasSuffix(t.Text, "00") || strings.HasSuffix(t.Text, "50")
	last, ok := nounPhrase(d, i+1, false)
	things := ok && plural(d.Norm(last-1))
	p := d.At(i - 1)
	if t.Text >= "2015" && t.Text <= "2045" && !round {
		return true // nobody's target is 2,027 calls
	}
	if datePart(p) || yearWords.Has(d.Norm(i-1)) {
		return !(round && things && d.In(i-1, "before last next end"))
	}
	if d.In(i-1, "by of for from through to - and , after") {
		return !things && !(round && d.In(i-1, "by to of from and for")) || things && !round && d.In(i-1, "by for of ,")
	}
	return !things && !round
}

// datePart reports a word that is part of a date: a month, a weekday, Q3, H1,
// FY27. Months and days that are common words count when written with a capital.
func datePart(t text.Token) bool {
	if !isWord(t) {
		return false
	}
	switch word := t.Norm; {
	case datePartWords.Has(word):
		return true
	case text.Among(word, "may march jan mar sat sun wed"):
		return t.Text[0] != t.Norm[0] && t.Text != "MAR"
	}
	if len(t.Norm) >= 2 && len(t.Norm) <= 6 {
		switch c := t.Norm[0]; {
		case c == 'q' && len(t.Norm) == 2:
			return t.Norm[1] >= '1' && t.Norm[1] <= '4'
		case c == 'h' && len(t.Norm) == 2:
			return t.Norm[1] == '1' || t.Norm[1] == '2'
		case c == 'f' && t.Norm[1] == 'y' && len(t.Norm) > 2, c == 'c' && t.Norm[1] == 'y' && len(t.Norm) > 2:
			return t.Norm[2] >= '0' && t.Norm[2] <= '9'
		}
	}
	return false
}

// month reports a word that names a month.
func month(t text.Token) bool {
	if !datePart(t) {
		return false
	}
	switch word := t.Norm[:2]; {
	case text.Among(word, "ja fe ma ap ju au se oc no de"):
		return true
	}
	return false
}

// dayOfMonth reports that the small number at i is the day beside a month.
func dayOfMonth(d *text.Document, i int) bool {
	v, _, ok := readDigits(d, i, false)
	if !ok || v < 1 || v > 39 || v != float64(int(v)) {
		return false
	}
	after := d.At(i + 1)
	if d.Is(i+1, "of") && d.In(i+2, "next this last each every the") && d.Is(i+3, "month") {
		return true
	}
	if d.Is(i+1, "of") || d.In(i+1, "- /") && d.Glued(i+1) {
		after = d.At(i + 2)
	}
	if d.In(i+1, "- to") && d.At(i+2).Kind == text.Number && month(d.At(i+3)) && v < 31 {
		return true // 10-15 June
	}
	if month(after) && !after.Line {
		return true
	}
	if lower := after.Norm; lower == "may" || lower == "march" || lower == "jan" || lower == "mar" {
		return d.In(i-1, "by on before until due the") && !after.Line
	}
	before := d.At(i - 1)
	p := i - 1
	if before.Norm == "." && d.Glued(i-1) {
		p--
		before = d.At(p)
	}
	if !month(before) || d.At(i).Line && i > 0 {
		return month(d.At(i-3)) && d.In(i-1, "- to and &") && d.At(i-2).Kind == text.Number
	}
	if d.In(p-1, "in during this last next every each end") {
		last, ok := nounPhrase(d, i+1, false)
		return !(ok && plural(d.Norm(last-1))) && !d.Is(i+1, "%")
	}
	return !d.In(i+1, "% x k") && currencySign(d.Norm(i-1)) == ""
}

// cutBy reports that the "by" at token i says how much something changes, so
// that "reduce churn by 1/3" holds no date; with an amount before it, it does.
func cutBy(d *text.Document, i int) bool {
	for j := i - 1; j >= 0 && j > i-7; j-- {
		if d.At(j).Kind != text.Word {
			return false
		}
		if changeVerb(d.Norm(j)) {
			return true
		}
	}
	return false
}

var skipDateWords = text.NewWords("am pm a.m. p.m. a.m p.m o'clock oclock ish et est pst cet gmt")

var sharesSlashWords = text.NewWords("by on before due until after since starting deadline through ends ending")

var yearWords = text.NewWords("in since until during fy fiscal year ' end early late mid before cy calendar this next last")

var datePartWords = text.NewWords("january february april june july august september october november december feb apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues thu thurs fri")
