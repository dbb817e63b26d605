package view

import (
	"strings"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
)

// act does what a press or a field in the tab of decks asks for.
func (b *decksBench) act(ev Event) bool {
	p, id := b.w.p, ev.Data["deck"]
	switch ev.Data["act"] {
	case "choose-deck":
		b.choose(id)
	case "new-deck":
		b.start(workshop.Deck{Title: "New deck", Rounds: []workshop.Round{{}}})
	case "edit-deck":
		b.open(id)
	case "import-deck":
		b.imported(ev.Data["value"])
	case "export-deck":
		b.export(id)
	case "export-unread":
		p.port.Download("goalsmith-decks-unread.json", b.m.Shelf.Unread)
	case "share-deck":
		b.share(id)
	case "delete-deck":
		b.remove(id)
	case "undo-delete":
		back := b.m.Shelf.Gone.ID
		b.m.Shelf = b.m.Shelf.Undelete()
		b.m = b.m.Tell("The deck is back.")
		b.soon(back)
		p.goTo(deckSelector(back))
	case "keep-deck":
		b.keepReceived()
	case "close-shared":
		b.m.Received = stage.Received{}
		p.port.Bare()
	case "paste-goals":
		b.m = b.m.Tell("")
		b.m.View, b.m.Names = stage.DecksImport, stage.Names{}
		p.goTo("#own-goals")
	default:
		if !b.editAct(ev) && !b.namesAct(ev) {
			return false
		}
	}
	p.redraw()
	return true
}

func deckSelector(id string) string { return `[data-part="deck"][data-deck="` + cssString(id) + `"]` }

// choose makes a deck the one that is presented, also after a reload.
func (b *decksBench) choose(id string) {
	b.m = b.m.Tell("Chosen. Present shows its first goal.")
	b.w.p.port.Keep(chosenRecord, id, func() {})
	if stage.IsOwn(id) {
		if b.take(id); b.w.m.Wrong != "" {
			b.m = b.m.Refuse(b.w.m.Wrong)
		}
		return
	}
	b.w.m.Chosen = id // at once, though the deck may be long in coming
	b.w.choose(id)
}

// start puts a new deck on the shelf and opens it.
func (b *decksBench) start(d workshop.Deck) {
	b.add(d, func(id string) {
		b.m = b.m.Tell("")
		b.m.Names = stage.Names{}
		b.m.View = stage.DecksEdit
		b.m.Edit = stage.Begin(id, d, b.read)
		b.w.p.goTo("#deck-title")
	})
}

// open takes an own deck to work on, or a copy of a ready-made one.
func (b *decksBench) open(id string) {
	b.whole(id, func(d workshop.Deck) {
		if !stage.IsOwn(id) {
			d.Title = "My " + d.Title
			b.start(d)
			return
		}
		b.m = b.m.Tell("")
		b.m.View, b.m.LinkOf = stage.DecksEdit, ""
		b.m.Edit = stage.Begin(id, d, b.read)
		b.w.p.goTo("#deck-title")
	})
}

func (b *decksBench) imported(file string) {
	d, err := workshop.Parse([]byte(file))
	if err != nil {
		b.m = b.m.Refuse("The file was not taken, and your decks stay as they are. " + sentence(err))
		return
	}
	b.add(d, func(id string) {
		b.m = b.m.Tell("Imported: " + deckName(d) + ", " + counted(len(d.Rounds), "goal") + ".")
		b.w.p.goTo(deckSelector(id))
	})
}

func (b *decksBench) export(id string) {
	b.whole(id, func(d workshop.Deck) {
		sound, err := stage.Sound(d)
		if err != nil {
			b.m = b.m.Refuse(deckName(d) + " can’t be exported yet. " + sentence(err))
			return
		}
		b.w.p.port.Download(fileName(d.Title), string(workshop.Encode(sound)))
		b.m = b.m.Tell("Exported: " + fileName(d.Title) + ".")
	})
}

// fileName is a deck's title as a file's name.
func fileName(title string) string {
	s := strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			return r
		}
		return '-'
	}, strings.ToLower(title))
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '-' })
	if len(parts) > 8 {
		parts = parts[:8]
	}
	return strings.Join(append([]string{"goalsmith-deck"}, parts...), "-") + ".json"
}

// share makes a deck's link, copies it and shows it.
func (b *decksBench) share(id string) {
	b.whole(id, func(d workshop.Deck) {
		b.m.Link, b.m.Warn, b.m.LinkOf = "", "", ""
		sound, err := stage.Sound(d)
		fragment := ""
		if err == nil {
			fragment, err = share.Fragment(sound)
		}
		if err != nil {
			b.m = b.m.Refuse("No link: " + err.Error() + ".")
			return
		}
		base, _ := b.w.address()
		b.m.Link, b.m.LinkOf = base+"workshop#"+fragment, id
		if err := share.CheckOrigin(base); err != nil {
			b.m.Warn = sentence(err)
		}
		b.w.p.port.Copy(b.m.Link, func(ok bool) {
			b.w.p.loop.dispatch(func() {
				if b.m = b.m.Tell("Link copied."); !ok {
					b.m = b.m.Refuse("The browser would not copy. Select the link below and copy it.")
				}
				b.w.p.redraw()
			})
		})
	})
}

// address is where the room reaches Goalsmith, and whether it was set.
func (w *workshopPage) address() (string, bool) {
	if set := w.p.m.Settings.Origin; set != "" {
		return set, true
	}
	return w.p.port.Address(), false
}

func (b *decksBench) remove(id string) {
	d, ok := b.m.Shelf.Find(id)
	if !ok {
		return
	}
	b.m.Shelf = b.m.Shelf.Delete(id)
	b.m = b.m.Tell("Deleted: " + deckName(d) + ".")
	b.m.Undo = true
	if b.m.LinkOf == id {
		b.m.LinkOf = ""
	}
	if b.w.m.Chosen == id {
		usual := stage.New().Chosen
		b.w.p.port.Keep(chosenRecord, usual, func() {})
		b.w.m.Chosen = usual
		b.w.choose(usual)
	}
	b.soon(id)
	b.w.p.goTo(`[data-act="undo-delete"]`)
}

// keepReceived makes the deck of a link the receiver's own. The same deck is not
// kept twice.
func (b *decksBench) keepReceived() {
	d := b.m.Received.Deck
	done := func(id, said string) {
		b.m = b.m.Tell(said)
		b.m.Received, b.m.View = stage.Received{}, stage.DecksList
		b.w.p.port.Bare()
		b.w.p.goTo(deckSelector(id))
	}
	if id := b.m.Shelf.Same(d); id != "" {
		done(id, "You have this deck already.")
		return
	}
	b.add(d, func(id string) { done(id, "Kept: "+deckName(d)+". It is yours to change.") })
}
