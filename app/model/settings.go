package model

import (
	"encoding/json"
	"strings"

	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/settings"
)

// Panel is what the settings dialog says beside the settings themselves.
type Panel struct {
	// Said is what was done last, Wrong why something was not, and Key the setting
	// that it was about.
	Said, Wrong, Key string
	// Undo reports that all settings were replaced at once and can be had back.
	Undo bool
}

// What the user does with the settings.
type (
	// SettingSet gives a key with one value a new one.
	SettingSet struct{ Key, Value string }
	// WordAdded puts a word or a rule under a key; WordRemoved takes it off.
	WordAdded   struct{ Key, Word, Value string }
	WordRemoved struct{ Key, Word string }
	// NeverFlag makes a term of a finding's words; FlagAgain takes that back.
	NeverFlag struct{ Key Key }
	FlagAgain struct{ Word string }
	// SettingsImported is a file that the user chose; SettingsReset sets all back
	// to how Goalsmith comes; SettingsUndone takes either back.
	SettingsImported struct{ File string }
	SettingsReset    struct{}
	SettingsUndone   struct{}
)

func (s SettingSet) apply(m Model, env Env) Model {
	next, err := m.Settings.With(s.Key, s.Value)
	return m.change(next, err, s.Key, "Saved.", env)
}

func (w WordAdded) apply(m Model, env Env) Model {
	next, err := m.Settings.Add(w.Key, w.Word, w.Value)
	return m.change(next, err, w.Key, "Saved: “"+strings.TrimSpace(w.Word)+"”.", env)
}

func (w WordRemoved) apply(m Model, env Env) Model {
	return m.change(m.Settings.Without(w.Key, w.Word), nil, w.Key, "Removed: “"+w.Word+"”.", env)
}

func (n NeverFlag) apply(m Model, env Env) Model {
	it, ok := m.Item(n.Key)
	if !ok || it.Word == "" {
		return m
	}
	next, err := m.Settings.Add(settings.Terms, it.Word, "")
	m = m.change(next, err, settings.Terms, "Never flagged from now on: “"+it.Word+"”.", env)
	if err == nil {
		m.Live = "“" + it.Word + "” is never flagged from now on. The way back stands at the end of the list, and in Settings."
	}
	return m
}

func (f FlagAgain) apply(m Model, env Env) Model {
	return m.change(m.Settings.Without(settings.Terms, m.Settings.TermOf(f.Word)), nil, settings.Terms, "Flagged again: “"+f.Word+"”.", env)
}

func (s SettingsImported) apply(m Model, env Env) Model {
	next, err := settings.Parse([]byte(s.File))
	if err != nil {
		m.Panel = Panel{Wrong: "The file was not taken, and your settings stay as they were. " + err.Error() + "."}
		m.Live = ""
		return m
	}
	return m.replaced(next, "Settings imported.", env)
}

func (SettingsReset) apply(m Model, env Env) Model {
	return m.replaced(settings.Settings{}, "Settings are back to how Goalsmith comes.", env)
}

func (SettingsUndone) apply(m Model, env Env) Model {
	if !m.Panel.Undo {
		return m
	}
	return m.change(m.former, nil, "", "Your settings are back.", env)
}

// replaced takes other settings whole and keeps the old for Undo.
func (m Model) replaced(next settings.Settings, said string, env Env) Model {
	old := m.Settings
	m = m.change(next, nil, "", said, env)
	m.former, m.Panel.Undo = old, true
	return m
}

// change takes new settings and reads the goal under them, or says why not.
func (m Model) change(next settings.Settings, err error, key, said string, env Env) Model {
	if err != nil {
		m.Panel = Panel{Wrong: "Not saved. " + err.Error() + ".", Key: key}
		m.Live = ""
		return m
	}
	m = m.under(next)
	m.BadSettings, m.Panel = "", Panel{Said: said, Key: key}
	if !m.Stale || m.Due {
		m = m.read(env)
	}
	m.Live = said
	return m
}

// under puts settings in force.
func (m Model) under(s settings.Settings) Model {
	m.Settings, m.reading, m.SettingsRecord = s, s.Reading(), ""
	if !s.IsZero() {
		m.SettingsRecord = string(s.Encode())
	}
	return m
}

// restoreSettings takes the stored settings. Those of a newer version stay
// stored, so that it finds them again, and the usual ones hold meanwhile.
func (m Model) restoreSettings(record json.RawMessage) Model {
	if len(record) == 0 {
		return m.under(settings.Settings{})
	}
	s, err := settings.Parse(record)
	m = m.under(s)
	if err != nil {
		m.SettingsRecord, m.BadSettings = string(record), err.Error()
	}
	return m
}

// spareable is the word of a finding that can be told never to be flagged, or "".
func spareable(f lint.Finding) string {
	if !lint.AboutWords(f.Rule) || f.Empty() {
		return ""
	}
	w, err := settings.Word(strings.ToLower(f.Text))
	if err != nil {
		return ""
	}
	return w
}

// sparedIn are the user's terms that the text holds and that would be flagged
// otherwise, each once.
func (m Model) sparedIn() []string {
	var out []string
	for _, s := range m.Report.Spared {
		w := s.In(m.Report.Text)
		again := false
		for _, o := range out {
			again = again || lexicon.Same(o, w)
		}
		if !again && len(out) < maxListed {
			out = append(out, w)
		}
	}
	return out
}
