package goal

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// ObjectPhrase is the noun phrase behind token i, without the determiners and
// numbers in front of it, as a token range. Drafts put a missing count there.
func (g *Goal) ObjectPhrase(i int) (first, last int, ok bool) {
	p, ok := nounPhrase(g, i)
	return p.first, p.last, ok
}

// PhraseSection is the lexicon's section of the noun phrase [first, last):
// "umbrella", "abstract", "empty", or "" for any other noun.
func (g *Goal) PhraseSection(first, last int) string {
	if last <= first {
		return "empty"
	}
	return headSection(g, phrase{first, last})
}

// Vague reports an action that says that something changes and not how far:
// a verb of change, or "build" with an abstract object, without a number.
func (g *Goal) Vague(a Action) bool {
	d := g.Doc
	if d.Is(a.Token-1, "without") || a.Verb.Lemma == "lift" && d.Is(a.Token-1, "to") && d.Is(a.Token-2, "able") {
		return false // "without increasing defects", "be able to lift a suitcase"
	}
	if text.Among(a.Verb.Lemma, "drop shed") && a.Main {
		return g.sheds(a) && !g.Pinned(a)
	}
	if a.Verb.Class == lexicon.Abstract {
		return g.AbstractObject(a) && !g.Pinned(a)
	}
	if g.handled(a) || a.Verb.Class == lexicon.Empty && text.Among(a.Verb.Lemma, "succeed thrive excel flourish") && g.Doc.Is(a.Token-1, "to") {
		return false // an empty purpose is a finding of its own
	}
	return a.Verb.Changes() && !g.Pinned(a) && !g.compared(a)
}

// Empty reports a reason that names nothing beyond success.
func (g *Goal) Empty(c Clause) bool { return c.Sort == Reason && !g.beyond(c) }

// Reach is the token where what belongs to the action ends: the next clause,
// the next action, or the end of the sentence.
func (g *Goal) Reach(a Action) int { return g.reach(a) }

// compared reports a reference that says how far without a number: "raise more
// money than last year".
func (g *Goal) compared(a Action) bool {
	d := g.Doc
	for i := a.Token + 1; i < g.reach(a); i++ {
		if d.Is(i, "than") && !d.In(i-1, "rather other") && d.In(i+1, "last the we in our this") {
			return true
		}
	}
	return false
}

// sheds reports a loss right behind the verb, which is to become less: "drop shrinkage".
func (g *Goal) sheds(a Action) bool {
	i := a.Token + 1
	for article(g.Doc.Norm(i)) {
		i++
	}
	e, _, ok := lexicon.Metrics().Match(g.Doc, i)
	return ok && (strings.HasSuffix(e.Section, "down") || lossNouns.Has(lexicon.Singular(e.Phrase)))
}
