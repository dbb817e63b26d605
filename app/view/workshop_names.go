package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/workshop/names"
)

// importing draws the way of a team's real goals into a deck.
func importing(n stage.Names) app.UI {
	return el("section|class=import|aria-label=A deck from our own goals").Body(
		el("div|class=edit-bar").Body(
			button("class=btn|data-act=close-import", "All decks"),
			say("p|class=meta", "What you paste stays in this window until the deck is made. The originals are not stored."),
		),
		el("form|class=paste|data-act=find-names").Body(
			el("label|class=field").Body(
				say("span", "Your team’s goals, one on each line"),
				el("textarea|name=value|rows=6|class=serif|id=own-goals|autocomplete=off"),
			),
			say("p|class=wrong|role=alert|data-part=import-wrong", n.Wrong),
			el("div|class=row").Body(say("button|type=submit|class=btn main|data-act=find-names", "Find names")),
		),
		app.If(len(n.Goals) > 0 && n.Wrong == "", func() app.UI { return found(n) }),
	)
}

func found(n stage.Names) app.UI {
	head := strconv.Itoa(len(n.Found)) + " names that may have to go"
	switch len(n.Found) {
	case 0:
		head = "No names found"
	case 1:
		head = "1 name that may have to go"
	}
	confirmed := n.Confirmed()
	const most = 40
	rest := ""
	if len(confirmed) > most {
		rest = "and " + counted(len(confirmed)-most, "goal") + " more, read in the deck’s editor"
		confirmed = confirmed[:most]
	}
	return el("div|class=names").Body(
		say("h2|id=names-found|tabindex=-1", head),
		say("p|class=caution", "Not all names can be found: those at the start of a sentence, in small letters or that are plain words pass by. Read every goal below once more before a room sees it."),
		el("ul|class=name-list").Body(app.Range(n.Found).Slice(func(i int) app.UI { return nameRow(n, i) })),
		el("div|class=title").Body(say("h2", "The goals as the room will see them"), say("p", left(n))),
		el("ol|class=goals|data-part=names-preview").Body(app.Range(confirmed).Slice(func(i int) app.UI { return say("li", confirmed[i]) })),
		say("p|class=meta", rest),
		el("div|class=row").Body(
			button("class=btn main|data-act=make-deck", "Make a deck of these "+counted(len(n.Goals), "goal")),
		),
	)
}

func left(n stage.Names) string {
	switch k := n.Left(); k {
	case 0:
		return ""
	case 1:
		return "1 name stays"
	default:
		return strconv.Itoa(k) + " names stay"
	}
}

func nameRow(n stage.Names, i int) app.UI {
	f, nr := n.Found[i], strconv.Itoa(i)
	const most = 2
	places := f.At[:min(most, len(f.At))]
	more := ""
	if k := len(f.At) - len(places); k > 0 {
		more = "and in " + strconv.Itoa(k) + " more places"
	}
	class := "name"
	if f.On {
		class = "name on"
	}
	return el("li|data-part=name-candidate", "class", class, "data-name", nr, "data-text", f.Text).Body(
		el("label|class=tick").Body(
			el("input|type=checkbox|data-act=tick-name", "data-name", nr, "checked", yesOnly(f.On)),
			say("b", f.Text), say("small", nameKind(f.Kind)),
		),
		el("label|class=stands").Body(
			say("span", "becomes"),
			&NameField{I: i, Proposed: f.Proposed, Text: f.Text},
		),
		el("div|class=places").Body(app.Range(places).Slice(func(k int) app.UI { return place(n.Goals[places[k].Goal], places[k].Span) })),
		say("p|class=meta", more),
	)
}

// NameField is the field of a stand-in; what is written in it is the user's.
type NameField struct {
	app.Compo
	I              int
	Proposed, Text string
}

// CompoID keeps a field with its name.
func (f *NameField) CompoID() string { return strconv.Itoa(f.I) + " " + f.Text }

// Render draws the field.
func (f *NameField) Render() app.UI {
	return el("input|type=text|maxlength=80|autocomplete=off|data-live=call-name", "data-name", strconv.Itoa(f.I),
		"value", f.Proposed, "aria-label", "Stand-in for "+f.Text)
}

// place is a name with some words around it.
func place(goal string, s text.Span) app.UI {
	const around = 40
	before, after := []rune(goal[:s.Start]), []rune(goal[s.End:])
	head, tail := "", ""
	if len(before) > around {
		before, head = before[len(before)-around:], "…"
	}
	if len(after) > around {
		after, tail = after[:around], "…"
	}
	return el("p").Body(app.Text(head+string(before)), say("mark", s.In(goal)), app.Text(string(after)+tail))
}

func nameKind(k names.Kind) string {
	switch k {
	case names.Email:
		return "mail address"
	case names.Phone:
		return "phone number"
	case names.Reference:
		return "account number"
	}
	return string(k)
}
