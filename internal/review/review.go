package review

import (
	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/rules"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Review reads a goal and reports what is strong and weak in it. The same text
// and options always give the same report.
func Review(s string, o Options) Report {
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
		TooLong:    len(s) > LongText,
	}
	r.Criteria = criteria(g, r.Findings)
	r.Score = score(r.Criteria, r.Findings)
	foreign := d.Foreign()
	r.Ready = !r.Empty && !foreign && ready(r.Findings)
	if !r.Empty && !r.TooLong && !foreign && !o.NoRewrites {
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

// criteria words each verdict for the page.
func criteria(g *goal.Goal, fs []lint.Finding) [5]Criterion {
	var out [5]Criterion
	for i, name := range lint.Criteria() {
		j := g.Verdicts[i]
		c := Criterion{Name: name, Verdict: j.Verdict, Evidence: j.Evidence}
		c.Question, c.Why = questions[i].question, questions[i].why
		for _, f := range fs {
			if f.Criterion == name && f.Severity != lint.Hint {
				c.Why = f.Message
				break
			}
		}
		c.Note = note(g, i, j)
		out[i] = c
	}
	return out
}

// questions are what a coach asks about each criterion.
var questions = [5]struct{ question, why string }{
	{"What exactly?", "Name the thing that changes, so that two people point at the same one."},
	{"How will you know?", "A number, a count or a from-to shows when it is done."},
	{"What makes it reachable?", "One line on capacity, history or the plan shows that it was worked out."},
	{"What does it feed?", "One clause on the reason says why it comes before other work."},
	{"By when?", "A day or a period that ends makes it this quarter's work."},
}

// note is a few words under a stamp: the words that earned it, or what is
// missing.
func note(g *goal.Goal, i int, j goal.Judgement) string {
	if j.Verdict != goal.Met {
		return lacking(g, i, j)
	}
	if len(j.Evidence) == 0 {
		return ""
	}
	if i == goal.TimeBound {
		for _, t := range g.Time.Deadlines {
			if t.Span == j.Evidence[0] {
				return dayNote(g, t)
			}
		}
	}
	return short(j.Evidence[0].In(g.Doc.Text))
}

func lacking(g *goal.Goal, i int, j goal.Judgement) string {
	weak := j.Verdict == goal.Weak
	quoted := func() string {
		if len(j.Evidence) == 0 {
			return ""
		}
		return "“" + short(j.Evidence[0].In(g.Doc.Text)) + "”"
	}
	switch i {
	case goal.Specific:
		if weak && quoted() != "" {
			return quoted() + " is broad"
		}
		return "what exactly?"
	case goal.Measurable:
		if weak {
			return "done or not done"
		}
		if len(g.Blanks) > 0 {
			return "a blank to fill"
		}
		return "no number yet"
	case goal.Achievable:
		if weak {
			return "check the claim"
		}
		return "no basis yet"
	case goal.Relevant:
		if weak {
			return "says little"
		}
		return "no reason yet"
	}
	switch {
	case !weak:
		return "no date yet"
	case len(g.Time.Deadlines) > 0 && g.Time.Deadlines[0].Past:
		return "that day has passed"
	case len(g.Time.Deadlines) > 0:
		return "no such day"
	case hasVague(g):
		return quoted() + " has no date"
	case len(g.OwnCadences) > 0:
		return "until when?"
	}
	return "no end yet"
}

func hasVague(g *goal.Goal) bool {
	for _, m := range g.Time.Marks {
		if m.Sort == when.Vague {
			return true
		}
	}
	return false
}

// dayNote shows the day that was understood where the text leaves it implied.
func dayNote(g *goal.Goal, t when.Deadline) string {
	if t.To.IsZero() {
		return short(t.In(g.Doc.Text))
	}
	day := t.To.Time()
	if t.To.Year == g.Today.Year {
		return "by " + day.Format("2 January")
	}
	return "by " + day.Format("2 Jan 2006")
}

// short cuts a note at a word's end so that it fits under a stamp.
func short(s string) string {
	const limit = 26
	r := []rune(s)
	for i, c := range r {
		if c == '\n' {
			r = r[:i]
			break
		}
	}
	if len(r) <= limit {
		return string(r)
	}
	cut := limit
	for cut > 12 && r[cut] != ' ' {
		cut--
	}
	if r[cut] != ' ' {
		cut = limit
	}
	return string(r[:cut]) + "…"
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
