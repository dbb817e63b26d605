package when

import "github.com/goalsmith/goalsmith/internal/text"

// rateWord reads the adjectives and adverbs of repetition, and the typos that
// people make in them.
func rateWord(n string) (Grain, bool) {
	if !rateWords.Has(n) {
		return "", false
	}
	switch {
	case text.Among(n, "daily everyday nightly hourly weekdays dayly daliy"):
		return Day, true
	case text.Among(n, "weekly biweekly fortnightly semiweekly weekley wkly weekends weeky"):
		return Week, true
	case text.Among(n, "monthly bimonthly semimonthly montly monthy mthly"):
		return Month, true
	case text.Among(n, "quarterly quaterly quartely quarterley qtrly"):
		return Quarter, true
	case text.Among(n, "semiannual semiannually biannual biannually"):
		return Half, true
	case text.Among(n, "yearly annually annual anually biennial biennially annualy"):
		return Year, true
	}
	return "", false
}

// adverb reads "monthly", "bi-weekly", "on a quarterly basis". An adjective
// that is part of a term of the trade ("annual recurring revenue", "monthly
// active users") names a thing and is no cadence.
func (r *reader) adverb(i int, g Grain) int {
	first, last := i, i+1
	if r.is(i-1, "-") && r.d.Glued(i) && r.in(i-2, "bi semi tri") {
		first = i - 2
		if r.is(i-2, "semi") && g == Year {
			g = Half
		}
	}
	if r.in(i-1, "bi semi") {
		first = i - 1
	}
	if r.term(i) {
		_, named := r.thingEnd(i + 1)
		end := last
		if next, ok := r.thingEnd(i + 1); named && ok {
			end = next
		}
		return r.mark(Name, first, end)
	}
	if r.is(last, "basis") {
		last++
		if r.is(first-1, "a") && r.is(first-2, "on") {
			first -= 2
		}
	}
	return r.emit(first, last, g, 1)
}

// term reports the trade terms and titles that begin with a word of repetition.
func (r *reader) term(i int) bool {
	j := r.hyphen(i + 1)
	switch word := r.norm(j); {
	case text.Among(word, "recurring active run unique uniques"):
		return true
	case termWords.Has(word):
		return r.in(i, "annual yearly monthly quarterly")
	case termWords2.Has(word):
		return r.is(i, "annual")
	case word == "business":
		// "the next quarterly business review" is one; "quarterly business
		// reviews" are held every quarter.
		return r.is(j+1, "review") && r.in(i-1, "next the upcoming our my this")
	case word == "news":
		return r.is(i, "daily")
	}
	return false
}

// habit reads "on Mondays", "on a monthly basis" and "by the 5th of each
// month".
func (r *reader) habit(i int) int {
	if r.is(i, "on") && (weekdayPlural(r.norm(i+1)) || r.in(i+1, "a an")) {
		if weekdayPlural(r.norm(i + 1)) {
			return r.weekdays(i, i+1)
		}
		j := i + 2
		if r.in(j, "bi semi twice") {
			j = r.hyphen(j + 1)
		}
		if g, ok := rateWord(r.norm(j)); ok && r.in(j+1, "basis cadence schedule rhythm") {
			return r.emit(i, j+2, g, 1)
		}
		if r.is(j, "per") && r.is(r.hyphen(j+1)+2, "basis") {
			if u, ok := unitName(r.norm(r.hyphen(j + 1))); ok {
				return r.emit(i, j+3, u.grain, 1)
			}
		}
	}
	return i
}

// overPeriod reads "year over year", "month-on-month", "YoY", which compare,
// and "week by week", "day after day", which repeat.
func (r *reader) overPeriod(i int) int {
	switch word := r.norm(i); {
	case text.Among(word, "yoy qoq mom wow y/y dod"):
		if r.in(i, "mom wow") && r.d.At(i).Text != "MoM" && r.d.At(i).Text != "MOM" && r.d.At(i).Text != "WoW" && r.d.At(i).Text != "WOW" {
			return i
		}
		return r.mark(Comparison, i, i+1)
	case text.Among(word, "y q m"):
		if r.in(i+1, "/ o") && (r.is(i+2, r.norm(i)) || r.is(i+2, "/")) && r.d.Glued(i+1) && r.d.Glued(i+2) {
			last := i + 3
			if r.is(i+1, "o") || r.is(i+3, r.norm(i)) && r.d.Glued(i+3) {
				last = i + 4
			}
			return r.mark(Comparison, i, min(last, len(r.d.Tokens)))
		}
		return i
	}
	u, ok := unitName(r.norm(i))
	if !ok || u.hours || r.plural(i) {
		return i
	}
	j := r.hyphen(i + 1)
	k := r.hyphen(j + 1)
	if r.norm(k) != r.norm(i) {
		return i
	}
	switch word := r.norm(j); {
	case text.Among(word, "over on to"):
		if r.is(j, "to") && !(r.is(i+1, "-") || r.is(k+1, "-")) && u.grain == Day {
			return i
		}
		return r.mark(Comparison, i, k+1)
	case text.Among(word, "by after in"):
		return r.emit(i, k+1, u.grain, 1)
	}
	return i
}

var termWords = text.NewWords("contract contracts salary subscription subscriptions plan plans membership billing prepay prepayment prepaid")

var termWords2 = text.NewWords("report review conference summit appraisal gala fundraiser meeting kickoff survey budget audit leave revenue sales event forecast performance planning appeal evaluation bonus base ote income value user customer company operating employee")

// rateWords are all that rateWord reads.
var rateWords = text.NewWords("daily everyday nightly hourly weekdays dayly daliy weekly biweekly fortnightly semiweekly weekley wkly weekends weeky monthly bimonthly semimonthly montly monthy mthly quarterly quaterly quartely quarterley qtrly semiannual semiannually biannual biannually yearly annually annual anually biennial biennially annualy")
