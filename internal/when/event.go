package when

import "github.com/goalsmith/goalsmith/internal/text"

// eventPhrase reads one single event that a goal is due by: "before the June
// kickoff", "by the next QBR", "by my 90-day review", "ahead of launch". j
// stands behind the preposition.
func (r *reader) eventPhrase(l lead, i, j int) int {
	switch l {
	case by, before, until, at, during, in, over, on:
	case forLead:
		l = during // "for the whole of the spring term"
	default:
		return i
	}
	if r.in(i, "through thru") && r.moves(i) && r.passed(j) {
		return i // "get all reps through the training"
	}
	if k := r.skip(j, "the"); (l == during || l == until) && r.in(k, "whole rest remainder") && r.is(k+1, "of") {
		j = k + 2
	}
	k := j
	if end := r.namedDay(l, i, j); end > i {
		return r.deadline(phrase{lead: l, first: i}, expr{event: true, grain: Day}, end)
	}
	if !determiner(r.norm(j)) {
		if end := r.plainEvent(l, j); end > j {
			return r.dayOfEvent(l, i, end)
		}
	}
	each := r.in(k, "each every any a an all")
	det := determiner(r.norm(k))
	next := r.in(k, "next upcoming this coming following")
	if each || det || next {
		k++
	}
	if l == during {
		k = r.skip(k, "whole entire full")
	}
	if !each && r.in(k, "next upcoming coming following annual first") {
		next = next || !r.in(k, "annual first")
		k++
	}
	end, strong := r.eventNoun(k)
	if end == k {
		if end = r.plainEvent(l, j); end == j {
			end = r.happening(l, i, j)
		}
		if end == j {
			return i
		}
		return r.dayOfEvent(l, i, end)
	}
	if each {
		if l == before || l == by {
			return r.mark(ServiceLevel, i, end)
		}
		return i
	}
	switch l {
	case at, during, in, over, on:
		if (season(r.norm(end-1)) || r.schoolYear(end)) && (l == during || l == over || l == in && r.in(end-1, "term semester season holidays break")) || l == on && (strong || r.in(end-1, "day")) && end > k+1 {
			break
		}
		if l == over || l == on && !r.in(end-1, "census survey exam test review assessment") {
			return i
		}
		if (l != in || r.in(end-1, "survey exam test assessment census release review")) && det && !each && r.monthWithin(k, end) {
			break // "at the February board meeting"
		}
		if !next || l == in && !r.in(end-1, "release sprint cycle version review") {
			return i
		}
	case by:
		if r.in(i-1, "measured assessed evidenced determined verified judged shown reported demonstrated indicated") {
			return i // what measures it, not when
		}
		if !det && !next && !strong && !season(r.norm(end-1)) {
			return i
		}
	case before, until:
		if !det && !next && !strong && !r.soleNoun(end-1) {
			return i
		}
		if r.in(end-1, "call demo visit") && !next {
			return r.mark(ServiceLevel, i, end)
		}
	}
	if !r.d.At(end).Line && r.in(end, "'s team owner lead manager host sponsor and") && !r.is(end, "and") {
		return i
	}
	return r.dayOfEvent(l, i, end)
}

// soleNoun reports an event noun that needs no article behind "before".
func (r *reader) soleNoun(i int) bool {
	return r.in(i, "week renewal graduation retirement close closing year-end vacation expiry expiration deployment migration")
}

// eventNoun reads an event's name with up to four words before its noun: "June
// sales kickoff", "board meeting", "1:1", "performance review".
func (r *reader) eventNoun(j int) (end int, strong bool) {
	end = j
	for k := j; k < j+5 && k < len(r.d.Tokens); k++ {
		if m := r.oneOnOne(k); m > k {
			end = m
			k = m - 1
			continue
		}
		t := r.d.At(k)
		if t.Kind == text.Number || t.Norm == "-" && r.hyphen(k) > k || t.Norm == "'s" {
			continue
		}
		if t.Norm == "of" && r.is(k-1, "-") && r.d.Glued(k) {
			continue // "the end-of-term test"
		}
		if t.Kind != text.Word || k > j && t.Line || r.functionWord(k) || r.in(k, "be no not it them end less more least most") {
			break
		}
		if _, _, ok := r.monthAt(k); ok {
			continue
		}
		is, s := eventWord(t.Norm)
		if is {
			end, strong = k+1, s
			if m, ok := r.d.Phrase(k, "go", "-", "live"); ok {
				end, k = m, m-1
			} else if m, ok := r.d.Phrase(k, "go", "live"); ok {
				end, k = m, m-1
			} else if t.Norm == "go" {
				end = j
				break
			} else if m, ok := r.d.Phrase(k, "kick", "-", "off"); ok {
				end, k = m, m-1
			} else if m, ok := r.d.Phrase(k, "kick", "off"); ok {
				end, k = m, m-1
			} else if m, ok := r.d.Phrase(k, "check", "-", "in"); ok {
				end, k = m, m-1
			} else if t.Norm == "kick" || t.Norm == "check" {
				end = j
				break
			}
			continue
		}
		if end > j {
			if r.in(k, "date day week meeting call event session meets") {
				end = k + 1
			}
			break
		}
		if r.schoolYear(k + 1) {
			end = k + 1
			break
		}
		if t.Norm == "all" && r.is(r.hyphen(k+1), "hands") {
			end, k = r.hyphen(k+1)+1, r.hyphen(k+1)
			continue
		}
		if t.Norm == "due" && r.is(k+1, "date") || (t.Norm == "start" || t.Norm == "end" || t.Norm == "renewal" || t.Norm == "expiration") && r.is(k+1, "date") {
			end = k + 2
			break
		}
	}
	return end, strong
}

// oneOnOne reads "1:1", "1-on-1", "one-on-one".
func (r *reader) oneOnOne(k int) int {
	if r.in(k, "1 one") {
		if r.is(k+1, ":") && r.in(k+2, "1 one") {
			return k + 3
		}
		if r.is(k+1, "-") && r.is(k+2, "on") && r.is(k+3, "-") && r.in(k+4, "1 one") {
			return k + 5
		}
	}
	return k
}

// eventWord reports nouns of single events; strong ones need no article
// behind "by".
func eventWord(n string) (is, strong bool) {
	switch {
	case eventWordWords.Has(n):
		return n != "inbound" && n != "gartner", true
	case eventWordWords2.Has(n):
		return true, false
	}
	return false, false
}

// endableEvent reads what "the end of" can end without a date: the program, my
// probation period, the season.
func (r *reader) endableEvent(j int) (next int, ok bool) {
	for k := j; k < j+4; k++ {
		t := r.d.At(k)
		if t.Kind == text.Punct && t.Norm == "-" && r.hyphen(k) > k || t.Kind == text.Number {
			continue
		}
		if t.Kind != text.Word || r.functionWord(k) && !r.in(k, "this my our") {
			return j, false
		}
		switch word := t.Norm; {
		case endableEventWords.Has(word):
			end := k + 1
			for r.in(end, "period program project cycle phase year season") {
				end++
			}
			return end, true
		case word == "year":
			return k + 1, k > j
		}
	}
	return j, false
}

var eventWordWords = text.NewWords("sko rko qbr ebr mbr kickoff kick go golive launch offsite ga ipo dreamforce saastr inbound graduation election summit retirement wedding hackathon pycon ces gartner cannes")

// moves reports that something is got or brought through what follows "through" at i.
func (r *reader) moves(i int) bool {
	s := r.d.SentenceOf(i)
	for k := i - 1; s >= 0 && k >= r.d.Sentences[s].First; k-- {
		if r.in(k, "get getting put putting take taking bring bringing push walk move go going pass") {
			return true
		}
	}
	return false
}

// passed reports that the words from i on name what people are put through, rather than a time.
func (r *reader) passed(i int) bool {
	for k := i; k < i+6 && r.d.At(k).Kind == text.Word; k++ {
		if r.in(k, "end rest") || season(r.norm(k)) {
			return false
		}
		if r.in(k, "training trainings course courses bootcamp onboarding program programme test tests exam exams workshop workshops certification curriculum module modules interview assessment audit process") {
			return true
		}
	}
	return false
}

// schoolYear reports that "school year" ends in front of end.
func (r *reader) schoolYear(end int) bool {
	return r.is(end-1, "year") && r.in(end-2, "school academic")
}

var eventWordWords2 = text.NewWords("conferences kickoffs elections trials championships championship playoffs derby prom homecoming review reviews meeting release conference retreat webinar event deadline renewal audit exam interview presentation vacation retro retrospective standup expo show tradeshow forum workshop milestone checkpoint rollout cutover migration deployment tournament marathon race appraisal holidays holiday townhall sync check checkin closing interlock planning debrief demo call visit board assessment evaluation gala fair festival recital concert season semester sprint cycle inspection reunion opening expiration expiry anniversary birthday cutoff raise round ceremony sunset version exams exam finals survey test hearing freeze break weekend term weeks holidays")

var endableEventWords = text.NewWords("program programme project pilot trial semester term season sprint onboarding training probation internship apprenticeship course workshop session conference contract campaign phase cycle period engagement summer harvest holidays decade century trimester workday ramp shift rotation fellowship residency tenure unit module event grant iteration lease bootcamp placement biennium")

// season reports nouns of stretches that everybody knows the end of.
func season(n string) bool {
	return text.Among(n, "holidays holiday break term semester season weekend weeks festival sprint")
}

// monthWithin reports a month's name between two tokens: "the April survey".
func (r *reader) monthWithin(from, to int) bool {
	for k := from; k < to; k++ {
		if _, _, ok := r.monthAt(k); ok || r.in(k, "spring summer autumn fall winter annual final") {
			return true
		}
	}
	return false
}

// namedDay reads a feast or an event by its proper name alone, which no list
// holds: "by Nowruz", "by Burns Night", "before All Saints' Day". Behind a
// participle "by" names who did it ("signed by Dana"), and that is no time.
func (r *reader) namedDay(l lead, i, j int) int {
	if l != by && l != before && l != until && l != during {
		return i
	}
	if feasts.Has(r.norm(j)) {
		return r.skip(r.skip(j+1, "de gras"), "mayo day eve week festival sunday friday monday")
	}
	if r.agent(i) || l == during {
		return i
	}
	k := j
	for k < len(r.d.Tokens) && k < j+4 {
		t := r.d.Tokens[k]
		if t.Norm == "'s" || t.Norm == "'" {
			k++
			continue
		}
		if t.Kind != text.Word || t.Line && k > j || !named(t.Text) {
			break
		}
		k++
	}
	if k == j || !r.endsBefore(k) || k > j+1 && !eventEnd.Has(r.norm(k-1)) {
		return i // "by Steven Covey" names who wrote it
	}
	return k
}

// eventEnd are the last words of an event's name.
var eventEnd = text.NewWords("day days night eve week weekend festival fest fair games cup con conference summit open derby congress forum expo convention gala ball marathon sunday monday friday saturday thursday wednesday tuesday holiday holidays break month season term semester year")

// named reports a capitalised word that is not written in capitals throughout.
func named(s string) bool {
	return (len(s) > 2 || s == "St") && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'a' && s[1] <= 'z'
}

// feasts are days that need no list of dates: what matters is that everybody
// knows when they are.
var feasts = text.NewWords("cinco pentecost midsummer mardi pancake eid nowruz purim holi vesak lent advent pentecost michaelmas hogmanay beltane samhain lammas candlemas epiphany carnival vaisakhi onam pongal navratri tet songkran sukkot shavuot ashura mawlid kwanzaa oktoberfest remembrance armistice anzac bastille michaelmas easter solstice equinox")

// endsBefore reports that a phrase can end before token k.
func (r *reader) endsBefore(k int) bool {
	t := r.d.At(k)
	return k >= len(r.d.Tokens) || t.Line || t.Kind == text.Punct && text.Among(t.Norm, ". , ; ) ! - :") || text.Among(t.Norm, "to so because and for with as via based tracked in since by")
}

// agent reports a participle within a few words in front: "signed by", "reviewed
// each month by".
func (r *reader) agent(i int) bool {
	for k := i - 1; k >= 0 && k > i-3; k-- {
		n := r.norm(k)
		if len(n) > 3 && n[len(n)-2:] == "ed" || text.Among(n, "led run owned given set built made written sent done held sold driven read seen taught paid won") {
			return true
		}
		if t := r.d.Tokens[k]; t.Kind == text.Punct || t.Line {
			return false
		}
	}
	return false
}
