package view

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// editing draws a deck at work: what it is, and its rounds with one open.
func editing(m stage.Decks, chosen string) app.UI {
	e := m.Edit
	status := "Saved as you type, on this device."
	if _, err := stage.Sound(e.Deck); err != nil {
		status = "Saved as you type. Before it can be presented: " + err.Error() + "."
	}
	return el("section|class=deck-edit|aria-label=Edit a deck").Body(
		el("div|class=edit-bar").Body(
			button("class=btn|data-act=close-edit", "All decks"),
			say("p|class=meta|data-part=edit-status", status),
			chooseButton(e.ID, deckName(e.Deck), e.ID == chosen),
		),
		el("div|class=deck-fields").Body(
			field(e, "title", "Title", "input|maxlength=120", e.Start.Title),
			whose("Whose goals", "deck-role", e.Deck.Role, "read from each goal"),
			field(e, "about", "About this deck", "textarea|rows=2|class=wide", e.Start.About),
		),
		el("div|class=title").Body(say("h2", "Rounds"), say("p", counted(len(e.Deck.Rounds), "goal"))),
		el("ol|class=rounds").Body(app.Range(e.Deck.Rounds).Slice(func(i int) app.UI { return round(e, i) })),
		el("div|class=row").Body(
			button("class=btn main|data-act=add-round", "Add a round"),
			app.If(e.Place >= 0, func() app.UI {
				return button("class=btn|data-act=restore-round", "Bring the removed round back")
			}),
		),
	)
}

// whose asks for a role; none is told by usual.
func whose(label, act string, now goal.Role, usual string) app.UI {
	return el("label|class=field").Body(
		say("span", label),
		chooser("data-act="+act, string(now), []option{{"", usual}, {"sdr", "SDR"}, {"ae", "AE"}, {"team", "Team"}}),
	)
}

// RoundLine is a round's line in the list. It is the same from key to key.
type RoundLine struct {
	app.Compo
	I    int
	Goal string
	Open bool
}

// Render draws the line.
func (r *RoundLine) Render() app.UI {
	words := r.Goal
	if strings.TrimSpace(words) == "" {
		words = "No goal yet"
	}
	return el("button|type=button|class=round-line|data-act=open-round", "data-round", strconv.Itoa(r.I), "aria-expanded", yesNo(r.Open)).Body(
		say("span|class=nr", strconv.Itoa(r.I+1)), say("span|class=words", words),
	)
}

func round(e stage.Edit, i int) app.UI {
	const most = 160 // what two lines hold
	words := e.Deck.Rounds[i].Goal
	if utf8.RuneCountInString(words) > most {
		words = string([]rune(words)[:most]) + "…"
	}
	return el("li").Body(
		&RoundLine{I: i, Goal: words, Open: i == e.Open},
		app.If(i == e.Open, func() app.UI { return openRound(e, i) }),
	)
}

func openRound(e stage.Edit, i int) app.UI {
	r, s, nr := e.Deck.Rounds[i], workshop.Round{}, strconv.Itoa(i)
	if i < len(e.Start.Rounds) {
		s = e.Start.Rounds[i]
	}
	move := func(by, label string, can bool) app.UI {
		return app.If(can, func() app.UI {
			return button("class=btn|data-act=move-round|data-by="+by, label, "data-round", nr)
		})
	}
	return el("div|class=round-edit|data-part=round-edit", "data-round", nr).Body(
		el("div|class=pair").Body(
			field(e, "goal", "The weak goal", "textarea|rows=3|class=serif|id=round-goal", s.Goal),
			faults(e, r),
		),
		el("div|class=pair").Body(
			field(e, "weakness", "What is weak, in a few words", "input|maxlength=120", s.Weakness),
			whose("Whose goal", "round-role", r.Role, "as in the deck"),
		),
		el("div|class=pair even").Body(
			field(e, "ask", "Ask the room", "textarea|rows=2", s.Ask),
			field(e, "listen", "Listen for", "textarea|rows=2", s.Listen),
		),
		el("div|class=pair").Body(
			field(e, "rewrite", "A model rewrite", "textarea|rows=3|class=serif", s.Rewrite),
			rewritten(e, r),
		),
		el("div|class=row").Body(
			move("-1", "Move up", i > 0),
			move("1", "Move down", i+1 < len(e.Deck.Rounds)),
			button("class=btn quiet|data-act=remove-round", "Remove this round", "data-round", nr),
		),
	)
}

// DeckField is a field of a deck. It is drawn with what stood there when its
// round was opened and is the browser's from then on.
type DeckField struct {
	app.Compo
	Name, Label, What, Start string
	Key                      string
}

// CompoID parts a field from the one of another round or another deck.
func (f *DeckField) CompoID() string { return f.Key }

// Render draws the field under its label.
func (f *DeckField) Render() app.UI {
	id := "deck-" + f.Name
	what := f.What
	if strings.Contains(what, "|id=round-goal") {
		id = ""
	}
	what += "|data-live=write-deck|autocomplete=off"
	var control app.UI
	if strings.HasPrefix(what, "input") {
		control = el(what+"|type=text", "id", id, "data-field", f.Name, "value", f.Start)
	} else {
		control = el(what, "id", id, "data-field", f.Name).Text(f.Start)
	}
	return el("label|class=field").Body(say("span", f.Label), control)
}

func field(e stage.Edit, name, label, what, start string) app.UI {
	return &DeckField{Name: name, Label: label, What: what, Start: start, Key: e.ID + " " + strconv.Itoa(e.Gen) + " " + name}
}

// faults are what the engine finds in the open goal, beside it.
func faults(e stage.Edit, r workshop.Round) app.UI {
	if strings.TrimSpace(r.Goal) == "" {
		return say("p|class=verdict-note", "What Goalsmith finds in the goal stands here as you write it.")
	}
	if n := utf8.RuneCountInString(r.Goal); n > workshop.MaxGoal {
		return say("p|class=verdict-note wrong", tooMany(n, workshop.MaxGoal))
	}
	found := sharp(e.Goal)
	head := strconv.Itoa(len(found)) + " to find"
	if len(found) == 0 {
		head = "Nothing to find: this goal is ready to sign. Weaken it, or take another."
	}
	body := []app.UI{say("p|class=verdict-head", head), findingTitles(found)}
	if len(r.Expect) > 0 && !r.Holds(e.Goal) || len(r.Expect) == 0 && len(found) > 0 {
		says := "This round expects nothing yet."
		if len(r.Expect) > 0 {
			says = "This round expects something else: " + strings.Join(titled(r.Expect), " · ") + "."
		}
		body = append(body, say("p|class=verdict-note", says), button("class=btn|data-act=expect-found", "Expect what Goalsmith finds"))
	} else if len(found) > 0 {
		body = append(body, el("p|class=verdict-ok|id=expected|tabindex=-1").Body(icon(iconCheck), app.Text("The round expects just that.")))
	}
	return el("div|class=verdict|data-part=round-findings").Body(body...)
}

func tooMany(n, most int) string {
	return strconv.Itoa(n) + " characters; " + strconv.Itoa(most) + " at most. Shorten it before you present."
}

// sharp are a report's errors and warnings.
func sharp(r review.Report) []lint.Finding {
	var out []lint.Finding
	for _, f := range r.Findings {
		if f.Severity != lint.Hint {
			out = append(out, f)
		}
	}
	return out
}

func findingTitles(found []lint.Finding) app.UI {
	return el("ul|class=found").Body(app.Range(found).Slice(func(i int) app.UI {
		f := found[i]
		return el("li", "data-rule", f.Rule).Body(
			say("b", titled([]string{f.Rule})[0]),
			app.If(f.Text != "", func() app.UI { return say("q", short(f.Text)) }),
		)
	}))
}

// titled are rules by the headings that people read.
func titled(rules []string) []string {
	out := make([]string, len(rules))
	for i, name := range rules {
		out[i] = name
		for _, r := range catalogue() {
			if r.Name == name {
				out[i] = r.Doc.Title
			}
		}
	}
	return out
}

// rewritten says whether the model rewrite holds up.
func rewritten(e stage.Edit, r workshop.Round) app.UI {
	if strings.TrimSpace(r.Rewrite) == "" {
		return say("p|class=verdict-note", "Where the room may end up. Leave it empty to go without.")
	}
	if n := utf8.RuneCountInString(r.Rewrite); n > workshop.MaxGoal {
		return say("p|class=verdict-note wrong", tooMany(n, workshop.MaxGoal))
	}
	left := sharp(e.Rewrite)
	if len(left) == 0 && e.Rewrite.Ready {
		return el("div|class=verdict|data-part=rewrite-verdict|data-verdict=ready").Body(
			el("p|class=verdict-ok").Body(icon(iconCheck), app.Text("Ready to sign.")))
	}
	return el("div|class=verdict|data-part=rewrite-verdict|data-verdict=left").Body(
		say("p|class=verdict-head", strconv.Itoa(len(left))+" left before it is a model"), findingTitles(left))
}
