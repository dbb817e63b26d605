package rules

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
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
				continue
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
	if g.ActionAt(i) != nil {
		return false
	}
	if q := g.QuantityAt(i); q != nil && !q.Universal && q.Use != "name" && numberBeside(d, i, next) {
		return false
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

// beyondCard reports a card's label, and the lines on its basis and its reason,
// whose wording pins nothing down anyway.
func beyondCard(g *goal.Goal, i int) bool {
	if g.Card == nil {
		return false
	}
	l := g.Card.Line(i)
	return l == nil || l.Letter == 'A' || l.Letter == 'R'
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
	switch {
	case functionWords.Has(n):
		return true
	}
	return false
}

// numberBeside reports a number next to the words, with at most a sign, a unit
// or "the" between: "3 more deals", "20% higher", "most of the 20".
func numberBeside(d *text.Document, i, next int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if d.At(k).Kind == text.Number {
			return true
		}
		if !numberBesideWords.Has(d.Norm(k)) {
			break
		}
	}
	for k := next; k < next+3; k++ {
		if d.At(k).Kind == text.Number {
			return true
		}
		if !d.In(k, "of the my our $ € £ than to at") {
			break
		}
	}
	return false
}

// comparative: "3 more deals", "better than 40%" and "faster than last quarter"
// have their measure or their reference.
func comparative(g *goal.Goal, phrase string, i, next int) bool {
	d := g.Doc
	if numberBeside(d, i, next) || countedWord(g, i) {
		return false
	}
	if d.In(i-1, "or no and") && (d.At(i-2).Kind == text.Number || d.In(i-2, "% k x m")) {
		return false
	}
	for k := next; k < next+5; k++ {
		if d.Is(k, "than") {
			return false
		}
		if d.At(k).Kind != text.Word || g.ActionAt(k) != nil {
			break
		}
	}
	switch {
	case text.Among(phrase, "best most"):
		return !d.In(i-1, "at my our your") || d.In(i-1, "my our your") && phrase == "best" && d.At(next).Kind == text.Word && !function(d.Norm(next))
	case text.Among(phrase, "more less"):
		return !d.In(i-1, "any no once") && !d.In(next, "info information")
	case text.Among(phrase, "harder longer sooner earlier later"):
		return !d.Is(i-1, "no")
	}
	return true
}

// countedWord reports a number word in front: "three more deals", "one larger
// account", "twice as many".
func countedWord(g *goal.Goal, i int) bool {
	if q := g.QuantityAt(i - 1); q != nil && (q.Words || !q.Universal) && !q.Zero && q.Use != "name" {
		return true
	}
	return false
}

// amount: a word of quantity is pinned by a number, a cadence or a rate right
// there.
func amount(g *goal.Goal, phrase string, i, next int) bool {
	d := g.Doc
	if numberBeside(d, i, next) || countedWord(g, i) {
		return false
	}
	switch phrase {
	case "some", "many", "few", "most", "enough", "several":
		if d.In(i-1, "at as how too so the") && (phrase == "most" || phrase == "many" || phrase == "few") {
			return false
		}
		if phrase == "enough" {
			for k := next; k < next+4; k++ {
				if d.Is(k, "to") {
					return false // "enough pipeline to reach quota" says how much
				}
			}
		}
	case "multiple", "maximum", "minimal", "limited", "regular", "steady", "appropriate", "reasonable":
		if d.Is(next, "of") && d.At(next+1).Kind == text.Number || d.Is(i-1, "the") && phrase == "maximum" && !nounish(d, next) {
			return false
		}
	case "consistency", "majority of", "bulk of":
		return phrase != "consistency" || d.In(i-1, "with more")
	}
	if rate(g, i, next) && frequency(phrase) {
		return false
	}
	return true
}

func nounish(d *text.Document, i int) bool {
	return d.At(i).Kind == text.Word && !d.At(i).Line && !function(d.Norm(i))
}

func frequency(phrase string) bool {
	switch {
	case frequencyWords.Has(phrase):
		return true
	}
	return false
}

// rate reports a cadence within a few words: "regularly (every Friday)".
func rate(g *goal.Goal, i, next int) bool {
	for _, c := range g.Time.Cadences {
		if c.First >= next && c.First <= next+3 || c.Last <= i && c.Last >= i-2 {
			return true
		}
	}
	return false
}

// praise: most adjectives stand by themselves; a few words are praise only in
// front of a noun or in one of their readings.
func praise(g *goal.Goal, phrase string, i, next int) bool {
	d := g.Doc
	behind := nounish(d, next) && g.ActionAt(next) == nil
	switch phrase {
	case "key", "major", "big", "critical", "important", "real", "true", "large", "high", "smooth", "different", "full", "warm", "low":
		return behind && !d.Is(i-1, "too") && (phrase == "key" || !d.Is(next, "than"))
	case "quality":
		return behind && (d.In(i-1, "of with for more and the a our high") || d.At(i-1).Kind != text.Word || g.ActionAt(i-1) != nil)
	case "leading":
		return behind && d.In(i-1, "the a our as become - be industry market") && !d.In(next, "the a our")
	case "clear", "secure", "present", "complete", "tailored", "engaged", "secured":
		return !d.In(next, "the all a my our")
	case "improved", "increased", "enhanced", "reduced", "boosted", "strengthened", "expanded", "accelerated", "elevated", "optimized", "optimised", "streamlined":
		if praiseWords.Has(d.Norm(i-1)) || !behind && !d.Is(next, "and") {
			return false
		}
		return !near(g, i, next+3)
	case "professional", "personal":
		return false
	case "fun", "nice", "happy", "easy", "simple", "clear and concise", "lean":
		return !d.Is(i-1, "for")
	case "fast", "hard", "deep", "quick":
		return behind || d.In(i-1, "be as more so very") || next == len(d.Tokens) || d.In(next, ". ,")
	case "relevant", "measurable", "achievable", "realistic", "timely", "actionable":
		// a card's label is not said of anything
		return !d.In(next, ": - = ,") || behind
	}
	return true
}

// near reports a target quantity between two tokens.
func near(g *goal.Goal, from, to int) bool {
	for _, q := range g.Quantities {
		if q.First >= from && q.First <= to+1 && q.Use == "target" {
			return true
		}
	}
	return false
}

// manner: an adverb is vague unless it is part of a set phrase with a function
// word.
func manner(g *goal.Goal, phrase string, i, next int) bool {
	d := g.Doc
	switch {
	case phrase == "well":
		return !d.In(next, "as - over under below above before ahead beyond within") && !(d.Is(i-1, "as") && !d.Is(next, "as")) || d.Is(i-1, "as") && d.Is(next, "as") && d.Is(next+1, "possible")
	case phrase == "hard":
		return d.In(i-1, "work working try push study") || next == len(d.Tokens)
	case phrase == "closely":
		return !d.Is(i-1, "more") || true
	case text.Among(phrase, "fully completely"):
		// "fully" measures what can be full, and praises what can't
		return d.In(next, "engaged committed prepared aligned equipped supported leverage utilize utilise embrace understand")
	case text.Among(phrase, "maybe perhaps possibly hopefully ideally"):
		return true
	case text.Among(phrase, "highly very truly really actually extremely"):
		return phrase == "highly" && false
	case text.Among(phrase, "clearly correctly accurately safely securely"):
		return d.At(i-1).Kind == text.Word || i == 0
	}
	return true
}

var functionWords = text.NewWords("in on at of to for from with by per and or as than that so the a an our my is are be it we i through via within who when while if but into over under each every this next across without")

var numberBesideWords = text.NewWords("% k m points percent times x days hours minutes pp point seconds weeks or -")

var frequencyWords = text.NewWords("regularly regular consistently consistent frequently frequent often periodically routinely steadily steady constantly continually continuously constant continuous occasionally")

var praiseWords = text.NewWords("be been have has was were is are we i 've get gets")
