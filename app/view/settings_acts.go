package view

import (
	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/lexicon"
	"github.com/goalsmith/goalsmith/internal/settings"
)

// settingsFile is the name of an exported file.
const settingsFile = "goalsmith-settings.json"

// settingsAct does what a press or a field that is about settings asks for, and
// reports whether it was one. Fields carry what was chosen or typed as "value"
// and "word".
func (p *Page) settingsAct(ev Event) bool {
	key, word, value := ev.Data["setting"], ev.Data["word"], ev.Data["value"]
	if value == usual {
		value = ""
	}
	field := "#setting-" + cssString(key)
	var msg model.Msg
	focus := "" // where the focus goes when what was pressed has gone
	switch ev.Data["act"] {
	case "settings":
		msg = model.DialogSet{Dialog: model.SettingsDialog}
	case "set-setting":
		msg = model.SettingSet{Key: key, Value: value}
	case "set-rule":
		msg = model.WordAdded{Key: settings.Rules, Word: ev.Data["rule"], Value: value}
		if value == "" {
			msg = model.WordRemoved{Key: settings.Rules, Word: ev.Data["rule"]}
		}
	case "add-word":
		msg = model.WordAdded{Key: key, Word: word, Value: value}
	case "remove-word":
		msg, focus = model.WordRemoved{Key: key, Word: word}, field
	case "import-settings":
		msg = model.SettingsImported{File: value}
	case "reset-settings":
		msg = model.SettingsReset{}
	case "undo-settings":
		msg, focus = model.SettingsUndone{}, `[data-act="reset-settings"]`
	case "never-flag":
		p.keepPlace(model.ParseKey(ev.Data["key"]), func(k model.Key) { p.do(model.NeverFlag{Key: k}) }, true)
		return true
	case "flag-again":
		p.do(model.FlagAgain{Word: word})
		p.nextHere(func() { p.focusWords(word) })
		return true
	case "export-settings":
		p.port.Download(settingsFile, string(p.m.Settings.Encode()))
		p.loop.skip()
		return true
	default:
		return false
	}
	p.do(msg)
	if ev.Data["act"] == "add-word" && p.m.Panel.Wrong == "" {
		p.port.Clear(field)
	}
	if focus != "" {
		p.goTo(focus)
	}
	return true
}

// focusWords puts the focus on the finding that marks these words, or into the
// editor when none does.
func (p *Page) focusWords(words string) {
	for _, it := range p.m.Findings {
		if it.Word != "" && lexicon.Same(it.Word, words) && p.port.Focus(findingSelector(it.Key)) {
			return
		}
	}
	p.port.Focus(editorSelector)
}
