package goal

import (
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// handled reports a verb of change that is done by hand to one thing: "trim the
// hedge", "raise a ticket", "cut the admin section". It is done or not done, and
// nobody asks by how much.
func (g *Goal) handled(a Action) bool {
	d := g.Doc
	if !text.Among(a.Verb.Lemma, "trim cut raise lift drop sharpen expand lower") || a.Verb.Lemma == "expand" && !d.In(a.Token+1, "into") {
		return false
	}
	if a.Verb.Lemma == "raise" {
		for k := a.Token + 1; k < a.Token+4; k++ {
			if d.In(k, "money funds funding capital donations cash") {
				return true // money is raised by collecting it; how much is the metric's question
			}
		}
	}
	if a.Verb.Lemma == "expand" {
		if d.At(a.Token+2).Kind == text.Word {
			return false
		}
		return true // into a market: that is a step, and has no size
	}
	if !d.In(a.Token+1, "the a an this that my") {
		return false
	}
	p, ok := nounPhrase(g, a.Token+1)
	if ok && a.Verb.Lemma == "sharpen" {
		return text.Among(lexicon.Singular(d.Norm(p.head())), "pencil knife blade saw axe tool chisel")
	}
	if !ok || plural(d, Object{Last: p.last}) {
		return false
	}
	if _, _, ok := endingMetric(g, p); ok || headSection(g, p) != "" {
		return false
	}
	_, measured := lexicon.Metrics().Has(d.Norm(p.head()))
	return !measured && !handledWords.Has(d.Norm(p.head()))
}

// handledWords are singular things that have a size all the same.
var handledWords = text.NewWords("rate price budget level bar amount number share size length time time-to duration gap average percentage ratio volume load backlog queue bill waste workload risk debt score grade target limit headcount fee turnaround wait delay stock inventory footprint noise temperature weight fat loss deficit spend burden pressure cap profile standard game mood morale temperature intake usage use consumption dose overhead")
