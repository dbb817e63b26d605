package model

import (
	"slices"

	"github.com/goalsmith/goalsmith/internal/funnel"
	"github.com/goalsmith/goalsmith/internal/lint"
)

// Worked is what has been changed in the funnel panel and is not in the goal yet.
type Worked struct {
	// Sum is the one that is worked on.
	Sum int
	// Typed are the numbers typed, in the order they were begun.
	Typed []Figure
	// Follow is the number that follows the others, where Follows.
	Follow  funnel.Slot
	Follows bool
}

// Figure is a number being typed. Held is what its field showed before: a view
// goes on drawing that, since what stands in the field is the user's.
type Figure struct {
	Slot       funnel.Slot
	Text, Held string
}

// Idle reports that nothing is changed.
func (w Worked) Idle() bool { return len(w.Typed) == 0 && !w.Follows }

// typed is the number typed for a slot.
func (w Worked) typed(sum int, slot funnel.Slot) (Figure, bool) {
	if w.Sum == sum {
		if i := slices.IndexFunc(w.Typed, func(f Figure) bool { return f.Slot == slot }); i >= 0 {
			return w.Typed[i], true
		}
	}
	return Figure{}, false
}

// Has reports a number that is being typed.
func (w Worked) Has(sum int, slot funnel.Slot) bool { _, ok := w.typed(sum, slot); return ok }

// What the user does in the funnel panel.
type (
	// FigureTyped says what now stands in a number's field.
	FigureTyped struct {
		Sum  int
		Slot funnel.Slot
		Text string
	}
	// FigureFollows lets a number follow the others, or no longer when it does.
	FigureFollows struct {
		Sum  int
		Slot funnel.Slot
	}
	// FunnelLeft gives up what was changed.
	FunnelLeft struct{}
	// FunnelRested says that typing in the panel has paused.
	FunnelRested struct{}
	// FunnelPutIn says that numbers were written into the goal.
	FunnelPutIn struct{}
)

func (f FigureTyped) apply(m Model, _ Env) Model {
	m = m.workOn(f.Sum)
	s, ok := m.sum(f.Sum)
	if !ok {
		return m
	}
	if _, ok := s.Value(f.Slot); !ok {
		return m
	}
	held := m.figure(f.Sum, f.Slot)
	if m.Worked.Follows && m.Worked.Follow == f.Slot {
		m.Worked.Follows = false // who types in it takes it over
	}
	if s.Shape == funnel.Growth && f.Slot == funnel.Target {
		m.Worked.Follow, m.Worked.Follows = 0, true // nothing else can give growth in all
	}
	m.Worked.Typed = slices.Clone(m.Worked.Typed)
	i := slices.IndexFunc(m.Worked.Typed, func(t Figure) bool { return t.Slot == f.Slot })
	if i < 0 {
		m.Worked.Typed = append(m.Worked.Typed, Figure{Slot: f.Slot, Text: f.Text, Held: held})
		return m
	}
	m.Worked.Typed[i].Text = f.Text
	return m
}

func (f FigureFollows) apply(m Model, env Env) Model {
	m = m.workOn(f.Sum)
	if m.Worked.Follows && m.Worked.Follow == f.Slot {
		m.Worked.Follows = false
		return m
	}
	m.Worked.Follow, m.Worked.Follows = f.Slot, true
	m.Worked.Typed = slices.DeleteFunc(slices.Clone(m.Worked.Typed), func(t Figure) bool { return t.Slot == f.Slot })
	return FunnelRested{}.apply(m, env)
}

func (FunnelLeft) apply(m Model, _ Env) Model { m.Worked = Worked{}; return m }

func (FunnelRested) apply(m Model, _ Env) Model {
	if s := m.work(m.Worked.Sum); s.ok && !m.Worked.Idle() {
		m.Live = headline(&s.sum, s.why) + ". " + s.sum.Words()
	}
	return m
}

func (FunnelPutIn) apply(m Model, _ Env) Model { m.Live = "Put in the goal."; return m }

// workOn turns to a sum; what was changed in another is given up.
func (m Model) workOn(sum int) Model {
	if m.Worked.Sum != sum {
		m.Worked = Worked{Sum: sum}
	}
	return m
}

// sum is the goal's own sum, as the text has it.
func (m Model) sum(i int) (funnel.Sum, bool) {
	if m.Stale || m.Report.TooLong || i < 0 || i >= len(m.Report.Funnel.Sums) {
		return funnel.Sum{}, false
	}
	return m.Report.Funnel.Sums[i], true
}

// worked is a sum with what was changed in the panel.
type worked struct {
	own, sum funnel.Sum
	// typed is the sum without the number that follows.
	typed funnel.Sum
	// why says what is wrong with what was typed, or why nothing can follow.
	why string
	ok  bool
}

// work applies what was typed to a sum, and then lets the number follow.
func (m Model) work(i int) worked {
	s, ok := m.sum(i)
	w := worked{own: s, sum: s, typed: s, ok: ok}
	if !ok || m.Worked.Sum != i {
		return w
	}
	for _, f := range m.Worked.Typed {
		v, why := funnel.ParseValue(f.Text)
		if why != "" {
			w.why = why
			continue
		}
		w.sum = w.sum.With(f.Slot, v)
	}
	w.typed = w.sum
	if m.Worked.Follows && w.why == "" {
		n, why := w.sum.Need(m.Worked.Follow)
		if w.why = why; why == "" {
			w.sum = w.sum.With(m.Worked.Follow, w.sum.Neat(m.Worked.Follow, n))
		}
	}
	return w
}

// FunnelEdits are what writes the changed numbers into the goal; none while one
// of them makes no sense.
func (m Model) FunnelEdits(env Env) []lint.Edit {
	w := m.work(m.Worked.Sum)
	if !w.ok || m.Worked.Idle() || w.why != "" || w.sum.Verdict == funnel.Unsound {
		return nil
	}
	return asEdits(w.own.Write(m.Text, &w.sum, m.Settings.Time(env.Time).Today))
}

// ChoiceEdits are what one of the readings that a sum asks about writes.
func (m Model) ChoiceEdits(sum, choice int) []lint.Edit {
	s, _ := m.sum(sum)
	if list := s.Choices(m.Text); choice >= 0 && choice < len(list) {
		return asEdits(list[choice].Edits)
	}
	return nil
}

func asEdits(list []funnel.Edit) []lint.Edit {
	out := make([]lint.Edit, len(list))
	for i, e := range list {
		out[i] = lint.Edit(e)
	}
	return out
}
