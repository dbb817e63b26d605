package stage

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/workshop"
)

// MaxOwn is how many decks of the trainer's own are kept.
const MaxOwn = 50

// Own is a deck of the trainer's own. It may still be in the writing.
type Own struct {
	ID   string
	Deck workshop.Deck
}

// Shelf holds the trainer's own decks, oldest first.
type Shelf struct {
	Own []Own
	// Unread is the stored record where some of it can't be read, and Wrong says
	// why. It stays stored until something is saved over it.
	Unread, Wrong string
	// Gone is the deck that was deleted last, and Place where it stood.
	Gone  Own
	Place int
}

const ownPrefix = "own-"

// What keeps decks from being kept.
var (
	errMany  = errors.New(strconv.Itoa(MaxOwn) + " decks are stored, as many as fit. Export one as a file and delete it here, then there is room")
	errLarge = errors.New("your decks are larger than " + strconv.Itoa(workshop.MaxFile>>20) + " MB together. Export one as a file and delete it here, then there is room")
)

// ReadShelf reads the stored record. What can't be read is left out, and told.
func ReadShelf(record string) Shelf {
	var s Shelf
	if record == "" {
		return s
	}
	var top struct {
		Schema float64
		Decks  []struct {
			ID   string
			Deck json.RawMessage
		}
	}
	bad := func(why string) { s.Unread, s.Wrong = record, why }
	switch {
	case len(record) > workshop.MaxFile:
		bad("they are larger than " + strconv.Itoa(workshop.MaxFile>>20) + " MB")
	case json.Unmarshal([]byte(record), &top) != nil:
		bad("what is stored is not a list of decks")
	case top.Schema > 1:
		bad("they are from a newer Goalsmith")
	case top.Schema != 1:
		bad("what is stored has no version")
	case len(top.Decks) > MaxOwn:
		bad("there are more than " + strconv.Itoa(MaxOwn))
	default:
		for i, x := range top.Decks {
			d, err := workshop.ParseDraft(x.Deck)
			_, twice := s.Find(x.ID)
			switch {
			case number(x.ID) == 0 || twice:
				bad("deck " + strconv.Itoa(i+1) + " has no name of its own")
			case err != nil:
				bad("deck " + strconv.Itoa(i+1) + ": " + err.Error())
			default:
				s.Own = append(s.Own, Own{x.ID, d})
			}
		}
	}
	return s
}

// Record is the shelf as it is stored.
func (s Shelf) Record() (string, error) {
	var b strings.Builder
	b.WriteString(`{"schema":1,"decks":[`)
	for i, o := range s.Own {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`{"id":"` + o.ID + `","deck":`)
		b.Write(workshop.Compact(o.Deck))
		b.WriteByte('}')
	}
	b.WriteString("]}")
	if b.Len() > workshop.MaxFile {
		return "", errLarge
	}
	return b.String(), nil
}

// number is what an own deck's ID counts, 0 for what is none.
func number(id string) int {
	digits, ok := strings.CutPrefix(id, ownPrefix)
	n, err := strconv.Atoi(digits)
	if !ok || err != nil || n < 1 || strconv.Itoa(n) != digits {
		return 0
	}
	return n
}

// IsOwn reports an ID that an own deck can have.
func IsOwn(id string) bool { return number(id) > 0 }

// Find is the deck with that ID.
func (s Shelf) Find(id string) (workshop.Deck, bool) {
	for _, o := range s.Own {
		if o.ID == id {
			return o.Deck, true
		}
	}
	return workshop.Deck{}, false
}

// Add puts a deck at the end and gives its ID.
func (s Shelf) Add(d workshop.Deck) (Shelf, string, error) {
	if len(s.Own) >= MaxOwn {
		return s, "", errMany
	}
	top := number(s.Gone.ID) // one that may come back keeps its ID
	for _, o := range s.Own {
		top = max(top, number(o.ID))
	}
	id := ownPrefix + strconv.Itoa(top+1)
	next := s
	next.Own = append(append([]Own(nil), s.Own...), Own{id, d})
	if _, err := next.Record(); err != nil {
		return s, "", err
	}
	return next, id, nil
}

// Same is the ID of a deck that is word for word this one, "" when there is none.
func (s Shelf) Same(d workshop.Deck) string {
	want := string(workshop.Compact(d))
	for _, o := range s.Own {
		if string(workshop.Compact(o.Deck)) == want {
			return o.ID
		}
	}
	return ""
}

// Put replaces a deck. One that is no longer there, as another window deleted it,
// comes back at the end: what somebody is writing is never lost.
func (s Shelf) Put(id string, d workshop.Deck) Shelf {
	next := append([]Own(nil), s.Own...)
	for i, o := range next {
		if o.ID == id {
			next[i].Deck = d
			s.Own = next
			return s
		}
	}
	s.Own = append(next, Own{id, d})
	return s
}

// Delete takes a deck out, and Undelete puts the last one back.
func (s Shelf) Delete(id string) Shelf {
	for i, o := range s.Own {
		if o.ID == id {
			s.Gone, s.Place = o, i
			s.Own = append(append([]Own(nil), s.Own[:i]...), s.Own[i+1:]...)
			break
		}
	}
	return s
}

// Undelete puts the deck that was deleted last back in its place.
func (s Shelf) Undelete() Shelf {
	if s.Gone.ID == "" {
		return s
	}
	i := min(s.Place, len(s.Own))
	s.Own = append(append(append([]Own(nil), s.Own[:i]...), s.Gone), s.Own[i:]...)
	s.Gone = Own{}
	return s
}

// Sound is a deck as it is presented and passed on: without the rounds that have
// no goal yet. The error says what is still in the way.
func Sound(d workshop.Deck) (workshop.Deck, error) {
	var rounds []workshop.Round
	for _, r := range d.Rounds {
		if strings.TrimSpace(r.Goal) != "" {
			rounds = append(rounds, r)
		}
	}
	d.Rounds = rounds
	return d, workshop.Check(d)
}
