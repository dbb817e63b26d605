package view

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/settings"
)

func TestSettingsDialogActs(t *testing.T) {
	p, d := open(t, nil)
	d.act("act", "settings")
	if p.m.Dialog != model.SettingsDialog || d.marks["dialog-settings"] != "true" {
		t.Fatalf("dialog %q, shown %q", p.m.Dialog, d.marks["dialog-settings"])
	}
	last := func() string { return d.log[len(d.log)-1] }
	d.act("act", "set-setting", "setting", "fiscal_start", "value", "4")
	d.act("act", "set-rule", "rule", "no-stake", "value", "off")
	d.act("act", "add-word", "setting", "terms", "word", "soon", "value", "")
	if last() != "clear #setting-terms" {
		t.Errorf("the field was not emptied: %v", d.log)
	}
	n := len(d.log)
	d.act("act", "add-word", "setting", "terms", "word", "%", "value", "")
	if len(d.log) != n || p.m.Panel.Wrong == "" {
		t.Errorf("a refused word left %v, said %q", d.log[n:], p.m.Panel.Wrong)
	}
	s := p.m.Settings
	if s.Value(settings.FiscalStart) != "4" || settings.ValueOf(s.Rules, "no-stake") != "off" || strings.Join(s.Terms, ",") != "soon" {
		t.Errorf("settings %+v", s)
	}
	if string(d.saved.Settings) != string(s.Encode()) {
		t.Errorf("stored %s", d.saved.Settings)
	}
	d.act("act", "export-settings")
	if last() != "download goalsmith-settings.json "+string(s.Encode()) {
		t.Errorf("exported %q", last())
	}
	d.act("act", "set-rule", "rule", "no-stake", "value", usual)
	d.act("act", "set-setting", "setting", "currency", "value", "EUR")
	d.act("act", "set-setting", "setting", "currency", "value", usual)
	if p.m.Settings.Currency != "" || p.m.Panel.Wrong != "" {
		t.Errorf("back to the usual currency: %q, %s", p.m.Settings.Currency, p.m.Panel.Wrong)
	}
	d.act("act", "remove-word", "setting", "terms", "word", "soon")
	if s := p.m.Settings; len(s.Rules)+len(s.Terms) != 0 || d.at != "#setting-terms" {
		t.Errorf("settings %+v, focus on %s", s, d.at)
	}
	d.act("act", "reset-settings")
	d.act("act", "undo-settings")
	if s := p.m.Settings; s.Value(settings.FiscalStart) != "4" || d.at != `[data-act="reset-settings"]` {
		t.Errorf("settings %+v, focus on %s", s, d.at)
	}
	d.act("act", "import-settings", "value", "{}")
	if !strings.Contains(p.m.Panel.Wrong, "schema: missing") || p.m.Settings.Value(settings.FiscalStart) != "4" {
		t.Errorf("a broken file: %q", p.m.Panel.Wrong)
	}
}

func TestNeverFlagAndBack(t *testing.T) {
	p, d := open(t, nil)
	d.typed("Increase sales soon")
	d.settle()
	d.act("act", "never-flag", "key", "vague-timing.0.soon")
	d.ring("place")
	for _, it := range p.m.Findings {
		if it.Rule == "vague-timing" {
			t.Fatal("flagged all the same")
		}
	}
	if !strings.HasPrefix(d.at, `[data-part="finding"]`) {
		t.Errorf("the focus is on %s", d.at)
	}
	d.act("act", "flag-again", "word", "soon")
	if want := findingSelector(model.ParseKey("vague-timing.0.soon")); d.at != want {
		t.Errorf("after taking back: focus on %s, want %s", d.at, want)
	}
}

// TestEveryOptionHasAValue: one without would send its words.
func TestEveryOptionHasAValue(t *testing.T) {
	html := app.HTMLString((&SettingsDialog{Open: true}).Render())
	options := strings.Count(html, "<option")
	if values := strings.Count(html, `value="`) - strings.Count(html, `type="number"`); options < 40 || values < options {
		t.Errorf("%d options with %d values", options, values)
	}
	if strings.Contains(html, `value=""`) {
		t.Error("an option has an empty value")
	}
}

// TestClosedSettingsCostNothing: while the dialog is closed its props are the
// same whatever is set, so that typing never compares them.
func TestClosedSettingsCostNothing(t *testing.T) {
	m := model.New(model.Env{})
	m = model.Update(m, model.WordAdded{Key: settings.Terms, Word: "x"}, model.Env{})
	d := settingsDialog(m).(*SettingsDialog)
	if d.Open || !d.Settings.IsZero() || d.Panel != (model.Panel{}) {
		t.Errorf("props of a closed dialog: %+v", d)
	}
}
