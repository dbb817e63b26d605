package rewrite

import (
	"strings"
	"sync"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
)

// phrase is one of the words or phrases that a template fits.
type phrase struct {
	// template is its index in templates, rank the phrase's place among its fits.
	template, rank int
	words          []string
}

// phrases are all templates' words by their first one, so that a goal is read
// once and not once for each template.
var phrases = sync.OnceValue(func() map[string][]phrase {
	m := map[string][]phrase{}
	for n, t := range templates() {
		for rank, f := range t.Fits {
			p := phrase{template: n, rank: rank}
			for w := range strings.FieldsSeq(f) {
				p.words = append(p.words, lexicon.Singular(w))
			}
			m[p.words[0]] = append(m[p.words[0]], p)
		}
	}
	return m
})

// match is what a goal has of a template's words.
type match struct {
	// fit weighs how much the goal is about it: more for a phrase than for a
	// word, and more for what the template names first.
	fit int
	// first and last are the tokens of the words that weigh most.
	first, last int
	// counts reports that the goal has a number of it already.
	counts bool
}

// match reads the goal once for all templates. What stands in a reason, a basis
// or another sentence is not what the goal is about.
func (r *reading) match() []match {
	all := templates()
	out := make([]match, len(all))
	for i := range r.d.Tokens {
		p := r.part[i]
		about := p != inRest && p != inReason && p != inBasis && p != inTracking && p != inCondition
		counts := r.g.QuantityAt(i) != nil || p == inBasis || p == inCondition
		if !about && !counts {
			continue
		}
		for _, f := range phrases()[lexicon.Singular(r.d.Norm(i))] {
			if !r.follows(i, f.words) {
				continue
			}
			m := &out[f.template]
			m.counts = m.counts || counts
			one := len(f.words) == 1
			if !about || one && (!r.head(i) || all[f.template].Role != "" && r.g.Role == "" && !plainSales(f.words[0])) {
				continue
			}
			if n := 8*len(f.words) - min(f.rank, 7); n > m.fit {
				m.fit, m.first, m.last = n, i, i+len(f.words)
			}
		}
	}
	if r.g.Kind == goal.Development {
		for n, t := range all {
			switch {
			case t.Kind != goal.Development || t.Role != r.g.Role:
				out[n].fit = 0
			case out[n].fit == 0:
				out[n].fit = 1
			}
		}
	}
	return out
}

func (r *reading) fit(t Template) int {
	if t.place == 0 {
		return 0
	}
	return r.matched[t.place-1].fit
}

func (r *reading) follows(i int, words []string) bool {
	for _, w := range words {
		if r.d.Is(i, "-") && r.d.Glued(i) {
			i++
		}
		if lexicon.Singular(r.d.Norm(i)) != w {
			return false
		}
		i++
	}
	return true
}

// plainSales lists words that are about selling with no role named.
func plainSales(w string) bool {
	switch w {
	case "sale", "sales", "revenue", "churn", "quota", "arr", "mrr", "pipeline":
		return true
	}
	return false
}

// head reports a noun that no other follows: "sales", not "sales culture".
func (r *reading) head(i int) bool {
	next := r.d.At(i + 1)
	return !nounLike(next) || i+1 >= len(r.part) || r.part[i+1] != r.part[i] || r.g.InTime(i+1) || r.g.ActionAt(i+1) != nil || r.vague[i+1]
}
