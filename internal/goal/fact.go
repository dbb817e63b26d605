package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Fact is a stretch that tells how things are or were ("Sofie closed twelve
// deals last year; there are 41 open"), beside what is to be done. Its numbers
// are a basis and never a target.
type Fact struct {
	text.Span
	First, Last int
	// Carries reports that it says something the goal can rest on: what people
	// did or have, rather than only how bad things are.
	Carries bool
}

// facts finds the stretches that only tell. A goal that does nothing else has
// none: then its words are all there is to read.
func facts(g *Goal) []Fact {
	d := g.Doc
	var out []Fact
	telling := 0
	segments := segments(g)
	past, bad := false, -1
	for _, s := range segments {
		if bad >= 0 && d.SentenceOf(s.First) == bad {
			telling++
			s.Span = d.Span(s.First, s.Last)
			out = append(out, s)
			continue
		}
		if bad = -1; g.weakHeading(s.First, s.Last) {
			bad = d.SentenceOf(s.First)
		}
		if c := g.ClauseAt(s.First); c != nil && (c.Sort != Basis || c.First < s.First || !opens(g, s.First)) {
			past = false
			continue // a reason or a basis has its own part
		}
		carries, ok := tells(g, s.First, s.Last)
		ok = ok && !g.dueWithin(s.First, s.Last)
		if past {
			carries, ok = true, true // "Last quarter: 61 meetings"
		}
		past = g.pastHeading(s.First, s.Last)
		if !ok {
			continue
		}
		telling++
		s.Carries = carries
		for s.First < s.Last-1 && d.In(s.First, "; ( ) - : ,") {
			s.First++ // the mark that parts it is none of it
		}
		s.Span = d.Span(s.First, s.Last)
		out = append(out, s)
	}
	if telling == len(segments) {
		return nil
	}
	return out
}

// weakHeading reports a heading over an example of how not to say it, where one
// of how to say it follows: "Weak: be organized. Strong: clear my inbox".
func (g *Goal) weakHeading(first, last int) bool {
	d := g.Doc
	if !d.Is(last, ":") || last-first > 3 || !d.In(first, "bad weak vague poor before wrong not") {
		return false
	}
	for i := last; i < len(d.Tokens)-1; i++ {
		if d.In(i, "good strong better after smart right improved") && (d.Is(i+1, ":") || d.Is(i+2, ":")) {
			return true
		}
	}
	return false
}

// dueWithin reports a deadline of its own in a stretch that has a number before
// it: what is due is to be done, whatever tense it is told in.
func (g *Goal) dueWithin(first, last int) bool {
	for _, t := range g.Time.Deadlines {
		if t.First <= first || t.First >= last || t.Past || !g.Doc.In(t.First, "by before until") {
			continue
		}
		if qs := g.quantitiesFrom(first); len(qs) > 0 && qs[0].First < t.First && !g.Doc.In(qs[0].First-1, "was were closed had") {
			return true
		}
	}
	return false
}

// pastHeading reports a heading that names a time gone by.
func (g *Goal) pastHeading(first, last int) bool {
	if !g.Doc.Is(last, ":") || last-first > 4 {
		return false
	}
	for _, m := range g.Time.Marks {
		if m.Sort == when.PastRef && m.First >= first && m.Last == last {
			return true
		}
	}
	return false
}

// segments cuts the text at sentence ends, semicolons, colons, brackets, dashes
// and commas before a new subject.
func segments(g *Goal) []Fact {
	d := g.Doc
	var out []Fact
	first := 0
	cut := func(at int) {
		if hasWord(d, first, at) { // a bullet alone is no segment
			out = append(out, Fact{First: first, Last: at})
		}
		first = at
	}
	for i := range d.Tokens {
		s := d.SentenceOf(i)
		switch {
		case s < 0 || d.Sentences[s].First == i, lookup(g.at.clause, i) != lookup(g.at.clause, i-1):
			cut(i)
		case d.In(i, "; ( )"), d.Is(i, "-") && d.At(i).Space && d.At(i+1).Space, d.Is(i, ":") && d.At(i+1).Space:
			cut(i)
		case d.In(i, ", and but") && subject(d, i+1):
			cut(i)
		case d.Is(i, ",") && standing(d, i+1):
			cut(i)
		case d.Is(i, ",") && d.In(i+1, "and which so but as because") && subject(d, i+2):
			cut(i)
		}
	}
	cut(len(d.Tokens))
	return out
}

// standing reports an amount that only stands there: "…, $410k sits at verbal".
func standing(d *text.Document, i int) bool {
	if d.At(i).Kind != text.Number && !d.In(i, "$ € £") && !numberWords.Has(d.Norm(i)) {
		return false
	}
	for k := i + 1; k < i+5; k++ {
		if d.In(k, "sits sit stands stand already are have has") {
			return true
		}
		if d.In(k, ", . ;") {
			return false
		}
	}
	return false
}

// hasWord reports a word or number among the tokens [first, last).
func hasWord(d *text.Document, first, last int) bool {
	for _, t := range d.Tokens[first:last] {
		if t.Kind == text.Word || t.Kind == text.Number {
			return true
		}
	}
	return false
}

// subject reports a pronoun or "there" that opens a clause of its own.
func subject(d *text.Document, i int) bool {
	return d.In(i, "i we he she it they there") && d.At(i+1).Kind == text.Word
}

// tells reports whether the tokens hold a finite verb of the past or of a state
// with its subject, and nothing that is to be done.
func tells(g *Goal, first, last int) (carries, ok bool) {
	d := g.Doc
	for i := first; i < last; i++ {
		switch d.Norm(i) {
		case "will", "i'll", "we'll", "they'll", "should", "must", "goal", "target", "aim", "aims", "want", "wants", "expected", "need", "needs", "plan", "plans", "gotta", "shall", "objective", "let", "would", "to-do", "commit", "kr", "ought", "supposed", "hope", "have to", "going", "hoping", "intend", "try", "please":
			return false, false
		case "quota":
			if d.In(i+1, ": - is of for") {
				return false, false
			}
		case "has", "have", "is", "are", "was", "were", "had":
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
		if d.At(i).Kind == text.Number || d.In(i, "one two three four five six seven eight nine ten eleven twelve") {
			who = d.In(i+1, "have has had already")
		}
		if !who && !thing && !happened.Has(d.Norm(i+1)) {
			continue
		}
		k := i + 1
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
		state := tellsWords.Has(d.Norm(k))
		switch {
		case who && (finite || state || tag == "VBZ" || known && v.Form == lexicon.Third && !d.In(i, "we they i both")), d.Is(i, "there") && state:
			return true, true
		case thing && known && v.Form == lexicon.Past && tag != "JJ" && properStart(d, first) && (d.At(k+1).Kind == text.Number || d.Is(k+1, "$") || numberWords.Has(d.Norm(k+1)) || article(d.Norm(k+1))):
			return true, true // "the Antwerp office booked 38 pilots"
		case first > 0 && happened.Has(d.Norm(k)) && (thing || lexicon.Singular(d.Norm(i)) != d.Norm(i)):
			return true, true
		case thing && d.In(k, "are is") && d.In(k+1, "free available"):
			return true, true
		case thing && d.In(k, "is are") && d.In(k+1, "too still below above already highest lowest") || thing && d.In(k, "is are") && d.Is(k+1, "the") && d.In(k+2, "highest lowest worst best slowest"):
			return false, true
		case thing && tellsWords2.Has(d.Norm(k)):
			return d.In(i, "pilot calendar pipeline test team pod"), true
		case thing && d.In(i, "it that which this") && (state || finite):
			return d.In(k, "has had holds"), true
		}
	}
	return false, false
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
	case properNameWords.Has(word):
		return false
	}
	return true
}

// Told reports whether token i only tells how things are.
func (g *Goal) Told(i int) bool { return g.factAt(i) != nil }

// factAt is the fact that token i stands in, or nil.
func (g *Goal) factAt(i int) *Fact {
	if k := lookup(g.at.fact, i); k >= 0 {
		return &g.Facts[k]
	}
	return nil
}

var tellsWords = text.NewWords("was were had did is are stands holds runs seats averages usually owns")

var tellsWords2 = text.NewWords("was were had stands holds slipped fell ran grew missed dropped rose brought took came went lost removes seats")

var properNameWords = text.NewWords("every all each the our my in by at on for reps new this that customers no and with both monthly weekly any")

// happened reports verbs of something that came about by itself, which no
// participle of a goal is: "two associates joined in October".
var happened = text.NewWords("joined came left grew fell rose happened went arrived started began moved returned slipped dropped ended climbed")
