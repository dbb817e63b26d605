package practice

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

// The words that are put in. Each is vague wherever it stands.
const (
	vagueAmounts   = "some|several|a lot of"
	vagueTimes     = "soon|as soon as possible|eventually|in the near future"
	vagueQualities = "great|excellent|impressive"
	vagueStarts    = "try to|hope to"
)

// blurred are the ways to put a vague word in.
func blurred(g *goal.Goal) []Item {
	d := g.Doc
	var out []Item
	if len(g.Time.Deadlines) == 1 {
		for w := range strings.SplitSeq(vagueTimes, "|") {
			out = append(out, draft(g, lint.TimeBound, "vague-timing", []edit{{g.Time.Deadlines[0].Span, w}})...)
		}
	}
	if ts := g.Targets(); len(ts) == 1 && ts[0].Kind == quantity.Count && !ts[0].Universal && !ts[0].Zero && ts[0].Number.Start == ts[0].Start && ts[0].Value > 1 {
		q := ts[0]
		for w := range strings.SplitSeq(vagueAmounts, "|") {
			edits := []edit{{q.Number, w}}
			if tail, ok := rateOf(g, q); ok {
				edits = append(edits, edit{Span: tail})
			}
			out = append(out, draft(g, lint.Measurable, "vague-quantity", edits)...)
		}
		place := text.Span{Start: q.Number.End, End: q.Number.End}
		for w := range strings.SplitSeq(vagueQualities, "|") {
			its := draft(g, lint.Specific, "vague-quality", []edit{{place, " " + w}})
			for i := range its { // the space in front is not to be tapped
				for k := range its[i].Words {
					its[i].Words[k].Start++
					its[i].Words[k].End++
				}
			}
			out = append(out, its...)
		}
	}
	if len(g.Actions) > 0 && g.Actions[0].Token == 0 && g.Actions[0].Main && g.Actions[0].Verb.Form == lexicon.Base {
		first := d.Tokens[0]
		r, n := utf8.DecodeRuneInString(first.Text)
		low := string(unicode.ToLower(r)) + first.Text[n:]
		for w := range strings.SplitSeq(vagueStarts, "|") {
			its := draft(g, lint.Specific, "weak-commitment", []edit{{first.Span, strings.ToUpper(w[:1]) + w[1:] + " " + low}})
			for i := range its {
				its[i].Words = []text.Span{{Start: 0, End: len(w)}}
				its[i].Gone = ""
			}
			out = append(out, its...)
		}
	}
	return out
}
