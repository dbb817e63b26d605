package share

import (
	"errors"
	"strconv"
	"strings"

	"rsc.io/qr/coding"

	"github.com/goalsmith/goalsmith/internal/workshop"
)

// MaxVersion is the largest code that is drawn: 117 modules a side, 125 with the
// quiet zone, so that one still takes 5 pixels of a projector with 720 lines.
// Phones fail to read denser ones across a room.
const MaxVersion = 25

// Quiet is how many light modules have to stand around a code.
const Quiet = 4

// ErrNoRoom says that a text is longer than the largest code holds.
var ErrNoRoom = errors.New("the text is too long for one code")

// Code is a QR code: Size dark or light modules a side, without the quiet zone.
type Code struct {
	Size int
	dark []bool
}

// Dark reports whether the module in column x of row y is dark; none is outside.
func (c Code) Dark(x, y int) bool {
	return x >= 0 && y >= 0 && x < c.Size && y < c.Size && c.dark[y*c.Size+x]
}

// Path is the code as the data of one SVG path in units of modules: a bar for each
// run of dark ones. Its box, quiet zone included, is Box.
func (c Code) Path() string {
	var b strings.Builder
	for y := range c.Size {
		for x := 0; x < c.Size; x++ {
			n := 0
			for c.Dark(x+n, y) {
				n++
			}
			if n > 0 {
				w := strconv.Itoa(n)
				b.WriteString("M" + strconv.Itoa(x) + " " + strconv.Itoa(y) + "h" + w + "v1h-" + w + "z")
				x += n
			}
		}
	}
	return b.String()
}

// Box is the view box that goes with Path.
func (c Code) Box() string {
	q, side := strconv.Itoa(-Quiet), strconv.Itoa(c.Size+2*Quiet)
	return q + " " + q + " " + side + " " + side
}

// QR draws any text, with as much error correction as its size has room for.
func QR(s string) (Code, error) {
	var e coding.Encoding = coding.String(s)
	if a := coding.Alpha(s); s != "" && a.Check() == nil {
		e = a // capitals and digits, as a result's code is, take 5.5 bits instead of 8
	}
	v := coding.Version(coding.MinVersion)
	for ; v <= MaxVersion && !roomy(e, v, coding.L); v++ {
	}
	if v > MaxVersion {
		return Code{}, ErrNoRoom
	}
	level := coding.L
	for level < coding.H && roomy(e, v, level+1) {
		level++
	}
	var best Code
	least := -1
	for m := coding.Mask(0); m < 8; m++ {
		plan, err := coding.NewPlan(v, level, m)
		if err != nil {
			return Code{}, err
		}
		drawn, err := plan.Encode(e)
		if err != nil {
			return Code{}, err
		}
		c := Code{Size: drawn.Size, dark: make([]bool, drawn.Size*drawn.Size)}
		for i := range c.dark {
			c.dark[i] = drawn.Black(i%c.Size, i/c.Size)
		}
		if p := penalty(c); least < 0 || p < least {
			best, least = c, p
		}
	}
	return best, nil
}

// DeckQR is the code of a deck's link: page is the workshop page's address, to
// which the deck is put as its fragment. A deck too long for one code is a
// *TooLong.
func DeckQR(page string, d workshop.Deck) (Code, error) {
	if err := workshop.Check(d); err != nil {
		return Code{}, err
	}
	link := func(d workshop.Deck) string { return page + "#" + fragment(d) }
	fits := func(d workshop.Deck) bool { return roomy(coding.String(link(d)), MaxVersion, coding.L) }
	if n := fit(d, fits); n < len(d.Rounds) {
		return Code{}, &TooLong{"code", len(d.Rounds), n}
	}
	return QR(link(d))
}

// roomy reports whether a text has room in a code.
func roomy(e coding.Encoding, v coding.Version, l coding.Level) bool {
	return e.Bits(v) <= v.DataBytes(l)*8
}
