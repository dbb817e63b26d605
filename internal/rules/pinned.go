package rules

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

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
		if !d.In(k, "of the my our $ € £ than to at > < ≥ ≤") {
			break
		}
	}
	return false
}

// comparative: "3 more deals", "better than 40%" and "faster than last quarter"
// have their measure or their reference.
func comparative(g *goal.Goal, phrase string, i, next int) bool {
	d := g.Doc
	if numberBeside(d, i, next) || countedWord(g, i) || d.Is(i-1, "about") && d.Is(i-2, "not") {
		return false
	}
	if q := g.QuantityAt(next + 2); d.Is(next, ":") && q != nil && q.Use == "target" {
		return false // "proposals out faster: within 24 hours"
	}
	if text.Among(phrase, "less fewer shorter lower") && limited(g, next) {
		return false // "less time on my phone, 2 hours a day at most"
	}
	if sized(g, next) {
		return false // "lower anxiety (GAD-7 score under 8)"
	}
	if text.Among(phrase, "broader bigger larger wider") && (phrase == "wider" && d.Is(i-1, "the") && d.In(next, "team company organisation organization business community") || d.In(next, "goal goals objective objectives mission strategy vision picture")) {
		return false // "this supports my broader goal" compares it with this one
	}
	if d.In(i-1, "or no and") && (d.At(i-2).Kind == text.Number || d.In(i-2, "% k x m")) {
		return false
	}
	for k := next; k < next+5; k++ {
		if d.Is(k, "than") || d.Is(k, "to") && d.Is(k+1, "date") {
			return false
		}
		if d.At(k).Kind != text.Word || g.ActionAt(k) != nil {
			break
		}
	}
	if d.Is(i-1, "the") && strings.HasSuffix(phrase, "est") && (d.Is(next+1, "first") || d.Is(next+2, "first") || d.Is(next+3, "first")) {
		return false // "the highest interest card first" says in what order
	}
	if c := g.ClauseAt(i); c != nil && c.Sort == goal.Reason && !c.Purpose && strings.HasSuffix(phrase, "est") && d.In(i-1, "our my the their") && d.In(i-2, "is are was were") {
		return false // "because referrals are our cheapest leads" states what is so
	}
	if c := g.ClauseAt(i); c != nil && c.Sort == goal.Condition && d.Is(i-1, "the") {
		return false // "while keeping the cheaper carton" tells one from the other
	}
	if l := g.Card.Line(i); l != nil && l.Letter == 'S' && text.Among(phrase, "more fewer less") && g.CardCounts() {
		return false // its M line says how many
	}
	if phrase == "closer" && !(d.At(next).Kind == text.Word && !function(d.Norm(next)) && !d.In(next, "before after during until")) && (d.In(i-1, "a the good great strong stronger better best dedicated deal our top") || d.At(i-1).Tag == "JJ") {
		return false // the one who closes
	}
	switch {
	case text.Among(phrase, "best most"):
		return !d.In(i-1, "at my our your") || d.In(i-1, "my our your") && phrase == "best" && d.At(next).Kind == text.Word && !function(d.Norm(next))
	case phrase == "lower":
		return !(d.Is(i-1, "the") && d.At(next).Kind == text.Word && g.ActionAt(i) == nil)
	case text.Among(phrase, "more less"):
		return !d.In(i-1, "any no once") && !d.In(next, "info information")
	case text.Among(phrase, "harder longer sooner earlier later"):
		return !d.Is(i-1, "no")
	}
	return true
}

// limited reports that the target that comes next, with no verb between, is a limit.
func limited(g *goal.Goal, next int) bool {
	d := g.Doc
	comma := false
	for k := next; k < next+12 && !d.In(k, ". ; :") && g.ActionAt(k) == nil; k++ {
		if q := g.QuantityAt(k); q != nil {
			return q.Use == "target" && (q.Kind == quantity.Duration || q.Unit == "" || q.Unit == "%") && (q.Bound == quantity.AtMost || q.Bound == quantity.LessThan)
		}
		if comma && !d.In(k, "max maximum at most no more than under up to only below") {
			return false // the limit of something else: "fewer calls, answered in under 30 seconds"
		}
		comma = comma || d.Is(k, ",")
	}
	return false
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
	if q := g.QuantityAt(next + 2); d.Is(next+1, ":") && q != nil && q.Use == "target" && strings.HasSuffix(phrase, "ly") {
		return false // "significantly shorter: 95 days -> 80"
	}
	if q := g.QuantityAt(next); phrase == "extra" && q != nil && !q.Universal {
		return false // "an extra five minutes"
	}
	if _, _, ok := lexicon.Vague().Match(d, i-1); phrase == "as possible" && ok && d.Is(i-2, "as") {
		return false // "as healthy as possible" is vague once
	}
	if _, _, ok := lexicon.Vague().Match(d, next); phrase == "something" && ok {
		return false
	}
	if phrase == "something" && d.Is(next, "to") {
		return false // "so that the team has something to build on"
	}
	switch phrase {
	case "some", "many", "few", "most", "enough", "several":
		if d.In(i-1, "at as how too so the") && (phrase == "most" || phrase == "many" || phrase == "few") {
			return false
		}
		if phrase == "enough" {
			for k := next; k < next+4; k++ {
				if d.Is(k, "to") || k == next && d.Is(k, "for") {
					return false // "enough pipeline to reach quota", "well enough for the test" say how much
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
	if phrase == "extra" && d.In(i-1, "without single one any no a") || phrase == "often" && d.Is(i-1, "as") {
		return false
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
	return frequencyWords.Has(phrase)
}

// rate reports a cadence within a few words: "regularly (every Friday)".
func rate(g *goal.Goal, i, next int) bool {
	for _, c := range g.Time.Cadences {
		if c.First >= next && c.First <= next+1 || c.Last <= i && c.Last >= i-2 {
			return true
		}
	}
	return false
}

var numberBesideWords = text.NewWords("% k m points percent times x days hours minutes pp point seconds weeks or -")

var frequencyWords = text.NewWords("regularly regular consistently consistent frequently frequent often periodically routinely steadily steady constantly continually continuously constant continuous occasionally")
