package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// reasonWord reads the short connectives that the list can't hold: "so" before
// a subject, "as" behind a comma, and the spellings of because.
func reasonWord(g *Goal, i int) bool {
	d := g.Doc
	next := d.At(i + 1)
	if i == 0 || next.Kind != text.Word && next.Kind != text.Number {
		return false
	}
	switch word := d.Norm(i); {
	case text.Among(word, "bc hence"):
		return true
	case text.Among(word, "cuz coz cos"):
		return after(next, "the we i our my it they its he she this that there last people of no")
	case word == "cause":
		return after(next, "the we i our my it they of")
	case word == "so":
		s := d.SentenceOf(i)
		if d.In(i+1, "i it this that") && (d.In(i+2, "feels think seems looks guess reckon believe") || d.In(i+2, "'s is") && d.In(i+3, "doable feasible realistic achievable attainable reachable possible on within")) || d.In(i+1, "it's that's") && d.In(i+2, "doable feasible realistic achievable attainable reachable possible on within") {
			return false // "so it feels doable" says that it can be done, not what for
		}
		if k := g.pastTime(i + 1); d.In(k, "i we") && d.Is(k+1, "will") && k > i+1 {
			return false // "so this week I will"
		}
		if s < 0 || g.resolves(i+1) || d.In(i-1, "do if even or and think not was is are be") || !somethingBefore(g, i, d.Sentences[s].First) && i-d.Sentences[s].First < 3 {
			return false
		}
		switch word := next.Tag; {
		case text.Among(word, "RB RBR IN VBN CC"):
			return false
		}
		return !soIdioms.Has(next.Norm)
	case word == "as":
		return d.Is(i-1, ",") && asSubjects.Has(next.Norm) && d.At(i+2).Kind == text.Word
	}
	return false
}

// reasonFits keeps connectives that are the goal itself from being reasons: a
// reason stands behind something.
func reasonFits(g *Goal, i, next int, phrase string) bool {
	d := g.Doc
	if len(phrase) > 3 && phrase[:3] == "to " {
		return purposeAt(g, i)
	}
	first := d.Tokens[i]
	if v, ok := lexicon.VerbOf(d.Norm(i)); ok {
		switch v.Form {
		case lexicon.Base:
			return i > 0 && !opens(g, i) && !d.In(i-1, "to will we i") && !d.In(next, "to by is will at")
		case lexicon.Third:
			// "support tickets" reads as a noun in the plural: "helps", "drives",
			// "supports" need an object behind them
			return (first.Tag != "NNS" || d.Is(i-1, "(")) && (d.At(next).Kind == text.Word || d.At(next).Kind == text.Number || d.Is(next, "$"))
		}
	}
	if (phrase == "leading to" || phrase == "thereby") && numberWithin(d, next, next+9) {
		return false // "leading to a CSAT of 92%" is to be reached as well
	}
	if d.Is(next-1, ":") && i == 0 && len(d.Sentences) == 1 {
		return false // "Purpose: close 12 deals" heads the goal itself
	}
	if i == 0 && d.In(i, "as this it that") || d.Is(next-1, "will") && d.Is(next, "be") && d.In(next+1, "measured tracked assessed reviewed checked reported done held completed finished taken run over") {
		return false
	}
	if d.Is(i, "so") && !d.In(i+1, "that as") {
		return reasonWord(g, i)
	}
	return true
}

// purposeAt reports a "to" that opens a purpose: behind something to be done,
// before a verb, and not asked for by the word in front of it.
func purposeAt(g *Goal, i int) bool {
	d := g.Doc
	if !d.Is(i, "to") || d.Hyphened(i) || d.Norm(i-1) == d.Norm(i+1) {
		return false
	}
	k := i + 1
	for isAdverb(d.Norm(k)) || k == i+1 && d.In(k, "better more") {
		k++
	}
	if d.Is(k+1, "-") && d.Glued(k+1) && d.Glued(k+2) || d.Is(k, "have") && d.In(k+1, "spoken been had done") {
		return false // "service to walk-ins", "users to have spoken with us"
	}
	if g.timed(k) || d.At(k).Kind != text.Word || d.In(k, "below under above over about around nearly almost within between") {
		return false // "down to below 2%"
	}
	v, ok := lexicon.VerbOf(d.Norm(k))
	object := nounLikeVerbs.Has(d.Norm(k)) && (article(d.Norm(k+1)) || d.In(k+1, "up our cash time money space room"))
	if !object && !(ok && v.Form == lexicon.Base) && !(orderWord(d.At(k)) && (article(d.Norm(k+1)) || d.At(k+1).Kind == text.Number || d.In(k+1, "all more our"))) {
		return false
	}
	if d.At(k+1).Kind == text.Number && d.In(k, "tier level stage phase step grade page room floor band zone version line") {
		return false // "escalations to tier 2"
	}
	if d.Is(k, "be") && d.In(k+1, "in live done ready finished complete completed effective achieved reached met hit delivered accomplished attained") || g.waitsFor(i) {
		return false // "in place by", "waiting for pricing to sign off" say no what-for
	}
	if d.Is(k, "work") && !d.In(k+1, "on with as out toward towards from through together harder smarter for more") {
		return false // "ride the bus to work"
	}
	if g.oneOfSeveral(i) {
		return false // "is expected to be on time, to share notes and to coach"
	}
	if capitalName(g, k) || !object && toNoun(g, k, d.At(k).Tag) || inMetric(g, i) {
		return false
	}
	if takesInfinitive(d, i) || placeWords.Has(d.Norm(k)) && !article(d.Norm(k+1)) && (d.At(k+1).Kind == text.Word || d.Is(k, "stage")) && !d.In(k+1, "all more new") {
		return false
	}
	s := d.SentenceOf(i)
	if s < 0 {
		return false
	}
	if a := g.actionsFrom(d.Sentences[s].First); (len(a) == 0 || a[0].Token >= i) && !g.counted(d.Sentences[s].First, i) && text.Among(v.Lemma, "be come go stay rise fall drop reach hit remain increase decrease") {
		return false // "62 racks to be removed" is the goal itself
	}
	if opens(g, i) {
		return leadingPurpose(g, i, s)
	}
	if !somethingBefore(g, i, d.Sentences[s].First) {
		return false
	}
	for j := i - 1; j >= d.Sentences[s].First && j > i-5; j-- {
		if d.Is(j, "from") && !d.Is(i-1, ",") {
			return false
		}
	}
	return true
}

var soIdioms = text.NewWords("far many much long good as on forth be done smooth well soon often")

var asSubjects = text.NewWords("the our we it they i my this these most each two all finance customers")
