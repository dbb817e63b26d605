package rewrite

import (
	"sort"
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
)

// offered is how many drafts a goal gets at most.
const offered = 3

// For gives the drafts that fit a goal best, at most three, best first. A goal
// that needs nothing has none.
func For(g *goal.Goal) []Rewrite {
	r := read(g)
	two, split := r.split()
	if r.complete() {
		if split {
			return []Rewrite{two}
		}
		return nil
	}
	topic, others := r.choose()
	picked := append([]Template{topic}, others...)
	said := plainText(g.Doc.Text)
	var out []Rewrite
	var keep keeper
	for n, t := range picked {
		w := r.fill(t, use{topic: topic, fits: r.fit(t) > 0, full: n == 0})
		if duplicate(out, w) || plainText(w.Draft) == said || n > 0 && len(w.Blanks) > maxBlanks+len(g.Blanks) || keep.worse(r, t, w, n > 0) {
			continue
		}
		w.Why = r.why(t, topic, n > 0)
		if out = append(out, w); len(out) == offered {
			break
		}
	}
	if split && len(out) > 0 {
		two.Card = out[0].Card
		out = append(out[:min(len(out), offered-1)], two)
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
			return topic, r.beside(topic, false)
		}
	}
	_, framed := r.frame(topic)
	for _, s := range all[1:] {
		if s.fit > 8 && s.Role == topic.Role && r.suits(s.Template, topic, framed) {
			others = append(others, s.Template)
		}
	}
	return topic, append(others, r.beside(topic, framed)...)
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
	targets := r.g.Targets()
	switch {
	case len(targets) == 0:
		return 0
	case string(targets[0].Kind) == string(t.Unit):
		return 4
	}
	return -4
}
