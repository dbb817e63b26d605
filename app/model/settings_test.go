package model

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/settings"
	"github.com/goalsmith/goalsmith/internal/when"
)

// reads sends messages with the engine itself, on 15 January 2026.
func reads(m Model, msgs ...Msg) Model {
	env := Env{Time: when.Options{Today: when.Date{Year: 2026, Month: 1, Day: 15}}}
	for _, msg := range msgs {
		m = Update(m, msg, env)
	}
	return m
}

func wording(rule, words string) Key { return Key{Rule: rule, Text: words} }

func TestSettingsChangeTheReading(t *testing.T) {
	soon := wording("vague-timing", "soon")
	terms := func(m Model) any { return strings.Join(m.Settings.Terms, ",") }
	spared := func(m Model) any { return strings.Join(m.Spared, ",") }
	panel := func(m Model) any { return m.Panel.Said + "|" + m.Panel.Wrong }
	has := func(rule string) func(Model) any {
		return func(m Model) any { return strings.Contains(standing(m).(string), rule) }
	}
	start := func(m Model) any { return m.Settings.Value(settings.FiscalStart) }
	tests := []struct {
		name string
		msgs []Msg
		see  func(Model) any
		want any
	}{
		{"a finding about words offers never to flag them", []Msg{Typed{"Sell soon"}}, func(m Model) any { it, _ := m.Item(soon); return it.Word }, "soon"},
		{"one about what is missing doesn't", []Msg{Typed{"Sell soon"}}, func(m Model) any { it, _ := m.Item(wording("no-metric", "")); return it.Title + it.Word }, "No metric"},
		{"a word is never flagged", []Msg{Typed{"Sell soon"}, NeverFlag{soon}}, has("vague-timing"), false},
		{"and kept as a term", []Msg{Typed{"Sell Soon"}, NeverFlag{soon}}, terms, "soon"},
		{"and told", []Msg{Typed{"Sell soon"}, NeverFlag{soon}}, spared, "soon"},
		{"once", []Msg{Typed{"Sell soon and call soon"}, NeverFlag{soon}}, spared, "soon"},
		{"also in the next goal", []Msg{Typed{"Sell soon"}, NeverFlag{soon}, Typed{""}, Typed{"Call soon"}}, has("vague-timing"), false},
		{"a finding that is not there flags nothing", []Msg{Typed{"Sell soon"}, NeverFlag{wording("vague-timing", "later")}}, terms, ""},
		{"it is flagged again", []Msg{Typed{"Sell soon"}, NeverFlag{soon}, FlagAgain{"Soon"}}, has("vague-timing"), true},
		{"by any of its forms", []Msg{Typed{"Improve calls"}, NeverFlag{wording("vague-verb", "improve")}, FlagAgain{"improving"}}, terms, ""},
		{"the calendar", []Msg{SettingSet{settings.FiscalStart, "4"}, Typed{"Close 5 by the end of Q1"}}, func(m Model) any { return m.Report.Deadlines[0].To.String() }, "2026-06-30"},
		{"a wrong value is refused", []Msg{SettingSet{settings.FiscalStart, "4"}, SettingSet{settings.FiscalStart, "13"}}, start, "4"},
		{"with word of it", []Msg{SettingSet{settings.FiscalStart, "13"}}, panel, "|Not saved. fiscal_start: must be a month from 1 to 12."},
		{"a wrong word too", []Msg{WordAdded{settings.Terms, "%", ""}}, panel, "|Not saved. terms.%: must start with a letter or a digit."},
		{"a word of one's own", []Msg{Typed{"Sign zesty deals"}, WordAdded{settings.Vague, "zesty", ""}}, has("vague-quality"), true},
		{"and off again", []Msg{Typed{"Sign zesty deals"}, WordAdded{settings.Vague, "zesty", ""}, WordRemoved{settings.Vague, "zesty"}}, has("vague-quality"), false},
		{"a broken file changes nothing", []Msg{SettingSet{settings.FiscalStart, "4"}, SettingsImported{`{"schema": 1, "fiscal_strat": 5}`}}, start, "4"},
		{"and names its key", []Msg{SettingsImported{`{"schema": 1, "fiscal_strat": 5}`}}, panel, "|The file was not taken, and your settings stay as they were. fiscal_strat: there is no such setting."},
		{"a file is taken whole", []Msg{WordAdded{settings.Terms, "a", ""}, SettingsImported{`{"schema": 1, "fiscal_start": 5}`}}, func(m Model) any { return start(m).(string) + terms(m).(string) }, "5"},
		{"and taken back", []Msg{WordAdded{settings.Terms, "a", ""}, SettingsImported{`{"schema": 1, "fiscal_start": 5}`}, SettingsUndone{}}, func(m Model) any { return start(m).(string) + terms(m).(string) }, "1a"},
		{"reset", []Msg{WordAdded{settings.Terms, "a", ""}, SettingsReset{}}, terms, ""},
		{"and back", []Msg{WordAdded{settings.Terms, "a", ""}, SettingsReset{}, SettingsUndone{}}, terms, "a"},
		{"but only the last replacement", []Msg{WordAdded{settings.Terms, "a", ""}, SettingsReset{}, WordAdded{settings.Terms, "b", ""}, SettingsUndone{}}, terms, "b"},
		{"what was said goes with the dialog", []Msg{SettingsReset{}, DialogSet{SettingsDialog}}, panel, "|"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, tt.see(reads(New(Env{}), tt.msgs...))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestSettingsAreKeptWithTheDraft(t *testing.T) {
	m := reads(New(Env{}), Restored{}, Typed{"Sell soon"}, NeverFlag{wording("vague-timing", "soon")}, SettingSet{settings.Currency, "EUR"})
	d, ok := ParseDraft(m.Draft().Encode())
	if !ok {
		t.Fatal("the record can't be read back")
	}
	n := reads(New(Env{}), Restored{Saved: d})
	if diff := cmp.Diff(m.Settings, n.Settings); diff != "" {
		t.Errorf("settings (-want +got)\n%s", diff)
	}
	if strings.Contains(standing(n).(string), "vague-timing") {
		t.Error("what is never flagged was flagged after a reload")
	}
	if d := reads(m, SettingsReset{}).Draft(); d.Settings != nil {
		t.Errorf("the usual settings are stored as %s", d.Settings)
	}
}

// TestStoredSettingsOfANewerVersion: they are told, and stay stored until the
// user sets something.
func TestStoredSettingsOfANewerVersion(t *testing.T) {
	m := reads(New(Env{}), Restored{Saved: Draft{Text: "Sell", Settings: []byte(`{"schema":2}`)}})
	if m.Text != "Sell" || !m.Settings.IsZero() || notices(m) != "bad-settings" {
		t.Errorf("text %q, settings %+v, notices %v", m.Text, m.Settings, notices(m))
	}
	if got := string(reads(m, Typed{"Sell 5"}).Draft().Settings); got != `{"schema":2}` {
		t.Errorf("stored %q after typing", got)
	}
	m = reads(m, SettingsImported{"no"})
	if got := string(m.Draft().Settings); got != `{"schema":2}` {
		t.Errorf("stored %q after a refused file", got)
	}
	m = reads(m, SettingSet{settings.Currency, "EUR"})
	if got := string(m.Draft().Settings); !strings.Contains(got, "EUR") || notices(m) != "" {
		t.Errorf("stored %q, notices %v after a change", got, notices(m))
	}
}
