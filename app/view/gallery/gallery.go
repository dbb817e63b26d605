// Package gallery draws every state of the screen from values, for the eye and
// for the tests that look at all of them. It is part of development builds only.
package gallery

import (
	"slices"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/app/view"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/settings"
	"github.com/goalsmith/goalsmith/internal/when"
)

// State is one state of the screen.
type State struct {
	// Name stands in the address: /gallery?state=name.
	Name  string
	Model model.Model
	// Side is the page beside the draft, where one is shown.
	Side app.UI
	// Fields are what stands in fields, by selector.
	Fields map[string]string
}

// States are all that there is to see.
func States() []State {
	env := model.Env{Title: view.Headings()}
	put := func(s sketch) model.Model {
		m := model.New(env)
		m.Text, m.Role, m.Ready, m.Tagger = s.text, "", true, model.TaggerReady
		return m.With(s.report(), env)
	}
	change := func(m model.Model, f func(*model.Model)) model.Model { f(&m); return m }
	do := func(m model.Model, msgs ...model.Msg) model.Model {
		for _, msg := range msgs {
			m = model.Update(m, msg, env)
		}
		return m
	}
	// read is what the engine itself says of a text.
	read := func(text string) model.Model {
		m := model.New(env)
		m.Text, m.Ready, m.Tagger = text, true, model.TaggerReady
		return m.With(review.Review(text, review.Options{Time: env.Time}), env)
	}
	// repaired asks the first question about a text, on a fixed day.
	repaired := func(text string, msgs ...model.Msg) model.Model {
		on := model.Env{Title: env.Title, Time: when.Options{Today: when.Date{Year: 2026, Month: time.November, Day: 22}}}
		m := model.New(on)
		for _, msg := range append([]model.Msg{model.Restored{Saved: model.Draft{Text: text}}, model.TagsCame{State: model.TaggerReady}, model.RepairOpened{}}, msgs...) {
			m = model.Update(m, msg, on)
		}
		return m
	}
	better := model.Key{Rule: "vague-quality", Text: "better"}
	soon := model.Key{Rule: "vague-timing", Text: "soon"}
	increase := model.Key{Rule: "vague-verb", Text: "increase"}
	own := []model.Msg{
		model.DialogSet{Dialog: model.SettingsDialog},
		model.SettingSet{Key: settings.FiscalStart, Value: "4"}, model.SettingSet{Key: settings.Currency, Value: "EUR"},
		model.WordAdded{Key: settings.Terms, Word: "land and expand"}, model.WordAdded{Key: settings.Terms, Word: "better together"},
		model.WordAdded{Key: settings.Metrics, Word: "activation score", Value: "up"}, model.WordAdded{Key: settings.Rules, Word: "no-stake", Value: "off"},
		model.SettingSet{Key: settings.Plausibility + ".month", Value: "3"},
		model.WordAdded{Key: settings.Terms, Word: "Donaudampfschifffahrtsgesellschaft"},
	}
	long := put(sketch{text: strings.Repeat(half().text+"\n", 110), verdicts: "-----"})
	return append(slices.Concat(funnels(env), cards(env), demos(env), stages(), exercises(env), rooms(env), decks(env)), []State{
		{Name: "empty", Model: put(sketch{verdicts: "-----", drafts: half().drafts})},
		{Name: "draft", Model: read(half().text)},
		{Name: "rough", Model: put(rough())},
		{Name: "half", Model: change(put(half()), func(m *model.Model) { m.Role = goal.SDR })},
		{Name: "lit", Model: change(put(half()), func(m *model.Model) { m.Lit = better })},
		{Name: "asked-weak", Model: do(put(half()), model.Asked{Criterion: lint.TimeBound})},
		{Name: "asked-met", Model: do(put(half()), model.Asked{Criterion: lint.Measurable})},
		{Name: "repair", Model: repaired("Increase sales")},
		{Name: "repair-answered", Model: repaired("Increase enterprise software sales soon", model.RepairTyped{Answer: "$200K to $250K"})},
		{Name: "repair-days", Model: repaired("Book 20 qualified meetings with enterprise prospects soon")},
		{Name: "repair-open", Model: repaired("Book 20 qualified meetings with enterprise prospects", model.RepairTyped{Answer: "as soon as we can"})},
		{Name: "repair-last", Model: repaired("Book 20 qualified meetings by 30 June, based on 200 contacts a week at 10%", model.RepairTyped{Answer: "the Lisbon launch"})},
		{Name: "dismissed", Model: do(put(half()), model.Dismissing{Key: better})},
		{Name: "all-dismissed", Model: do(put(half()), model.Dismissing{Key: better}, model.Dismissing{Key: soon})},
		{Name: "blanks", Model: change(put(blanks()), func(m *model.Model) { m.Walking = true })},
		{Name: "ready", Model: put(ready())},
		{Name: "all-five", Model: change(put(five()), func(m *model.Model) { m.Copied = true })},
		{Name: "many", Model: put(many())},
		{Name: "long", Model: long},
		{Name: "long-reading", Model: change(long, func(m *model.Model) { m.Due, m.Percent = true, 40 })},
		{Name: "no-storage", Model: change(put(rough()), func(m *model.Model) { m.NoStorage = true })},
		{Name: "old-draft", Model: change(put(half()), func(m *model.Model) { m.OldDraft = rough().text })},
		{Name: "update", Model: change(put(five()), func(m *model.Model) { m.Update = true })},
		{Name: "safari", Model: change(put(half()), func(m *model.Model) { m.Evicts, m.Install = true, model.InstallIOS })},
		{Name: "copy-failed", Model: change(put(ready()), func(m *model.Model) { m.CopyFailed = true })},
		{Name: "installable", Model: change(put(half()), func(m *model.Model) { m.Install = model.InstallOffered })},
		{Name: "install-steps", Model: change(put(rough()), func(m *model.Model) { m.Install, m.Dialog = model.InstallFirefox, model.InstallDialog })},
		{Name: "keys", Model: change(put(half()), func(m *model.Model) { m.Dialog = model.KeysDialog })},
		{Name: "tagger-off", Model: change(put(half()), func(m *model.Model) { m.Tagger = model.TaggerOff })},
		{Name: "settings", Model: do(put(half()), model.DialogSet{Dialog: model.SettingsDialog})},
		{Name: "settings-set", Model: do(put(half()), own...)},
		{Name: "settings-wrong", Model: do(put(half()), model.DialogSet{Dialog: model.SettingsDialog},
			model.SettingsImported{File: `{"schema": 1, "fiscal_strat": 4}`})},
		{Name: "settings-reset", Model: do(put(half()), append(own, model.SettingsReset{})...)},
		{Name: "settings-unread", Model: do(model.New(env), model.Restored{Saved: model.Draft{Text: rough().text, Settings: []byte(`{"schema": 2}`)}})},
		{Name: "never-flagged", Model: do(read(rough().text), model.NeverFlag{Key: soon}, model.Dismissing{Key: increase})},
		{Name: "rules", Model: change(put(sketch{verdicts: "-----"}), func(m *model.Model) { m.Route = model.RouteRules })},
	}...)
}
