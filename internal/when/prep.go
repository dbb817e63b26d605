package when

import "github.com/goalsmith/goalsmith/internal/text"

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
	if !prepositions.Has(r.norm(i)) {
		return bare, i
	}
	j := i + 1
	switch word := r.norm(i); {
	case word == "by":
		if r.is(j, "or") && r.is(j+1, "before") {
			return by, j + 2
		}
		if k := r.noLater(j); k > j {
			return by, k
		}
		if k := r.words(j, "the time of"); k > 0 {
			return by, k
		}
		return by, r.skip(j, "about around approximately roughly (")
	case text.Among(word, "no not"):
		if k := r.noLater(i); k > i {
			return by, k
		}
	case word == "latest":
		if r.is(j, "by") {
			return by, j + 1
		}
	case word == "due":
		if r.is(i-1, "past") {
			return bare, i
		}
		return by, r.skip(j, "by on in before at for")
	case word == "on":
		if (r.is(j, "or") || r.is(j, "/")) && r.in(j+1, "before about by around") {
			return by, j + 2
		}
		return on, j
	case text.Among(word, "before b4 bfore"):
		return before, j
	case text.Among(word, "prior previous"):
		if r.is(j, "to") {
			return before, j + 1
		}
	case word == "ahead":
		if r.is(j, "of") {
			return before, j + 1
		}
	case text.Among(word, "earlier sooner"):
		if r.is(j, "than") {
			return before, j + 1
		}
	case word == "leading":
		if r.is(j, "up") && r.is(j+1, "to") {
			return before, j + 2
		}
	case text.Among(word, "until til till untill through thru"):
		return until, r.skip(j, "to about")
	case word == "up":
		if r.in(j, "until through till") {
			return until, j + 1
		}
	case text.Among(word, "now today"):
		if r.in(j, "through until till thru -") || r.is(j, "to") {
			return until, j + 1
		}
	case word == "in":
		return r.inLead(j)
	case text.Among(word, "within inside wthin withing"):
		j = r.skip(j, "of")
		if k := r.courseOf(j); k > j {
			j = k
		}
		return within, r.hedge(j)
	case text.Among(word, "over across"):
		if k := r.courseOf(j); k > j {
			j = k
		}
		return over, j
	case word == "for":
		if k := r.courseOf(j); k > j {
			j = k
		}
		return forLead, r.hedge(j)
	case text.Among(word, "during throughout"):
		if k := r.courseOf(j); k > j {
			j = k
		}
		return during, j
	case text.Among(word, "at come around toward towards"):
		return at, j
	case word == "from":
		if r.in(j, "now today") && r.in(j+1, "until to through till thru -") {
			return until, j + 2
		}
		return from, j
	case word == "between":
		if r.in(j, "now today") && r.in(j+1, "and to -") {
			return until, j + 2
		}
		return between, j
	case text.Among(word, "starting beginning commencing effective start starts begin begins commence commences"):
		_, _, month := r.monthAt(j)
		_, weekday := weekdayName(r.norm(j))
		aside := (month || weekday) && r.in(i-1, "( [ , ;") // "(start April)"
		if r.is(j, "of") || !aside && r.in(i, "start starts begin begins commence commences") && !r.in(j, "in on from as") {
			return bare, i
		}
		return starting, r.skip(r.skip(j, "in on from as with at"), "of")
	case word == "as":
		if r.in(j, "of from") {
			return starting, j + 1
		}
	case word == "since":
		return starting, j
	case text.Among(word, "after following past"):
		return after, j
	case text.Among(word, "vs versus v than against"):
		if r.is(i, "than") && r.in(i-1, "less more fewer later earlier longer shorter quicker faster") {
			// "less than 2 weeks from today" is no comparison.
			if _, _, _, _, ok := r.length(j); ok || r.in(i-1, "later earlier") {
				return bare, i
			}
		}
		return versus, r.skip(r.skip(r.skip(r.dot(j), "in during for"), "the"), "same")
	case text.Among(word, "compared relative comparison comparing measured"):
		if r.in(j, "to with against") {
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
	case r.is(k, "run") && r.in(k+1, "- up") && r.in(k+2, "to up"):
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

// prepositions are the words that preposition reads.
var prepositions = text.NewWords("by no not latest due on before b4 bfore prior previous ahead earlier sooner leading until til till untill through thru up now today in within inside wthin withing over across for during throughout at come around toward towards from between starting beginning commencing effective start starts begin begins commence commences as since after following past vs versus v than against compared relative comparison comparing measured")
