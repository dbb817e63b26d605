package model

// What the world does.
type (
	// Restored brings the saved draft and what was typed before the app came.
	Restored struct {
		Saved Draft
		Early string
	}
	// Woke says that the day may have changed.
	Woke struct{}
	// TagsCame says that the tagger knows more, or how far it is now.
	TagsCame struct{ State TaggerState }
	// StorageFailed says that drafts can't be kept.
	StorageFailed struct{}
	// InstallSaid tells what can be done about installing, and whether the
	// browser may evict drafts meanwhile.
	InstallSaid struct {
		State  InstallState
		Evicts bool
	}
	// UpdateWaits says that a new version is ready.
	UpdateWaits struct{}
)

func (r Restored) apply(m Model, env Env) Model {
	m.Ready = true
	m.Role, m.Closed = r.Saved.Role, r.Saved.Closed
	m = m.restoreSettings(r.Saved.Settings)
	m.Text, m.Dismissed, m.OldDraft = r.Saved.Text, r.Saved.Dismissed, r.Saved.Older
	if r.Early != "" && r.Early != r.Saved.Text {
		// What the user is typing now wins; what was saved is offered.
		m.Text, m.Dismissed = r.Early, nil
		if r.Saved.Text != "" {
			m.OldDraft = r.Saved.Text
		}
	}
	return m.read(env).silently()
}

func (Woke) apply(m Model, env Env) Model { return m.read(env) }

func (t TagsCame) apply(m Model, env Env) Model {
	m.Tagger = t.State
	switch {
	case m.Due:
		m.again = true // beginning anew with every tag would come to no end
		return m
	case m.Stale:
		return m // the pause brings the review, with these tags
	case m.Behind:
		return m.skim(env)
	}
	return m.read(env)
}

func (StorageFailed) apply(m Model, _ Env) Model { m.NoStorage = true; return m }
func (UpdateWaits) apply(m Model, _ Env) Model   { m.Update = true; return m }

func (i InstallSaid) apply(m Model, _ Env) Model {
	m.Install, m.Evicts = i.State, i.Evicts
	return m
}
