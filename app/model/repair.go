package model

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/repair"
	"github.com/goalsmith/goalsmith/internal/review"
)

// Repair is the question that the panel asks, and the answer so far. The field
// itself is the browser's: the view never sets its text.
type Repair struct {
	// Question is the zero Question when there is nothing to ask.
	Question repair.Question
	// Left is how many questions there are, this one included.
	Left int
	// Answer is what stands in the field; Woven the goal with it.
	Answer string
	Woven  repair.Woven
	// Passed are the questions that were skipped, or answered with something that
	// settles nothing: they are not asked again until repair is opened anew.
	Passed []lint.Criterion
}

// What the user does with the questions.
type (
	// RepairOpened asks the first question, or that of a criterion.
	RepairOpened struct{ Criterion lint.Criterion }
	// RepairTyped says what now stands in the field.
	RepairTyped struct{ Answer string }
	// RepairWent goes on to the next question, after an answer or without one.
	RepairWent struct{}
	// RepairLeft closes the panel and changes nothing.
	RepairLeft struct{}
	// RepairTold says that typing in the field has paused for a while.
	RepairTold struct{}
)

func (r RepairOpened) apply(m Model, env Env) Model {
	m.Repair = Repair{}
	if r.Criterion == "" {
		return m.askNext(env)
	}
	m.Open = r.Criterion
	return m.ask(env)
}

func (r RepairTyped) apply(m Model, env Env) Model {
	m.Repair.Answer = r.Answer
	return m.weave(env)
}

func (RepairWent) apply(m Model, env Env) Model {
	if c := m.Open; c != "" && !slices.Contains(m.Repair.Passed, c) {
		m.Repair.Passed = append(slices.Clone(m.Repair.Passed), c)
	}
	return m.askNext(env)
}

func (RepairLeft) apply(m Model, _ Env) Model {
	m.Open, m.Repair = "", Repair{}
	return m
}

func (RepairTold) apply(m Model, _ Env) Model {
	r := m.Repair
	if r.Woven.Text == "" || m.Open == "" {
		return m
	}
	m.Live = m.Open.Name() + " " + string(r.Woven.On.Verdict) + " with this: " + r.Woven.Text
	return m
}

// askNext opens the first question that was not passed; without one the panel
// closes.
func (m Model) askNext(env Env) Model {
	passed := m.Repair.Passed
	m.Open, m.Repair = "", Repair{Passed: passed}
	if m.long() {
		return m // not one goal
	}
	for _, q := range repair.Questions(m.Text, m.Options(env)) {
		if slices.Contains(passed, q.Criterion) {
			continue
		}
		if m.Open == "" {
			m.Open, m.Repair.Question = q.Criterion, q
		}
		m.Repair.Left++
	}
	return m
}

// ask finds the open criterion's question in the text as it is now, and weaves
// the answer so far into it. A long text is not one goal and is asked nothing.
func (m Model) ask(env Env) Model {
	answer, passed := m.Repair.Answer, m.Repair.Passed
	m.Repair = Repair{Answer: answer, Passed: passed}
	if m.Open == "" || m.Report.TooLong {
		return m
	}
	m.Repair.Question, _ = repair.On(m.Open, m.Text, m.Options(env))
	return m.weave(env)
}

func (m Model) weave(env Env) Model {
	m.Repair.Woven, _ = m.Weave(m.Repair.Answer, env)
	return m
}

// Weave puts an answer to the open question into the text; ok is false when
// there is no question or no answer.
func (m Model) Weave(answer string, env Env) (w repair.Woven, ok bool) {
	if m.Repair.Question.Ask == "" || m.Stale {
		return w, false
	}
	return repair.Weave(m.Text, m.Repair.Question, answer, m.Options(env))
}

// Options are what the goal is read against.
func (m Model) Options(env Env) review.Options {
	return review.Options{
		Role: m.Role, Time: m.Settings.Time(env.Time), Tagger: env.Tagger, Settings: m.reading,
	}
}

// Reading is how a goal beside the draft is read: by the same settings, for a
// role of its own, and without rewrites.
func (m Model) Reading(role goal.Role, env Env) review.Options {
	o := m.Options(env)
	o.Role, o.NoRewrites = role, true
	return o
}

// Stretch is a part of a preview: words as they were, or New ones.
type Stretch struct {
	Text string
	New  bool
}

// around is how much of a goal a preview shows on each side of what is new, in
// bytes.
const around = 240

// Preview cuts the woven goal into what was and what is new.
func (m Model) Preview() []Stretch {
	w := m.Repair.Woven
	if _, _, ok := Apply(m.Text, w.Edits); !ok {
		return nil
	}
	edits := slices.Clone(w.Edits)
	slices.SortStableFunc(edits, func(a, b lint.Edit) int { return a.Start - b.Start })
	var out []Stretch
	add := func(s string, isNew bool) {
		if s != "" {
			out = append(out, Stretch{s, isNew})
		}
	}
	at := 0
	for _, e := range edits {
		was := m.Text[at:e.Start]
		if at == 0 {
			was = tail(was)
		}
		words := strings.TrimLeft(e.New, " \n") // a mark on a space marks nothing
		add(was+e.New[:len(e.New)-len(words)], false)
		add(words, true)
		at = e.End
	}
	add(head(m.Text[at:]), false)
	return out
}

func tail(s string) string {
	if len(s) <= around {
		return s
	}
	at := len(s) - around
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return "…" + s[at:]
}

func head(s string) string {
	if len(s) <= around {
		return s
	}
	at := around
	for at > 0 && !utf8.RuneStart(s[at]) {
		at--
	}
	return s[:at] + "…"
}
