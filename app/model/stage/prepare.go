package stage

import (
	"strconv"

	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
)

// Prepare is what the room needs beforehand: two links and their codes.
type Prepare struct {
	// Address is where the room reaches Goalsmith, and Own reports that it was set
	// rather than read off this page. Wrong says why it can't be set as asked.
	Address string
	Own     bool
	Wrong   string
	// Barrier says what keeps phones from it; Warning what they miss.
	Barrier, Warning string
	Deck             workshop.Deck
	// First is how many of the deck's goals its code holds; 0 is all of them.
	First         int
	Install, Room Sign
	// Large is the code that fills the screen, "" for none.
	Large string
}

// Sign is a link with its code. Where the link is too long for a code, Wrong
// says so and Fit how many goals would fit; Link then may still be there.
type Sign struct {
	Link  string
	Code  share.Code
	Wrong string
	Fit   int
}

// PracticePage is where the room goes, below the address.
const PracticePage = "practice"

// NewPrepare draws both codes.
func NewPrepare(address string, own bool, d workshop.Deck, first int) Prepare {
	p := Prepare{Address: address, Own: own, Deck: d, First: first}
	switch err := share.CheckOrigin(address); err {
	case nil:
	case share.ErrInsecure:
		p.Warning = err.Error()
	default:
		p.Barrier = err.Error()
		return p
	}
	page := address + PracticePage
	p.Install.Link = page
	code, err := share.QR(page)
	p.Install.Code = code
	if err != nil {
		p.Install.Wrong = err.Error()
	}
	if len(d.Rounds) == 0 {
		return p
	}
	room := d.ForRoom()
	if first > 0 && first < len(d.Rounds) {
		room = room.First(first)
	}
	if f, err := share.Fragment(room); err == nil {
		p.Room.Link = page + "#" + f
	}
	if p.Room.Code, err = share.DeckQR(page, room); err != nil {
		p.Room.Wrong = err.Error()
		if long, ok := err.(*share.TooLong); ok {
			p.Room.Fit = long.Fit
			p.Room.Wrong = tooLong(long)
		}
	}
	return p
}

func tooLong(e *share.TooLong) string {
	s := "This deck has " + strconv.Itoa(e.Goals) + " goals, more than phones can read from one code. "
	switch e.Fit {
	case 0:
		return s + "Not even the first one fits: pass on the link or the deck’s file instead."
	case 1:
		return s + "The first goal fits."
	}
	return s + "The first " + strconv.Itoa(e.Fit) + " goals fit."
}
