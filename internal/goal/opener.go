package goal

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// opener reads what kind of clause opens at token i, and the token after the
// opening words.
func opener(g *Goal, i int) (sort Sort, body int, purpose bool) {
	d := g.Doc
	if d.At(i).Kind != text.Word || g.Quoted(i) {
		return "", i, false
	}
	if g.timed(i) && g.deadlineAt(i) == nil {
		return "", i, false
	}
	if dl := g.deadlineAt(i); dl != nil && !d.Is(i, "as") {
		return "", i, false
	}
	e, next, ok := lexicon.Clauses().Match(d, i)
	if ok {
		switch word := e.Section; {
		case word == "reason":
			if reasonFits(g, i, next, e.Phrase) {
				return Reason, next, e.Phrase[:2] == "to" || goalPhrase(e.Phrase)
			}
		case word == "basis":
			if d.Is(i, "from") && !numberWithin(d, next, next+7) {
				return "", i, false // a source without a number bears nothing
			}
			if (i > 0 || next > i+1) && !d.In(i-1, "until till once") && !(d.Is(i, "the") && isActionAt(g, i-1)) && !g.measured(i, e.Phrase) && !(d.Is(i, "given") && (d.In(next, "by to in at on") || d.In(i-1, "when if as have has had haven't hasn't not been be was were is are"))) && !d.In(next, "never not") && !(d.In(next-1, "have has") && next > i+1 && g.onlyTimeBefore(i)) && !(d.Is(next-1, "have") && d.In(next, "a an the my our") && (d.In(next+1, "goal target quota need") || d.Is(next+2, "need"))) {
				if d.Is(i, "with") {
					next = i + 1 // "with current pipeline" says all of it
				}
				return Basis, next, false
			}
		case word == "condition":
			if d.In(i, "while without unless provided despite if") || next > i+1 {
				return Condition, next, false
			}
			if d.Is(i, "keeping") {
				return Condition, next, false
			}
		case word == "tracking":
			if i > 0 && (next > i+1) {
				return Tracking, next, false
			}
		case word == "means":
			if meansFits(g, i, next) {
				return Means, next, false
			}
		}
	}
	if reasonWord(g, i) {
		return Reason, i + 1, false
	}
	if d.Is(i, "with") && opens(g, i) && g.leadsBack(i) {
		return Basis, i + 1, false // "With 80 demos a quarter, I will win 25"
	}
	if d.Is(i, "because") && d.In(i-1, "doable achievable realistic feasible reachable attainable possible") {
		return Basis, i + 1, false
	}
	if d.In(i, "since as because") && !(d.Is(i, "as") && (d.In(i+2, "or out /") || d.Is(i+2, "+"))) && (d.At(i+1).Kind == text.Number || d.In(i+1, "about roughly around") && d.At(i+2).Kind == text.Number) && i > 0 && !g.timed(i) {
		return Basis, i + 1, false // "since about 2% of my calls become clients"
	}
	if d.Is(i, "since") && !g.timed(i) && d.At(i+1).Kind == text.Word && i > 0 {
		return Reason, i + 1, false
	}
	if d.Is(i, "to") && purposeAt(g, i) {
		return Reason, i + 1, true
	}
	return "", i, false
}

// goalPhrase reports "with the goal of" and its like: what follows is the goal.
func goalPhrase(phrase string) bool {
	return strings.HasPrefix(phrase, "with the goal") || strings.HasPrefix(phrase, "with a goal") || strings.HasPrefix(phrase, "with the aim")
}

// numberWithin reports a number among the tokens [from, to), up to the next mark.
func numberWithin(d *text.Document, from, to int) bool {
	for i := from; i < to && d.SentenceOf(i) == d.SentenceOf(from) && !d.In(i, ", ; ("); i++ {
		if d.At(i).Kind == text.Number || numberWords.Has(d.Norm(i)) {
			return true
		}
	}
	return false
}

// leadsBack reports a comma behind token i, after a number, that leads back to
// what is to be done.
func (g *Goal) leadsBack(i int) bool {
	d := g.Doc
	number := false
	for k := i + 1; k < len(d.Tokens) && d.SentenceOf(k) == d.SentenceOf(i); k++ {
		number = number || d.At(k).Kind == text.Number
		if d.Is(k, ",") && number && mainAgain(g, k) {
			return true
		}
	}
	return false
}

// measured reports a measure that opens a basis behind a number ("12 deals, win
// rate of 25%") and is what the goal changes where none stands before it
// ("achieve a win rate of 40%").
func (g *Goal) measured(i int, phrase string) bool {
	s := g.Doc.SentenceOf(i)
	switch phrase {
	case "win rate of", "close rate of", "conversion of", "pipeline of", "pipeline at":
	default:
		return false
	}
	if s < 0 {
		return false
	}
	if g.Doc.Is(i-1, "and") || g.Doc.Is(i-2, "and") {
		return true // "stage 2 pipeline at 1.5x and all of it at 3x"
	}
	q := g.quantitiesFrom(g.Doc.Sentences[s].First)
	return len(q) == 0 || q[0].First >= i
}

// meansFits: "by" and "through" open means only before a gerund or a noun, and
// never before an amount or a time.
func meansFits(g *Goal, i, next int) bool {
	d := g.Doc
	t := d.At(next)
	if t.Kind != text.Word || g.timed(next) && !d.In(next, "daily weekly monthly quarterly fortnightly bi-weekly biweekly") {
		return t.Kind == text.Number && d.In(i, "through via using")
	}
	v, ok := lexicon.VerbOf(t.Norm)
	isGerund := ok && v.Form == lexicon.Gerund || len(t.Norm) > 5 && t.Norm[len(t.Norm)-3:] == "ing"
	if !isGerund && isAdverb(t.Norm) {
		n := d.Norm(next + 1)
		isGerund = len(n) > 5 && n[len(n)-3:] == "ing"
	}
	if !isGerund && d.In(next, "double triple cross spot") && strings.HasSuffix(d.Norm(next+1), "ing") {
		isGerund = true // "by double counting each tray"
	}
	if !isGerund && d.Hyphened(next+1) && d.In(next, "pre co re self cross double") {
		n := d.Norm(next + 2)
		isGerund = len(n) > 5 && n[len(n)-3:] == "ing"
	}
	if d.Is(i-1, "not") || d.Is(i, "using") && d.In(next, "it them this") {
		return false // "not via outbound", "have 300 technicians using it"
	}
	if d.Is(i, "by") {
		return isGerund || d.Is(next, "way")
	}
	if d.Is(i, "through") && i > 0 {
		if pv, ok := lexicon.VerbOf(d.Norm(i - 1)); ok && (pv.Lemma == "work" || pv.Lemma == "go" || pv.Lemma == "follow") {
			return false
		}
	}
	return i > 0
}

// onlyTimeBefore reports that nothing but a time, or a heading, stands in front of token i: "By June, the team has 5 closers"
// says what is to be.
func (g *Goal) onlyTimeBefore(i int) bool {
	d := g.Doc
	s := d.SentenceOf(i)
	if s < 0 || d.Sentences[s].First == i {
		return false
	}
	if d.Is(i-1, ":") {
		return true
	}
	for k := d.Sentences[s].First; k < i; k++ {
		if d.Is(k, ":") {
			return false
		}
		if !g.timed(k) && d.At(k).Kind != text.Punct && d.At(k).Kind != text.Bullet {
			return false
		}
	}
	return true
}
