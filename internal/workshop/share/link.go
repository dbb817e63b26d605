// Package share puts a deck into a link and a link into a QR code, so that a room
// has it without a server: the deck stands in the address's fragment, which no
// browser sends. A fragment comes from outside and is trusted with nothing.
//
// A fragment is "d1." and base64url without padding of four bytes and a DEFLATE
// stream. The bytes are the CRC-32 (IEEE) of the deck's compact JSON, lowest
// first, which tells a link that was cut or changed on its way; the stream holds
// that JSON, compressed against a fixed dictionary, which halves a short deck.
package share

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"errors"
	"hash/crc32"
	"io"
	"strconv"
	"strings"

	"github.com/goalsmith/goalsmith/internal/workshop"
)

// MaxFragment is the length of the longest fragment, in bytes. Browsers take far
// more; mail and chat programs cut far earlier, so a longer deck is better sent as
// a file.
const MaxFragment = 32 << 10

const prefix = "d1."

// What a fragment can be besides good. Each is one line that says what to do.
var (
	ErrNoDeck  = errors.New("the link holds no deck; ask for it again")
	ErrNewer   = errors.New("the link is from a newer Goalsmith; update Goalsmith to open it")
	ErrDamaged = errors.New("the link was cut or changed on its way; ask for it again, or for the deck's file")
	ErrTooLong = errors.New("the link is longer than " + strconv.Itoa(MaxFragment>>10) + " KB, which no deck's link is; ask for the deck's file")
)

// TooLong says that a deck fits no link or no code, and how much of it would.
type TooLong struct {
	// What is "link" or "code"; Goals are the deck's, Fit how many of its first
	// ones would fit, 0 when not even one does.
	What       string
	Goals, Fit int
}

// Error is one line.
func (e *TooLong) Error() string {
	s := "the deck's " + strconv.Itoa(e.Goals) + " goals are too long for one " + e.What + ": "
	if e.Fit == 0 {
		return s + "not even the first one fits; share the deck as a file"
	}
	return s + "the first " + strconv.Itoa(e.Fit) + " would fit; take some out or share the deck as a file"
}

// Fragment is the deck as an address's fragment, without the "#". A deck too long
// for a link is a *TooLong.
func Fragment(d workshop.Deck) (string, error) {
	if err := workshop.Check(d); err != nil {
		return "", err
	}
	if n := fit(d, func(d workshop.Deck) bool { return len(fragment(d)) <= MaxFragment }); n < len(d.Rounds) {
		return "", &TooLong{"link", len(d.Rounds), n}
	}
	return fragment(d), nil
}

func fragment(d workshop.Deck) string {
	raw := workshop.Compact(d)
	var b bytes.Buffer
	sum := crc32.ChecksumIEEE(raw)
	b.Write([]byte{byte(sum), byte(sum >> 8), byte(sum >> 16), byte(sum >> 24)})
	w, err := flate.NewWriterDict(&b, flate.BestCompression, []byte(dictionary))
	if err == nil { // a known level and a buffer have no errors
		_, _ = w.Write(raw)
		_ = w.Close()
	}
	return prefix + base64.RawURLEncoding.EncodeToString(b.Bytes())
}

// Open reads a fragment, with or without its "#". It never inflates more than a
// deck's file may hold. The error is one of this package's, or says what is wrong
// with the deck inside.
func Open(fragment string) (workshop.Deck, error) {
	var none workshop.Deck
	s := strings.TrimPrefix(strings.TrimSpace(fragment), "#")
	body, ours := strings.CutPrefix(s, prefix)
	switch {
	case len(s) > MaxFragment:
		return none, ErrTooLong
	case !ours && newer(s):
		return none, ErrNewer
	case !ours:
		return none, ErrNoDeck
	}
	packed, err := base64.RawURLEncoding.Strict().DecodeString(body)
	if err != nil || len(packed) < 5 {
		return none, ErrDamaged
	}
	from := bytes.NewReader(packed[4:])
	stream := flate.NewReaderDict(from, []byte(dictionary))
	raw, err := io.ReadAll(io.LimitReader(stream, workshop.MaxFile+1))
	if err != nil {
		return none, ErrDamaged
	}
	if len(raw) > workshop.MaxFile {
		return none, ErrTooLong
	}
	sum := crc32.ChecksumIEEE(raw)
	said := uint32(packed[0]) | uint32(packed[1])<<8 | uint32(packed[2])<<16 | uint32(packed[3])<<24
	if from.Len() > 0 || sum != said {
		return none, ErrDamaged
	}
	return workshop.Parse(raw)
}

// newer reports a version after this one: "d2." and on.
func newer(s string) bool {
	n, _, ok := strings.Cut(s, ".")
	if !ok || len(n) < 2 || len(n) > 4 || n[0] != 'd' {
		return false
	}
	v, err := strconv.Atoi(n[1:])
	return err == nil && v > 1
}

// fit is how many of a deck's first rounds pass, where fewer always pass when more
// do. It looks at twice as many each time and then by halves, so that a deck of
// 500 long goals is not compressed whole to learn that three fit.
func fit(d workshop.Deck, passes func(workshop.Deck) bool) int {
	low, high := 0, 1
	for high <= len(d.Rounds) && passes(d.First(high)) {
		low, high = high, high*2
	}
	for high = min(high, len(d.Rounds)+1); low+1 < high; {
		mid := (low + high) / 2
		if passes(d.First(mid)) {
			low = mid
		} else {
			high = mid
		}
	}
	return low
}
