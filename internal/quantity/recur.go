package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// readRecurring reads a bare frequency of a countable event as one of it in each
// period: "weekly 1:1s", "a monthly pipeline review", "QBRs every quarter".
func readRecurring(d *text.Document, i int) (Quantity, bool) {
	j, per := i+1, frequency(d.Norm(i))
	if per == "" {
		if d.Is(i, "bi") && d.Is(i+1, "-") && d.Is(i+2, "monthly") {
			j, per = i+3, "2 months"
		} else if d.In(i, "bi twice") && d.Is(i+1, "-") && d.Is(i+2, "weekly") {
			j, per = i+3, "fortnight"
		} else {
			return readEvery(d, i)
		}
	}
	if d.In(i-1, "of - during across") || d.Is(i-1, "on") && !d.In(i-2, "through up track reliable") {
		return Quantity{}, false // "80% of weekly sessions", "80% on weekly tests"
	}
	if datePart(d.At(j)) && d.At(j+1).Kind == text.Word && !d.At(j+1).Line {
		j++ // "a weekly Friday email"
	}
	last, ok := nounPhrase(d, j, false)
	if !ok || !event(d, j, last) && !(d.In(i-1, "a an") && !plural(d.Norm(last-1)) && !measures.Has(d.Norm(last-1))) || measuredEvent(d, i, last) {
		return Quantity{}, false
	}
	q := wordQuantity(d, i, last, Count, 1, lower(d, j, last))
	q.Per = per
	q.Number = d.Span(i, j)
	if p, end, ok := readRate(d, last); ok && p == per { // "weekly review every Monday"
		q.close(d, end)
	}
	return q, true
}

// readEvery reads an event with a frequency behind it: "one-on-ones every week",
// "a forecast call each Monday", "pipeline reviews weekly".
func readEvery(d *text.Document, i int) (Quantity, bool) {
	if !eventNoun(d.Norm(i)) || doneInNumbers(d.Norm(i)) || counts(d, i) {
		return Quantity{}, false
	}
	for k := i - 1; k > i-5 && d.At(k).Kind == text.Word; k-- {
		if d.In(k, "their our my") && d.Is(k-1, "of") || d.Is(k, "the") && d.In(k-1, "off from in on") {
			return Quantity{}, false // "on 95% of their surveys each month", "read off the report every Friday"
		}
	}
	_, period, last, ok := oneRate(d, i+1)
	if !ok || !period || d.In(i+1, "/ per a an -") {
		return Quantity{}, false // "calls per day" names a measure
	}
	per, _, _ := readRate(d, i+1)
	q := wordQuantity(d, i, last, Count, 1, d.Norm(i))
	q.Per = per
	return q, true
}

// readOneEvery reads one thing in each period, whatever it is: "a case study
// every month", "a post per week".
func readOneEvery(d *text.Document, i int) (Quantity, bool) {
	if !d.In(i, "a an") {
		return Quantity{}, false
	}
	if _, ok := ReadNumeral(d, i); ok || looseQuantifier(d.Norm(i+1)) || frequency(d.Norm(i+1)) != "" {
		return Quantity{}, false
	}
	hour := d.Is(i+1, "hour") && d.In(i-1, "spend spending devote dedicate aside") // "an hour a day"
	j, ok := nounPhrase(d, i+1, true)
	if !ok || !d.In(j, "every each per") && !hour || isTimeUnit(d.Norm(j-1)) && !hour || readOneEveryWords.Has(d.Norm(j-1)) {
		return Quantity{}, false
	}
	per, last, ok := readRate(d, j)
	if !ok || !periodName(per) {
		return Quantity{}, false
	}
	q := wordQuantity(d, i+1, last, Count, 1, lower(d, i+1, j))
	q.Per = per
	q.Number = d.Span(i+1, j)
	if hour {
		q.Kind = Duration
		q.start(d, i)
	}
	return q, true
}

// doneInNumbers reports the plurals of what is done many times over: "calls every
// day" leaves open how many, "reviews every quarter" doesn't.
func doneInNumbers(w string) bool {
	switch {
	case text.Among(w, "calls emails demos visits posts presentations interviews touchpoints tests articles lunches"):
		return true
	}
	return false
}

// counts reports a word of vague count before an event: "several reviews every
// day" is a frequency of nobody knows how many.
func counts(d *text.Document, i int) bool {
	for j := i - 1; j >= 0 && j > i-4; j-- {
		if d.At(j).Kind == text.Blank || looseQuantifier(d.Norm(j)) || d.In(j, "x n xx xxx # tbd more fewer less number regular") {
			return true
		}
		if nounStop(d.Norm(j)) || !isWord(d.At(j)) {
			return false
		}
	}
	return false
}

// event reports that a noun phrase names something that happens and can be
// counted. "Weekly pipeline" and "monthly revenue" are measures, not events.
func event(d *text.Document, first, last int) bool {
	if next, ok := oneOnOne(d, last-1); ok && next >= last {
		return true
	}
	for j := first; j < last; j++ {
		if next, ok := oneOnOne(d, j); ok && next == last {
			return true
		}
	}
	return eventNoun(d.Norm(last-1)) || eventWords.Has(d.Norm(last-1)) && d.In(last-2, "- deep & and")
}

// eventNoun reports the nouns of things held, sent or done at intervals.
func eventNoun(w string) bool {
	switch {
	case eventNounWords.Has(w):
		return true
	}
	return false
}

// measuredEvent reports that the events are what is to change rather than the
// target: "increase weekly demos from 5 to 8", "several weekly calls".
func measuredEvent(d *text.Document, first, last int) bool {
	if d.In(last, "from to by :") && startsAmount(d, last+1) || counts(d, first) {
		return true
	}
	j := first - 1
	for n := 0; n < 3 && d.In(j, "the our my of number their"); n++ {
		j--
	}
	return changeVerb(d.Norm(j)) && !d.In(j, "drive drives driving take bring go move")
}

// readOneOnOne reads meetings of two with a frequency behind them: "1:1s every
// week". Their name starts with a number, so that they come before names.
func readOneOnOne(d *text.Document, i int) (Quantity, bool) {
	j, ok := oneOnOne(d, i)
	if !ok {
		return Quantity{}, false
	}
	per, last, ok := readRate(d, j)
	if !ok || !periodName(per) || counts(d, i) {
		return Quantity{}, false
	}
	q := wordQuantity(d, i, last, Count, 1, lower(d, i, j))
	q.Per = per
	return q, true
}

// sameRate reports an event whose frequency the quantity before has taken: in
// "two hours of call review per week" the review is what the hours go to.
func (f *finder) sameRate(q Quantity) bool {
	if len(f.out) == 0 || q.Kind != Count || q.Value != 1 || q.Per == "" || q.Unit == "times" {
		return false
	}
	before := f.out[len(f.out)-1]
	if before.Per != q.Per || before.Last != f.floor || q.First-f.floor > 6 || frequency(f.d.Norm(q.First)) != "" {
		return false
	}
	for j := f.floor; j < q.First; j++ {
		if !isWord(f.d.At(j)) {
			return false
		}
	}
	return true
}

var readOneEveryWords = text.NewWords("difference impact bit little time part number amount minimum maximum total average rate")

var eventWords = text.NewWords("in ins up ups on learns learn play plays through throughs dive dives along alongs")

var eventNounWords = text.NewWords("review reviews meeting meetings call calls checkin checkins standup standups session sessions sync syncs coaching training trainings report reports newsletter newsletters survey surveys audit audits qbr qbrs ebr ebrs mbr mbrs retro retros retrospective retrospectives update updates demo demos webinar webinars workshop workshops post posts blog blogs email emails touchpoint touchpoints huddle huddles catchup catchups roleplay roleplays visit visits event events roundtable roundtables inspection inspections walkthrough walkthroughs debrief debriefs backup backups digest summary summaries scorecard scorecards briefing briefings presentation presentations talk talks lunch lunches drill drills podcast podcasts article articles release releases one-on-ones interview interviews forecast forecasts touchbase offsite offsites class classes lesson lessons workout workouts test tests analysis assessment assessments")

// measures are nouns that are counted in a period rather than done in it.
var measures = text.NewWords("quota target average goal rate budget total number volume pace basis level revenue income spend run-rate plan limit minimum maximum mean median figure fee price salary cost payment subscription plan cycle cadence rhythm schedule newsletter routine routing process system planner structure checklist timetable calendar rota dashboard template regimen habit")
