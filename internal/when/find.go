package when

import "github.com/goalsmith/goalsmith/internal/text"

// Find gives the deadlines, cadences and other time expressions of a document.
// The text is read once from left to right: at every token a cadence, a vague
// word, a preposition with its time, or a time alone may start, and what one
// has consumed the others do not read again.
//
// Without a today only dates that the text fixes wholly are resolved.
func Find(d *text.Document, o Options) Found {
	if !o.Today.IsZero() {
		return find(d, o, o.Today, false)
	}
	// What differs between two days hangs on today, and has no date without it.
	f := find(d, o, Date{2020, 1, 6}, true)
	other := find(d, o, Date{2023, 8, 9}, true)
	for i := range f.Deadlines {
		x := &f.Deadlines[i]
		if i >= len(other.Deadlines) || other.Deadlines[i].To != x.To || other.Deadlines[i].From != x.From {
			x.From, x.To, x.Ambiguous, x.AltFrom, x.AltTo = Date{}, Date{}, false, Date{}, Date{}
		}
	}
	return f
}

func find(d *text.Document, o Options, today Date, blind bool) Found {
	r := &reader{d: d, o: o, today: today, blind: blind}
	for i := 0; i < len(d.Tokens); {
		next := r.step(i)
		if next <= i {
			next = i + 1
		}
		i = next
	}
	return r.found
}

// step reads what starts at token i and gives the index after it, or i.
func (r *reader) step(i int) int {
	switch r.d.Tokens[i].Kind {
	case text.Blank, text.Bullet, text.Opaque:
		return i
	}
	if next := r.cadence(i); next > i {
		return next
	}
	if next := r.vague(i); next > i {
		return next
	}
	if end := r.whenEvent(i); end > i {
		return r.deadline(phrase{lead: at, first: i}, expr{event: true, grain: Day}, end)
	}
	return r.phrase(i)
}

// phrase reads a time expression with or without its preposition.
func (r *reader) phrase(i int) int {
	p, j := r.preposition(i)
	if p == bare && r.in(i, "later sometime") {
		// "sometime in Q3", "later in the year"
		p, j = r.preposition(i + 1)
		if p != in && p != during && p != on && p != between {
			p, j = bare, i
		}
	}
	if p != bare {
		if next := r.leadPhrase(p, i, j); next > i {
			return next
		}
		if p == starting || r.in(i, "now today start past following") {
			// These words may begin an expression of their own.
			return r.barePhrase(i)
		}
		return i
	}
	return r.barePhrase(i)
}

func (r *reader) leadPhrase(p lead, i, j int) int {
	if next := r.partOfDay(p, i, j); next > i {
		return next
	}
	if c := r.clock(j); c > j {
		j = c
	}
	k := j
	det := determiner(r.norm(k))
	if det || r.is(k, "later") {
		k++
	}
	if det && r.in(k, "whole entirety") && r.is(k+1, "of") {
		k += 2 // "for the whole of 2027"
		if determiner(r.norm(k)) {
			k++
		}
	}
	if r.is(k, "very") {
		k++
	}
	if r.in(k, "a an") && (r.d.At(k+1).Kind == text.Number || r.in(r.hyphen(k+2), "day week month year quarter") && !r.in(k+1, "single full")) {
		k++ // "within a 90-day window", "over a six-month period"
	}
	if r.in(k, "deadline target") && r.is(k+1, "of") {
		k, det = k+2, false
	}
	if p == forLead && r.in(k, "first second third final") && r.is(k+1, "-") && r.is(k+2, "years") {
		return i // first-years are students
	}
	e, ok := r.core(k, p == from || p == between)
	if ok {
		// "by the summer break": the season only names the event behind it
		end, _ := r.eventNoun(k)
		if p == at && r.is(i, "at") && det && r.inItsMonth(k) {
			end = k + 2
		}
		if end > e.last && (p == by || p == before || p == until || p == during || p == over || p == at || p == in || p == on || p == forLead) {
			if next := r.eventPhrase(p, i, j); next > e.last {
				return next
			}
		}
		due, marks := len(r.found.Deadlines), len(r.found.Marks)
		next := r.refine(phrase{lead: p, first: i, core: j, det: det, later: r.is(i, "later")}, e)
		if len(r.found.Deadlines) > due || p != by && p != before && p != until || p == by && r.doneBy(i) || r.in(i, "through thru") {
			return next
		}
		// "by the Easter shutdown": the day only names the event behind it
		if end := r.plainEvent(before, j); end > e.last {
			r.found.Marks = r.found.Marks[:marks]
			return r.dayOfEvent(p, i, end)
		}
		return next
	}
	return r.eventPhrase(p, i, j)
}

func (r *reader) barePhrase(i int) int {
	k := i
	det := determiner(r.norm(k))
	if det || r.in(k, "later sometime") {
		later := r.in(k, "later sometime")
		k++
		if later {
			k = r.skip(k, "in on during")
			if determiner(r.norm(k)) {
				k, det = k+1, true
			}
		}
	}
	if !r.begins(k) || r.is(k-1, "-") && r.d.Glued(k) && r.d.Glued(k-1) && (r.d.At(k-2).Kind == text.Word || r.d.At(k-2).Kind == text.Number && r.d.At(k).Kind == text.Word) {
		return i // the year of "multi-year"
	}
	e, ok := r.core(k, false)
	if !ok {
		return i
	}
	return r.refine(phrase{lead: bare, first: i, det: det, later: k > i && r.in(i, "later sometime")}, e)
}

// begins spares the grammars the tokens that begin no expression.
func (r *reader) begins(i int) bool {
	if i >= len(r.d.Tokens) {
		return false
	}
	t := &r.d.Tokens[i]
	return t.Kind == text.Number || t.Kind == text.Word || t.Norm == "'"
}

// deadline puts one on the list, with what can be said about it against today.
func (r *reader) deadline(p phrase, e expr, last int) int {
	if r.is(p.first, "by") && r.is(p.first+1, "(") && r.is(last, ")") {
		last++ // "by (the next annual review)"
	}
	last = r.dayOfEnd(&e, last)
	next := max(r.dayInBrackets(&e, last), last)
	dl := Deadline{
		Span: r.d.Span(p.first, last), First: p.first, Last: last,
		From: e.from, To: e.to, Grain: e.grain, Said: Partial, Event: e.event, Impossible: e.impossible,
	}
	if dl.Grain == "" {
		dl.Grain = Day
	}
	if e.full {
		dl.Said = Full
	}
	if e.form == formLength || e.form == formAnchored || e.form == formCounted {
		dl.Duration = e.form != formCounted && !e.event
		dl.N, dl.Unit = e.n, e.unit.grain
	}
	if e.event || e.impossible {
		dl.From, dl.To = Date{}, Date{}
	} else {
		dl.Past = !r.blind && dl.To.Before(r.today)
		if dl.To.Before(dl.From) {
			dl.From = dl.To
		}
	}
	if !e.alt.to.IsZero() && e.alt != e.days && !dl.To.IsZero() {
		dl.Ambiguous, dl.AltFrom, dl.AltTo = true, e.alt.from, e.alt.to
	}
	r.found.Deadlines = append(r.found.Deadlines, dl)
	return next
}

// mark puts a time expression that is no deadline on the list.
func (r *reader) mark(s Sort, first, last int) int {
	r.found.Marks = append(r.found.Marks, Mark{Span: r.d.Span(first, last), First: first, Last: last, Sort: s})
	return last
}
