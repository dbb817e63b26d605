package rewrite

import (
	"sort"
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lexicon"
)

// offered is how many drafts a goal gets at most.
const offered = 3

// For gives the drafts that fit a goal best, at most three, best first. A goal
// that needs nothing has none.
func For(g *goal.Goal) []Rewrite {
	r := read(g)
	if r.complete() {
		return nil
	}
	topic, others := r.choose()
	picked := append([]Template{topic}, others...)
	said := plainText(g.Doc.Text)
	var out []Rewrite
	for n, t := range picked {
		w := r.fill(t, use{topic: topic, fits: r.fit(t) > 0, full: n == 0})
		if duplicate(out, w) || plainText(w.Draft) == said || n > 0 && len(w.Blanks) > maxBlanks+len(g.Blanks) {
			continue
		}
		if out = append(out, w); len(out) == offered {
			break
		}
	}
	return out
}

// complete reports a goal with nothing to add or to sharpen.
func (r *reading) complete() bool {
	for _, v := range r.g.Verdicts {
		if v.Verdict != goal.Met {
			return false
		}
	}
	for _, v := range r.vague {
		if v {
			return false
		}
	}
	for _, a := range r.g.Actions {
		if r.g.Vague(a) {
			return false
		}
	}
	return true
}

// plainText folds what makes no difference between two drafts.
func plainText(s string) string {
	return strings.TrimRight(strings.ToLower(strings.Join(strings.Fields(s), " ")), ".!")
}

func duplicate(out []Rewrite, w Rewrite) bool {
	for _, o := range out {
		if o.Draft == w.Draft {
			return true
		}
	}
	return false
}

// choose picks the template that the goal is about, and those that fit behind
// it: first what the goal's words name, then what stands beside the topic.
func (r *reading) choose() (topic Template, others []Template) {
	type scored struct {
		Template
		score, fit int
	}
	var all []scored
	for _, t := range templates() {
		if t.Role != "" && r.g.Role != "" && t.Role != r.g.Role {
			continue
		}
		fit := r.fit(t)
		s := scored{t, fit, fit}
		switch {
		case t.Role != "" && t.Role == r.g.Role:
			s.score += 8
		case t.Role == "" && r.g.Role == "":
			s.score += 8
		}
		if t.Role != "" && r.g.Role == "" && fit == 0 {
			continue
		}
		if t.Kind == r.g.Kind {
			s.score += 4
		}
		s.score += r.unit(t)
		all = append(all, s)
	}
	sort.SliceStable(all, func(i, k int) bool {
		if a, b := all[i].fit > 0, all[k].fit > 0; a != b {
			return a
		}
		return all[i].score > all[k].score
	})
	topic = all[0].Template
	if all[0].fit == 0 {
		// Nothing names a template: a goal that says nothing gets the role's own
		// first ones, any other the general one of its kind.
		if _, ok := r.frame(topic); !ok {
			topic = r.general()
			return topic, r.beside(topic)
		}
	}
	for _, s := range all[1:] {
		if s.fit > 0 && s.Role == topic.Role && !r.counts(s.Template) && s.Kind != goal.Development {
			others = append(others, s.Template)
		}
	}
	return topic, append(others, r.beside(topic)...)
}

func (r *reading) beside(topic Template) []Template {
	var out []Template
	_, frame := r.frame(topic)
	for _, name := range topic.Beside {
		if t, ok := Named(name); ok && (frame || (t.Kind == goal.Development) == (topic.Kind == goal.Development) && !r.counts(t)) {
			out = append(out, t)
		}
	}
	return out
}

// counts reports that the goal has the template's own number already.
func (r *reading) counts(t Template) bool {
	for _, q := range r.g.Quantities {
		for i := q.First; i < q.Last; i++ {
			for _, f := range t.Fits {
				if r.matches(i, strings.Fields(f)) {
					return true
				}
			}
		}
	}
	return false
}

func (r *reading) general() Template {
	name := "general-outcome"
	switch r.g.Kind {
	case goal.Activity:
		name = "general-activity"
	case goal.Development:
		name = "general-skill"
	}
	t, _ := Named(name)
	return t
}

// unit weighs whether the goal's number is of the template's sort.
func (r *reading) unit(t Template) int {
	for _, q := range r.g.Targets() {
		if string(q.Kind) == string(t.Unit) {
			return 4
		}
		return -4
	}
	return 0
}

// fit weighs how much a goal is about a template: the longest of its words that
// stands in what is to be done, more for a phrase than for a word. Without a
// role only words that mean the same everywhere count.
func (r *reading) fit(t Template) int {
	best := 0
	if r.g.Kind == goal.Development {
		if t.Kind != goal.Development || t.Role != r.g.Role {
			return 0
		}
		best = 1
	}
	for n, f := range t.Fits {
		words := strings.Fields(f)
		for i := range r.d.Tokens {
			if r.part[i] == inRest || r.part[i] == inReason || r.part[i] == inBasis || r.part[i] == inTracking {
				continue
			}
			if !r.matches(i, words) {
				continue
			}
			w := len(words)
			if w == 1 && t.Role != "" && r.g.Role == "" && !plainSales(words[0]) {
				continue
			}
			// the words that a template names first are most its own
			best = max(best, 8*w-min(n, 7))
		}
	}
	return best
}

// plainSales lists words that are about selling with no role named.
func plainSales(w string) bool {
	switch w {
	case "sales", "revenue", "churn", "quota", "arr", "mrr":
		return true
	}
	return false
}

func (r *reading) matches(i int, words []string) bool {
	for _, w := range words {
		if r.d.Is(i, "-") && r.d.Glued(i) {
			i++
		}
		if lexicon.Singular(r.d.Norm(i)) != lexicon.Singular(w) {
			return false
		}
		i++
	}
	return true
}
