package rewrite

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/text"
)

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
