package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// aside reads the words right before and behind the quantity: a baseline, a
// parent's target, a budget.
func (g *Goal) aside(q *quantity.Quantity) quantity.Use {
	d := g.Doc
	for k := q.First - 1; k >= 0 && k >= q.First-5; k-- {
		t := d.At(k)
		if t.Kind == text.Punct && t.Norm != "(" && t.Norm != "-" && t.Norm != "'" && !(t.Norm == "." && d.In(k-1, "avg vs")) || t.Norm == "to" && k < q.First-1 {
			break
		}
		switch word := t.Norm; {
		case text.Among(word, "currently current presently today's baseline previously"):
			if !q.HasFrom { // "our current win rate from 40% to 45%" says where it is to go
				return quantity.Baseline
			}
		case word == "from":
			if k == q.First-1 && !q.HasFrom && d.In(k-1, "up down") {
				return quantity.Baseline // "under 90 minutes, down from 3h 20m"
			}
			if k == q.First-1 && !q.HasFrom && q.Kind != quantity.Duration && (q.Kind == quantity.Percent || q.Kind == quantity.Money && q.Span == q.Number && k > 0 && d.In(k-1, ", (") || len(g.Quantities) > 1 && q.Unit == "") {
				return quantity.Baseline
			}
		case text.Among(word, "average avg"):
			if j := inFrontOf(d, k); d.Is(j, "from") && j < k && !q.HasFrom && len(g.Quantities) > 1 {
				return quantity.Baseline // "by 50% from an average of 2 minutes"
			}
		case text.Among(word, "year's quarter's month's") && k == q.First-1 && d.In(k-1, "last previous"), word == "'s" && k == q.First-1 && d.In(k-1, "year quarter month week season") && d.In(k-2, "last previous"):
			return quantity.Baseline // "compared with last year's 66"
		case word == "at" && k == q.First-1 && d.In(k-1, "i'm we're am") && len(g.Quantities) > 1:
			return quantity.Baseline // "I'm at 60% and want to be at 100%"
		case word == "already" && d.In(k+1, "at on doing") && k+2 == q.First && len(g.Quantities) > 1:
			return quantity.Baseline // "long runs already at 30 km"
		case text.Among(word, "of than"):
			if k == q.First-1 && d.In(k-1, "instead rather") || k == q.First-1 && t.Norm == "than" && d.Is(k-1, "rather") {
				return quantity.Baseline
			}
		case word == "against":
			if k == q.First-1 && len(g.Quantities) > 1 {
				return quantity.Baseline
			}
		case word == "not":
			if k == q.First-1 && len(g.Quantities) > 1 {
				return quantity.Baseline // "11 stops a day, not 8"
			}
		case word == "now":
			if k == q.First-1 && (g.inBrackets(q.First) || d.Is(k-1, "right")) || d.In(k+1, "it it's its we we're") && onlyIn(d, k+1, q.First, "it it's its we we're 's is are at about around roughly") {
				return quantity.Baseline // "right now it's about 6"
			}
		case text.Among(word, "vs versus was were averaged did"):
			if k == q.First-1 || k == q.First-2 && d.In(k+1, "at .") {
				return quantity.Baseline
			}
		case text.Among(word, "target goal quota") && k == q.First-2 && d.In(q.First-1, "is of") && (d.Is(k-1, "'s") && parentWords.Has(d.Norm(k-2)) || d.In(k-1, "team company")) && d.SentenceOf(g.Quantities[len(g.Quantities)-1].First) != d.SentenceOf(q.First):
			return quantity.Parent // "The team's target is $2M. My part: close $310K"
		case text.Among(word, "team company department organization region division group"):
			if (d.Is(k+1, "'s") && k+2 == q.First) || k+1 == q.First && !q.HasFrom {
				return quantity.Parent
			}
		case word == "budget":
			// "cut the budget to $50K" makes the budget the goal
			if !q.HasFrom && (q.Kind != quantity.Percent || q.Universal) && !d.In(q.First-1, "to by") {
				return quantity.Budget
			}
		}
	}
	for k := q.Last; k < q.Last+3; k++ {
		switch word := d.Norm(k); {
		case word == "budget":
			// "3 events on a budget of $10K" budgets the money, not the events
			if q.Kind == quantity.Money || !stopsPhrase(d.Norm(k-1)) {
				return quantity.Budget
			}
		case text.Among(word, "today currently now"):
			if k == q.Last {
				return quantity.Baseline
			}
		case word == "do" && d.Is(k+1, "so") && d.In(k+2, "today now already"), word == "at" && d.Is(k+1, "present"), word == "off" && d.Is(k+2, "at") && d.Is(k+3, "present"):
			return quantity.Baseline // "26 read it; 17 do so today", "17 points off list at present"
		case word == "did" && k == q.Last && g.inBrackets(q.First):
			return quantity.Baseline // "82% of pupils (69% did last June)"
		case word == "baseline" && !d.Is(q.Last, "from"):
			return quantity.Baseline
		case word == "last":
			if k == q.Last && !q.HasFrom && d.In(k+1, "quarter year month week season time cycle") {
				return quantity.Baseline
			}
		}
		if d.At(k).Kind != text.Word {
			break
		}
	}
	if q.Points && attributive(d, q) {
		return quantity.Name // a "5-point scale"
	}
	if d.Is(q.First-1, "(") && d.In(q.Last, "seats employees people fte + or") {
		return quantity.Other
	}
	return ""
}

// onlyIn reports that all tokens from first to last are on the list.
func onlyIn(d *text.Document, first, last int, list string) bool {
	for first < last && d.In(first, list) {
		first++
	}
	return first == last
}

// scope reports "all" and "every" that only say where or whom: "across all
// regions", "provide great service to all customers". A share in figures (100%)
// is one only behind "across".
func (g *Goal) scope(q *quantity.Quantity) bool {
	d := g.Doc
	if d.In(q.First-1, "across throughout among amongst between over") || wholeTime(d, q) {
		return true
	}
	if inFigures(d, *q) {
		return false
	}
	if c := g.ClauseAt(q.First); c != nil && c.Sort == Means || d.In(q.First-1, "in at within through from") && !d.In(q.First-2, "turn hand fill send bring put take call") {
		return true
	}
	behind := d.In(q.First-1, "to for with of on about around")
	for _, a := range g.actionsFrom(d.Sentences[max(0, d.SentenceOf(q.First))].First) {
		if a.Token > q.First {
			break
		}
		if !a.Main {
			continue
		}
		idle := a.Verb.Changes() || a.Verb.Class == lexicon.Effort || a.Verb.Class == lexicon.Abstract
		switch word := a.Verb.Lemma; {
		case text.Among(word, "provide deliver ensure engage treat serve communicate connect track monitor"):
			idle = true
		}
		if a.Verb.Lemma == "make" && d.In(q.First-1, "to with on") && g.pluralBetween(a.Token+1, q.First-1) {
			return true // "make visits to all clinics" says how many to none
		}
		if idle && (behind || a.Token == q.First-1) {
			return true
		}
	}
	return d.Is(q.First-1, "for") && !g.doesSomething(q.First)
}

// doesSomething reports a main action in front of token i in its sentence:
// "lessons will be engaging for all learners" has none.
func (g *Goal) doesSomething(i int) bool {
	s := g.Doc.SentenceOf(i)
	if s < 0 {
		return false
	}
	for _, a := range g.actionsFrom(g.Doc.Sentences[s].First) {
		if a.Token >= i {
			break
		}
		if a.Main {
			return true
		}
	}
	return false
}

// inFigures reports a share written as a number (100%) rather than a word (all).
func inFigures(d *text.Document, q quantity.Quantity) bool {
	return d.At(d.TokenAt(q.Number.Start)).Kind == text.Number
}

// wholeTime reports "all year", "every time": the whole of a time, not a target.
func wholeTime(d *text.Document, q *quantity.Quantity) bool {
	return wholeTimes.Has(lexicon.Singular(d.Norm(q.First + 1)))
}

// level reports a duration that is a level of service: "response time under 2
// hours", "within 24 hours", "ramp in 60 days".
func (g *Goal) level(q *quantity.Quantity) bool {
	for _, m := range g.Time.Marks {
		if m.Sort == when.ServiceLevel && m.Span.Overlaps(q.Span) {
			return true
		}
	}
	return false
}

// attributive reports a duration that describes a noun: "a two-week course",
// "three-year contracts".
func attributive(d *text.Document, q *quantity.Quantity) bool {
	for k := q.First; k < q.Last; k++ {
		if d.Is(k, "-") && d.Glued(k) {
			return true
		}
	}
	return false
}
