package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// waitsFor reports "wait for the customer to call", which says no what-for.
func (g *Goal) waitsFor(i int) bool {
	for k := i - 2; k > i-7 && k > 0; k-- {
		if g.Doc.Is(k, "for") {
			return g.Doc.In(k-1, "wait waits waiting")
		}
	}
	return false
}

// oneOfSeveral reports a "to" in a list of them, behind "want to", "is expected to".
func (g *Goal) oneOfSeveral(i int) bool {
	d := g.Doc
	s := d.SentenceOf(i)
	if s < 0 || !d.In(i-1, ", and") {
		return false
	}
	list := d.Is(i-1, "and")
	for k := i + 1; k < min(d.Sentences[s].Last, i+40) && !list; k++ {
		list = d.Is(k, "to") && d.Is(k-1, "and")
	}
	for k := i - 2; list && k > max(d.Sentences[s].First, i-40); k-- {
		if d.Is(k, "to") && d.In(k-1, "want expected expect wants need needs like hope plan plans aim aims has have") {
			return true
		}
	}
	return false
}

// orderWord reports a word that only the tagger knows for a verb. A name, a code
// or a plural is none, whatever it says.
func orderWord(t text.Token) bool {
	n := len(t.Norm)
	if t.Tag != "VB" || n < 3 || t.Text != t.Norm || t.Norm[n-1] == 's' {
		return false
	}
	for i := range n {
		if c := t.Norm[i]; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

func inMetric(g *Goal, i int) bool {
	for start := i - 1; start >= 0 && start > i-4; start-- {
		if _, next, ok := lexicon.Metrics().Match(g.Doc, start); ok && next > i+1 {
			return true
		}
	}
	return false
}

// takesInfinitive reports a word before "to" that asks for it: "want to", "is
// to", "ability to", "help us to".
func takesInfinitive(d *text.Document, i int) bool {
	p := d.Norm(i - 1)
	switch {
	case beforeInfinitive.Has(p):
		if p == "it" {
			return false
		}
		return true
	}
	if d.Is(i-2, "of") && d.Is(i-3, "number") {
		return true // "the number of calls to win a client"
	}
	if thingsGot.Has(p) && d.In(d.Sentences[max(0, d.SentenceOf(i))].First, "get getting earn") {
		return false // "get a certification to boost my resume"
	}
	if tools.Has(p) && toolVerbs.Has(d.Norm(i+1)) && d.At(i+2).Kind != text.Number && !d.In(i+2, "$ € £") {
		return true // "an app to track mileage" says which
	}
	if s := d.SentenceOf(i); s >= 0 && d.In(d.Sentences[s].First, "get have help enable train coach") && i < d.Sentences[s].First+14 {
		for k := d.Sentences[s].First; k < i; k++ {
			if d.In(k, ", ; by") {
				break
			}
			if k == i-1 {
				return true // "get 90% of the team to log calls"
			}
		}
	}
	for k := i - 1; k >= 0 && k > i-9; k-- {
		switch word := d.Norm(k); {
		case makeDoVerbs.Has(word) && !(d.In(k, "want expect") && d.Is(k+1, "to")):
			return k > 0 || d.Norm(k) != "drive"
		case text.Among(word, ", . ; %"):
			return false
		}
	}
	return false
}

var beforeInfinitive = text.NewWords("takes take took certified licensed cleared trained together apply applied applying want wants plan plans aim aims aiming need needs hope hopes hoping try tries trying going able how continue continues commit committed have has had like intend intends start begin strive strives seek seeks ready agree agreed decide expect expected wish resolve resolved resolves attempt endeavor endeavour is are be was look looking ability abilities opportunity opportunities time right chance way ways willingness goal objective mission need. due up close prior next used am according remember work push proceed learn objectives target targets in failing struggle capacity aspire manage managing supposed required it not preparing prepare determined motivated asked eager where what when propose prompts prompt cues cue reminders reminder")

// thingsGot are what one gets for a purpose; whom one gets to do something are people.
var thingsGot = text.NewWords("certification certificate certified license licence licensed degree diploma qualification training funding budget approval tool tools software laptop mentor coach feedback")

// tools are named by what they do, and toolVerbs say it.
var tools = text.NewWords("procedure software system app application template form sheet spreadsheet dashboard database workflow checklist script tool method policy")

var toolVerbs = text.NewWords("track record monitor reconcile contact collect capture log store handle process evaluate measure identify assign report send file manage request submit approve")

var makeDoVerbs = text.NewWords("assign assigning help helping enable enabling allow allowing get train teach coach encourage ask require cause invite inspire motivate empower want expect persuade convince drive push first")

// nounLikeVerbs are nouns and adjectives in the first place that are verbs where an
// object follows: "to staff the night desk", "to free cash".
var nounLikeVerbs = text.NewWords("staff free fund seed feed house power stock crew equip")

// placeWords are nouns in the first place: "to list price", "to warehouse
// clients" say where to and not what for.
var placeWords = text.NewWords("charge list warehouse market bank school house farm office station floor shop store stage board desk page paper plant site hand mail phone state pilot")
