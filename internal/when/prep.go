package when

// lead is what stands before a time expression and says how it counts.
type lead uint8

const (
	bare     lead = iota
	by            // by, no later than, due, on or before
	before        // before, prior to, ahead of, in time for
	until         // until, through, between now and
	in            // in
	within        // within, inside, in under
	over          // over, across, over the course of
	forLead       // for
	during        // during, throughout
	on            // on
	at            // at
	from          // from: a start, or the first half of a range
	between       // between: half of a range
	starting      // starting, beginning, effective, as of, since
	after         // after
	versus        // vs, compared to, than, against
)

// preposition reads the preposition at token i and what it needs to be one.
// since tells that the time meant runs from today.
func (r *reader) preposition(i int) (l lead, next int) {
	j := i + 1
	switch r.norm(i) {
	case "by":
		if r.is(j, "or") && r.is(j+1, "before") {
			return by, j + 2
		}
		if k := r.noLater(j); k > j {
			return by, k
		}
		if k, ok := r.d.Phrase(j, "the", "time", "of"); ok {
			return by, k
		}
		return by, r.skip(j, "about", "around", "approximately", "roughly")
	case "no", "not":
		if k := r.noLater(i); k > i {
			return by, k
		}
	case "latest":
		if r.is(j, "by") {
			return by, j + 1
		}
	case "due":
		if r.is(i-1, "past") {
			return bare, i
		}
		return by, r.skip(j, "by", "on", "in", "before", "at", "for")
	case "on":
		if (r.is(j, "or") || r.is(j, "/")) && r.is(j+1, "before", "about", "by", "around") {
			return by, j + 2
		}
		return on, j
	case "before", "b4", "bfore":
		return before, j
	case "prior", "previous":
		if r.is(j, "to") {
			return before, j + 1
		}
	case "ahead":
		if r.is(j, "of") {
			return before, j + 1
		}
	case "earlier", "sooner":
		if r.is(j, "than") {
			return before, j + 1
		}
	case "leading":
		if r.is(j, "up") && r.is(j+1, "to") {
			return before, j + 2
		}
	case "until", "til", "till", "untill", "through", "thru":
		return until, r.skip(j, "to", "about")
	case "up":
		if r.is(j, "until", "through", "till") {
			return until, j + 1
		}
	case "now", "today":
		if r.is(j, "through", "until", "till", "thru", "-") || r.is(j, "to") {
			return until, j + 1
		}
	case "in":
		return r.inLead(j)
	case "within", "inside", "wthin", "withing":
		j = r.skip(j, "of")
		if k := r.courseOf(j); k > j {
			j = k
		}
		return within, r.hedge(j)
	case "over", "across":
		if k := r.courseOf(j); k > j {
			j = k
		}
		return over, j
	case "for":
		if k := r.courseOf(j); k > j {
			j = k
		}
		return forLead, r.hedge(j)
	case "during", "throughout":
		if k := r.courseOf(j); k > j {
			j = k
		}
		return during, j
	case "at", "come", "around", "toward", "towards":
		return at, j
	case "from":
		if r.is(j, "now", "today") && r.is(j+1, "until", "to", "through", "till", "thru", "-") {
			return until, j + 2
		}
		return from, j
	case "between":
		if r.is(j, "now", "today") && r.is(j+1, "and", "to", "-") {
			return until, j + 2
		}
		return between, j
	case "starting", "beginning", "commencing", "effective", "start", "starts", "begin", "begins", "commence", "commences":
		if r.is(j, "of") || r.is(i, "start", "starts", "begin", "begins", "commence", "commences") && !r.is(j, "in", "on", "from", "as") {
			return bare, i
		}
		return starting, r.skip(r.skip(j, "in", "on", "from", "as", "with", "at"), "of")
	case "as":
		if r.is(j, "of", "from") {
			return starting, j + 1
		}
	case "since":
		return starting, j
	case "after", "following", "past":
		return after, j
	case "vs", "versus", "v", "than", "against":
		if r.is(i, "than") && r.is(i-1, "less", "more", "fewer", "later", "earlier") {
			// "less than 2 weeks from today" is no comparison.
			if _, _, _, _, ok := r.length(j); ok || r.is(i-1, "later", "earlier") {
				return bare, i
			}
		}
		return versus, r.skip(r.skip(r.skip(r.dot(j), "in", "during", "for"), "the"), "same")
	case "compared", "relative", "comparison", "comparing", "measured":
		if r.is(j, "to", "with", "against") {
			return versus, r.skip(r.skip(j+1, "the"), "same")
		}
	}
	return bare, i
}

func (r *reader) inLead(j int) (lead, int) {
	k := r.skip(j, "the")
	switch {
	case r.is(k, "time") && r.is(k+1, "for"), r.is(k, "advance") && r.is(k+1, "of"):
		return before, k + 2
	case r.is(k, "run") && r.is(k+1, "-", "up") && r.is(k+2, "to", "up"):
		return before, r.skip(k+2, "up") + 1
	}
	if c := r.courseOf(j); c > j {
		return within, c
	}
	if h := r.hedge(j); h > j {
		return within, h
	}
	return in, j
}
