package rewrite

import (
	"sort"
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
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

func (r *reading) beside(topic Template, framed bool) []Template {
	var out []Template
	for _, name := range topic.Beside {
		if t, ok := Named(name); ok && r.suits(t, topic, framed) {
			out = append(out, t)
		}
	}
	return out
}

// suits reports whether a template makes sense beside the topic. In its own
// sentence any does; behind the user's words it adds one more number, which has
// to go with what they count and must not be there already.
func (r *reading) suits(t, topic Template, framed bool) bool {
	if framed {
		return true
	}
	skill := topic.Kind == goal.Development
	if r.g.Card != nil || r.several() || (t.Kind == goal.Development) != skill || t.Role == "" && !skill || r.matched[t.place-1].counts {
		return false
	}
	if len(r.g.Claims) > 0 || !r.acts() && len(r.g.Targets()) == 0 && !r.counted {
		return false // what can't hold, or says no number, is settled first
	}
	if r.sums(topic.Unit == Percent) {
		return false
	}
	if strings.HasPrefix(t.Add, "while ") {
		return !r.says(inCondition)
	}
	if strings.Contains(t.Add, " a week") && len(r.g.Time.Deadlines) > 0 {
		return false // "60 a week in February" reads as how often, not as when
	}
	var count, money bool
	for _, q := range r.g.Targets() {
		count = count || string(q.Kind) == string(Count) && !q.Universal
		money = money || string(q.Kind) == string(Money)
	}
	asked := len(r.g.Targets()) == 0 && r.counted
	if r.places().add < 0 || !count && !money && !asked {
		return false
	}
	switch word, _, _ := strings.Cut(t.Add, " "); word {
	case "worth":
		return !money
	case "across":
		return money && !count
	case "to":
		return r.reaches()
	}
	return true
}

// reaches reports outreach, which leads to something: calls made, not heard.
func (r *reading) reaches() bool {
	for _, a := range r.g.Actions {
		if a.Main && r.part[a.Token] == inCore && !text.Among(a.Verb.Lemma, "make call dial send contact reach run email do increase raise grow boost hit complete prospect phone message leave") {
			return false
		}
	}
	return true
}

// sums reports numbers that the goal rests on, which one more rate would mix with.
func (r *reading) sums(percent bool) bool {
	for k := range r.g.Quantities {
		q := &r.g.Quantities[k]
		if q.Use == quantity.Basis || q.Kind == quantity.Percent && (q.Use != quantity.Target || !percent) {
			return true
		}
	}
	return false
}

// several reports a goal that does more than one thing, or has more than one
// deadline: one more number would belong to neither.
func (r *reading) several() bool {
	verbs, dates := 0, 0
	for _, a := range r.g.Actions {
		if a.Main && r.part[a.Token] == inCore && !r.d.Is(a.Token-1, "to") {
			verbs++
		}
	}
	for _, t := range r.g.Time.Deadlines {
		if r.part[t.First] == inCore {
			dates++
		}
	}
	return verbs > 1 || dates > 0
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
