package view

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// DrawDecks draws the tab of decks.
func DrawDecks(m stage.Decks, chosen string) app.UI {
	body := []app.UI{received(m.Received), unread(m), decksSaid(m)}
	switch m.View {
	case stage.DecksEdit:
		body = append(body, editing(m, chosen))
	case stage.DecksImport:
		body = append(body, importing(m.Names))
	default:
		body = append(body, shelf(m, chosen)...)
	}
	return el("div|class=decks").Body(body...)
}

// decksSaid is what was done last, where a screen reader hears it.
func decksSaid(m stage.Decks) app.UI {
	said := []app.UI{app.Text(m.Said)}
	if m.Undo {
		said = append(said, button("class=btn|data-act=undo-delete", "Undo"))
	}
	return el("div|class=said").Body(
		say("p|role=alert|class=wrong|data-part=decks-wrong", m.Wrong),
		el("p|role=status|data-part=decks-said").Body(said...),
	)
}

// unread tells of decks that can't be read or kept, and the way out.
func unread(m stage.Decks) app.UI {
	var lines []app.UI
	if m.Shelf.Wrong != "" {
		lines = append(lines, el("div|class=notice|data-part=decks-unread").Body(
			say("p", "Not all of your decks can be read ("+m.Shelf.Wrong+"). They stay stored until you save a deck here: keep them as a file first."),
			button("class=btn|data-act=export-unread", "Keep as a file"),
		))
	}
	if m.NoStorage {
		lines = append(lines, el("div|class=notice").Body(
			say("p", "This browser keeps nothing here, as in a private window. All works, but export your decks before you close the page."),
		))
	}
	return el("div|class=decks-notices").Body(lines...)
}

// received is a deck that came by a link.
func received(r stage.Received) app.UI {
	if r.Fragment == "" {
		return el("div|class=off")
	}
	if r.Wrong != "" {
		return el("section|class=received broken|data-part=deck-received|aria-label=A deck from a link").Body(
			say("h2", "This link can’t be opened"),
			say("p|role=alert|class=wrong", sentence(errorText(r.Wrong))),
			el("div|class=row").Body(button("class=btn main|data-act=close-shared", "Close")),
		)
	}
	const most = 12
	d := r.Deck
	shown := d.First(most).Rounds
	return el("section|class=received|data-part=deck-received|aria-label=A deck from a link").Body(
		say("p|class=kicker", "From a link: read-only until you keep it"),
		say("h2", deckName(d)),
		say("p|class=meta", meta(d)),
		say("p|class=about", d.About),
		el("ol|class=goals").Body(app.Range(shown).Slice(func(i int) app.UI { return say("li", shown[i].Goal) })),
		app.If(len(d.Rounds) > most, func() app.UI { return say("p|class=meta", "and "+counted(len(d.Rounds)-most, "goal")+" more") }),
		el("div|class=row").Body(
			button("class=btn main|data-act=keep-deck", "Keep this deck"),
			button("class=btn|data-act=close-shared", "Close"),
		),
	)
}

type errorText string

func (e errorText) Error() string { return string(e) }

// meta says how long a deck is and whose goals it has.
func meta(d workshop.Deck) string {
	s := counted(len(d.Rounds), "goal")
	if r := roleName(d.Role); r != "" {
		s += " · " + r
	}
	return s
}

// shelf is the list of all decks.
func shelf(m stage.Decks, chosen string) []app.UI {
	ready := workshop.ReadyMade()
	return []app.UI{
		el("div|class=shelf-head").Body(
			say("p|class=lead", "Choose the deck to present. The ready-made ones are a start; a copy is yours to change."),
			el("div|class=row").Body(
				button("class=btn main|data-act=new-deck", "New deck"),
				button("class=btn|data-act=paste-goals", "From our own goals"),
				el("label|class=btn file").Body(
					app.Text("Import a file"),
					el("input|type=file|class=sr|accept=.json,application/json|data-act=import-deck"),
				),
			),
		),
		app.If(len(m.Shelf.Own) > 0, func() app.UI {
			return el("section|aria-labelledby=own-decks").Body(
				el("div|class=title").Body(say("h2|id=own-decks", "Your decks"), say("p", strconv.Itoa(len(m.Shelf.Own))+" on this device")),
				el("ul|class=deck-list").Body(app.Range(m.Shelf.Own).Slice(func(i int) app.UI {
					o := m.Shelf.Own[i]
					return deckCard(m, o.ID, deckName(o.Deck), meta(o.Deck), o.Deck.About, o.ID == chosen, true)
				})),
			)
		}),
		el("section|aria-labelledby=ready-decks").Body(
			el("div|class=title").Body(say("h2|id=ready-decks", "Ready-made")),
			el("ul|class=deck-list").Body(app.Range(ready).Slice(func(i int) app.UI {
				r := ready[i]
				return deckCard(m, r.ID, r.Title, readyFor(r.ID), "", r.ID == chosen, false)
			})),
		),
	}
}

// readyFor says whom a ready-made deck is for, before it is fetched.
func readyFor(id string) string {
	switch id {
	case "sdr":
		return "Calls, replies and meetings that SDRs promise"
	case "ae":
		return "Pipeline, deals and renewals that AEs promise"
	case "managers":
		return "Team targets, coaching and forecasts"
	case "mixed":
		return "Goals from all seats, for a room that shares no role"
	}
	return ""
}

func deckCard(m stage.Decks, id, title, meta, about string, chosen, own bool) app.UI {
	class, edit := "deck", "Edit a copy"
	if chosen {
		class = "deck chosen"
	}
	acts := []app.UI{}
	act := func(name, label string) {
		acts = append(acts, button("class=btn|data-act="+name, label, "data-deck", id, "aria-label", label+": "+title))
	}
	if own {
		edit = "Edit"
	}
	act("edit-deck", edit)
	act("share-deck", "Share link")
	act("export-deck", "Export")
	if own {
		act("delete-deck", "Delete")
	}
	return el("li|data-part=deck|tabindex=-1", "class", class, "data-deck", id).Body(
		say("h3", title),
		say("p|class=meta", meta),
		say("p|class=about", strings.TrimSpace(about)),
		el("div|class=row").Body(append([]app.UI{chooseButton(id, title, chosen)}, acts...)...),
		app.If(m.LinkOf == id, func() app.UI { return linkPanel(m) }),
	)
}

// chooseButton chooses a deck, or says that it is chosen.
func chooseButton(id, title string, chosen bool) app.UI {
	if chosen {
		return button("class=btn held|data-act=choose-deck|aria-pressed=true", "", "data-deck", id, "aria-label", "Chosen: "+title).Body(icon(iconCheck), app.Text("Chosen"))
	}
	return button("class=btn choose|data-act=choose-deck|aria-pressed=false", "Choose", "data-deck", id, "aria-label", "Choose: "+title)
}

// linkPanel is a deck's link to copy by hand.
func linkPanel(m stage.Decks) app.UI {
	return el("div|class=link-panel").Body(
		app.If(m.Link != "", func() app.UI {
			return el("label").Body(
				say("span", "The link. The whole deck is in it, notes as well; no server sees it."),
				el("input|type=text|readonly=true|data-part=deck-link|id=deck-link", "value", m.Link),
			)
		}),
		say("p|class=warn", m.Warn),
		app.If(m.Warn != "" && m.Link != "", func() app.UI {
			return button("class=btn|data-act=workshop-tab|data-tab=prepare", "Set the address")
		}),
	)
}
