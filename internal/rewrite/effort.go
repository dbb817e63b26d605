package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// commit turns "try to close" into "close" and "focus on closing" into "close";
// where no verb follows it asks what will be done. It gives the token after
// what it changed.
func (r *reading) commit(phrase string, i, next int) int {
	d := r.d
	if r.part[i] != inCore || !r.g.MainVerbPlace(i) {
		return i + 1
	}
	if next == i+1 && (r.g.ActionAt(i) == nil || d.In(next, ": rate of tickets team desk")) {
		return next
	}
	v, verb := lexicon.VerbOf(d.Norm(next))
	switch {
	case strings.HasSuffix(phrase, " to") && verb && v.Form == lexicon.Base:
		r.drop(i, next)
		if i == r.first+1 && d.Is(i-1, "i") {
			r.drop(i-1, i) // "I hope to"
		}
	case verb && v.Form == lexicon.Gerund && !strings.HasSuffix(phrase, " to") && !d.Is(next, "training", "onboarding", "marketing", "prospecting", "coaching", "learning", "selling") && (nounLike(d.At(next+1)) || d.At(next+1).Kind != text.Word || d.Is(next+1, "the", "our", "my", "a", "an")):
		r.drop(i, next)
		r.word[next] = v.Lemma
		return next + 1
	case d.At(next).Kind == text.Number:
	case learns(phrase):
		r.drop(i, next)
		r.part[i], r.word[i] = inCore, "Learn"
	case !nounLike(d.At(next)) && !d.Is(next, "the", "our", "my", "a", "an", "their", "your", "each", "every"):
		r.put(i, next, "deed") // "step it up" is all there is
		r.counted = true
	default:
		r.deed(i, next, phrase)
	}
	return next
}

// deed asks what will be done, and keeps the effort as what it is for: "help
// customers" becomes "[do what, how many?] to help customers".
func (r *reading) deed(i, next int, phrase string) {
	for _, w := range [...]string{" on", " with", " into"} {
		if strings.HasSuffix(phrase, w) {
			r.put(i, next, "deed")
			r.suffix[i], r.counted = "on", true
			return
		}
	}
	if i > 0 && r.part[i-1] == inCore && !r.d.Is(i-1, ",", ":", "-", ";") || len(r.d.Tokens[i].Text) == 0 {
		return
	}
	for _, s := range shared {
		if s.Name == "deed" {
			r.ahead[i] = s
		}
	}
	r.word[i], r.counted = "to "+lowerFirst(r.written(i)), true
}

func lowerFirst(s string) string {
	if s != "" && s[0] >= 'A' && s[0] <= 'Z' && (len(s) == 1 || s[1] >= 'a') {
		return strings.ToLower(s[:1]) + s[1:]
	}
	return s
}

// learns reports effort that means learning: "get better at negotiation".
func learns(phrase string) bool {
	for _, p := range [...]string{"get better at", "get good at", "become familiar with", "get familiar with", "familiarize myself with", "learn about"} {
		if p == phrase {
			return true
		}
	}
	return false
}

// emptyVerbs asks what will be done in place of a verb that no number pins
// down: "leverage", "transform".
func (r *reading) emptyVerbs() {
	for _, a := range r.g.Actions {
		if a.Verb.Class == lexicon.Empty && r.part[a.Token] == inCore && a.Verb.Form == lexicon.Base && r.g.Vague(a) {
			r.put(a.Token, a.Token+1, "deed")
			r.suffix[a.Token], r.counted = "on", true
			if text.Among(a.Verb.Lemma, "empower delight inspire engage excite serve motivate energize wow") {
				r.suffix[a.Token] = "for"
			}
		}
	}
}
