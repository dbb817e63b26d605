package lint

import (
	"sort"

	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Off is what a reader sets a rule to who doesn't want it at all.
const Off Severity = "off"

// Tuning is what a reader has set rules to, by name: a severity, or Off. The
// zero Tuning changes nothing. It is read-only.
type Tuning map[string]Severity

// off reports a rule that is not to run.
func (t Tuning) off(rule string) bool { return t[rule] == Off }

// set gives a finding the severity that its rule is set to. A rule that goes
// easy on some goals (a broad word beside a number is a hint) still does: what
// it reports below its own severity is never raised.
func (t Tuning) set(f *Finding, own Severity) {
	want, ok := t[f.Rule]
	if !ok || rank(f.Severity) > rank(own) && rank(want) < rank(f.Severity) {
		return
	}
	f.Severity = want
}

// AboutWords reports a rule that marks a word which a reader may know better:
// one that can be told never to mark that word again.
func AboutWords(rule string) bool { return wording(rule) || rule == "vague-object" }

// RunTuned is Run under a reader's settings. The reader's own terms are never
// vague; spared are those that would have been marked.
func RunTuned(rules []*Rule, g *goal.Goal, t Tuning) (found []Finding, spared []text.Span) {
	found, spared = Gather(rules, g, t)
	return Settle(found), spared
}

// Gather is RunTuned up to where findings are weighed against each other: who
// reads a text in parts gathers from each and settles the whole.
func Gather(rules []*Rule, g *goal.Goal, t Tuning) (found []Finding, spared []text.Span) {
	out := []Finding{}
	if !g.Doc.HasWords() {
		return out, nil
	}
	sums := funnel.Read(g)
	for _, r := range rules {
		if t.off(r.Name) {
			continue
		}
		first := len(out)
		r.Check(&Pass{Goal: g, Today: g.Today, Funnel: sums, rule: r, out: &out})
		if len(t) > 0 {
			for i := first; i < len(out); i++ {
				t.set(&out[i], r.Severity)
			}
		}
	}
	if g.Doc.Glossary != nil {
		out, spared = spare(out, g.Doc)
	}
	return out, spared
}

// Settle drops the findings that others make pointless and puts the rest into
// text order.
func Settle(found []Finding) []Finding {
	out := refine(found)
	inOrder(out)
	return out
}

// spare drops what marks the reader's own terms.
func spare(fs []Finding, d *text.Document) ([]Finding, []text.Span) {
	terms := d.Glossary.Terms(d)
	if len(terms) == 0 {
		return fs, nil
	}
	hit := make([]bool, len(terms))
	kept := fs[:0]
	for _, f := range fs {
		if k := over(terms, f); k >= 0 {
			hit[k] = true
			continue
		}
		kept = append(kept, f)
	}
	var spared []text.Span
	for k, t := range terms {
		if hit[k] || lexicon.Hides(d, t) {
			spared = append(spared, t)
		}
	}
	return kept, spared
}

// over is the term that covers all that a finding about words marks, or -1.
func over(terms []text.Span, f Finding) int {
	if f.Empty() || !AboutWords(f.Rule) {
		return -1
	}
	k := sort.Search(len(terms), func(i int) bool { return terms[i].End > f.Start })
	if k == len(terms) || !terms[k].Contains(f.Span) {
		return -1
	}
	return k
}
