package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// subject reports a pronoun or "there" that opens a clause of its own.
func subject(d *text.Document, i int) bool {
	return d.In(i, "i we he she it they there") && d.At(i+1).Kind == text.Word
}

// tells reports whether the tokens hold a finite verb of the past or of a state
// with its subject, and nothing that is to be done.
func tells(g *Goal, first, last int) (carries, ok bool) {
	d := g.Doc
	if d.Is(first, ",") && mainAgain(g, first) || d.In(g.pastTime(first), "each every") && len(g.quantitiesFrom(first)) > 0 || g.afterHeading(first) {
		return false, false // "(last day 12 June), hand over 19 accounts"; "each rep has one call reviewed"
	}
	if h := first - 1; d.Is(first, ":") && d.In(h, "kr kr1 kr2 kr3 kr4 kr5") || d.Is(h, ":") && d.In(h-1, "kr kr1 kr2 kr3 kr4 kr5") {
		return false, false // a key result is to be reached
	}
	k := first
	for k < last && d.At(k).Kind == text.Punct {
		k++
	}
	if d.In(k, "last previous") && d.In(k+1, "year year's quarter quarter's month month's week week's season season's") && g.wasDone(k, last) {
		return true, true // "last year's pilot got us 6 points"
	}
	if a := g.ActionAt(k); k > first && a != nil && a.Verb.Form == lexicon.Base && d.In(k-1, ") ,") {
		return false, false // "(last day 12 June), hand over 19 accounts"
	}
	for i := first; i < last; i++ {
		if toBeDone.Has(d.Norm(i)) {
			return false, false
		}
		if d.Is(i, "agreed") && d.In(i+1, "on :") {
			return false, false
		}
		if first > 0 && d.In(i, "far date") && d.In(i-1, "so to") && d.In(i+1, "is was :") {
			return false, true // "my best so far is 61"
		}
		switch d.Norm(i) {
		case "quota":
			if d.In(i+1, ": - is of for") {
				return false, false
			}
		case "has", "have", "is", "are", "was", "were", "had", "wanted", "hoped", "planned", "promised", "decided":
			if d.Is(i+1, "to") {
				return false, false
			}
		}
		if a := g.ActionAt(i); a != nil && (a.Verb.Form == lexicon.Base || a.Verb.Form == lexicon.Gerund) && opens(g, i) {
			return false, false
		}
	}
	if first > 0 && rests(g, first, last) {
		return true, true
	}
	for i := first; i < last-1; i++ {
		who := d.In(i, "i we he she they who both") || properName(d, i)
		thing := d.In(i, "it there which that today this") || (d.At(i).Tag == "" || d.At(i).Tag == "VB") && i == first && bareNoun(d, i) || d.At(i).Tag == "NN" || d.At(i).Tag == "NNS" || d.At(i).Tag == "NNP"
		thing = thing || first > 0 && d.Is(i+1, "has") && d.At(i).Kind == text.Word && !d.In(i, "who that which each every rep one")
		if d.At(i).Kind == text.Number || d.In(i, "one two three four five six seven eight nine ten eleven twelve") {
			who = d.In(i+1, "have has had already") || first > 0 && happened.Has(d.Norm(i+1))
		}
		if !who && !thing && !happened.Has(d.Norm(i+1)) || who && d.In(i-1, "who what how why") {
			continue // "awareness of who we are" tells nothing
		}
		k := i + 1
		if who && d.In(k, "haven't hasn't") && d.Is(k+1, "been") {
			return false, true // "I haven't been drinking enough"
		}
		for k < last && (isAdverb(d.Norm(k)) || d.In(k, "already still have has had 've")) {
			if d.In(k, "already have has had 've") {
				if who || d.In(i, "it there which that pipeline team pod pilot calendar") {
					return true, true
				}
				break
			}
			k++
		}
		if k >= last {
			break
		}
		v, known := lexicon.VerbOf(d.Norm(k))
		tag := d.At(k).Tag
		finite := known && v.Form == lexicon.Past && (tag != "VBN" || who && k == i+1 && !d.In(k+1, "by to in off")) && tag != "JJ" || tag == "VBD"
		state := stateVerbs.Has(d.Norm(k))
		switch {
		case who && (finite || state || tag == "VBZ" || known && v.Form == lexicon.Third && !d.In(i, "we they i both")), d.Is(i, "there") && state:
			return true, true
		case thing && known && v.Form == lexicon.Past && tag != "JJ" && properStart(d, first) && (d.At(k+1).Kind == text.Number || d.Is(k+1, "$") || numberWords.Has(d.Norm(k+1)) || article(d.Norm(k+1))):
			return true, true // "the Antwerp office booked 38 pilots"
		case first > 0 && happened.Has(d.Norm(k)) && !(d.In(k+1, "in within inside under") && (d.At(k+2).Kind == text.Number || d.In(k+2, "≤ <= < under"))) && (thing || lexicon.Singular(d.Norm(i)) != d.Norm(i)):
			return true, true
		case first > 0 && d.In(i, "i'm we're") && d.In(i+1, "at already currently now"):
			return true, true // "I'm at 80 now"
		case g.countedBefore(first) && thing && d.In(k, "has have had") && (d.At(k+1).Kind == text.Number || numberWords.Has(d.Norm(k+1))),
			g.countedBefore(first) && d.In(i, "i we") && d.In(k, "do make see run get send visit average") && d.In(k+1, "about around roughly some"):
			return true, true // "the phone bank has 18 volunteers", "I do about 60 visits a week"
		case thing && d.In(k, "are is") && d.In(k+1, "free available"):
			return true, true
		case thing && d.In(k, "is are") && d.In(k+1, "too still below above already highest lowest") || thing && d.In(k, "is are") && d.Is(k+1, "the") && d.In(k+2, "highest lowest worst best slowest"):
			return false, true
		case thing && pastOfThings.Has(d.Norm(k)):
			return d.In(i, "pilot calendar pipeline test team pod"), true
		case thing && d.In(i, "it that which this") && (state || finite):
			return d.In(k, "has had holds"), true
		}
	}
	return false, false
}

// afterHeading reports that the stretch at token i stands under "Pod target:" or
// "After (by April):", and so says what is to be.
func (g *Goal) afterHeading(i int) bool {
	d, k := g.Doc, i
	if !d.Is(k, ":") {
		k--
	}
	if !d.Is(k, ":") {
		return false
	}
	if k--; d.Is(k, ")") {
		for k > 0 && k > i-8 && !d.Is(k, "(") {
			k--
		}
		k--
	}
	for _, m := range g.Time.Marks {
		if m.Sort == when.PastRef && m.First >= i && d.SentenceOf(m.First) == d.SentenceOf(i) {
			return false // "Target: last year we booked 40 demos; book 60"
		}
	}
	return d.In(k, "target goal objective quota aim kpi") || d.In(k, "after then") && (k == 0 || d.At(k).Line || d.At(k-1).Kind == text.Punct)
}

// properStart reports a stretch that opens with the one who did it.
func properStart(d *text.Document, i int) bool {
	for d.In(i, "; , . - ( and but :") {
		i++
	}
	return article(d.Norm(i)) || properName(d, i)
}

// bareNoun reports a plain plural that no tagger has seen.
func bareNoun(d *text.Document, i int) bool {
	t := d.At(i)
	if t.Kind != text.Word || lexicon.Singular(t.Norm) == t.Norm {
		return false
	}
	v, ok := lexicon.VerbOf(t.Norm)
	return !ok || v.Form == lexicon.Third
}

// properName reports a capitalised word that is no verb, month or known noun.
func properName(d *text.Document, i int) bool {
	t := d.At(i)
	if t.Kind != text.Word || len(t.Text) < 2 || t.Text[0] < 'A' || t.Text[0] > 'Z' || t.Text[1] < 'a' || t.Text[1] > 'z' {
		return false
	}
	if v, ok := lexicon.VerbOf(t.Norm); ok && v.Form != lexicon.Third {
		return false
	}
	if _, ok := lexicon.Metrics().Has(t.Norm); ok {
		return false
	}
	if _, ok := lexicon.Nouns().Has(t.Norm); ok {
		return false
	}
	switch word := t.Norm; {
	case noNames.Has(word):
		return false
	}
	return true
}

var stateVerbs = text.NewWords("was were had did is are stands holds runs seats averages usually owns")

var pastOfThings = text.NewWords("was were had stands holds slipped fell ran grew missed dropped rose brought took came went lost removes seats")

var noNames = text.NewWords("every all each the our my in by at on for reps new this that customers no and with both monthly weekly any")

// happened reports verbs of something that came about by itself, which no
// participle of a goal is: "two associates joined in October".
var happened = text.NewWords("joined came left grew fell rose happened went arrived started began moved returned slipped dropped ended climbed")

// toBeDone are words of a sentence that says what is to be, and does not only tell.
var toBeDone = text.NewWords("will i'll we'll they'll should must goal target aim aims want wants expected need needs plan plans gotta shall objective let would to-do commit kr ought supposed hope going hoping intend try please")

// countedBefore reports a number of the goal's in front of token i, and no heading there: "by June, the team has 5 closers"
// says what is to be.
func (g *Goal) countedBefore(i int) bool {
	if g.Doc.Is(i, ":") || g.Doc.Is(i-1, ":") {
		return false
	}
	for _, q := range g.Quantities {
		if q.First >= i {
			break
		}
		if !g.timed(q.First) {
			return true
		}
	}
	return false
}

// wasDone reports a verb of the past between two tokens.
func (g *Goal) wasDone(first, last int) bool {
	for i := first; i < last; i++ {
		if v, ok := lexicon.VerbOf(g.Doc.Norm(i)); ok && v.Form == lexicon.Past && g.Doc.At(i).Tag != "VBN" && g.Doc.At(i).Tag != "JJ" || g.Doc.In(i, "got had did was were made") {
			return true
		}
	}
	return false
}
