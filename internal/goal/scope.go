package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// measuredEach reports another target behind "all AEs:" and "each rep will",
// which then only say for whom it holds, or behind "the two new reps" and the
// time they are given.
func (g *Goal) measuredEach(q *quantity.Quantity, at int) bool {
	d := g.Doc
	from := q.Last
	if q.Universal && at+1 < len(g.Quantities) {
		o := g.Quantities[at+1]
		if d.In(from, "for") && o.Per != "" && o.First < from+5 {
			return true // "coach each rep for 30 minutes a week"
		}
		if o.Use == quantity.Target && o.Unit == "times" && o.First == from {
			return true // "touch each open lead twice a week"
		}
	}
	if q.Universal && !d.Is(from, ":") {
		v, verb := lexicon.VerbOf(d.Norm(from))
		opens := d.Sentences[max(0, d.SentenceOf(q.First))].First == q.First && (d.In(from, "will on to should must shall can") || verb && v.Form == lexicon.Third)
		if !opens && !(verb && v.Form == lexicon.Base && d.In(q.First-1, "have get make let see")) {
			return false
		}
		if own := g.actionsFrom(from); len(own) > 0 && own[0].Token <= from+6 && !d.In(own[0].Token-1, "and ,") {
			from = own[0].Token + 1 // "each SDR will book 18 meetings"
		}
	}
	for _, o := range g.Quantities[at+1 : min(at+9, len(g.Quantities))] {
		if d.SentenceOf(o.First) != d.SentenceOf(q.First) || g.actionBetween(from, o.First) {
			return false
		}
		if o.Use != quantity.Target || o.Universal && !inFigures(d, o) {
			continue
		}
		if q.Universal || o.Kind == quantity.Duration {
			return true
		}
	}
	return false
}

// compoundCount reports a number that a hyphen ties to its noun: "the 900-lead
// backlog".
func compoundCount(d *text.Document, q *quantity.Quantity) bool {
	k := d.TokenAt(q.Number.End-1) + 1
	return k < q.Last && d.Is(k, "-") && d.Glued(k) && d.Glued(k+1) && d.At(k+1).Kind == text.Word && d.Norm(k+1) == lexicon.Singular(d.Norm(k+1))
}

// levelBefore reports a target in front, a time that is a level among them.
func (g *Goal) levelBefore(at, sentence int) bool {
	for _, o := range g.Quantities[max(0, at-8):at] {
		if o.Use == quantity.Target && g.Doc.SentenceOf(o.First) == sentence {
			return true
		}
	}
	return false
}

// relative reports a relative clause that opens between two tokens and says which
// people or things are meant.
func (g *Goal) relative(from, to int) bool {
	d := g.Doc
	for i := to - 1; i >= from && i > to-7; i-- {
		if d.In(i, ", ; . ( and") {
			return false
		}
		if d.In(i, "which") && d.In(i-1, "of") {
			return false // "20 deals, of which 5 are new"
		}
		if d.In(i, "who whose") || d.In(i, "that which") && d.At(i-1).Kind == text.Word && g.ActionAt(i-1) == nil {
			return true
		}
	}
	return false
}

// pluralBetween reports a bare plural that ends in front of token to, uncounted.
func (g *Goal) pluralBetween(from, to int) bool {
	d := g.Doc
	for k := from; k < to; k++ {
		if d.At(k).Kind == text.Number || d.In(k, "a an the one our my") {
			return false
		}
	}
	return d.Norm(to-1) != lexicon.Singular(d.Norm(to-1))
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

// fronted reports what a reason in front of the sentence gives: "Since my share is
// 5%, I must sell $90,000".
func (g *Goal) fronted(i int) bool {
	d := g.Doc
	s := d.SentenceOf(i)
	if s < 0 {
		return false
	}
	if first := d.Sentences[s].First; d.In(first, "given") && !d.In(first+1, "i we my our") || d.Is(first, "when") && d.In(first+1, "given presented shown asked") {
		return g.conditionEnds(first, i) // "Given 10 words, the student will read 8"
	}
	if !d.In(d.Sentences[s].First, "since because as given considering") || !d.In(d.Sentences[s].First+1, "i we my our the there it") {
		return false
	}
	for k := d.Sentences[s].First; k < i; k++ {
		if d.Is(k, ",") || k > d.Sentences[s].First+40 {
			return false
		}
	}
	for i < d.Sentences[s].Last && !d.Is(i, ",") {
		i++
	}
	return d.Is(i, ",") && d.In(i+1, "i we my our i'll we'll the")
}

// conditionEnds reports that token i stands in front of the comma, or of the "will",
// that ends what the sentence is given.
func (g *Goal) conditionEnds(first, i int) bool {
	d := g.Doc
	for k := first; k < i; k++ {
		if d.In(k, ", will") || k > first+25 {
			return false
		}
	}
	return true
}

// bought reports what those who are meant have done: "customers who have paid two
// invoices", "donors who gave 3+ gifts".
func (g *Goal) bought(q *quantity.Quantity) bool {
	d, k := g.Doc, q.First-1
	for d.In(k, "at least more than over most exactly only") {
		k--
	}
	v, ok := lexicon.VerbOf(d.Norm(k))
	if !ok || v.Form != lexicon.Past {
		return false
	}
	perfect := d.In(k-1, "have has had 've")
	if perfect {
		k--
	}
	return d.In(k-1, "who that") && (perfect || lexicon.Singular(d.Norm(k-2)) != d.Norm(k-2))
}

// filters reports an amount of money that only says which people or firms are
// meant: "households with savings of $2 million or more", "donors giving more
// than $1,000", "a client on a yearly plan ($60k+)".
func (g *Goal) filters(q *quantity.Quantity) bool {
	d := g.Doc
	if q.Kind != quantity.Money || q.HasFrom || d.In(q.Last, "each apiece") {
		return false
	}
	if d.In(q.First-1, "the our") && d.In(q.Last, "plan plans tier package level bundle subscription") {
		return true // "move 5 clients to the $2,500 plan"
	}
	if d.Is(q.First-1, "(") && atLeast(q.Bound) {
		return parties.Has(lexicon.Singular(d.Norm(q.First-2))) || d.In(q.First-2, "plan plans contract contracts deal deals")
	}
	if len(g.Quantities) < 2 {
		return false // it is all there is to count
	}
	for k := q.First - 1; k > q.First-8 && d.At(k).Kind == text.Word && !d.At(k+1).Line; k-- {
		if d.In(k, "worth with giving spending paying earning making over above") && parties.Has(lexicon.Singular(d.Norm(k-1))) {
			return q.Bound != quantity.Exact || d.Is(q.First-1, "of")
		}
	}
	return false
}

// parties are whom a goal may be about.
var parties = text.NewWords("someone anyone person people company account customer client donor household prospect firm business partner lead member family investor sponsor")

// ordersBehind reports that the next comma behind token i opens what is to be done by a verb, and not by who will do it.
func (g *Goal) ordersBehind(i int) bool {
	for k := i; k < len(g.Doc.Tokens) && k < i+20; k++ {
		if v, ok := lexicon.VerbOf(g.Doc.Norm(k + 1)); g.Doc.Is(k, ",") && ok && v.Form == lexicon.Base {
			return true
		}
	}
	return false
}
