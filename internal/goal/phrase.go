package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// phrase is a noun phrase: its tokens, the last of which is the head.
type phrase struct{ first, last int }

func (p phrase) head() int { return p.last - 1 }

// maxLead bounds what may stand in front of a noun, in tokens.
const maxLead = 16

// nounPhrase reads the run of words from token i up to the first preposition,
// comma, verb or clause. Determiners, numbers and quotation marks in front are
// skipped, and praise behind the noun ("keep the pipeline healthy") is cut off.
func nounPhrase(g *Goal, i int) (phrase, bool) {
	d := g.Doc
	start, whole := i, 0
	for i < len(d.Tokens) && i < start+maxLead && leadsIn(g, i, start) {
		if _, next, ok := lexicon.Metrics().Match(d, i); ok && next > i+1 {
			whole = next // "on-time delivery", "new MRR"
			break
		}
		i++
	}
	p := phrase{i, i}
	for k := i; k < len(d.Tokens) && (k < whole || inNounPhrase(g, k, i)); k++ {
		if d.Tokens[k].Kind == text.Word {
			p.last = k + 1
		}
	}
	p.last = g.withoutPraise(p)
	for p.last-1 > p.first && d.In(p.last-1, "back up out off down over away") && !d.Is(p.last-2, "-") {
		p.last--
	}
	return p, p.last > p.first
}

// withoutPraise is where the phrase ends once the praise behind its noun is cut
// off: "the website more user-friendly".
func (g *Goal) withoutPraise(p phrase) int {
	d := g.Doc
	for k := p.first + 1; k < p.last; k++ {
		if _, _, ok := lexicon.Vague().Match(d, k); !ok || text.Among(d.At(k).Tag, "NN NNS") || d.Is(k, "quality") {
			continue
		}
		end := k
		for end < p.last {
			_, next, ok := lexicon.Vague().Match(d, end)
			if !ok && !d.In(end, "- and") {
				break
			}
			end = max(next, end+1)
		}
		if end >= p.last {
			return k
		}
	}
	return p.last
}

// leadsIn reports a token in front of a noun phrase that is no part of it.
func leadsIn(g *Goal, i, start int) bool {
	d := g.Doc
	t := d.At(i)
	switch {
	case t.Kind == text.Number, article(t.Norm), isAdverb(t.Norm), t.Norm == `"` || t.Norm == "'", t.Kind == text.Bullet:
		return true
	case t.Line && i > start:
		return false
	case d.Is(i-1, "a") && d.In(i, "bit little") && d.Is(i+1, "more"), d.In(i, "twice half") && d.Is(i+1, "as"):
		return true // "a bit more", "twice as many leads"
	}
	switch word := t.Norm; {
	case leadInWords.Has(word):
		return true
	case text.Among(word, "last previous prior"), text.Among(word, "year quarter month week season") && d.In(i-1, "last previous prior"):
		return d.Is(i+1, "'s") || d.Is(i+2, "'s") // "beat last year's Black Friday sales"
	case text.Among(word, "lots plenty tons loads"):
		return d.Is(i+1, "of")
	case text.Among(word, "and or"):
		return i > start && broadAdjectives(d, start, i)
	case text.Among(word, "from for"):
		return i == start && d.SentenceOf(i) == d.SentenceOf(i+1)
	}
	return false
}

// inNounPhrase reports whether token k goes on with the phrase that starts at i.
func inNounPhrase(g *Goal, k, i int) bool {
	d := g.Doc
	t := d.Tokens[k]
	if t.Line && k > i || d.SentenceOf(k) != d.SentenceOf(i) || g.dated(k) && k > i && !(d.In(k, "daily weekly monthly quarterly yearly hourly") && d.At(k+1).Kind == text.Word && !stopsPhrase(d.Norm(k+1))) || g.blankAt(k) {
		return false
	}
	switch t.Kind {
	case text.Punct:
		switch word := t.Norm; {
		case text.Among(word, "- /"):
			return d.Glued(k) && d.Glued(k+1)
		case text.Among(word, "' \" &"):
			return !g.Quoted(k) || k == i // a quoted title is no part of the noun in front of it
		}
		return false
	case text.Number:
		return k > i && !d.In(k+1, "% k m x percent") && d.At(k+1).Kind == text.Word && !stopsPhrase(d.Norm(k+1))
	case text.Word:
	default:
		return false
	}
	if stopsPhrase(t.Norm) {
		return (t.Norm == "and" || t.Norm == "or") && k > i && broadAdjectives(d, i, k) && !stopsPhrase(d.Norm(k+1))
	}
	if k > i {
		if c := g.ClauseAt(k); c != nil && c.First == k {
			return false
		}
		if v, ok := lexicon.VerbOf(t.Norm); ok && v.Form == lexicon.Base && isActionAt(g, k) {
			return false
		}
	}
	return true
}

// broadAdjectives reports only words like "new" and "existing" between two
// tokens, so that "and" goes on with the phrase: "new and returning visitors".
func broadAdjectives(d *text.Document, from, to int) bool {
	for i := from; i < to; i++ {
		if !d.In(i, "new existing current returning inbound outbound internal external prospective potential active inactive past former male female local national international small medium mid large gross net online offline") {
			return false
		}
	}
	return true
}

// blankAt reports whether token i is a place left to fill in.
func (g *Goal) blankAt(i int) bool {
	s := g.Doc.At(i).Span
	for _, b := range g.Blanks {
		if b.Overlaps(s) {
			return true
		}
	}
	return false
}

func isActionAt(g *Goal, i int) bool { return lookup(g.at.action, i) >= 0 }

func stopsPhrase(n string) bool {
	return phraseStops.Has(n)
}

// endingMetric is the longest known measure that ends with the phrase's head.
func endingMetric(g *Goal, p phrase) (e lexicon.Entry, from int, ok bool) {
	for i := p.first; i < p.last; i++ {
		if m, next, found := lexicon.Metrics().Match(g.Doc, i); found && next == p.last {
			return m, i, true
		}
	}
	return lexicon.Entry{}, 0, false
}

// crossingMetric is a known measure that starts in the phrase and goes on past
// the word that ends it: "average time-to-hire", "speed to lead".
func crossingMetric(g *Goal, p phrase) (e lexicon.Entry, from, next int, ok bool) {
	for i := p.first; i < p.last; i++ {
		if m, n, found := lexicon.Metrics().Match(g.Doc, i); found && n > p.last {
			return m, i, n, true
		}
	}
	return lexicon.Entry{}, 0, 0, false
}

// headSection is the lexicon's section of the phrase's head, the longest entry
// that ends with it first: "communication skills" before "skills".
func headSection(g *Goal, p phrase) string {
	d := g.Doc
	for i := p.first; i < p.last; i++ {
		if e, next, ok := lexicon.Nouns().Match(d, i); ok && next == p.last {
			switch e.Section {
			case "umbrella", "abstract":
				return e.Section
			}
			return ""
		}
	}
	switch word := d.Norm(p.head()); {
	case emptyHeads.Has(word):
		return "empty"
	}
	return ""
}

// allVague reports a phrase with no word that means anything fixed: "a better
// strong".
func allVague(g *Goal, p phrase) bool {
	for i := p.first; i < p.last; i++ {
		if g.Doc.At(i).Kind != text.Word {
			return false
		}
		if _, _, ok := lexicon.Vague().Match(g.Doc, i); !ok {
			return false
		}
	}
	return true
}

var leadInWords = text.NewWords("as many much that those some several many few various multiple $ € £ % all every any both more + ~ 's up out off back only at least most than of into in to with on about over under together down through new x k m")

var phraseStops = text.NewWords("w could should would must might shall had did does in on at of to for from with by per and or as than that which who so because via through within during before after until over under above below across among between into against without while if when is are be will i we they it not is. a an the our my their each every this next about around toward towards where how what why whether except instead like then gotta got was were has have since plus vs versus")

var emptyHeads = text.NewWords("it them this that things stuff everything something anything me us myself more less better harder smarter faster well best most max maximum lot hard ourselves there soon asap")
