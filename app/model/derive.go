package model

import (
	"slices"
	"strings"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/repair"
	"github.com/goalsmith/goalsmith/internal/review"
)

// Item is a finding as the list shows it.
type Item struct {
	Key   Key
	Title string
	// Word is what the settings can be told never to flag; "" when there is none.
	Word string
	lint.Finding
}

// HintGroup is one line of the folded hints.
type HintGroup struct {
	Criterion lint.Criterion
	Items     []Item
}

// Shown are the hints that the group unfolds to, as many as Most says.
func (g HintGroup) Shown(most int) []Item { return g.Items[:min(len(g.Items), most)] }

// read derives everything from the inputs, or asks for that.
func (m Model) read(env Env) Model {
	if m.long() {
		return m.slice()
	}
	m = m.atOnce()
	m = m.With(m.review(env, false), env)
	if m.Open != "" {
		m = m.ask(env)
	}
	return m
}

// skim derives everything but what a key need not wait for: rewrites and folded
// hints stay those of the text before.
func (m Model) skim(env Env) Model {
	r := m.review(env, true)
	m = m.atOnce()
	m.Behind = !r.Empty
	if m.Behind {
		r.Rewrites = m.Report.Rewrites
	}
	m.Repair.Woven = repair.Woven{} // it is of the text before; the pause weaves anew
	return m.With(r, env)
}

func (m Model) review(env Env, noRewrites bool) review.Report {
	r := env.Review
	if r == nil {
		r = review.Review
	}
	o := m.Options(env)
	o.NoRewrites = noRewrites
	report := r(m.Text, o)
	if !noRewrites && m.Picked != "" {
		report.Rewrites = m.withPicked(report, o)
	}
	return report
}

// With shows a report, made here or made up by a gallery of states.
func (m Model) With(r review.Report, env Env) Model {
	m.Report = r
	m.Spared = m.sparedIn()
	items := make([]Item, len(r.Findings))
	for i, k := range Keys(r.Findings) {
		items[i] = Item{Key: k, Title: title(env, k.Rule), Word: spareable(r.Findings[i]), Finding: r.Findings[i]}
	}
	m = m.deal(items)
	if !m.Behind {
		m.Folded, m.Counted = m.Hints, r.Score
		m = m.lay(env)
	}
	return m
}

// sort deals the findings out again after a dismissal; the text is unchanged.
func (m Model) sort() Model {
	var items []Item
	items = append(items, m.Findings...)
	items = append(items, m.Waved...)
	for _, g := range m.Hints {
		items = append(items, g.Items...)
	}
	slices.SortStableFunc(items, func(a, b Item) int { return a.Start - b.Start })
	m = m.deal(items)
	m.Folded = m.Hints
	return m
}

// deal puts each finding where it belongs: standing, folded or waved away.
func (m Model) deal(items []Item) Model {
	m.Findings, m.Hints, m.Waved = nil, nil, nil
	hints := map[lint.Criterion][]Item{}
	for _, it := range items {
		switch {
		case slices.Contains(m.Dismissed, it.Key):
			m.Waved = append(m.Waved, it)
		case it.Severity == lint.Hint:
			hints[it.Criterion] = append(hints[it.Criterion], it)
		default:
			m.Findings = append(m.Findings, it)
		}
	}
	five := lint.Criteria()
	for _, c := range append(five[:], lint.Whole) {
		if len(hints[c]) > 0 {
			m.Hints = append(m.Hints, HintGroup{Criterion: c, Items: hints[c]})
		}
	}
	if m.find(m.Lit) < 0 {
		m.Lit = Key{}
	}
	return m
}

// title is the rule's heading, or its name in plain words.
func title(env Env, rule string) string {
	if env.Title != nil {
		if t := env.Title(rule); t != "" {
			return t
		}
	}
	words := strings.ReplaceAll(rule, "-", " ")
	if words == "" {
		return "Worth a look"
	}
	return strings.ToUpper(words[:1]) + words[1:]
}

// find is the index of a standing finding, or -1.
func (m Model) find(k Key) int {
	return slices.IndexFunc(m.Findings, func(it Item) bool { return it.Key == k })
}

// Item is the finding with that key, wherever it is shown.
func (m Model) Item(k Key) (Item, bool) {
	if i := m.find(k); i >= 0 {
		return m.Findings[i], true
	}
	for _, g := range m.Hints {
		for _, it := range g.Items {
			if it.Key == k {
				return it, true
			}
		}
	}
	return Item{}, false
}

// maxListed bounds the cards of one list. A pasted book has thousands of
// findings; drawing them all would hold the page up for seconds.
const maxListed = 60

// Listed are the findings that have a card, and how many more there are.
func (m Model) Listed() (list []Item, more int) {
	n := min(len(m.Findings), m.Most())
	return m.Findings[:n], len(m.Findings) - n
}

// Of are the findings and hints of one criterion, findings first, as far as a
// list shows them.
func (m Model) Of(c lint.Criterion) []Item {
	out := m.of(c)
	return out[:min(len(out), maxListed)]
}

func (m Model) of(c lint.Criterion) []Item {
	var out []Item
	for _, it := range m.Findings {
		if it.Criterion == c {
			out = append(out, it)
		}
	}
	for _, g := range m.Hints {
		if g.Criterion == c {
			out = append(out, g.Items...)
		}
	}
	return out
}

// Walk is the finding reached from the one with key k by going on (step 1) or
// back (step -1), round and round through those that have a card; from nowhere
// it is the first or the last.
func (m Model) Walk(k Key, step int) (Key, bool) {
	list, _ := m.Listed()
	n := len(list)
	if n == 0 {
		return Key{}, false
	}
	i := m.find(k)
	if i < 0 && step < 0 {
		i = 0
	}
	return m.Findings[((i+step)%n+n)%n].Key, true
}

// Earned counts the criteria that are met.
func (m Model) Earned() int {
	n := 0
	for _, c := range m.Report.Criteria {
		if c.Verdict == review.Met {
			n++
		}
	}
	return n
}

// Signable reports that nothing stands that a fair manager would send back.
func (m Model) Signable() bool {
	return !m.Report.Empty && !m.Stale && !m.Report.TooLong && len(m.Findings) == 0
}

// Next is the criterion to earn next: the one that is asked first.
func (m Model) Next() (review.Criterion, bool) {
	for _, i := range repair.Order() {
		if c := m.Report.Criteria[i]; c.Verdict != review.Met {
			return c, true
		}
	}
	return review.Criterion{}, false
}
