package model

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/rewrite"
)

// TemplatePicked shows the draft of any template, offered or not; "" goes back to
// those that fit best.
type TemplatePicked struct{ Name string }

func (t TemplatePicked) apply(m Model, env Env) Model {
	if _, ok := rewrite.Named(t.Name); !ok {
		t.Name = ""
	}
	m.Picked, m.Template = t.Name, t.Name
	return m.read(env)
}

// withPicked adds the draft of the template that was picked, where it is not
// offered anyway. An empty page forgets the pick: the next goal is another one.
func (m Model) withPicked(r review.Report, o review.Options) []rewrite.Rewrite {
	t, ok := rewrite.Named(m.Picked)
	if !ok || r.Empty || r.TooLong || slices.ContainsFunc(r.Rewrites, func(w rewrite.Rewrite) bool { return w.Template == t.Name }) {
		return r.Rewrites
	}
	return append(slices.Clone(r.Rewrites), rewrite.Fill(t, review.Parse(r.Text, o)))
}
