package view

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/goalsmith/goalsmith/app/model/stage"
	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/when"
	"github.com/goalsmith/goalsmith/internal/workshop"
)

// The records that the decks are kept in.
const (
	decksRecord  = "decks"
	chosenRecord = "deck-chosen"
)

// decksAfter is the pause in writing that keeps a deck.
const decksAfter = 200 * time.Millisecond

// decksBench is the tab of decks: it sees to what has to be fetched and kept.
type decksBench struct {
	w      *workshopPage
	m      stage.Decks
	loaded bool
	// dirty are the decks that memory has otherwise than the storage.
	dirty map[string]bool
	// reading reports that the storage is being looked at; queue waits for that.
	reading bool
	queue   []func()
}

func newDecks(w *workshopPage) bench { return &decksBench{w: w, dirty: map[string]bool{}} }

func (w *workshopPage) decks() *decksBench { return w.benches[stage.TabDecks].(*decksBench) }

func (b *decksBench) draw() app.UI   { return DrawDecks(b.m, b.w.m.Chosen) }
func (b *decksBench) key(Event) bool { return false }

// shown looks at the storage again: another window may have kept a deck.
func (b *decksBench) shown() {
	if b.loaded && len(b.dirty) == 0 {
		b.fresh(func() {})
	}
}

// load fetches the own decks and which one was chosen, once.
func (b *decksBench) load(then func()) {
	if b.loaded {
		then()
		return
	}
	port := b.w.p.port
	port.Kept(chosenRecord, func(id string, _ bool) {
		port.Kept(decksRecord, func(record string, ok bool) {
			b.w.p.loop.dispatch(func() {
				if !b.loaded {
					b.loaded = true
					b.m.Shelf, b.m.NoStorage = stage.ReadShelf(record), !ok
					if id != "" && b.w.m.Chosen == stage.New().Chosen {
						b.w.m.Chosen = id
					}
				}
				then()
			})
		})
	})
}

// arrive opens the deck of a link, once.
func (b *decksBench) arrive(fragment string) {
	if !stage.IsDeckLink(fragment) || fragment == b.m.Received.Fragment {
		return
	}
	b.m.Received = stage.Receive(fragment)
	b.m.View = stage.DecksList
	b.w.hide() // the stage, or the camera
	b.w.m.Tab = stage.TabDecks
}

// fresh reads the storage, lays what this window has changed over it, and goes on
// with that: so two windows don't take each other's decks away.
func (b *decksBench) fresh(then func()) {
	if b.reading { // what is read now would lack what is on its way
		b.queue = append(b.queue, then)
		return
	}
	b.reading = true
	b.w.p.port.Kept(decksRecord, func(record string, ok bool) {
		b.w.p.loop.dispatch(func() {
			if b.m.NoStorage = !ok; ok {
				was, now := b.m.Shelf, stage.ReadShelf(record)
				now.Gone, now.Place = was.Gone, was.Place
				for id := range b.dirty {
					if d, held := was.Find(id); held {
						now = now.Put(id, d)
					} else {
						now = now.Delete(id)
					}
				}
				b.m.Shelf = now
			}
			then()
			b.w.p.redraw()
			if b.reading = false; len(b.queue) > 0 {
				next := b.queue[0]
				b.queue = b.queue[1:]
				b.fresh(next)
			}
		})
	})
}

// keep stores the shelf.
func (b *decksBench) keep() {
	b.fresh(b.store)
}

// store writes the shelf as memory has it.
func (b *decksBench) store() {
	record, err := b.m.Shelf.Record()
	if err != nil {
		b.m = b.m.Refuse("Not saved: " + err.Error() + ".")
		return
	}
	// What could not be read is written over now, as the user was told.
	b.m.Shelf.Unread, b.m.Shelf.Wrong = "", ""
	if chosen := b.w.m.Chosen; b.dirty[chosen] {
		b.take(chosen)
	}
	written := b.dirty
	b.dirty = map[string]bool{}
	if !b.m.NoStorage {
		b.w.p.port.Keep(decksRecord, record, func() {
			b.w.p.loop.dispatch(func() {
				for id := range written { // memory has them otherwise still
					b.dirty[id] = true
				}
				b.m.NoStorage = true
				b.w.p.redraw()
			})
		})
	}
}

// leaving keeps what waits when the page goes out of sight.
func (b *decksBench) leaving() {
	if len(b.dirty) > 0 {
		b.store()
	}
}

// put takes a deck as it was written and keeps it soon.
func (b *decksBench) put(id string, d workshop.Deck) {
	b.m.Shelf = b.m.Shelf.Put(id, d)
	b.soon(id)
}

func (b *decksBench) soon(id string) {
	b.dirty[id] = true
	b.w.p.port.Later("decks", decksAfter, func() { b.w.p.loop.dispatch(b.keep) })
}

// add puts a new deck on the shelf.
func (b *decksBench) add(d workshop.Deck, then func(id string)) {
	b.fresh(func() {
		next, id, err := b.m.Shelf.Add(d)
		if err != nil {
			b.m = b.m.Refuse("Not saved: " + err.Error() + ".")
			return
		}
		b.m.Shelf = next
		b.dirty[id] = true
		b.store()
		then(id)
	})
}

// take makes an own deck the chosen one.
func (b *decksBench) take(id string) bool {
	d, ok := b.m.Shelf.Find(id)
	if !ok {
		return false
	}
	sound, err := stage.Sound(d)
	if err != nil {
		b.w.took(id, workshop.Deck{}, deckName(d)+" can’t be presented yet. "+sentence(err))
		return true
	}
	b.w.took(id, sound, "")
	return true
}

// read is the engine as every device has it: nobody's own words, no tagger.
func (b *decksBench) read(text string, r goal.Role) review.Report {
	return review.Review(text, review.Options{Role: r, Time: when.Options{Today: b.w.p.port.Today()}, NoRewrites: true})
}

// whole gets any deck, ready-made or own, and goes on with it.
func (b *decksBench) whole(id string, then func(workshop.Deck)) {
	if d, ok := b.m.Shelf.Find(id); ok {
		then(d)
		return
	}
	for _, r := range workshop.ReadyMade() {
		if r.ID != id {
			continue
		}
		b.w.p.port.Data(r.File, func(data string) {
			b.w.p.loop.dispatch(func() {
				if d, err := workshop.Parse([]byte(data)); err == nil {
					then(d)
				} else {
					b.m = b.m.Refuse("The deck couldn’t be fetched. Check the connection and try again.")
				}
				b.w.p.redraw()
			})
		})
	}
}

// deckName is what a deck is called.
func deckName(d workshop.Deck) string {
	if d.Title == "" {
		return "Untitled deck"
	}
	return d.Title
}

// sentence is an error of a deck as a sentence.
func sentence(err error) string {
	s := []rune(err.Error())
	if len(s) > 0 && s[0] >= 'a' && s[0] <= 'z' && s[0] != 'r' { // keys stay as they are written
		s[0] -= 'a' - 'A'
	}
	return string(s) + "."
}
