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
	body := []app.UI{say("h2|id=settings-title", "Settings")}
	if d.Open {
		body = append(body, el("div|class=panel").Body(d.fields()...), el("div|class=last").Body(d.said(), d.acts()))
	}
	return el("dialog|id=settings|data-part=settings-dialog|aria-labelledby=settings-title").Body(body...)
}

func (d *SettingsDialog) fields() []app.UI {
	out := []app.UI{
		say("p", "They hold for every goal, and stay on this device with your draft."),
		d.calendar(),
	}
	for _, l := range lists {
		out = append(out, d.words(l))
	}
	return append(out, d.rules(), d.growth())
}

// said is what the last change did, where a screen reader hears it.
func (d *SettingsDialog) said() app.UI {
	said := []app.UI{app.Text(d.Panel.Said)}
	if d.Panel.Undo {
		said = append(said, button("class=btn|data-act=undo-settings", "Undo"))
	}
	return el("div|class=said").Body(
		say("p|role=alert|class=wrong|data-part=settings-wrong", d.Panel.Wrong),
		el("p|role=status|data-part=settings-said").Body(said...),
	)
}

// acts are what is done to all settings at once. The file field stands behind
// its label, which looks like a button, so that keyboards reach the field.
func (d *SettingsDialog) acts() app.UI {
	return el("div|class=acts").Body(
		button("class=btn|data-act=export-settings", "Export"),
		el("label|class=btn file").Body(
			app.Text("Import"),
			el("input|type=file|class=sr|accept=.json,application/json|data-act=import-settings"),
		),
		button("class=btn|data-act=reset-settings", "Reset"),
		button("class=btn main|data-act=close-dialog", "Close"),
	)
}

// usual stands for the empty value in a field: an option with no value has its
// words as value, in go-app and in HTML alike.
const usual = "-"

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
	return el("div|class=fields").Body(
		d.field(settings.FiscalStart, "Fiscal year starts in", months),
		d.field(settings.FiscalYear, "FY27 is the year that", []option{{"ends-in", "ends in 2027"}, {"starts-in", "starts in 2027"}}),
		d.field(settings.DateOrder, "03/04 means", []option{{"month-first", "4 March"}, {"day-first", "3 April"}}),
		d.field(settings.WeekEnd, "A week ends on", days),
		d.field(settings.Currency, "Amounts without a currency", d.currencies()),
		el("label").Body(
			say("span", "Address for the room"),
			el("input|type=text|inputmode=url|autocomplete=url|maxlength=200|placeholder=https://goals.example.com|data-act=set-setting|data-setting="+settings.Origin, "value", d.Settings.Origin),
		),
	)
}

// currencies are codes of three letters, one behind the other; one that is set
// and not among them is offered as well.
const currencies = "USDEURGBPCADAUDNZDCHFJPYCNYINRSEKNOKDKKPLNSGDHKDZARBRLMXN"

func (d *SettingsDialog) currencies() []option {
	out := []option{{"", "leave as written"}}
	own := d.Settings.Currency
	for i := 0; i < len(currencies); i += 3 {
		c := currencies[i : i+3]
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
	return el("label").Body(
		say("span", label),
		chooser("data-act=set-setting", d.Settings.Value(key), options, "data-setting", key),
	)
}

func chooser(attributes, now string, options []option, attrs ...string) app.UI {
	var body []app.UI
	for _, o := range options {
		value := o.value
		if value == "" {
			value = usual
		}
		what := "option|value=" + value
		if o.value == now {
			what += "|selected=true"
		}
		body = append(body, say(what, o.label))
	}
	return el("select|"+attributes, attrs...).Body(body...)
}
