package rules

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// word is a vague word or set phrase as it stands in a goal.
type word struct {
	text.Span
	Text        string
	Section     string
	First, Last int
	// Adverb reports a word of frequency, NounBehind that a noun follows.
	Adverb, NounBehind bool
}

// vagueWords finds the lexicon's vague wording of the given sections where
// nothing pins it down: no name, no quoted title, no term of the trade, no
// number right there.
func vagueWords(g *goal.Goal, sections ...string) []word {
	d := g.Doc
	var out []word
	for i := 0; i < len(d.Tokens); i++ {
		if _, next, ok := lexicon.Terms().Match(d, i); ok && !shorter(d, i, next) {
			i = next - 1
			continue
		}
		e, next, ok := lexicon.Vague().Match(d, i)
		if !ok {
			if e, ok = graded(d, i); !ok {
				if e, ok = mannerAdverb(g, i); !ok {
					continue
				}
			}
			next = i + 1
		}
		if !wanted(e.Section, sections) || g.Quoted(i) || timeHere(g, i) || !stands(g, e, i, next) {
			continue
		}
		w := word{Span: d.Span(i, next), Section: e.Section, First: i, Last: next}
		w.Text = w.In(d.Text)
		w.NounBehind = d.At(next).Kind == text.Word && !function(d.Norm(next))
		w.Adverb = len(e.Phrase) > 3 && e.Phrase[len(e.Phrase)-2:] == "ly" || e.Phrase == "often" || e.Phrase == "sometimes" || e.Phrase == "enough" || !w.NounBehind
		out = append(out, w)
		i = next - 1
	}
	return out
}

// shorter reports a vague phrase at i that is longer than the term there.
func shorter(d *text.Document, i, next int) bool {
	_, n, ok := lexicon.Vague().Match(d, i)
	return ok && n > next
}

// graded reads a comparative or superlative that is on no list, by its ending:
// "safest", "snappier".
func graded(d *text.Document, i int) (lexicon.Entry, bool) {
	n := d.Norm(i)
	if !lexicon.Graded(n) || d.At(i).Tag == "NN" || d.At(i).Tag == "NNP" {
		return lexicon.Entry{}, false
	}
	return lexicon.Entry{Phrase: n, Section: "comparative"}, true
}

func wanted(section string, sections []string) bool {
	for _, s := range sections {
		if s == section {
			return true
		}
	}
	return false
}

// timeHere reports a token that package when has read. Names of things keep
// their vague words ("strong Q3 pipeline").
func timeHere(g *goal.Goal, i int) bool {
	if !g.InTime(i) {
		return false
	}
	for _, t := range g.Time.Deadlines {
		if i >= t.First && i < t.Last {
			return true
		}
	}
	for _, m := range g.Time.Marks {
		if i >= m.First && i < m.Last && m.Sort != when.Name {
			return true
		}
	}
	return false
}

// stands reports whether the entry is vague where it stands.
func stands(g *goal.Goal, e lexicon.Entry, i, next int) bool {
	d := g.Doc
	if joined(d, i, next) || nameAt(g, i, next) || g.Told(i) || beyondCard(g, i) || labelled(g, i, next) {
		return false
	}
	if a := g.ActionAt(i); a != nil && (e.Section != lexicon.OwnVague || g.Vague(*a)) {
		return false
	}
	if q := g.QuantityAt(i); e.Section != lexicon.OwnVague && q != nil && !q.Universal && q.Use != "name" && (q.Kind == quantity.Rank || numberBeside(d, i, next) && (e.Section != "quality" || strings.HasSuffix(e.Phrase, "ed"))) {
		return false
	}
	if c := g.ClauseAt(i); c != nil && c.Sort == goal.Condition && d.In(c.First, "if unless when") {
		return false // "if a relevant one comes up" is no part of what is to be done
	}
	if d.Is(i-1, "as") && d.In(i-2, "twice times half") {
		return false // "twice as fast"
	}
	if e.Section == "quality" && segment(d, next) {
		return false // "large and strategic accounts"
	}
	switch e.Section {
	case "comparative":
		return comparative(g, e.Phrase, i, next)
	case "quantity":
		return amount(g, e.Phrase, i, next)
	case "quality":
		return praise(g, e.Phrase, i, next)
	case "manner":
		return manner(g, e.Phrase, i, next)
	}
	return true
}

// segment reports that the word goes on, by "and", "or" or a slash, into a term of the
// trade that names which accounts are meant.
func segment(d *text.Document, next int) bool {
	for d.In(next, "and or & /") {
		if _, _, ok := lexicon.Terms().Match(d, next+1); ok {
			return true
		}
		_, n, ok := lexicon.Vague().Match(d, next+1)
		if !ok {
			return false
		}
		next = n
	}
	return false
}

// beyondCard reports what stands outside a card's lines: its labels.
func beyondCard(g *goal.Goal, i int) bool {
	if g.Card == nil {
		return false
	}
	l := g.Card.Line(i)
	return l == nil
}

// labelled reports a word of a heading that a colon closes: "Good goal: …".
func labelled(g *goal.Goal, i, next int) bool {
	d := g.Doc
	s := d.SentenceOf(i)
	if s < 0 || i > d.Sentences[s].First+1 {
		return false
	}
	return d.Is(next, ":") || d.Is(next+1, ":") && d.At(next).Kind == text.Word
}

// joined reports a word that is part of a longer hyphenated one, unless the
// entry is the whole of it or the other part is itself vague ("more-or-less").
func joined(d *text.Document, i, next int) bool {
	before := d.Norm(i-1) == "-" && d.Glued(i) && d.Glued(i-1)
	after := d.In(next, "- /") && d.Glued(next) && d.Glued(next+1)
	return before || after
}

// nameAt reports a proper name: a capital inside a sentence that is not all
// capitals. A title case line is no sentence, so there every word has one.
func nameAt(g *goal.Goal, i, next int) bool {
	d := g.Doc
	t := d.At(i)
	if t.Text == "" || t.Text[0] < 'A' || t.Text[0] > 'Z' || g.FirstAction(i) || shouting(d, i) {
		return false
	}
	s := d.SentenceOf(i)
	if s < 0 || d.Sentences[s].First == i || titleCase(d, s) {
		return false
	}
	if p := d.At(i - 1); p.Kind == text.Bullet || p.Norm == ":" {
		return false
	}
	return true
}

func shouting(d *text.Document, i int) bool {
	for _, c := range d.At(i).Text {
		if c >= 'a' && c <= 'z' {
			return false
		}
	}
	return len(d.At(i).Text) > 1
}

func titleCase(d *text.Document, s int) bool {
	words, capitals := 0, 0
	for i := d.Sentences[s].First; i < d.Sentences[s].Last; i++ {
		t := d.Tokens[i]
		if t.Kind != text.Word || function(t.Norm) {
			continue
		}
		words++
		if t.Text[0] >= 'A' && t.Text[0] <= 'Z' {
			capitals++
		}
	}
	return words > 1 && capitals == words
}

func function(n string) bool {
	return functionWords.Has(n)
}

var functionWords = text.NewWords("in on at of to for from with by per and or as than that so the a an our my is are be it we i through via within who when while if but into over under each every this next across without")
