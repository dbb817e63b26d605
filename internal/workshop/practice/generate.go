package practice

import (
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
)

// longest is the length in bytes of a goal that items are made from: an exercise
// is read at a glance.
const longest = 320

// Generate makes up to n items, as many of each kind as the sources allow, in an
// order that never shows one source twice in a row where that can be helped. The
// same sources, seed and options give the same items. There are fewer than n when
// the sources give no more: a goal with an error or a warning, on several lines or
// very long is none.
func Generate(sources []Source, n int, seed uint64, o review.Options) []Item {
	o.NoRewrites = true
	rng := rand.New(rand.NewPCG(seed, 0x60a15))
	var good []parsed
	seen := map[string]bool{}
	models := map[string]review.Report{}
	for _, s := range sources {
		if seen[s.Text] {
			continue
		}
		if p, ok := read(s, o); ok {
			good = append(good, p)
			models[s.Text] = p.report
			seen[s.Text] = true // an item that is a source would be no exercise
		}
	}
	var queues [5][]Item
	for i, k := range Kinds() {
		queues[i] = queue(k, good, rng)
	}
	var out []Item
	last := ""
	for dry := 0; len(out) < n && dry < len(queues); {
		dry = 0
		for i := range queues {
			it, ok := next(&queues[i], seen, last, models, o)
			if !ok {
				dry++
				continue
			}
			seen[it.Text] = true
			last = it.Model
			out = append(out, it)
			if len(out) == n {
				break
			}
		}
	}
	return out
}

// parsed is a source with what the engine says of it.
type parsed struct {
	source Source
	goal   *goal.Goal
	report review.Report
}

func read(s Source, o review.Options) (parsed, bool) {
	if len(s.Text) > longest || strings.ContainsAny(s.Text, "\n\r\t") {
		return parsed{}, false
	}
	o.Role = s.Role
	r := review.Review(s.Text, o)
	return parsed{s, review.Parse(s.Text, o), r}, r.Ready
}

// queue is every draft of a kind, shuffled; a source's drafts are spread so that
// the first round takes one of each.
func queue(k Kind, good []parsed, rng *rand.Rand) []Item {
	var rounds [][]Item
	for _, i := range rng.Perm(len(good)) {
		ds := drafts(k, good[i].goal)
		rng.Shuffle(len(ds), func(a, b int) { ds[a], ds[b] = ds[b], ds[a] })
		for n, d := range ds {
			if n == len(rounds) {
				rounds = append(rounds, nil)
			}
			d.Kind, d.Role = k, good[i].source.Role
			rounds[n] = append(rounds[n], d)
		}
	}
	return spread(slices.Concat(rounds...))
}

// spread takes turns between the rules, so that the many ways to blur a date do
// not crowd out the few to blur a number.
func spread(items []Item) []Item {
	var rules []string
	by := map[string][]Item{}
	for _, it := range items {
		if by[it.Rule] == nil {
			rules = append(rules, it.Rule)
		}
		by[it.Rule] = append(by[it.Rule], it)
	}
	out := make([]Item, 0, len(items))
	for n := 0; len(out) < len(items); n++ {
		for _, r := range rules {
			if n < len(by[r]) {
				out = append(out, by[r][n])
			}
		}
	}
	return out
}

// next takes the first draft of a queue that holds, of another source than the
// last item where there is one.
func next(q *[]Item, seen map[string]bool, last string, models map[string]review.Report, o review.Options) (Item, bool) {
	var held *Item // one of the last source, for want of another
	for len(*q) > 0 {
		it := (*q)[0]
		*q = (*q)[1:]
		o.Role = it.Role
		if seen[it.Text] || !whole(it.Text) || !Holds(it, models[it.Model], review.Review(it.Text, o)) {
			continue
		}
		if it.Model != last {
			if held != nil {
				*q = append([]Item{*held}, *q...)
			}
			return it, true
		}
		if held != nil { // two of the last source: no use in looking through all
			*q = append([]Item{it}, *q...)
			break
		}
		held = &it
	}
	if held == nil {
		return Item{}, false
	}
	return *held, true
}

// Holds reports whether the engine agrees with an item's key: the model is ready,
// the criterion was met in it and is not any more (or, for a word that only
// weakens, stands), no other verdict moved, the rule reports, and the words to tap
// are exactly those that the errors and warnings mark.
func Holds(it Item, model, now review.Report) bool {
	if !model.Ready || it.Text == it.Model {
		return false
	}
	lost := false
	for i, c := range now.Criteria {
		was := model.Criteria[i].Verdict
		switch {
		case c.Name == it.Criterion && weakens(it.Rule):
			lost = was == review.Met && c.Verdict == review.Met
		case c.Name == it.Criterion:
			lost = was == review.Met && c.Verdict != review.Met
		case c.Verdict != was:
			return false
		}
	}
	reports := false
	var marked []text.Span
	for _, f := range now.Findings {
		reports = reports || f.Rule == it.Rule
		if f.Severity == lint.Hint {
			continue
		}
		if !f.Empty() {
			marked = append(marked, f.Span)
		} else if f.Criterion != it.Criterion {
			return false // something else is missing as well
		}
	}
	return lost && reports && sameSpans(marked, it.Words)
}

// weakens tells the rules that mark a word and leave the verdict.
func weakens(rule string) bool { return rule == "vague-quality" || rule == "weak-commitment" }

func sameSpans(a, b []text.Span) bool {
	order := func(s []text.Span) []text.Span {
		s = slices.Clone(s)
		slices.SortFunc(s, func(x, y text.Span) int { return x.Start - y.Start })
		return s
	}
	return slices.Equal(order(a), order(b))
}
