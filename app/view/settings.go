package view

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model"
	"github.com/goalsmith/goalsmith/internal/settings"
)

// SettingsDialog is where the user sets what holds for every goal. Its fields
// are drawn only while it is open, so that typing never looks at them.
type SettingsDialog struct {
	app.Compo
	Open     bool
	Settings settings.Settings
	Panel    model.Panel
}

// settingsDialog is the dialog of a screen. While it is closed its props stay
// the same whatever is set.
func settingsDialog(m model.Model) app.UI {
	if m.Dialog != model.SettingsDialog {
		return &SettingsDialog{}
	}
	return &SettingsDialog{Open: true, Settings: m.Settings, Panel: m.Panel}
}

// Render draws the dialog; the browser opens it.
func (d *SettingsDialog) Render() app.UI {
	id := string(model.SettingsDialog)
	return app.Dialog().ID(id).DataSet("part", id+"-dialog").Aria("labelledby", id+"-title").Body(
		app.H2().ID(id+"-title").Text("Settings"),
		app.If(d.Open, d.fields),
		app.Div().Class("last").Body(app.If(d.Open, d.said), d.acts()),
	)
}

func (d *SettingsDialog) fields() app.UI {
	return app.Div().Class("panel").Body(
		app.P().Text("They hold for every goal, and stay on this device with your draft."),
		d.calendar(),
		d.words(settings.Terms, "Never vague", "Terms of your trade: no rule about wording marks them.", "land and expand", nil),
		d.words(settings.Vague, "Always vague", "Words that each of your team reads another way.", "synergy", nil),
		d.words(settings.Metrics, "Metrics", "Measures of your own, and which way is good.", "activation score", directions()),
		d.words(settings.Tools, "Tools", "Where your team counts. A goal that names one says where it is tracked.", "our dashboard", nil),
		d.words(settings.Roles, "Roles", "Words that tell whose goal it is.", "account partner", roles()),
		d.rules(),
		d.growth(),
	)
}

// said is what the last change did, where a screen reader hears it.
func (d *SettingsDialog) said() app.UI {
	return app.Div().Class("said").Body(
		app.P().Role("alert").Class("wrong").DataSet("part", "settings-wrong").Text(d.Panel.Wrong),
		app.P().Role("status").DataSet("part", "settings-said").Body(
			app.Text(d.Panel.Said),
			app.If(d.Panel.Undo, func() app.UI {
				return app.Button().Type("button").Class("btn").DataSet("act", "undo-settings").Text("Undo")
			}),
		),
	)
}

// acts are what is done to all settings at once. The file field stands behind
// its label, which looks like a button, so that keyboards reach the field.
func (d *SettingsDialog) acts() app.UI {
	return app.Div().Class("acts").Body(
		app.Button().Type("button").Class("btn").DataSet("act", "export-settings").Text("Export"),
		app.Label().Class("btn file").Body(
			app.Text("Import"),
			app.Input().Type("file").Class("sr").Accept(".json,application/json").DataSet("act", "import-settings"),
		),
		app.Button().Type("button").Class("btn").DataSet("act", "reset-settings").Text("Reset"),
		app.Button().Type("button").Class("btn main").DataSet("act", "close-dialog").Text("Close"),
	)
}

// option is a value and how people say it.
type option struct{ value, label string }

// calendar are the keys with a few values each.
func (d *SettingsDialog) calendar() app.UI {
	var months, days []option
	for m := time.January; m <= time.December; m++ {
		months = append(months, option{strconv.Itoa(int(m)), m.String()})
	}
	for i, v := range settings.Choices(settings.WeekEnd) {
		days = append(days, option{v, time.Weekday(i).String()})
	}
	return app.Div().Class("fields").Body(
		d.field(settings.FiscalStart, "Fiscal year starts in", months),
		d.field(settings.FiscalYear, "FY27 is the year that", []option{{"ends-in", "ends in 2027"}, {"starts-in", "starts in 2027"}}),
		d.field(settings.DateOrder, "03/04 means", []option{{"month-first", "4 March"}, {"day-first", "3 April"}}),
		d.field(settings.WeekEnd, "A week ends on", days),
		d.field(settings.Currency, "Amounts without a currency", d.currencies()),
	)
}

func (d *SettingsDialog) currencies() []option {
	out := []option{{"", "leave as written"}}
	own := d.Settings.Currency
	for _, c := range [...]string{"USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "JPY", "CNY", "INR", "SEK", "NOK", "DKK", "PLN", "SGD", "HKD", "ZAR", "BRL", "MXN"} {
		out = append(out, option{c, c})
		if c == own {
			own = ""
		}
	}
	if own != "" {
		out = append(out, option{own, own})
	}
	return out
}

func (d *SettingsDialog) field(key, label string, options []option) app.UI {
	return app.Label().Body(
		app.Span().Text(label),
		chooser(d.Settings.Value(key), options).DataSet("act", "set-setting").DataSet("setting", key),
	)
}

func chooser(now string, options []option) app.HTMLSelect {
	return app.Select().Body(app.Range(options).Slice(func(i int) app.UI {
		return app.Option().Value(options[i].value).Selected(options[i].value == now).Text(options[i].label)
	}))
}

func directions() []option { return []option{{"up", "up is good"}, {"down", "down is good"}} }
func roles() []option      { return []option{{"sdr", "SDR"}, {"ae", "AE"}, {"team", "Team"}} }
