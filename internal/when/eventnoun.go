package when

import "github.com/goalsmith/goalsmith/internal/text"

// eventNoun reads an event's name with up to four words before its noun: "June
// sales kickoff", "board meeting", "1:1", "performance review".
func (r *reader) eventNoun(j int) (end int, strong bool) {
	end = j
	for k, words := r.endOfWhat(j), 0; words < 5 && k < len(r.d.Tokens); k, words = k+1, words+1 {
		if m := r.oneOnOne(k); m > k {
			end = m
			k = m - 1
			continue
		}
		t := r.d.At(k)
		if t.Kind == text.Number || t.Norm == "'s" {
			continue
		}
		if t.Norm == "-" && r.hyphen(k) > k {
			words-- // it joins two words
			continue
		}
		if t.Norm == "to" && r.is(k-1, "-") && r.d.Glued(k) {
			continue // "the back-to-school weeks"
		}
		if t.Kind != text.Word || k > j && t.Line || r.functionWord(k) && !(t.Norm == "deadline" && k > j && r.d.At(k-1).Kind == text.Word && !starts(r.norm(k-1))) || r.in(k, "be no not it them end less more least most within during over among") || t.Norm == "party" && r.in(k-1, "third - political") {
			break
		}
		if _, _, ok := r.monthAt(k); ok {
			continue
		}
		is, s := eventWord(t.Norm)
		if n, next := r.count(j); t.Norm == "weeks" && n > 0 && next == k {
			break // "by 2 weeks" says by how much
		}
		if is {
			end, strong = k+1, s
			if m := r.words(k, "go - live|go live|kick - off|kick off|check - in"); m > 0 {
				end, k = m, m-1
			} else if text.Among(t.Norm, "go kick check") {
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

// endOfWhat skips the "end-of-term" of "the end-of-term test"; without its hyphens
// only where one is tested: "on the end of course exam".
func (r *reader) endOfWhat(j int) int {
	of := r.hyphen(j + 1)
	if r.is(j, "end") && r.is(of, "of") && (of > j+1 || determiner(r.norm(j-1)) && r.is(j-2, "on")) && r.d.At(r.hyphen(of+1)).Kind == text.Word {
		return r.hyphen(of+1) + 1
	}
	return j
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

var eventWordWords = text.NewWords("sko rko qbr ebr mbr kickoff kick go golive launch offsite ga ipo dreamforce saastr inbound graduation election summit retirement wedding hackathon pycon ces gartner cannes")

var eventWordWords2 = text.NewWords("conferences kickoffs elections trials championships championship playoffs derby prom homecoming review reviews meeting release conference retreat webinar event deadline renewal audit exam interview presentation vacation retro retrospective standup expo show party iep stocktake tradeshow forum workshop milestone checkpoint rollout cutover migration deployment tournament marathon race appraisal holidays holiday townhall sync check checkin closing interlock planning debrief demo call visit board assessment evaluation gala fair festival recital concert season semester sprint cycle inspection reunion opening expiration expiry anniversary birthday cutoff raise round ceremony sunset version exams exam finals survey test quiz midterm midterms sitting hearing freeze break weekend term weeks holidays")

// schoolYear reports that "school year" ends in front of end.
func (r *reader) schoolYear(end int) bool {
	return r.is(end-1, "year") && r.in(end-2, "school academic")
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
		case k == j && text.Among(word, "visits sessions lessons appointments treatments"):
			return j, false // each of them
		case endableEventWords.Has(word):
			end := k + 1
			for r.in(end, "period program project cycle phase year season plan visit visits session sessions day") {
				end++
			}
			if _, w := r.digits(end); w > 0 && r.closes(end+1) {
				end++ // "the end of session 6"
			}
			return end, true
		case word == "year":
			return k + 1, k > j
		}
	}
	return j, false
}

var endableEventWords = text.NewWords("program programme project pilot trial semester term season sprint onboarding training probation internship apprenticeship course workshop session conference contract campaign phase cycle period engagement summer harvest holidays decade century trimester workday ramp shift rotation fellowship residency tenure unit module event grant treatment treatments therapy visit visits sessions lesson lessons class classes appointment appointments admission hospitalization hospitalisation stay journey iteration lease bootcamp placement biennium grade")

// soleNoun reports an event noun that needs no article behind "before".
func (r *reader) soleNoun(i int) bool {
	return r.in(i, "week renewal graduation retirement close closing year-end vacation expiry expiration deployment migration")
}
