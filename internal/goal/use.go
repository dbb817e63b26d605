package goal

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// uses drops the quantities that belong to a time expression and says what each
// of the others is for: first by where it stands, then by what stands beside it.
func (g *Goal) uses() {
	g.Quantities = g.joinShares(g.Quantities)
	kept := g.Quantities[:0]
	for _, q := range g.Quantities {
		if g.insideTime(q) || emptyPhrase(g.Doc, q) {
			continue
		}
		q.Use = g.use(q)
		kept = append(kept, q)
	}
	g.Quantities = kept
	g.rescue()
	// each is judged by the nearest before it only, so that a text of nothing but
	// numbers takes no look at each pair
	near := neighbours{target: -1, basis: -1, end: -1}
	for i := range g.Quantities {
		if counts(g.Quantities[i]) {
			near.end = i
		}
	}
	for i := range g.Quantities {
		q := &g.Quantities[i]
		if q.Use == quantity.Target {
			if u := g.beside(*q, i, near); u != "" {
				q.Use = u
			}
		}
		switch {
		case counts(*q):
			near.target = i
		case q.Use == quantity.Basis:
			near.basis = i
		}
	}
}

// neighbours are the places of the last target that counts and the last basis
// in front of a quantity, and of the last target of all; -1 where there is none.
type neighbours struct{ target, basis, end int }

// joinShares makes one quantity of "47 of the 50 contracts": the whole is part
// of how the target is counted.
func (g *Goal) joinShares(qs []quantity.Quantity) []quantity.Quantity {
	d := g.Doc
	var out []quantity.Quantity
	for _, q := range qs {
		if n := len(out); n > 0 {
			p := &out[n-1]
			k := p.Last
			if d.In(k, "of out") && p.Kind == quantity.Count && q.Kind == quantity.Count {
				for k < q.First && d.In(k, "out of the our my these those all") {
					k++
				}
				if k == q.First {
					p.Last, p.Span = q.Last, p.Span.Cover(q.Span)
					if p.Unit == "" {
						p.Unit = q.Unit
					}
					continue
				}
			}
		}
		out = append(out, q)
	}
	return out
}

// emptyPhrase reports "no excuses" and its like, which count nothing.
func emptyPhrase(d *text.Document, q quantity.Quantity) bool {
	return q.Zero && d.In(q.Last-1, "exceptions excuses exception doubt problem matter longer questions way")
}

// beside judges a target by the others: with one target in place, a list of
// sources, a restriction, an audience or an aside in brackets is none.
func (g *Goal) beside(q quantity.Quantity, at int, near neighbours) quantity.Use {
	d := g.Doc
	if near.target < 0 && near.end <= at {
		return ""
	}
	sentence := d.SentenceOf(q.First)
	before := near.target >= 0 && d.SentenceOf(g.Quantities[near.target].First) == sentence
	if c := g.ClauseAt(q.First); c != nil && c.Sort == Means && d.Is(c.First, "by") && slices.ContainsFunc(g.Quantities, func(o quantity.Quantity) bool {
		return counts(o) && g.ClauseAt(o.First) == nil
	}) {
		return quantity.Basis // the plan that carries the target
	}
	p := before2(d, q.First)
	switch {
	case q.Universal && !inFigures(d, q) && d.In(p, "with to for on of by at in from"):
		return quantity.Other
	case before && d.In(p, "from off") && !q.HasFrom:
		return quantity.Basis
	case before && d.In(p, "over above under below exceeding") && d.At(p-1).Kind == text.Word && !stopsPhrase(d.Norm(p-1)) && g.ActionAt(p-1) == nil && q.Kind != quantity.Percent:
		return quantity.Other
	case before && g.inBrackets(q.First) && q.Kind != quantity.Money:
		return quantity.Baseline
	case before && q.Kind == quantity.Count && d.In(p, "with at across among between using") && !d.In(q.First-1, "least most"):
		return quantity.Other
	case d.In(q.First-1, "the our my these those their") && q.Kind == quantity.Count && !q.Universal && (before || d.In(p, "by of at with to for in on")):
		return quantity.Other
	}
	// what follows a source belongs to it: "from 20 calls a day at a 2% rate"
	if near.basis >= 0 {
		o := g.Quantities[near.basis]
		if d.SentenceOf(o.First) == sentence && !g.actionBetween(o.Last, q.First) && g.deadlineBetween(o.Last, q.First) == nil && (q.Kind == quantity.Percent || q.Kind == quantity.Count || q.Kind == quantity.Money || q.Kind == quantity.Multiple) {
			return quantity.Basis
		}
	}
	return ""
}

// counts reports a target that others can be judged by.
func counts(q quantity.Quantity) bool {
	return q.Use == quantity.Target && (q.Kind != quantity.Duration || q.Per != "")
}

// before2 is the token in front of the quantity, articles skipped.
func before2(d *text.Document, i int) int {
	k := i - 1
	for before2Words.Has(d.Norm(k)) {
		k--
	}
	return k
}

func (g *Goal) inBrackets(i int) bool {
	d := g.Doc
	for k := i - 1; k >= 0 && k > i-12; k-- {
		if d.Is(k, ")") {
			return false
		}
		if d.Is(k, "(") {
			return true
		}
	}
	return false
}

func (g *Goal) actionBetween(a, b int) bool {
	for _, x := range g.actionsFrom(a) {
		if x.Token >= b {
			break
		}
		if x.Main {
			return true
		}
	}
	return false
}

func (g *Goal) deadlineBetween(a, b int) *when.Deadline {
	for k := range g.Time.Deadlines {
		if t := &g.Time.Deadlines[k]; t.First >= a && t.Last <= b {
			return t
		}
	}
	return nil
}

// insideTime reports a number that is part of a date or a deadline.
func (g *Goal) insideTime(q quantity.Quantity) bool {
	for _, t := range g.Time.Deadlines {
		if t.Span.Contains(q.Number) || q.Span.Contains(t.Span) && q.Kind == quantity.Duration {
			return true
		}
	}
	for _, m := range g.Time.Marks {
		if m.Span.Contains(q.Span) && m.Sort != when.ServiceLevel && m.Sort != when.Name {
			return true
		}
	}
	return false
}

// use decides by where the quantity stands and what stands around it.
func (g *Goal) use(q quantity.Quantity) quantity.Use {
	d := g.Doc
	for _, m := range g.Time.Marks {
		if m.Sort == when.Name && m.Span.Contains(q.Number) && q.Kind != quantity.Money {
			return quantity.Name
		}
	}
	if l := g.Card.Line(q.First); g.Card != nil && (l == nil || l.Letter != 'S' && l.Letter != 'M') {
		switch {
		case l == nil:
			return quantity.Other
		case l.Letter == 'A':
			return quantity.Basis
		case l.Letter == 'R':
			return quantity.Parent
		}
		return quantity.Other
	}
	if g.Quoted(q.First) || nameWithDigit(g, q) {
		return quantity.Name
	}
	if g.factAt(q.First) != nil {
		return quantity.Basis
	}
	if u := g.aside(q); u != "" {
		return u
	}
	if c := g.ClauseAt(q.First); c != nil {
		switch c.Sort {
		case Basis:
			return quantity.Basis
		case Reason:
			if q.First >= c.Body {
				return quantity.Parent
			}
		case Tracking:
			if q.Per != "" || q.Kind == quantity.Duration {
				return quantity.Cadence
			}
			return quantity.Other
		}
	}
	if q.Universal {
		if g.scope(q) {
			return quantity.Other
		}
		return quantity.Target
	}
	if q.Kind == quantity.Duration && q.Per == "" && !g.level(q) {
		if d.Hyphened(q.First) || attributive(d, q) {
			return quantity.Name
		}
	}
	return quantity.Target
}

// aside reads the words right before and behind the quantity: a baseline, a
// parent's target, a budget.
func (g *Goal) aside(q quantity.Quantity) quantity.Use {
	d := g.Doc
	for k := q.First - 1; k >= 0 && k >= q.First-5; k-- {
		t := d.At(k)
		if t.Kind == text.Punct && t.Norm != "(" && t.Norm != "-" && t.Norm != "'" || t.Norm == "to" && k < q.First-1 {
			break
		}
		switch word := t.Norm; {
		case text.Among(word, "currently current presently today's baseline previously"):
			return quantity.Baseline
		case word == "from":
			if k == q.First-1 && !q.HasFrom && q.Kind != quantity.Duration && (q.Kind == quantity.Percent || q.Kind == quantity.Money && q.Span == q.Number && k > 0 && d.In(k-1, ", (") || d.In(k-1, "up down") || len(g.Quantities) > 1 && q.Unit == "") {
				return quantity.Baseline
			}
		case text.Among(word, "of than"):
			if k == q.First-1 && d.In(k-1, "instead rather") || k == q.First-1 && t.Norm == "than" && d.Is(k-1, "rather") {
				return quantity.Baseline
			}
		case word == "against":
			if k == q.First-1 && len(g.Quantities) > 1 {
				return quantity.Baseline
			}
		case word == "now":
			if k == q.First-1 && g.inBrackets(q.First) {
				return quantity.Baseline
			}
		case text.Among(word, "vs versus was were averaged did"):
			if k == q.First-1 || k == q.First-2 && d.Is(k+1, "at") {
				return quantity.Baseline
			}
		case text.Among(word, "team company department organization region division group"):
			if (d.Is(k+1, "'s") && k+2 == q.First) || k+1 == q.First {
				return quantity.Parent
			}
		case word == "budget":
			// "cut the budget to $50K" makes the budget the goal
			if !q.HasFrom && !d.In(q.First-1, "to by") {
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
		case word == "baseline":
			return quantity.Baseline
		case word == "last":
			if k == q.Last && d.In(k+1, "quarter year month week season time cycle") {
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

// scope reports "all" and "every" that only say where or whom: "across all
// regions", "provide great service to all customers". A share in figures (100%)
// is one only behind "across".
func (g *Goal) scope(q quantity.Quantity) bool {
	d := g.Doc
	if d.In(q.First-1, "across throughout among amongst between over") || wholeTime(d, q) {
		return true
	}
	if inFigures(d, q) {
		return false
	}
	if c := g.ClauseAt(q.First); c != nil && c.Sort == Means || d.In(q.First-1, "in at within through from") {
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
		case text.Among(word, "provide deliver ensure engage treat serve communicate connect"):
			idle = true
		}
		if idle && (behind || a.Token == q.First-1) {
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
func wholeTime(d *text.Document, q quantity.Quantity) bool {
	switch word := lexicon.Singular(d.Norm(q.First + 1)); {
	case wholeTimeWords.Has(word):
		return true
	}
	return false
}

// level reports a duration that is a level of service: "response time under 2
// hours", "within 24 hours", "ramp in 60 days".
func (g *Goal) level(q quantity.Quantity) bool {
	for _, m := range g.Time.Marks {
		if m.Sort == when.ServiceLevel && m.Span.Overlaps(q.Span) {
			return true
		}
	}
	return false
}

// attributive reports a duration that describes a noun: "a two-week course",
// "three-year contracts".
func attributive(d *text.Document, q quantity.Quantity) bool {
	for k := q.First; k < q.Last; k++ {
		if d.Is(k, "-") && d.Glued(k) {
			return true
		}
	}
	return false
}

// rescue gives a purpose that counts something of its own back to the goal: in
// "call leads to book 20 meetings" the meetings are the goal, and no reason.
// "To help the team reach $2M" stays a reason: the number is the team's.
func (g *Goal) rescue() {
	for i := range g.Quantities {
		q := &g.Quantities[i]
		c := g.ClauseAt(q.First)
		if q.Use != quantity.Parent || c == nil || !c.Purpose || g.Card != nil || g.aside(*q) == quantity.Parent {
			continue
		}
		if v, ok := lexicon.VerbOf(g.Doc.Norm(c.Body)); !ok || v.Class == lexicon.Effort || q.First > c.Body+3 || g.Doc.In(c.Body+1, "our the") && q.First > c.Body+1 && g.parentWord(*c) {
			continue
		}
		q.Use = quantity.Target
		c.Sort = Result // it holds the goal itself, so it is no reason
		for k := range g.Actions {
			if a := &g.Actions[k]; a.Token >= c.First && a.Token < c.Last {
				a.Main = true
			}
		}
	}
}

// parentWord reports that a clause speaks of somebody larger: the team, the
// company, its target.
func (g *Goal) parentWord(c Clause) bool {
	for i := c.Body; i < c.Last; i++ {
		if parentWordWords.Has(g.Doc.Norm(i)) {
			return true
		}
	}
	return false
}

// nameWithDigit reports a number that is part of a name: "Area 51", "Gate 4
// Logistics", "Form 1099", and "Five Guys" inside a sentence.
func nameWithDigit(g *Goal, q quantity.Quantity) bool {
	d := g.Doc
	if q.Kind != quantity.Count && q.Kind != quantity.Duration || q.Universal || q.Zero || q.HasFrom {
		return false
	}
	t := d.At(q.First)
	if t.Kind == text.Word && q.Words {
		s := d.SentenceOf(q.First)
		next := d.At(q.First + 1).Text
		return s >= 0 && d.Sentences[s].First != q.First && t.Text != "" && t.Text[0] >= 'A' && t.Text[0] <= 'Z' && next != "" && next[0] >= 'A' && next[0] <= 'Z' && !titled(d, s)
	}
	if q.Unit == "" && q.Kind == quantity.Count && d.In(q.First-1, "release sprint chapter version phase room step grade gate page unit lot bay ticket case po area zone question lesson section item building floor hall route flight track lane form") {
		return true
	}
	if q.Words && d.Is(q.First, "half") && q.Last == q.First+1 && d.In(q.First-1, "the first second this next last") {
		return true
	}
	return properName(d, q.First-1) && !d.At(q.First-1).Line && !g.timed(q.First-1) && g.ActionAt(q.First-1) == nil && (q.Unit == "" || d.At(q.First+1).Text != "" && d.At(q.First + 1).Text[0] >= 'A' && d.At(q.First + 1).Text[0] <= 'Z')
}

// titled reports a sentence in capitals throughout, where a capital says
// nothing.
func titled(d *text.Document, s int) bool {
	for i := d.Sentences[s].First; i < d.Sentences[s].Last; i++ {
		if t := d.Tokens[i]; t.Kind == text.Word && len(t.Text) > 3 && t.Text[0] >= 'a' && t.Text[0] <= 'z' {
			return false
		}
	}
	return true
}

var before2Words = text.NewWords("the a an our my these those their about roughly open current")

var wholeTimeWords = text.NewWords("year month week day quarter time autumn summer winter spring season morning hour")

var parentWordWords = text.NewWords("team company company's department region division group target quota goal plan club school firm organization organisation annual")
