package when

import "github.com/goalsmith/goalsmith/internal/text"

// yearSaid is a year as it hangs behind a month, a quarter or a half: "2027",
// "'27", "FY27", "of next year".
type yearSaid struct {
	year   int
	fiscal bool
	next   int
	ok     bool
}

// plausibleYear bounds what four digits may be a year.
func plausibleYear(y int) bool { return y >= 1990 && y <= 2099 }

// yearAfter reads the year behind a date that ends at token i.
func (r *reader) yearAfter(i int) yearSaid {
	j, comma := i, false
	if r.d.At(i).Line {
		return yearSaid{}
	}
	if r.is(j, ",") {
		j, comma = j+1, true
	}
	if y := r.bareYear(j); y.ok && (!comma || near(y.year, r.today.Year)) {
		return y
	}
	if r.in(j, "- /") && r.d.Glued(j) && r.d.Glued(j+1) {
		if y, w := r.digits(j + 1); w == 4 && plausibleYear(y) {
			return yearSaid{y, false, j + 2, true}
		}
	}
	of := r.skip(j, "of in")
	if of > j {
		if y := r.bareYear(r.skip(of, "the")); y.ok {
			return y
		}
	}
	if y := r.fiscalLabel(of); y.ok {
		return y
	}
	k := r.skip(of, "the our")
	shift := 0
	switch {
	case r.in(k, "next following coming upcoming") && !comma:
		shift = 1
	case r.in(k, "this current") && !comma:
	case r.in(k, "year yr") && of > j && k > of:
		return yearSaid{} // "first quarter of the year" implies which one
	case of > j && r.is(j, "in"):
		if n, after := r.count(of); after > of && n < 50 && r.in(after, "year years") {
			return yearSaid{r.today.Year + n, false, after + 1, true}
		}
		return yearSaid{}
	default:
		return yearSaid{}
	}
	fiscal := r.in(k+1, "fiscal financial")
	if fiscal || r.is(k+1, "calendar") {
		k++
	}
	fiscal = fiscal || r.is(k+1, "fy")
	if !r.in(k+1, "year yr fy") || r.is(k+2, "'s") {
		return yearSaid{}
	}
	y := r.today.Year + shift
	if fiscal {
		y = r.fiscalLabelOf(r.today) + shift
	}
	return yearSaid{y, fiscal, k + 2, true}
}

func near(y, today int) bool { return y-today <= 30 && today-y <= 30 }

// bareYear reads 2027 and '27.
func (r *reader) bareYear(i int) yearSaid {
	if r.is(i, "'") && r.d.Glued(i+1) {
		if y, w := r.digits(i + 1); w == 2 {
			return yearSaid{2000 + y, false, i + 2, true}
		}
		return yearSaid{}
	}
	y, w := r.digits(i)
	if w != 4 || !plausibleYear(y) || r.gluedOn(i+1) {
		return yearSaid{}
	}
	return yearSaid{y, false, i + 1, true}
}

// gluedOn reports that token i goes on with the number before it: "2027%",
// "30K", "9:30".
func (r *reader) gluedOn(i int) bool {
	if !r.d.Glued(i) {
		return false
	}
	t := r.d.At(i)
	switch t.Kind {
	case text.Word:
		return t.Norm != "'s"
	case text.Number:
		return true
	}
	switch word := t.Norm; {
	case text.Among(word, "% + $ € £"):
		return true
	case text.Among(word, ": . ,"):
		return r.d.At(i+1).Kind == text.Number && r.d.Glued(i+1)
	}
	return false
}

// fiscalLabel reads FY27, FY2027, FY '27, FY26/27, "fiscal year 2027" and
// CY26.
func (r *reader) fiscalLabel(i int) yearSaid {
	n := r.norm(i)
	fiscal := true
	j := i + 1
	switch {
	case n == "fy" || n == "cy":
		fiscal = n == "fy"
	case len(n) > 2 && (n[:2] == "fy" || n[:2] == "cy"):
		y, w := number(n[2:])
		if w != 2 && w != 4 {
			return yearSaid{}
		}
		return r.seasonEnd(yearSaid{fullYear(y, w), n[0] == 'f', j, true})
	case n == "fiscal" || n == "financial":
		j = r.skip(j, "year")
	case n == "calendar" && r.is(j, "year"):
		fiscal, j = false, j+1
	case n == "year":
		fiscal = false
		if y, w := r.digits(j); w != 4 || !plausibleYear(y) {
			return yearSaid{}
		}
	default:
		return yearSaid{}
	}
	j = r.hyphen(j)
	j = r.skip(j, "'")
	y, w := r.digits(j)
	if w != 4 && (w != 2 || n == "calendar") || r.gluedOn(j+1) || w == 4 && !plausibleYear(y) {
		return yearSaid{}
	}
	return r.seasonEnd(yearSaid{fullYear(y, w), fiscal, j + 1, true})
}

// seasonEnd lets "FY26/27" be named after its second year.
func (r *reader) seasonEnd(y yearSaid) yearSaid {
	if !r.in(y.next, "/ -") || !r.d.Glued(y.next) || !r.d.Glued(y.next+1) {
		return y
	}
	k := r.skip(y.next+1, "fy")
	if v, w := r.digits(k); w >= 2 && fullYear(v, w) == y.year+1 && !r.gluedOn(k+1) {
		y.year, y.next = y.year+1, k+1
	}
	return y
}

func fullYear(y, width int) int {
	if width <= 2 {
		return 2000 + y
	}
	return y
}

// fiscalLabelOf is the number by which the fiscal year of d goes.
func (r *reader) fiscalLabelOf(d Date) int {
	p := r.o.fiscalYearOf(d)
	if r.o.FiscalYearByStart {
		return p.from.Year
	}
	return p.to.Year
}
