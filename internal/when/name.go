package when

import "github.com/goalsmith/goalsmith/internal/text"

// named handles a time word that names a thing: "the Q3 retro", "May
// pipeline", "year-end review". With by or before the thing is an event that a
// goal is due by; before a colon "Q3 goal" heads the goal.
func (r *reader) named(p phrase, e expr) (next int, ok bool) {
	j := e.last
	if r.is(j, "'s") && r.d.Glued(j) {
		if e.form == formDate && r.in(j-1, "new valentine") {
			return 0, false
		}
		end := r.nameEnd(j + 1)
		if end > j+1 && r.heading(p, e, end) {
			return r.deadline(p, e, j), true // "This quarter's goal: …"
		}
		if p.lead == by || p.lead == before {
			if noun, _ := r.eventNoun(j + 1); noun > end {
				end = noun
			}
			return r.event(p, end, e), true
		}
		return r.mark(Name, e.first, end), true
	}
	if e.form == formLength || e.form == formNumeric || e.form == formOrdinal || e.event && e.form != formEvent {
		return 0, false
	}
	if p.lead == bare && r.in(p.first-1, "spend spending take taking use using devote dedicate") && e.from == r.today {
		return 0, false // "spend the next five months rowing"
	}
	hyphen := r.is(j, "-") && r.d.Glued(j) && r.d.Glued(j+1) && r.d.At(j+1).Kind == text.Word
	if hyphen && !r.thing(j+1) {
		// "Q3-focused", "year-round"
		return r.mark(Name, e.first, j+2), true
	}
	if hyphen {
		j++
	}
	end, isThing := r.thingEnd(j)
	if !isThing && r.attributive(p, e) {
		end, isThing = r.hyphen(j+1), true
		if end > j+1 {
			end++ // "Monday stand-ups"
		}
	}
	if !isThing || r.d.At(j).Line {
		return 0, false
	}
	if r.heading(p, e, end) {
		return r.deadline(p, r.lean(p, e), e.last), true
	}
	if p.lead == bare && e.grain != Day && e.form != formEvent && ownMeasures.Has(r.norm(end-1)) && !e.to.Before(r.today) && !thingWordWords2.Has(r.norm(end)) && (reachVerbs.Has(r.norm(p.first-1)) && (r.sentenceStart(p.first-1) || r.in(p.first-2, "to will and : -")) || e.form == formEnd && r.sentenceStart(p.first) && r.in(end, "will to is should must of at")) {
		// "achieve Q3 revenue of $2M", "Year-end billings will be up 20%"
		return r.deadline(phrase{lead: bare, first: e.first}, e, e.last), true
	}
	adverbial := p.first == 0 || r.sentenceStart(p.first) || r.in(p.first-1, ", :")
	if adverbial && !p.det && p.lead != bare && p.lead != before {
		return 0, false // "In Q3 pipeline must reach …"
	}
	if relativeWord(r.norm(e.first)) && (adverbial || p.lead == bare && !r.in(p.first-1, "the my our")) && e.form == formPeriod && p.lead != by && p.lead != before && adverbial {
		return 0, false
	}
	switch p.lead {
	case by, before, until:
		if r.in(p.first, "through thru") && r.in(end-1, "campaign program programme drive initiative promotion appeal outreach newsletter series webinar webinars mailing referrals partners") {
			break // "raise $5,000 through the spring campaign": by means of it
		}
		if r.datedThing(end-1) || e.grain == Day && e.form != formEvent && r.in(end-1, "launch kickoff event review meeting call") {
			return r.deadline(p, r.lean(phrase{lead: by}, e), end), true
		}
		if p.lead == by && !p.det && e.form != formMonth && r.numberAfter(end) {
			return 0, false
		}
		return r.event(p, end, e), true
	case at:
		if noun, _ := r.eventNoun(j); noun >= end && p.det && e.form == formEnd && r.is(p.first, "at") {
			return r.event(p, noun, e), true // "at the year-end survey"
		}
	case during, in, on, forLead, over, within, from, starting, after, between, bare:
	}
	return r.mark(Name, e.first, end), true
}

// numberAfter reports that a verb or number follows, so that the noun is the
// subject of what comes: "by Q3 revenue is $2M".
func (r *reader) numberAfter(i int) bool {
	return r.in(i, "is are will should must reaches hits exceeds grows of") || r.d.At(i).Kind == text.Number
}

// datedThing reports a noun that keeps the date before it: "by the June 30
// deadline".
func (r *reader) datedThing(i int) bool {
	return r.in(i, "deadline cutoff close closeout target date milestone")
}

func relativeWord(n string) bool {
	return n == "this" || n == "next" || n == "current" || n == "coming"
}

// heading reports "Q3 goal: …", "My 2027 goal is …", "FY27 target - …": the
// period by which the goal that follows is due.
func (r *reader) heading(p phrase, e expr, end int) bool {
	switch word := r.norm(end - 1); {
	case headingWords.Has(word):
	default:
		return false
	}
	if p.lead != bare && p.lead != forLead && p.lead != in {
		return false
	}
	start := r.sentenceStart(p.first)
	if r.d.At(end).Kind == text.Number && r.in(end+1, ": - ) .") {
		return start
	}
	return start && (r.in(end, ": - is are =") || end >= len(r.d.Tokens) || r.d.At(end).Line)
}

// nameEnd is the end of the noun phrase that starts at j, or j.
func (r *reader) nameEnd(j int) int {
	if end, ok := r.thingEnd(j); ok {
		return end
	}
	return j
}

// event puts a deadline without a date on the list.
func (r *reader) event(p phrase, end int, e expr) int {
	return r.deadline(p, expr{event: true, grain: Day, n: e.n}, end)
}

// noteDate reports the date of the note itself at the head of a line: "11/20
// 1:1: …", "5/3 - spoke with Dana". A note is dated in the past; what lies
// ahead is a deadline.
func (r *reader) noteDate(p phrase, e expr) bool {
	if p.lead != bare || e.grain != Day || e.form == formAnchored || e.form == formEnd || e.impossible {
		return false
	}
	i := p.first
	if noteWords.Has(r.norm(0)) && r.d.SentenceOf(i) == 0 && !e.full && !r.blind && r.today.DaysUntil(e.to) > 330 && (r.is(e.last, ":") || r.is(e.last, "-") && !r.d.Glued(e.last) && e.form == formNumeric) {
		return true // "Call with the hospital 9 Jan: …", a few days on
	}
	if r.in(i-1, "( [") {
		i--
	}
	if i != 0 && !r.d.At(i).Line && r.d.At(i-1).Kind != text.Bullet {
		return false
	}
	j := r.skip(e.last, ") ]")
	if e.last >= len(r.d.Tokens) {
		return false
	}
	k := r.skip(j, ": - ,")
	if _, w := r.digits(k); w == 1 && r.is(k+1, ":") && r.d.Glued(k+1) && r.d.Glued(k+2) {
		return true // 1:1
	}
	switch word := r.norm(k); {
	case noteDateWords.Has(word):
		return true
	}
	if k == j || e.form != formNumeric && !e.full {
		return false
	}
	if e.full {
		return !r.today.Before(e.to)
	}
	// The nearest occurrence lies behind.
	return r.today.DaysUntil(e.to) > 183
}

var reachVerbs = text.NewWords("increase grow raise boost hit achieve deliver reach attain generate make produce secure meet")

var ownMeasures = text.NewWords("revenue revenues sales bookings billings arr mrr profit income headcount inventory backlog")

var headingWords = text.NewWords("goal goals okr okrs objective objectives target targets priorities plan initiative initiatives kpi kpis commit theme quota quotas number")

var noteDateWords = text.NewWords("one notes note call mtg meeting sync checkin check standup update spoke met talked discussed per coaching catch debrief recap weekly followup")

// noteWords open the note of a talk, whose date stands behind them.
var noteWords = text.NewWords("call calls crm note notes meeting mtg chat spoke update sync log visit catch-up catchup feedback")
