package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/text"
)

// frame reports whether a goal says so little that the template's own sentence
// can take its place without losing anything: a vague verb, a broad noun, and
// words of the template. What narrows it ("in the Nordics") comes back as the
// segment, in the user's own words.
func (r *reading) frame(topic Template) (segment draft, ok bool) {
	if r.g.Card != nil || len(r.g.Claims) > 0 || len(r.g.Targets()) > 0 || r.says(inRest) {
		return nil, false
	}
	for _, o := range r.g.Objects {
		if o.Breadth == goal.Narrow {
			return nil, false
		}
	}
	known := r.vocabulary(topic)
	start, prep := -1, -1
	var tail []int
	for i := r.first; i < r.last; i++ {
		if start >= 0 && r.part[i] == inCore {
			if r.d.At(i).Kind == text.Number || r.g.ActionAt(i) != nil {
				return nil, false
			}
			tail = append(tail, i)
			continue
		}
		if r.part[i] != inCore || r.vague[i] {
			continue
		}
		if preposition(r.d.Norm(i)) {
			if prep = i; r.d.In(i, "on to into through") {
				prep = -1 // "stay on top of my renewals": no segment
			}
			continue
		}
		if r.says1(i, known) {
			continue
		}
		if prep < 0 || r.d.At(i).Kind == text.Number || r.g.ActionAt(i) != nil || r.swapped(i) {
			return nil, false
		}
		start = prep
		for k := prep; k <= i; k++ {
			if r.part[k] == inCore {
				tail = append(tail, k)
			}
		}
	}
	if len(tail) > 0 && topic.Role == "" {
		return nil, false // "be fluent in Portuguese": what it is in is what it is about
	}
	return r.words(tail, around{}), true
}

// saysMore reports words outside what is to be done itself.
func (r *reading) saysMore() bool {
	for p := inMeasure; p < dropped; p++ {
		if r.says(p) {
			return true
		}
	}
	return false
}

// says1 reports a token that the template says as well, or that says nothing.
func (r *reading) says1(i int, known map[string]bool) bool {
	t := r.d.At(i)
	switch t.Kind {
	case text.Punct:
		return !r.d.Is(i, "$", "€", "£", "%")
	case text.Word:
	default:
		return false
	}
	if r.swapped(i) {
		return false
	}
	if a := r.g.ActionAt(i); a != nil {
		return r.g.Vague(*a) || a.Verb.Class == lexicon.Effort || a.Verb.Class == lexicon.Abstract || known[a.Verb.Lemma]
	}
	if v, ok := lexicon.VerbOf(t.Norm); ok && v.Class == lexicon.Light {
		return true
	}
	return !nounLike(t) || generic(t.Norm) || known[lexicon.Singular(t.Norm)]
}

// swapped reports a blank that the user left; one of the draft's own is fine.
func (r *reading) swapped(i int) bool {
	_, ok := r.swap[i]
	return ok && !r.vague[i]
}

// generic lists nouns that name nothing: dropping one loses nothing.
func generic(n string) bool {
	return genericWords.Has(n)
}

func preposition(n string) bool {
	return prepositions.Has(n)
}

// vocabulary are the words that the template is about, in the singular.
func (r *reading) vocabulary(t Template) map[string]bool {
	m := map[string]bool{}
	for _, f := range t.Fits {
		// a broad word ("sales") is what the template makes concrete
		if s, ok := lexicon.Nouns().Has(f); ok && s == "umbrella" {
			m[lexicon.Singular(f)] = true
		}
	}
	for _, w := range strings.Fields(t.Head) {
		m[lexicon.Singular(strings.ToLower(w))] = true
	}
	return m
}

var genericWords = text.NewWords("performance results result things stuff everything something success work job outcomes outcome numbers number efforts effort me us myself ourselves goal goals new overall total amount level productivity growth impact potential really just always ever way ways there will should up out he she they you role team company person rep skill skills")

var prepositions = text.NewWords("in from for with among across at to within on through into")
