package practice

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
)

// rewritten gives 40 points for what was lacking, 10 when nothing else got worse
// and 10 when no error and no warning is left.
func (m *Mark) rewritten(it Item, a Answer, was review.Report, o review.Options) {
	s := strings.TrimSpace(a.Rewrite)
	switch {
	case it.Round && was.Ready && len(it.Open) == 0:
		m.signed(s, was, o)
		return
	case s == "":
		m.why("Write it so that you could sign it: the rewrite is worth the most.")
		return
	case s == strings.TrimSpace(it.Text):
		m.why("The goal stands as it stood.")
		return
	case it.Round:
		m.reworked(it, s, was, o)
		return
	case !keeps(it, s):
		m.why("That is another goal: keep what this one is about and mend it.")
		return
	}
	m.Report = review.Review(s, o)
	m.Mended = true
	worse := false
	for i, c := range m.Report.Criteria {
		switch {
		case c.Name == it.Criterion:
			m.Mended = c.Verdict == review.Met
		case rank(c.Verdict) < rank(was.Criteria[i].Verdict):
			worse = true
		}
	}
	for _, f := range m.Report.Findings {
		if f.Rule == it.Rule {
			m.Mended = false
		}
	}
	if !m.Mended {
		m.why("Your rewrite still leaves it open: " + question(was, it.Criterion))
		return
	}
	m.Rewrite = ForRewrite - 20
	if !worse {
		m.Rewrite += 10
	}
	if m.Report.Ready {
		m.Rewrite += 10
	}
	switch {
	case worse:
		m.why("Mended, and something else was lost on the way.")
	case !m.Report.Ready:
		m.why("Mended. One more look: " + firstMessage(m.Report))
	default:
		m.why("Mended: ready to sign.")
	}
}

// keeps reports whether a rewrite is still about the item's goal: it holds at
// least half of the longer words that were not weak.
func keeps(it Item, rewrite string) bool {
	of, kept := 0, 0
	now := &text.Words{}
	for _, t := range text.Parse(rewrite).Tokens {
		now.Add(lexicon.Singular(t.Norm))
	}
	for _, t := range text.Parse(it.Text).Tokens {
		weak := false
		for _, w := range it.Words {
			weak = weak || w.Overlaps(t.Span)
		}
		if t.Kind == text.Word && len(t.Text) > 3 && !weak {
			of++
			if now.Has(lexicon.Singular(t.Norm)) {
				kept++
			}
		}
	}
	return kept*2 >= of
}
