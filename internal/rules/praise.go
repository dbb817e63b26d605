package rules

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/text"
)

// praise: most adjectives stand by themselves; a few words are praise only in
// front of a noun or in one of their readings.
func praise(g *goal.Goal, phrase string, i, next int) bool {
	d := g.Doc
	behind := nounish(d, next) && g.ActionAt(next) == nil
	if (d.In(next, "the a an our my your this these") || d.At(next).Kind == text.Number) && startsGoal(g, d.Tokens[i].Span) {
		return false // "Tidy the shed" tells what to do
	}
	switch phrase {
	case "fit":
		return !d.In(next, "in into on under")
	case "different":
		return behind && !d.In(i-1, "the too") && d.At(i-1).Kind != text.Number
	case "unmatched":
		return !d.In(next, "invoices invoice records record transactions transaction items payments entries lines receipts orders")
	case "productive":
		return !(d.In(next, "in within by after") && d.At(next+1).Kind == text.Number) // "productive within 60 days"
	case "satisfied":
		return !d.In(next, "rating ratings score scores")
	case "key", "major", "big", "critical", "important", "real", "true", "large", "high", "smooth", "full", "warm", "low":
		if phrase == "key" && i > 0 && strings.HasPrefix(d.At(i-1).Tag, "NN") {
			return false // "license key replacements"
		}
		return behind && !d.Is(i-1, "too") && !sized(g, next) && (phrase == "key" || !d.Is(next, "than"))
	case "top":
		return !(d.Is(i-1, "on") && d.Is(next, "of"))
	case "quality":
		return behind && !d.In(next, "problem problems issue issues control assurance score scores check checks") && (d.In(i-1, "of with for more and the a our high have having hold") || d.At(i-1).Kind != text.Word || g.ActionAt(i-1) != nil)
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
	case "dedicated", "committed", "devoted":
		return !d.Is(next, "to") && !(phrase == "dedicated" && d.In(i-1, "a one each their the our")) || d.In(i-1, "be more very")
	case "fun", "nice", "happy", "easy", "simple", "clear and concise", "lean":
		return !d.Is(i-1, "for")
	case "fast", "hard", "deep", "quick":
		return behind || d.In(i-1, "be as more so very") || next == len(d.Tokens) || d.In(next, ". ,")
	case "relevant", "measurable", "achievable", "realistic", "timely", "actionable":
		// a card's label is not said of anything, and on its basis or its reason it is no more
		if l := g.Card.Line(i); l != nil && (l.Letter == 'A' || l.Letter == 'R') || d.Is(next, "part") || phrase == "realistic" && d.In(next, "with because since given") {
			return false
		}
		return (!d.In(next, ": - = ,") || behind || d.Is(next, ",") && i > 0 && !d.At(i).Line) && !(phrase == "relevant" && d.Is(next, "to"))
	}
	return true
}

// sized reports an amount in brackets behind the noun, which says how large it is:
// "6 large customers ($5k a month)".
func sized(g *goal.Goal, next int) bool {
	d := g.Doc
	for k := next; k < next+7; k++ {
		if d.Is(k, "(") {
			return g.QuantityAt(k+1) != nil || g.QuantityAt(k+2) != nil
		}
		if d.At(k).Kind != text.Word {
			break
		}
	}
	return false
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

// countsUpTo reports a target that ends where token i stands.
func countsUpTo(g *goal.Goal, i int) bool {
	q := g.QuantityAt(i - 1)
	return q != nil && q.Use == "target" && !q.Universal
}

// manner: an adverb is vague unless it is part of a set phrase with a function
// word.
func manner(g *goal.Goal, phrase string, i, next int) bool {
	d := g.Doc
	for _, q := range g.Quantities {
		if q.First == next+1 && d.In(next, "at to") {
			continue // "speak proactively at two meetings"
		}
		if q.First > next && (q.First <= next+2 || q.First <= next+4 && d.Is(q.First-1, "least")) && q.Use == "target" && phrase != "well" {
			return false // "correctly identify 75%", "accurately read at least 80%"
		}
	}
	switch {
	case phrase == "to the full":
		return !nounish(d, next)
	case phrase == "well":
		return !d.In(next, "enough as - over under below above before ahead beyond within") && !(d.Is(i-1, "as") && !d.Is(next, "as")) || d.Is(i-1, "as") && d.Is(next, "as") && d.Is(next+1, "possible")
	case phrase == "hard":
		return d.In(i-1, "work working try push study really") || next == len(d.Tokens)
	case text.Among(phrase, "fully completely"):
		// "fully" measures what can be full, and praises what can't
		return d.In(next, "engaged committed prepared aligned equipped supported transform leverage utilize utilise embrace understand")
	case text.Among(phrase, "maybe perhaps possibly hopefully ideally"):
		return true
	case text.Among(phrase, "highly very truly really actually extremely"):
		return false
	case text.Among(phrase, "correctly accurately independently") && countsUpTo(g, i):
		return false // "answer 40 of 50 questions correctly"
	case phrase == "accurately" && g.Says("accuracy"):
		return false // its measure is there
	case text.Among(phrase, "clearly correctly accurately safely securely"):
		return d.At(i-1).Kind == text.Word || i == 0
	}
	return true
}

var praiseWords = text.NewWords("be been have has was were is are we i 've get gets")
