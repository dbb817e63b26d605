package model

import (
	"slices"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/text"
)

// Msg is something that happened.
type Msg interface{ apply(Model, Env) Model }

// What the user does.
type (
	// Typed says what now stands in the editor, however it came there.
	Typed struct{ Text string }
	// Paused says that typing has paused for a moment: time for what no key waits for.
	Paused struct{}
	// Settled says that typing has paused for 800 ms.
	Settled struct{}
	// RoleSet is a press on the role switch; "" is auto.
	RoleSet struct{ Role goal.Role }
	// Dismissing waves a finding away; Undismissed takes that back.
	Dismissing  struct{ Key Key }
	Undismissed struct{ Key Key }
	// Asked opens a criterion's question, or closes it when it is open.
	Asked struct{ Criterion lint.Criterion }
	// Pointed lights a finding; the zero Key lights none.
	Pointed struct{ Key Key }
	// NextRewrite shows the next of the rewrites, round and round.
	NextRewrite struct{}
	// BlanksLeft says that a fix or a whole rewrite was put into the editor, and
	// how many blanks it has.
	BlanksLeft struct {
		Blanks  int
		Rewrite bool
	}
	// WalkEnded gives Tab back to the browser.
	WalkEnded struct{}
	// Scrolled says which bytes of a long text are in sight.
	Scrolled struct{ View text.Span }
	// NoticeClosed closes a notice for good.
	NoticeClosed struct{ ID NoticeID }
	// DialogSet opens a dialog, or closes it with NoDialog.
	DialogSet struct{ Dialog Dialog }
	// Copied says how copying went.
	Copied struct{ OK bool }
	// Navigated says which page is shown.
	Navigated struct{ Route string }
)

func (t Typed) apply(m Model, env Env) Model {
	if t.Text == m.Text {
		return m
	}
	key := oneKey(m.Text, t.Text)
	m = m.keep(t.Text)
	m.Text, m.Copied, m.CopyFailed, m.Worked = t.Text, false, false, Worked{}
	if t.Text == "" {
		m.Picked, m.Template = "", "" // the next goal is another one
	}
	if m.Walking && !hasBlank(m.Text) {
		m.Walking = false
	}
	switch {
	case m.long() && key:
		return m.changed() // Rested has it read
	case key:
		return m.skim(env)
	}
	return m.read(env)
}

// oneKey reports whether a key press may have made b of a: it adds or takes a
// character. A paste, a fix and a rewrite change more, and nobody types on at
// once after them.
func oneKey(a, b string) bool {
	d := len(b) - len(a)
	return -utf8.UTFMax <= d && d <= utf8.UTFMax
}

func (Paused) apply(m Model, env Env) Model {
	if !m.Behind {
		return m
	}
	return m.read(env)
}

func (Settled) apply(m Model, _ Env) Model { return m.tell() }

func (r RoleSet) apply(m Model, env Env) Model {
	if r.Role == m.Role {
		return m
	}
	m.Role, m.Template = r.Role, ""
	return m.read(env)
}

func (d Dismissing) apply(m Model, _ Env) Model {
	if d.Key == (Key{}) || slices.Contains(m.Dismissed, d.Key) {
		return m
	}
	m.Dismissed = append(slices.Clone(m.Dismissed), d.Key)
	if extra := len(m.Dismissed) - maxDismissed; extra > 0 {
		m.Dismissed = m.Dismissed[extra:]
	}
	m = m.sort()
	m.Live = "Dismissed. Take back stands at the end of the list."
	return m
}

func (u Undismissed) apply(m Model, _ Env) Model {
	i := slices.Index(m.Dismissed, u.Key)
	if i < 0 {
		return m
	}
	m.Dismissed = slices.Delete(slices.Clone(m.Dismissed), i, i+1)
	m = m.sort()
	m.Live = "Taken back."
	return m
}

func (a Asked) apply(m Model, env Env) Model {
	if m.Open == a.Criterion {
		return RepairLeft{}.apply(m, env)
	}
	return RepairOpened(a).apply(m, env)
}

func (p Pointed) apply(m Model, _ Env) Model { m.Lit = p.Key; return m }

func (NextRewrite) apply(m Model, _ Env) Model {
	if n := len(m.Report.Rewrites); n > 0 {
		m.Template = m.Report.Rewrites[(m.Shown()+1)%n].Template
	}
	return m
}

func (b BlanksLeft) apply(m Model, _ Env) Model {
	m.Walking = b.Blanks > 0
	m.Live = blanksTold(b)
	return m
}

func (WalkEnded) apply(m Model, _ Env) Model { m.Walking = false; return m }

func (s Scrolled) apply(m Model, _ Env) Model { m.View = s.View; return m }

func (n NoticeClosed) apply(m Model, _ Env) Model {
	if n.ID == NoticeOldDraft {
		m.OldDraft = ""
	}
	if !slices.Contains(m.Closed, n.ID) {
		m.Closed = append(slices.Clone(m.Closed), n.ID)
	}
	return m
}

func (d DialogSet) apply(m Model, _ Env) Model {
	m.Dialog, m.Panel = d.Dialog, Panel{}
	return m
}

func (c Copied) apply(m Model, _ Env) Model {
	m.Copied, m.CopyFailed = c.OK, !c.OK
	m.Live = "Copied."
	if !c.OK {
		m.Closed = slices.DeleteFunc(slices.Clone(m.Closed), func(id NoticeID) bool { return id == NoticeCopy })
		m.Live = "The browser would not copy. The text is selected: press Ctrl or Command and C."
	}
	return m
}

func (n Navigated) apply(m Model, _ Env) Model { m.Route = n.Route; return m }
