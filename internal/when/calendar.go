package when

import "time"

// days is a first and a last day.
type days struct{ from, to Date }

// monthOf is the calendar month that holds d.
func monthOf(d Date) days {
	return days{Date{d.Year, d.Month, 1}, Date{d.Year, d.Month, d.DaysInMonth()}}
}

// months is the period of n months that starts with the month of d.
func months(d Date, n int) days {
	from := Date{d.Year, d.Month, 1}
	return days{from, from.AddMonths(n).AddDays(-1)}
}

func yearOf(y int) days { return days{Date{y, time.January, 1}, Date{y, time.December, 31}} }

// fiscalStart is the first month of the fiscal year, January when not set or
// out of range.
func (o Options) fiscalStart() time.Month {
	if o.FiscalStart < time.January || o.FiscalStart > time.December {
		return time.January
	}
	return o.FiscalStart
}

// intoFiscal counts the months from the start of the fiscal year that holds d.
func (o Options) intoFiscal(d Date) int { return (int(d.Month) - int(o.fiscalStart()) + 12) % 12 }

// fiscalYear is the fiscal year named label: FY27.
func (o Options) fiscalYear(label int) days {
	y := label
	if o.fiscalStart() != time.January && !o.FiscalYearByStart {
		y--
	}
	return months(Date{y, o.fiscalStart(), 1}, 12)
}

// fiscalYearOf is the fiscal year that holds d.
func (o Options) fiscalYearOf(d Date) days {
	return months(Date{d.Year, d.Month, 1}.AddMonths(-o.intoFiscal(d)), 12)
}

// quarterOf is the (fiscal) quarter that holds d.
func (o Options) quarterOf(d Date) days {
	return months(Date{d.Year, d.Month, 1}.AddMonths(-(o.intoFiscal(d) % 3)), 3)
}

// halfOf is the (fiscal) half year that holds d.
func (o Options) halfOf(d Date) days {
	return months(Date{d.Year, d.Month, 1}.AddMonths(-(o.intoFiscal(d) % 6)), 6)
}

// weekOf is the week that holds d and ends on WeekEnd.
func (o Options) weekOf(d Date) days {
	ahead := (int(o.WeekEnd) - int(d.Weekday()) + 7) % 7
	return days{d.AddDays(ahead - 6), d.AddDays(ahead)}
}

// periodOf is the period of a grain that holds d. A fiscal year is had with
// fiscalYearOf; Year here is the calendar year, because "this year" and "EOY"
// mean that even where quarters follow the fiscal calendar.
func (o Options) periodOf(g Grain, d Date) days {
	switch g {
	case Week:
		return o.weekOf(d)
	case Month:
		return monthOf(d)
	case Quarter:
		return o.quarterOf(d)
	case Half:
		return o.halfOf(d)
	case Year:
		return yearOf(d.Year)
	}
	return days{d, d}
}

// nthPeriod is the period of a grain n periods after the one that holds d.
func (o Options) nthPeriod(g Grain, d Date, n int) days {
	p := o.periodOf(g, d)
	for ; n > 0; n-- {
		p = o.periodOf(g, p.to.AddDays(1))
	}
	for ; n < 0; n++ {
		p = o.periodOf(g, p.from.AddDays(-1))
	}
	return p
}

// addUnits moves d by n of a unit.
func addUnits(d Date, u unit, n int) Date {
	switch {
	case u.work:
		for n > 0 {
			d = d.AddDays(1)
			if wd := d.Weekday(); wd != time.Saturday && wd != time.Sunday {
				n--
			}
		}
		return d
	case u.months > 0:
		return d.AddMonths(n * u.months)
	case u.hours:
		return d.AddDays((n + 23) / 24)
	}
	return d.AddDays(n * u.days)
}

// shiftYears moves a day by whole years and keeps the last day of a month the
// last day, so that the end of February stays its end.
func shiftYears(d Date, n int) Date {
	if d.IsZero() || n == 0 {
		return d
	}
	moved := d.AddMonths(12 * n)
	if d.Month == time.February && d.Day == d.DaysInMonth() {
		moved.Day = moved.DaysInMonth()
	}
	return moved
}

// firstFullWeek is the first week that lies wholly in p.
func (o Options) firstFullWeek(p days) days {
	w := o.weekOf(p.from)
	if w.from.Before(p.from) {
		w = o.weekOf(w.to.AddDays(1))
	}
	return w
}

// lastFullWeek is the last week that lies wholly in p.
func (o Options) lastFullWeek(p days) days {
	w := o.weekOf(p.to)
	if p.to.Before(w.to) {
		w = o.weekOf(w.from.AddDays(-1))
	}
	return w
}

// easter is Easter Sunday of a year in the Gregorian calendar.
func easter(y int) Date {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return Date{y, time.Month(n / 31), n%31 + 1}
}

// nthWeekday is the n-th given weekday of a month, the last one for n = -1.
func nthWeekday(y int, m time.Month, wd time.Weekday, n int) Date {
	if n < 0 {
		last := Date{y, m, 1}
		last.Day = last.DaysInMonth()
		return last.AddDays(-((int(last.Weekday()) - int(wd) + 7) % 7))
	}
	first := Date{y, m, 1}
	return first.AddDays((int(wd)-int(first.Weekday())+7)%7 + 7*(n-1))
}
