package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/settings"
)

// wordList is one list of the user's own words: its key, what it is called, what
// it is for, an example, and how the values of its words are said.
type wordList struct {
	key, name, why, example string
	options                 []option
}

var lists = [...]wordList{
	{settings.Terms, "Never vague", "Terms of your trade: no rule about wording marks them.", "land and expand", nil},
	{settings.Vague, "Always vague", "Words that each of your team reads another way.", "synergy", nil},
	{settings.Metrics, "Metrics", "Measures of your own, and which way is good.", "activation score", []option{{"up", "up is good"}, {"down", "down is good"}}},
	{settings.Tools, "Tools", "Where your team counts. A goal that names one says where it is tracked.", "our dashboard", nil},
	{settings.Roles, "Roles", "Words that tell whose goal it is.", "account partner", []option{{"sdr", "SDR"}, {"ae", "AE"}, {"team", "Team"}}},
}

// words draws one list, folded, with a field to add to it.
func (d *SettingsDialog) words(l wordList) app.UI {
	var own []app.UI
	for _, e := range d.Settings.Pairs(l.key) {
		own = append(own, ownWord(l, e.Name, e.Value))
	}
	for _, w := range d.Settings.Words(l.key) {
		own = append(own, ownWord(l, w, ""))
	}
	id := "setting-" + l.key
	add := []app.UI{el("input|type=text|name=word|maxlength=80|autocomplete=off|id=" + id + "|aria-describedby=" + id + "-why|placeholder=e.g. " + l.example + "|aria-label=Add to: " + l.name)}
	if l.options != nil {
		add = append(add, chooser("name=value|aria-label="+l.name+": which", "", l.options))
	}
	add = append(add, say("button|type=submit|class=btn|data-act=add-word", "Add"))
	return fold(l.key, l.name, len(own),
		say("p|id="+id+"-why", l.why),
		el("ul|class=own").Body(own...),
		el("form|class=add|data-act=add-word|data-setting="+l.key).Body(add...),
	)
}

func ownWord(l wordList, word, value string) app.UI {
	body := []app.UI{say("span", word)}
	for _, o := range l.options {
		if o.value == value {
			body = append(body, say("small", o.label))
		}
	}
	body = append(body, button("class=cross|data-act=remove-word|data-setting="+l.key, "", "data-word", word, "aria-label", "Remove "+word))
	return el("li|data-part=own-word").Body(body...)
}

// fold is a part of the dialog behind its name, with how much is set in it. The
// terms are open at first; from then on the user opens and closes.
func fold(key, name string, n int, body ...app.UI) app.UI {
	head := []app.UI{say("span", name)}
	if n > 0 {
		head = append(head, say("span|class=count", strconv.Itoa(n)))
	}
	what := "details|class=fold|data-setting=" + key
	if key == settings.Terms {
		what += "|open=true"
	}
	return el(what).Body(append([]app.UI{el("summary").Body(head...)}, body...)...)
}

// rules are all rules, each off or at another severity.
func (d *SettingsDialog) rules() app.UI {
	var all []app.UI
	for _, r := range catalogue() {
		all = append(all, d.rule(r))
	}
	return fold(settings.Rules, "Rules", len(d.Settings.Rules),
		say("p", "Turn a rule off, or weigh it otherwise."),
		el("div|class=fields").Body(all...),
	)
}

func (d *SettingsDialog) rule(r *lint.Rule) app.UI {
	options := []option{{"", "usual: " + string(r.Severity)}}
	for _, c := range settings.Choices(settings.Rules) {
		options = append(options, option{c, c})
	}
	return el("label").Body(
		el("span").Body(app.Text(r.Doc.Title), say("code", r.Name)),
		chooser("data-act=set-rule|data-rule="+r.Name, settings.ValueOf(d.Settings.Rules, r.Name), options),
	)
}

// growth are the factors that count as extreme.
func (d *SettingsDialog) growth() app.UI {
	within := [4]string{"within a month", "within a quarter", "within a year", "at any time"}
	var fields []app.UI
	var none settings.Settings
	n := 0
	for i, b := range settings.Bands() {
		key := settings.Plausibility + "." + b
		value := d.Settings.Value(key)
		if value != none.Value(key) {
			n++
		}
		fields = append(fields, el("label").Body(
			say("span", within[i]),
			el("input|type=number|min=1.1|max=1000|step=0.1|data-act=set-setting|data-setting="+key+"|value="+value),
		))
	}
	return fold(settings.Plausibility, "Extreme growth", n,
		say("p", "Times as much as today that nobody is taken to reach."),
		el("div|class=fields").Body(fields...),
	)
}
