package goal

import (
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// nameWithDigit reports a number that is part of a name: "Area 51", "Gate 4
// Logistics", "Form 1099", and "Five Guys" inside a sentence.
func nameWithDigit(g *Goal, q *quantity.Quantity) bool {
	d := g.Doc
	if d.Is(q.First, "half") && properName(d, q.First-1) && d.Is(q.First-2, "the") && !d.In(q.First+1, "of a the an") {
		return true // "run the Bristol half"
	}
	if q.Kind != quantity.Count && q.Kind != quantity.Duration || q.Universal || q.Zero || q.HasFrom {
		return false
	}
	t := d.At(q.First)
	if q.Words && d.Is(q.First, "half") && q.Last == q.First+1 && d.In(q.First-1, "the first second this next last fiscal") {
		return true
	}
	if t.Kind == text.Word && q.Words && q.Per == "" {
		s := d.SentenceOf(q.First)
		next := d.At(q.First + 1).Text
		return s >= 0 && d.Sentences[s].First != q.First && t.Text != "" && t.Text[0] >= 'A' && t.Text[0] <= 'Z' && next != "" && next[0] >= 'A' && next[0] <= 'Z' && !titled(d, s)
	}
	if d.In(q.First-1, "year grade level stage tier class band ward week month day") && q.Number.End == d.Tokens[q.First].End && d.At(q.First - 1).Text[0] < 'a' && d.SentenceOf(q.First-1) == d.SentenceOf(q.First) && (!d.At(q.First-1).Line || q.Per == "" && q.Value < 14 && (d.Is(q.First-1, "year") || len(g.Quantities) > 1 && d.In(q.First-1, "grade stage tier class band ward"))) {
		return true // "Year 4 pupils", "Stage 4 deals"
	}
	if q.Kind == quantity.Count && d.In(q.First+1, "west east north south main") && d.At(q.First + 1).Text[0] < 'a' {
		return true // the ward "4 West"
	}
	if q.Unit == "" && q.Kind == quantity.Count && d.In(q.First-1, "release sprint chapter version phase room step grade gate page unit lot bay ticket case po area zone question lesson section item building floor hall route flight track lane form press line ward machine room") {
		return true
	}
	if q.Unit == "" && q.Kind == quantity.Count && q.Value >= 1000 && d.In(q.First-1, "opp opportunity deal account order invoice id ref reference contract quote rfp rfq sku job no nr #") {
		return true // "opp 20418"
	}
	if q.Kind == quantity.Count && street(d, q.First+1) {
		return true // "1200 Harbor Blvd"
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

var wholeTimes = text.NewWords("year month week day quarter time autumn summer winter spring season morning hour")

// street reports the name of a street from token i on.
func street(d *text.Document, i int) bool {
	for k := i; k < i+4 && capitalised(d.At(k)); k++ {
		if k > i && d.In(k, "street st avenue ave road rd boulevard blvd lane drive dr way square plaza court parkway pkwy highway hwy") {
			return true
		}
	}
	return false
}
