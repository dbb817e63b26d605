package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// counted reports an amount in front of token i in its sentence that says what is to
// be had: "keep an average of 85 to improve my chances". In "62 racks to be removed" it
// opens the sentence and is what is moved.
func (g *Goal) counted(first, i int) bool {
	q := g.quantitiesFrom(first + 1)
	return len(q) > 0 && q[0].First < i && g.Doc.In(q[0].First-1, "of at to over above under below")
}

// resolves reports what somebody makes of what was said before: "so let's", "so I
// want". It is the goal again and no reason.
func (g *Goal) resolves(i int) bool {
	d := g.Doc
	return d.In(i, "lets let's let") || d.In(i, "i we") && d.In(i+1, "want need aim")
}

// pastTime is the token behind the time expression at token i, or i.
func (g *Goal) pastTime(i int) int {
	for g.timed(i) {
		i++
	}
	return i
}

// somethingBefore reports an action or a number between first and i, for the
// purpose to be the purpose of: "Reps to log next steps" has none.
func somethingBefore(g *Goal, i, first int) bool {
	if a := g.actionsFrom(first); len(a) > 0 && a[0].Token < i {
		return true
	}
	if q := g.quantitiesFrom(first); len(q) > 0 && q[0].First < i {
		return true
	}
	return i-first > 5
}

// leadingPurpose: "To feed the pipeline, make 50 calls a day" gives its purpose
// first; "To increase sales by 20%" is the goal itself.
func leadingPurpose(g *Goal, i, s int) bool {
	d := g.Doc
	for j := i + 2; j < d.Sentences[s].Last; j++ {
		if d.Is(j, ",") && mainAgain(g, j) {
			return true
		}
	}
	return false
}

// mainAgain reports whether the comma or dash at i leads back to what is to be
// done: an order, or "I will".
func mainAgain(g *Goal, i int) bool {
	d := g.Doc
	k := i + 1
	if d.Is(i, "-") && !(d.At(i).Space && d.At(k).Space) {
		return false
	}
	if d.Is(k, "so") && g.resolves(k+1) {
		return true
	}
	for d.Is(k, "then") || isAdverb(d.Norm(k)) {
		k++
	}
	if d.In(k, "goal target aim quota") && d.In(k+1, "= : is to of") {
		return true
	}
	if d.In(k, "i'll we'll") || d.In(k, "i we") && d.In(k+1, "will want aim plan need would") {
		return true
	}
	if d.Is(k, "the") && d.Is(k+1, "team") && d.Is(k+2, "will") {
		return true
	}
	v, ok := lexicon.VerbOf(d.Norm(k))
	if !ok || v.Form != lexicon.Base || v.Class == lexicon.Light {
		return false
	}
	if _, noun := lexicon.Metrics().Has(d.Norm(k)); noun && d.At(k).Tag != "VB" {
		return d.At(k+1).Kind == text.Number || article(d.Norm(k+1))
	}
	if t := d.At(k + 1); t.Kind == text.Number || t.Norm == "$" || article(t.Norm) {
		return true // "Based on 300 dials a week, set 12 meetings": the tagger takes many for nouns
	}
	return d.At(k).Tag == "" || d.At(k).Tag == "VB" || d.At(k).Tag == "VBP"
}
