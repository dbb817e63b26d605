package exercise

import (
	"slices"
	"strings"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/practice"
)

// What a participant does with an item.
type (
	// Tap taps a word, or takes the tap back.
	Tap struct{ Word int }
	// Name names a criterion, or takes it back.
	Name struct{ Criterion lint.Criterion }
	// Write is the rewrite so far.
	Write struct{ Text string }
	// Hint asks for the next hint.
	Hint struct{}
	// Check marks the answer.
	Check struct{}
	// Skip leaves the item; it comes again.
	Skip struct{}
	// Next goes on to the next item, or to the result.
	Next struct{}
	// Stop ends before the last item.
	Stop struct{}
	// Again goes back to the choice.
	Again struct{}
	// Copied says how copying the code went.
	Copied struct{ OK bool }
)

func (t Tap) apply(m Model, _ Env) Model {
	if !m.open() || t.Word < 0 || t.Word >= len(m.Words) || m.Words[t.Word].Empty() {
		return m
	}
	w := m.Words[t.Word].Span
	was := m.Session.Answer.Tapped
	if i := slices.Index(was, w); i >= 0 {
		m.Session.Answer.Tapped = slices.Delete(slices.Clone(was), i, i+1)
		return m
	}
	m.Session.Answer.Tapped = append(was[:len(was):len(was)], w)
	return m
}

func (n Name) apply(m Model, _ Env) Model {
	five := lint.Criteria()
	switch {
	case !m.open() || !slices.Contains(five[:], n.Criterion):
	case m.Session.Answer.Named == n.Criterion:
		m.Session.Answer.Named = ""
	default:
		m.Session.Answer.Named = n.Criterion
	}
	return m
}

func (w Write) apply(m Model, env Env) Model {
	if !m.open() {
		return m
	}
	m.Session.Answer.Rewrite = cut(w.Text, workshop.MaxGoal)
	return m.read(env)
}

func (Hint) apply(m Model, _ Env) Model {
	if m.open() && m.MoreHints() {
		m.Session.Answer.Hints++
	}
	return m
}

func (Check) apply(m Model, env Env) Model {
	if !m.open() {
		return m
	}
	m.Mark = practice.Check(m.Item, m.Session.Answer, env.options())
	m.Session.Marked = true
	before := m.before(env)
	r := Result{Points: m.Mark.Total, Passed: m.Mark.Passed(), Before: before, After: before}
	if m.Mark.Report.Text != "" {
		r.After = standing(m.Mark.Report)
	}
	return m.with(r, env)
}

func (Skip) apply(m Model, env Env) Model {
	if !m.open() {
		return m
	}
	before := m.before(env)
	m = m.with(Result{Skipped: true, Before: before, After: before}, env)
	m.Session.Marked = true // so that going on finds its result
	return Next{}.apply(m, env)
}

func (Next) apply(m Model, env Env) Model {
	if m.Phase != Working || !m.Session.Marked {
		return m
	}
	m.Session.At++
	m.Session = m.Session.fresh()
	return m.arrive(env)
}

func (Stop) apply(m Model, env Env) Model {
	if m.Phase != Working {
		return m
	}
	if len(m.Session.Done) == 0 { // nothing to show for it
		m.Phase = Choosing
		return m
	}
	m.Session.Over = true
	return m.arrive(env)
}

func (Again) apply(m Model, _ Env) Model {
	m.Phase, m.Busy, m.Wrong, m.Copied = Choosing, "", "", NotCopied
	if m.Session.Over {
		m.Session = Session{}
	}
	return m
}

func (c Copied) apply(m Model, _ Env) Model {
	m.Copied = CantCopy
	if c.OK {
		m.Copied = IsCopied
	}
	return m
}

// open reports whether the item at hand can still be answered.
func (m Model) open() bool { return m.Phase == Working && !m.Session.Marked }

func (m Model) before(env Env) Standing {
	o := env.options()
	o.Role = m.Item.Role
	return standing(review.Review(m.Item.Text, o))
}

// with counts a result: its kind comes again sooner or later.
func (m Model) with(r Result, env Env) Model {
	s := m.Session
	m.Session.Done = append(s.Done[:len(s.Done):len(s.Done)], r)
	m.Streak = m.Streak.After(r.Passed)
	m.Cards = slices.Clone(m.Cards)
	for i, c := range m.Cards {
		if c.Kind == m.Item.Kind {
			m.Cards[i] = c.After(r.Passed, env.Time.Today)
		}
	}
	return m
}

// cut bounds a text to so many characters.
func cut(s string, most int) string {
	n := 0
	for i := range s {
		if n++; n > most {
			return s[:i]
		}
	}
	return strings.ToValidUTF8(s, "")
}
