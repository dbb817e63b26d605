package review

import (
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/when"
)

// criteria words each verdict for the page.
func criteria(g *goal.Goal, fs []lint.Finding) [5]Criterion {
	var out [5]Criterion
	var notes [5]string
	for i, name := range lint.Criteria() {
		j := g.Verdicts[i]
		out[i] = Criterion{Name: name, Verdict: j.Verdict, Evidence: j.Evidence}
		notes[i] = note(g, i, j)
	}
	return worded(out, notes, fs)
}

// worded adds what is asked and said of each verdict.
func worded(cs [5]Criterion, notes [5]string, fs []lint.Finding) [5]Criterion {
	for i := range cs {
		c := &cs[i]
		c.Note, c.Question, c.Why = notes[i], questions[i].question, questions[i].why
		for _, f := range fs {
			if f.Criterion == c.Name && f.Severity != lint.Hint {
				c.Why = f.Message
				break
			}
		}
	}
	return cs
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
