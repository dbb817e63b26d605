package lexicon

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/text"
)

// Word is one of a reader's own words and the section that it stands under.
type Word struct{ Phrase, Section string }

// OwnVague is the section of a reader's own vague words.
const OwnVague = "own"

// Own are a reader's words, laid over the lists. It is made once for all reviews
// and read-only from then on.
type Own struct {
	terms, vague, metrics, roles *Set
}

var _ text.Glossary = (*Own)(nil)

// NewOwn makes lists of a reader's words. Terms are never vague and name things
// by themselves, vague words always are; metrics stand under their good
// direction, "up" or "down"; roles under "sdr", "ae", "team" or "tool".
func NewOwn(terms, vague []string, metrics, roles []Word) *Own {
	o := &Own{terms: newSet(lemma), vague: newSet(asWritten), metrics: newSet(Singular), roles: newSet(Singular)}
	for _, w := range terms {
		o.terms.put(w, "own", Phrase(w))
	}
	for _, w := range vague {
		o.vague.put(w, OwnVague, Phrase(w))
	}
	for _, w := range metrics {
		o.metrics.put(w.Phrase, w.Section, Phrase(w.Phrase))
	}
	for _, w := range roles {
		o.roles.put(w.Phrase, w.Section, Phrase(w.Phrase))
	}
	return o
}

// Phrase cuts a reader's word or phrase as a text is cut, hyphens aside; none
// when it can't be found in a text: it has to open with a word or a number.
func Phrase(s string) []string {
	tokens := text.Parse(strings.ReplaceAll(strings.TrimSpace(s), "-", " ")).Tokens
	if len(tokens) == 0 || tokens[0].Kind != text.Word && tokens[0].Kind != text.Number {
		return nil
	}
	out := make([]string, 0, len(tokens))
	for _, t := range tokens {
		out = append(out, t.Norm)
	}
	return out
}

func newSet(fold func(string) string) *Set { return &Set{by: map[string][]Entry{}, fold: fold} }

// lemma makes one word of all forms of a verb and of both numbers of a noun, so
// that a term holds for "accelerate" and "accelerating" alike.
func lemma(w string) string {
	if v, ok := VerbOf(w); ok {
		return v.Lemma
	}
	return Singular(w)
}

// withOwn is Match where the reader has words of their own. A longer phrase
// wins; of two of one length, the reader's.
func (s *Set) withOwn(d *text.Document, i int) (e Entry, next int, ok bool) {
	e, next, ok = s.match(d, i)
	o, is := d.Glossary.(*Own)
	if !is {
		return e, next, ok
	}
	over := func(own *Set) bool {
		x, n, found := own.match(d, i)
		if !found || ok && n < next {
			return false
		}
		e, next, ok = x, n, true
		return true
	}
	switch s.name {
	case "terms.txt":
		if !over(o.terms) && over(o.vague) {
			return Entry{}, i, false
		}
	case "vague.txt":
		over(o.vague)
		if over(o.terms) {
			return Entry{}, i, false
		}
	case "nouns.txt":
		if over(o.terms) {
			e.Section = "deliverable"
		}
	case "metrics.txt":
		over(o.metrics)
	case "roles.txt":
		over(o.roles)
	}
	return e, next, ok
}

// Terms are the stretches that hold the reader's own terms.
func (o *Own) Terms(d *text.Document) []text.Span {
	var out []text.Span
	if len(o.terms.by) == 0 {
		return nil
	}
	for i := 0; i < len(d.Tokens); i++ {
		if _, next, ok := o.terms.match(d, i); ok {
			out = append(out, d.Span(i, next))
			i = next - 1
		}
	}
	return out
}

// Hides reports whether one of the reader's terms, at s, keeps the lists from
// taking a word there for vague or broad: whether the term makes a difference.
func Hides(d *text.Document, s text.Span) bool {
	for i := d.TokenAt(s.Start); i < len(d.Tokens) && d.Tokens[i].Start < s.End; i++ {
		if _, _, ok := Vague().match(d, i); ok || Graded(d.Norm(i)) {
			return true
		}
		if e, _, ok := Nouns().match(d, i); ok && (e.Section == "umbrella" || e.Section == "abstract") {
			return true
		}
	}
	return false
}

// Same reports two spellings of one term: case, number and the forms of a verb
// aside.
func Same(a, b string) bool {
	x, y := Phrase(a), Phrase(b)
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if lemma(x[i]) != lemma(y[i]) {
			return false
		}
	}
	return true
}
