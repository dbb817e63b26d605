package when

// endCode reads EOQ, EOY and their kin, "close of business", "midyear".
func (r *reader) endCode(i int) (expr, bool) {
	n := r.norm(i)
	j := i + 1
	var g Grain
	switch {
	case n == "midyear":
		e := period(i, j, yearOf(r.today.Year), Year, formEnd, false)
		if y := r.yearAfter(j); y.ok {
			e.days, e.last, e.full = yearOf(y.year), y.next, true
		}
		e.days, _ = cut(e.days, Year, middle)
		if !e.full {
			e = r.next(e)
		}
		return e, true
	case n == "cob" || n == "eob" || n == "eobd":
		g = Day
	case n == "close" || n == "end":
		k := r.skip(j, "of")
		if k == j || !r.in(k, "business play day") || n == "close" && r.is(k, "day") {
			return expr{}, false
		}
		k++
		if r.in(k, "s deal") || r.is(k-1, "business") && r.in(k, "development review") {
			return expr{}, false
		}
		g, j = Day, k
	case n == "ye" || n == "fye" || n == "qe":
		if n != "fye" && r.d.At(i).Text != "YE" && r.d.At(i).Text != "QE" {
			return expr{}, false
		}
		g = Year
		if n == "qe" {
			g = Quarter
		}
	case len(n) >= 3 && n[0] == 'e' && n[1] == 'o':
		return r.eo(i, n)
	default:
		if len(n) == 4 && (n[:2] == "ye") || len(n) == 5 && n[:3] == "fye" {
			if y, w := number(n[len(n)-2:]); w == 2 {
				p := yearOf(2000 + y)
				if n[0] == 'f' {
					p = r.o.fiscalYear(2000 + y)
				}
				return period(i, j, p, Year, formEnd, true), true
			}
		}
		return expr{}, false
	}
	return r.endOf(i, j, g, n == "fye"), true
}

// eo reads the letters and the year or day behind them: "EOQ3", "EOY27", "EOD
// Friday", "EOFY".
func (r *reader) eo(i int, n string) (expr, bool) {
	fiscal := len(n) >= 4 && n[2:4] == "fy"
	if q, j, y := letterMark(n[2:], i, 'q', 4); q > 0 && !y.ok {
		e := r.withYear(i, j, func(label int) days { return r.nthQuarter(label, q) }, Quarter)
		return e, true
	}
	if h, j, y := letterMark(n[2:], i, 'h', 2); h > 0 && !y.ok {
		return r.halfOfYear(i, j, h, yearSaid{}), true
	}
	tail := n[3:]
	if fiscal {
		tail = n[4:]
	}
	if tail != "" {
		y, w := number(tail)
		if n[2] != 'y' && !fiscal || w != 2 && w != 4 {
			return expr{}, false
		}
		p := yearOf(fullYear(y, w))
		if fiscal {
			p = r.o.fiscalYear(fullYear(y, w))
		}
		return period(i, i+1, p, Year, formEnd, true), true
	}
	switch n[2] {
	case 'd', 'b':
		return r.endOf(i, i+1, Day, false), true
	case 'w':
		return r.endOf(i, i+1, Week, false), true
	case 'm':
		return r.endOf(i, i+1, Month, false), true
	case 'q':
		return r.endOf(i, i+1, Quarter, false), true
	case 'h':
		return r.endOf(i, i+1, Half, false), true
	case 'y', 'f':
		return r.endOf(i, i+1, Year, fiscal), fiscal || n[2] == 'y'
	}
	return expr{}, false
}

func (r *reader) withYear(i, j int, at func(label int) days, g Grain) expr {
	if y := r.quarterYear(j); y.ok {
		return period(i, y.next, at(y.year), g, formEnd, true)
	}
	return r.next(period(i, j, at(r.fiscalLabelOf(r.today)), g, formEnd, false))
}

// endOf is the end of today's period of a grain, or of the one named behind it.
func (r *reader) endOf(i, j int, g Grain, fiscal bool) expr {
	k := r.skip(r.skip(j, ", on of"), "the")
	if e, ok := r.simple(k); ok && !e.event && !e.past && e.form != formLength && e.form != formOrdinal && (e.form != formNumeric || g == Day) && e.form != formCounted && e.form != formUnit &&
		(g == Day) == (e.grain == Day) && (e.grain == g || g != Year) {
		e.first, e.form = i, formEnd
		return e
	}
	if g == Year || g == Quarter {
		if y := r.yearAfter(j); y.ok && g == Year {
			p := yearOf(y.year)
			if fiscal || y.fiscal {
				p = r.o.fiscalYear(y.year)
			}
			return period(i, y.next, p, g, formEnd, true)
		}
	}
	p := r.o.periodOf(g, r.today)
	if fiscal {
		p = r.o.fiscalYearOf(r.today)
	}
	return period(i, j, p, g, formEnd, g == Day)
}
