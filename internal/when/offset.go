package when

// offset reads a length before or behind a time that is named: "2 weeks before
// quarter end", "within 5 days of June 30", "10 days before launch". Before
// something that happens with every item it is a service level.
func (r *reader) offset(p phrase, e expr) int {
	j, sign := e.last, 0
	switch {
	case r.is(j, "before"):
		if p.lead == by && r.shortens(p.first) {
			return e.last // "cut the cycle by 4 days before SKO" says by how much
		}
		j, sign = j+1, -1
	case r.is(j, "prior") && r.is(j+1, "to"), r.is(j, "ahead") && r.is(j+1, "of"), r.is(j, "in") && r.is(j+1, "advance"):
		j, sign = r.skip(j+2, "of"), -1
	case r.is(j, "post") && p.lead == bare:
		j, sign = r.hyphen(j+1), 1
		if j == e.last+1 && r.is(j, "-") {
			j++
		}
	case r.in(j, "after of from following") && (p.lead == within || p.lead == in || p.lead == by || p.lead == bare):
		j, sign = j+1, 1
	default:
		return e.last
	}
	det := determiner(r.norm(j))
	k := j
	if det {
		k++
	}
	at, ok := r.core(k, false)
	if ok && (at.past || at.cadence || at.form == formLength || at.form == formNumeric && sign > 0 || at.form == formUnit || r.thing(at.last) && !r.datedThing(at.last)) {
		return e.last
	}
	switch {
	case !ok && sign < 0:
		end, _ := r.eventNoun(k)
		if end == k {
			return e.last
		}
		if r.everyItem(k, end) || r.in(j, "their each every a an its") {
			return r.mark(ServiceLevel, p.first, end)
		}
		return r.deadline(p, expr{event: true, grain: Day, form: formCounted, unit: e.unit, n: e.n}, end)
	case !ok && (p.lead == bare || p.lead == by && !r.is(p.first, "by")) && r.single(k) && r.in(e.last, "after following post"):
		return r.deadline(p, expr{event: true, grain: e.grain, form: formCounted, unit: e.unit, n: e.n}, r.skip(r.hyphen(k+1), "date live"))
	case !ok:
		return e.last
	case at.event || at.impossible:
		return e.last
	case at.form == formEnd && at.grain == Month && !at.yearless && !at.full && sign > 0:
		return r.mark(ServiceLevel, p.first, at.last) // the books of every month
	}
	if sign > 0 {
		at.to = addUnits(at.to, e.unit, e.n)
	} else if e.unit.months > 0 {
		at.to = at.to.AddMonths(-e.n * e.unit.months)
	} else {
		at.to = at.to.AddDays(-e.n * max(e.unit.days, 1))
	}
	at.from, at.grain, at.form = at.to, Day, formDate
	if at.yearless && at.to.Before(r.today) {
		at = r.next(at)
	}
	return r.deadline(p, at, r.skip(at.last, "deadline cutoff date milestone target"))
}

// everyItem reports that the noun phrase is of something that comes with every
// customer or deal.
func (r *reader) everyItem(k, end int) bool {
	for ; k < end; k++ {
		if r.in(k, "renewal renewals expiry expiration call demo meeting interview visit contract closing") {
			return true
		}
	}
	return false
}

// shortens reports a measure of time that is changed in front of "by" at i.
func (r *reader) shortens(i int) bool {
	if !r.in(i, "by") {
		return false
	}
	measure := false
	s := r.d.SentenceOf(i)
	for k := i - 1; s >= 0 && k >= r.d.Sentences[s].First && k > i-12; k-- {
		measure = measure || r.in(k, "cycle time duration length turnaround ramp delay lag wait lead dso downtime period latency cycles times delays")
		if r.in(k, "cut cutting trim trimming reduce reducing shorten shortening shave shaving lower lowering decrease drop compress tighten improve extend lengthen shrink slash") {
			return measure
		}
	}
	return false
}
