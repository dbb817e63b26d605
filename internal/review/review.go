package review

import (
	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/rules"
)

// Review reads a goal and reports what is strong and weak in it. The same text
// and options always give the same report. A text past LongText bytes is read in
// units, as Incremental says.
func Review(s string, o Options) Report {
	if len(s) <= LongText {
		return reviewGoal(s, o)
	}
	var n Incremental
	n.Start(s, o)
	n.Step(func() bool { return true })
	return n.Report()
}

// reviewGoal reads a text as one goal.
func reviewGoal(s string, o Options) Report {
	g := Parse(s, o)
	d := g.Doc
	sums := funnel.Read(g)
	g.Verdicts[goal.Achievable] = sums.Achievable(g.Verdicts[goal.Achievable])
	found, spared := lint.RunTuned(rules.All(), g, o.tuning())
	r := Report{
		Text: s, Role: g.Role, RoleGiven: g.RoleGiven, Kind: g.Kind,
		Findings:   found,
		Spared:     spared,
		Rewrites:   []rewrite.Rewrite{},
		Quantities: orEmpty(g.Quantities),
		Deadlines:  orEmpty(g.Time.Deadlines),
		Cadences:   orEmpty(g.Time.Cadences),
		Funnel:     sums,
		Empty:      !d.HasWords(),
	}
	r.Criteria = criteria(g, r.Findings)
	r.Score = score(r.Criteria, r.Findings)
	foreign := d.Foreign()
	r.Ready = !r.Empty && !foreign && ready(r.Findings)
	if !r.Empty && !foreign && !o.NoRewrites {
		r.Rewrites = orEmpty(rewrite.For(g))
	}
	if r.Empty {
		r.Kind = ""
	}
	return r
}

func orEmpty[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

func ready(fs []lint.Finding) bool {
	for _, f := range fs {
		if f.Severity != lint.Hint {
			return false
		}
	}
	return true
}

// HasTarget reports whether any quantity is one that the goal is to reach.
func (r Report) HasTarget() bool {
	for _, q := range r.Quantities {
		if q.Use == quantity.Target {
			return true
		}
	}
	return false
}
