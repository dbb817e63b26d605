package goal

import (
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// measuredEach reports another target behind "all AEs:" and "each rep will",
// which then only say for whom it holds, or behind "the two new reps" and the
// time they are given.
func (g *Goal) measuredEach(q quantity.Quantity, at int) bool {
	d := g.Doc
	if q.Universal && d.In(q.Last, "for") && at+1 < len(g.Quantities) && g.Quantities[at+1].Per != "" && g.Quantities[at+1].First < q.Last+5 {
		return true // "coach each rep for 30 minutes a week"
	}
	if q.Universal && !d.Is(q.Last, ":") && !(d.In(q.Last, "will on to completes makes books should must") && d.Sentences[max(0, d.SentenceOf(q.First))].First == q.First) {
		return false
	}
	for _, o := range g.Quantities[at+1 : min(at+9, len(g.Quantities))] {
		if d.SentenceOf(o.First) != d.SentenceOf(q.First) || g.actionBetween(q.Last, o.First) {
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
func compoundCount(d *text.Document, q quantity.Quantity) bool {
	k := d.TokenAt(q.Number.End-1) + 1
	return k < q.Last && d.Is(k, "-") && d.Glued(k) && d.Glued(k+1) && d.At(k+1).Kind == text.Word
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
		if d.In(i, "who whose") || d.In(i, "that which") && d.At(i-1).Kind == text.Word && g.ActionAt(i-1) == nil {
			return true
		}
	}
	return false
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
