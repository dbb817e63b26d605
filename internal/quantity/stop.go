package quantity

import "github.com/goalsmith/goalsmith/internal/text"

// nounStop reports a word that can't stand inside a counted noun phrase:
// prepositions, conjunctions, determiners, pronouns, auxiliaries, and adverbs
// of time and degree.
func nounStop(w string) bool {
	switch {
	case nounStopWords.Has(w):
		return true
	}
	return false
}

// looseQuantifier reports words that make a count vague, or stand for one.
func looseQuantifier(w string) bool {
	switch {
	case text.Among(w, "some several few many most lot lots plenty various multiple numerous"):
		return true
	}
	return false
}

// frequency is the period of an adjective or adverb of frequency, or "".
func frequency(w string) string {
	if !frequencyWords.Has(w) {
		return ""
	}
	switch {
	case w == "hourly":
		return "hour"
	case text.Among(w, "daily nightly"):
		return "day"
	case text.Among(w, "weekly weekley wkly"):
		return "week"
	case text.Among(w, "biweekly fortnightly"):
		return "fortnight"
	case text.Among(w, "monthly montly"):
		return "month"
	case text.Among(w, "quarterly quaterly quartely"):
		return "quarter"
	case text.Among(w, "biannual semiannual biannually semiannually"):
		return "half"
	case text.Among(w, "yearly annual annually"):
		return "year"
	}
	return ""
}

// changeVerb reports a verb that moves a measure, in any of its forms. After
// one, "15% to 20%" goes from the first to the second.
func changeVerb(w string) bool {
	switch {
	case changeVerbWords.Has(w):
		return true
	}
	return false
}

var nounStopWords = text.NewWords("per a an each every all any both no not never none in on at by for from to with within of off out up down through throughout thru via during before after until till across over under above below into onto than as against between among amongst using without toward towards about around vs versus v upon along beyond past since despite except including incl excluding inside outside near behind and or but so while because then that which who whom whose plus nor if when where whereas though although unless once twice thrice whether & the this these those my our their his her its your another we i they he she it you me us them him myself themselves ourselves someone everyone is are was were be been being will would can could should must might shall may has have had having do does did doing 's 'll 've i'll we'll isn't aren't doesn't don't starting beginning ending ends starts currently today tomorrow yesterday now next ago later minimum maximum max min apiece respectively etc only just also too consistently regularly yoy mom qoq wow ytd mtd qtd eoy eoq eom eow asap soon annually p.a. pa likely compared due here there how what why i.e. e.g. ie eg instead least most x become becomes remain remains need needs get gets")

var changeVerbWords = text.NewWords("increase increases increased increasing improve improves improved improving grow grows grew growing growth raise raises raised raising reduce reduces reduced reducing reduction decrease decreases decreased decreasing lower lowers lowered lowering cut cuts cutting boost boosts boosted boosting lift lifts lifting lifted drive drives driving move moves moving moved bring brings bringing take takes taking push pushing expand expands expanding scale scales scaling shorten shortens shortening drop drops dropping accelerate enhance shrink trim slash bump ramp go goes went rise rises rose improvement jump")

// frequencyWords are all that frequency reads.
var frequencyWords = text.NewWords("hourly daily nightly weekly weekley wkly biweekly fortnightly monthly montly quarterly quaterly quartely biannual semiannual biannually semiannually yearly annual annually")
