package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/settings"
)

// words is one list of the user's own words, folded, with a field to add to it.
func (d *SettingsDialog) words(key, name, why, example string, options []option) app.UI {
	entries := d.Settings.Pairs(key)
	for _, w := range d.Settings.Words(key) {
		entries = append(entries, settings.Pair{Name: w})
	}
	id := "setting-" + key
	return fold(key, name, counted(len(entries)), key == settings.Terms,
		app.P().ID(id+"-why").Text(why),
		app.If(len(entries) > 0, func() app.UI {
			return app.Ul().Class("own").Body(app.Range(entries).Slice(func(i int) app.UI {
				e := entries[i]
				return app.Li().DataSet("part", "own-word").Body(
					app.Span().Text(e.Name),
					app.If(e.Value != "", func() app.UI { return app.Small().Text(labelOf(options, e.Value)) }),
					app.Button().Type("button").Class("cross").DataSet("act", "remove-word").DataSet("setting", key).DataSet("word", e.Name).
						Aria("label", "Remove "+e.Name).Body(icon(iconCross)),
				)
			}))
		}),
		app.Form().Class("add").DataSet("setting", key).DataSet("act", "add-word").Body(
			app.Input().ID(id).Type("text").Name("word").MaxLength(80).Placeholder("e.g. "+example).AutoComplete(false).
				Aria("label", "Add to: "+name).Aria("describedby", id+"-why"),
			app.If(options != nil, func() app.UI {
				return chooser(options[0].value, options).Name("value").Aria("label", name+": which")
			}),
			app.Button().Type("submit").Class("btn").DataSet("act", "add-word").Text("Add"),
		),
	)
}

func counted(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func labelOf(options []option, value string) string {
	for _, o := range options {
		if o.value == value {
			return o.label
		}
	}
	return value
}

// fold is a part of the dialog behind its name. What is open at first never
// changes: from then on the user opens and closes.
func fold(key, name, count string, open bool, body ...app.UI) app.UI {
	return app.Details().Class("fold").DataSet("setting", key).Open(open).Body(append([]app.UI{
		app.Summary().Body(app.Span().Text(name), app.If(count != "", func() app.UI { return app.Span().Class("count").Text(count) })),
	}, body...)...)
}

// rules are all rules, each off or at another severity.
func (d *SettingsDialog) rules() app.UI {
	all := catalogue()
	return fold(settings.Rules, "Rules", counted(len(d.Settings.Rules)), false,
		app.P().Text("Turn a rule off, or weigh it otherwise."),
		app.Div().Class("fields").Body(app.Range(all).Slice(func(i int) app.UI { return d.rule(all[i]) })),
	)
}

func (d *SettingsDialog) rule(r *lint.Rule) app.UI {
	options := []option{{"", "usual: " + string(r.Severity)}}
	for _, c := range settings.Choices(settings.Rules) {
		options = append(options, option{c, c})
	}
	return app.Label().Body(
		app.Span().Body(app.Text(r.Doc.Title), app.Code().Text(r.Name)),
		chooser(settings.ValueOf(d.Settings.Rules, r.Name), options).DataSet("act", "set-rule").DataSet("rule", r.Name),
	)
}

// growth are the factors that count as extreme.
func (d *SettingsDialog) growth() app.UI {
	keys := settings.Bands()
	within := map[string]string{"month": "within a month", "quarter": "within a quarter", "year": "within a year", "ever": "at any time"}
	n := 0
	for _, k := range keys {
		if d.Settings.Value(settings.Plausibility+"."+k) != (settings.Settings{}).Value(settings.Plausibility+"."+k) {
			n++
		}
	}
	return fold(settings.Plausibility, "Extreme growth", counted(n), false,
		app.P().Text("Times as much as today that nobody is taken to reach."),
		app.Div().Class("fields").Body(app.Range(keys[:]).Slice(func(i int) app.UI {
			key := settings.Plausibility + "." + keys[i]
			return app.Label().Body(
				app.Span().Text(within[keys[i]]),
				app.Input().Type("number").Min("1.1").Max("1000").Step(0.1).Value(d.Settings.Value(key)).
					DataSet("act", "set-setting").DataSet("setting", key),
			)
		})),
	)
}
