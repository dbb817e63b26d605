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
	d := ev.Data
	switch d["act"] {
	case "settings":
		p.do(model.DialogSet{Dialog: model.SettingsDialog})
	case "set-setting":
		p.do(model.SettingSet{Key: d["setting"], Value: d["value"]})
	case "set-rule":
		if d["value"] == "" {
			p.do(model.WordRemoved{Key: settings.Rules, Word: d["rule"]})
		} else {
			p.do(model.WordAdded{Key: settings.Rules, Word: d["rule"], Value: d["value"]})
		}
	case "add-word":
		p.do(model.WordAdded{Key: d["setting"], Word: d["word"], Value: d["value"]})
		if p.m.Panel.Wrong == "" {
			p.port.Clear("#setting-" + cssString(d["setting"]))
		}
	case "remove-word":
		p.do(model.WordRemoved{Key: d["setting"], Word: d["word"]})
		// The button that was pressed is gone with its word.
		p.next(func() { p.port.Focus("#setting-" + cssString(d["setting"])) })
	case "export-settings":
		p.port.Download(settingsFile, string(p.m.Settings.Encode()))
	case "import-settings":
		p.do(model.SettingsImported{File: d["value"]})
	case "reset-settings":
		p.do(model.SettingsReset{})
	case "undo-settings":
		p.do(model.SettingsUndone{})
		p.next(func() { p.port.Focus(`[data-act="reset-settings"]`) })
	case "never-flag":
		p.keepPlace(model.ParseKey(d["key"]), func(k model.Key) { p.do(model.NeverFlag{Key: k}) }, true)
	case "flag-again":
		p.do(model.FlagAgain{Word: d["word"]})
		p.next(func() { p.focusWords(d["word"]) })
	default:
		return false
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
