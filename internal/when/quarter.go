package when

import "github.com/goalsmith/goalsmith/internal/text"

// quarter reads "Q3", "3Q", "Q1 FY27", "Q2'27", "18q4", "third quarter",
// "quarter 3", "FY27 Q1".
func (r *reader) quarter(i int) (expr, bool) {
	if r.in(i, "fiscal calendar") && len(r.norm(i+1)) >= 2 && r.norm(i + 1)[0] == 'q' {
		e, ok := r.quarter(i + 1)
		e.first = i
		return e, ok
	}
	q, j, y := r.quarterMark(i)
	if q == 0 {
		q, j = r.quarterWords(i)
	}
	if q == 0 {
		return expr{}, false
	}
	through := q
	if r.in(j, "/ -") && r.d.Glued(j) && r.d.Glued(j+1) && !y.ok {
		// "Q3/4"
		if v, w := r.digits(j + 1); w == 1 && v > q && v <= 4 && !r.gluedOn(j+2) {
			through, j = v, j+2
		}
	}
	if !y.ok {
		y = r.quarterYear(j)
		if y.ok {
			j = y.next
		}
	}
	if !y.ok && r.is(j, "of") && r.in(j+1, "the our") {
		// "of the year" adds nothing; "of the fiscal year" neither.
		k := r.skip(j+2, "fiscal financial calendar current")
		if r.in(k, "year fy") {
			j = k + 1
		}
	}
	label := r.fiscalLabelOf(r.today)
	if y.ok {
		label = y.year
	}
	p := days{r.nthQuarter(label, q).from, r.nthQuarter(label, through).to}
	if y.ok {
		return period(i, j, p, Quarter, formPeriod, true), true
	}
	return r.next(period(i, j, p, Quarter, formPeriod, false)), true
}

func (r *reader) nthQuarter(label, q int) days {
	return months(r.o.fiscalYear(label).from.AddMonths(3*(q-1)), 3)
}

// quarterYear reads the year behind a quarter, which may be two bare digits at
// the end of a phrase: "Q1 27".
func (r *reader) quarterYear(j int) yearSaid {
	if y := r.yearAfter(j); y.ok {
		return y
	}
	k := j
	if r.in(k, "- /") && r.d.Glued(k) && r.d.Glued(k+1) {
		k++
	}
	if v, w := r.digits(k); w == 2 && v >= 15 && v < 60 && !r.gluedOn(k+1) && (k > j || r.closes(k+1)) {
		return yearSaid{2000 + v, false, k + 1, true}
	}
	return yearSaid{}
}

// closes reports that a clause ends before token i.
func (r *reader) closes(i int) bool {
	if i >= len(r.d.Tokens) || r.d.At(i).Line {
		return true
	}
	t := r.d.At(i)
	return t.Kind == text.Punct && t.Norm != "%" && t.Norm != "$" && t.Norm != "-" && t.Norm != "/" && t.Norm != "+"
}

// quarterMark reads the forms with the letter q, and the year written in one
// with it.
func (r *reader) quarterMark(i int) (q, next int, y yearSaid) {
	n := r.norm(i)
	if r.d.At(i).Kind == text.Number {
		return r.numberedMark(i, 'q', 4)
	}
	if fy := r.fiscalLabel(i); fy.ok {
		if q, next, inner := r.quarterMark(r.skip(r.hyphen(fy.next), ",")); q > 0 && !inner.ok {
			fy.next = next
			return q, next, fy
		}
		return 0, i, yearSaid{}
	}
	if n == "q" || n == "qtr" || n == "quarter" {
		j := r.hyphen(i + 1)
		v, w := r.digits(j)
		if w != 1 {
			v = smallWord(r.norm(j))
		}
		if v < 1 || v > 4 || r.gluedOn(j+1) || n != "q" && r.in(j+1, "of - %") && !r.is(j+2, "the") && r.is(j+1, "%") {
			return 0, i, yearSaid{}
		}
		return v, j + 1, yearSaid{}
	}
	return letterMark(n, i, 'q', 4)
}

// letterMark reads "q3", "q3fy26", "q32026", and the same with h.
func letterMark(n string, i int, letter byte, most int) (v, next int, y yearSaid) {
	if len(n) < 2 || n[0] != letter || n[1] < '1' || int(n[1]-'0') > most {
		return 0, i, yearSaid{}
	}
	v = int(n[1] - '0')
	rest := n[2:]
	if rest == "" {
		return v, i + 1, yearSaid{}
	}
	fiscal := false
	if len(rest) > 2 && rest[1] == 'y' && (rest[0] == 'f' || rest[0] == 'c') {
		fiscal, rest = rest[0] == 'f', rest[2:]
	}
	yy, w := number(rest)
	if w != 4 && !(w == 2 && fiscal) {
		return 0, i, yearSaid{}
	}
	return v, i + 1, yearSaid{fullYear(yy, w), fiscal, i + 1, true}
}

// numberedMark reads "3Q", "3Q27", "18q4", "2016 H2".
func (r *reader) numberedMark(i int, letter byte, most int) (v, next int, y yearSaid) {
	a, w := r.digits(i)
	if w == 0 || r.joinedBefore(i) {
		return 0, i, yearSaid{}
	}
	j := r.hyphen(i + 1)
	n := r.norm(j)
	if n == "" || r.d.At(j).Kind != text.Word {
		return 0, i, yearSaid{}
	}
	glued := r.d.Glued(j)
	if w == 1 && glued && j == i+1 && a >= 1 && a <= most && n[0] == letter {
		if len(n) == 1 {
			return a, j + 1, yearSaid{}
		}
		if yy, w := number(n[1:]); w == 2 || w == 4 {
			return a, j + 1, yearSaid{fullYear(yy, w), false, j + 1, true}
		}
		return 0, i, yearSaid{}
	}
	if (w == 4 && plausibleYear(a) || w == 2 && glued) && len(n) == 2 && n[0] == letter {
		if v, next, _ := letterMark(n, j, letter, most); v > 0 {
			return v, next, yearSaid{fullYear(a, w), false, next, true}
		}
	}
	return 0, i, yearSaid{}
}

// quarterWords reads "third quarter", "fiscal 3rd qtr".
func (r *reader) quarterWords(i int) (q, next int) {
	i0 := r.skip(i, "fiscal calendar")
	q, j := r.ordinal(i0)
	if j == i0 || q < 1 || q > 4 {
		return 0, i
	}
	j = r.skip(r.hyphen(j), "fiscal calendar full")
	if !r.in(j, "quarter qtr quater q") || r.in(i-1, "my her his their your") {
		return 0, i
	}
	return q, j + 1
}

func smallWord(n string) int { return place(n, "one|two|three|four") }
