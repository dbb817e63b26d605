package when

// lean lets the preposition move the date: "before" ends the day before,
// "until" runs from today, "by mid-June" is due on its middle day.
func (r *reader) lean(p phrase, e expr) expr {
	if r.is(e.last-1, "ahead") && e.form == formUnit {
		u, _ := unitName(r.norm(e.last - 2))
		e.from, e.to, e.form, e.unit, e.n = r.today, addUnits(r.today, u, 1), formAnchored, u, 1
		return e
	}
	if e.event || e.impossible || e.to.IsZero() {
		return e
	}
	if p.lead == over || p.lead == within || p.lead == in || p.lead == forLead || p.lead == during {
		e = r.rolling(p, e)
	}
	switch p.lead {
	case by:
		if e.opens {
			e.to = e.from
		}
		if e.mid {
			e.to = middleDay(e)
		}
	case before:
		if e.mid {
			e.to = middleDay(e)
		}
		if e.form == formEnd && !e.opens || e.form == formAnchored {
			break
		}
		to := e.from.AddDays(-1)
		if !e.alt.to.IsZero() {
			e.alt = days{e.alt.from.AddDays(-1), e.alt.from.AddDays(-1)}
		}
		if e.yearless && to.Before(r.today) {
			to = shiftYears(e.from, 1).AddDays(-1)
		}
		if to.Before(r.today) && !r.today.Before(e.from) && !e.to.Before(r.today) {
			to = e.to // before the period that is running: before it is over
		}
		e.from, e.to = to, to
		if r.today.Before(to) {
			e.from = r.today
		}
	case until:
		if e.mid {
			e.to = middleDay(e)
		}
		if r.today.Before(e.from) {
			e.from = r.today
		}
	}
	return e
}

// middleDay is the day that "by mid-June", "by mid-Q3" mean.
func middleDay(e expr) Date {
	if e.grain == Month {
		return Date{e.from.Year, e.from.Month, 15}
	}
	return Date{e.to.Year, e.to.Month, 15}
}

// rolling reads "over the next year" as the twelve months from today, where
// "next year" alone is the calendar year.
func (r *reader) rolling(p phrase, e expr) expr {
	if e.form != formPeriod || e.unit.grain == "" || e.n != 1 || !p.det || !r.in(e.last-2, "next coming") {
		return e
	}
	switch e.grain {
	case Week, Month, Year:
		e.from, e.to, e.form = r.today, addUnits(r.today, e.unit, 1), formAnchored
	}
	return e
}

// latest takes "at the latest" and the "EOD" of "Friday EOD" into the span.
func (r *reader) latest(j int) int {
	if r.in(j, "eod cob eob") || r.in(j, "noon midnight") {
		j++
	}
	if r.is(j, "or") && r.in(j+1, "less fewer sooner earlier before faster") {
		return j + 2
	}
	k := r.skip(j, ",")
	return max(j, r.words(k, "at the latest|at the very latest"))
}
