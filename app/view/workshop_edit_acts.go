package view

import (
	"strconv"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// editAct does what the editor of a deck asks for.
func (b *decksBench) editAct(ev Event) bool {
	e, p := b.m.Edit, b.w.p
	i, _ := strconv.Atoi(ev.Data["round"])
	was := e.Deck
	switch ev.Data["act"] {
	case "write-deck":
		e = e.Write(ev.Data["field"], ev.Data["value"], b.read)
	case "deck-role":
		e = e.Write("role", string(chosenRole(ev.Data["value"])), b.read)
	case "round-role":
		e = e.Write("round-role", string(chosenRole(ev.Data["value"])), b.read)
	case "open-round":
		e = e.OpenRound(i, b.read)
	case "add-round":
		if n := len(e.Deck.Rounds); n >= workshop.MaxRounds {
			b.m = b.m.Refuse("A deck holds " + strconv.Itoa(workshop.MaxRounds) + " goals at most. Start another deck for the rest.")
			return true
		}
		e = e.AddRound(b.read)
		p.goTo("#round-goal")
	case "remove-round":
		e = e.RemoveRound(i, b.read)
		p.goTo(`[data-act="restore-round"]`)
	case "restore-round":
		i = e.Place
		e = e.RestoreRound(b.read)
		p.goTo(roundSelector(i))
	case "move-round":
		by := 1
		if ev.Data["by"] == "-1" {
			by = -1
		}
		e = e.MoveRound(i, by, b.read)
		p.nextHere(func() { // at an end the button is gone
			if !p.port.Focus(`[data-act="move-round"][data-by="` + ev.Data["by"] + `"][data-round="` + strconv.Itoa(i+by) + `"]`) {
				p.port.Focus(roundSelector(i + by))
			}
		})
	case "expect-found":
		e = e.Expect()
		p.goTo("#expected")
	case "close-edit":
		b.m.View = stage.DecksList
		b.m = b.m.Tell("")
		p.goTo(deckSelector(e.ID))
		return true
	default:
		return false
	}
	b.m.Edit = e
	b.m.Wrong = ""
	if !sameDeck(was, e.Deck) {
		b.put(e.ID, e.Deck)
	}
	return true
}

func sameDeck(a, b workshop.Deck) bool {
	return a.Title == b.Title && a.About == b.About && a.Role == b.Role && sameSlice(a.Rounds, b.Rounds)
}

func roundSelector(i int) string {
	return `[data-act="open-round"][data-round="` + strconv.Itoa(i) + `"]`
}

// namesAct does what the import of real goals asks for.
func (b *decksBench) namesAct(ev Event) bool {
	i, _ := strconv.Atoi(ev.Data["name"])
	switch ev.Data["act"] {
	case "find-names":
		b.m.Names = stage.FindNames(ev.Data["value"]).After(b.m.Names)
		if b.m.Names.Wrong == "" {
			b.w.p.goTo("#names-found")
		}
	case "tick-name":
		b.m.Names = b.m.Names.Tick(i)
	case "call-name":
		b.m.Names = b.m.Names.Call(i, ev.Data["value"])
	case "make-deck":
		if b.m.Names.Wrong == "" && len(b.m.Names.Goals) > 0 {
			b.start(b.m.Names.Deck(b.read)) // what was decided stays until there is a deck
		}
	case "close-import":
		b.m.View, b.m.Names = stage.DecksList, stage.Names{}
		b.w.p.goTo(`[data-act="paste-goals"]`)
	default:
		return false
	}
	return true
}
