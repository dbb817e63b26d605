package intake

import (
	"bufio"
	"encoding/binary"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// decoded drops a byte order mark and turns UTF-16, which spreadsheets save as
// "Unicode text", into UTF-8. Bytes without a mark are taken as UTF-8.
func decoded(r io.Reader) io.Reader {
	in := bufio.NewReaderSize(r, 32<<10)
	head, _ := in.Peek(3)
	switch {
	case len(head) >= 3 && head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF:
		in.Discard(3)
	case len(head) >= 2 && head[0] == 0xFF && head[1] == 0xFE:
		in.Discard(2)
		return &utf16Reader{in: in, order: binary.LittleEndian}
	case len(head) >= 2 && head[0] == 0xFE && head[1] == 0xFF:
		in.Discard(2)
		return &utf16Reader{in: in, order: binary.BigEndian}
	}
	return in
}

// utf16Reader reads UTF-16 as UTF-8. A lone surrogate and half a unit at the
// end become U+FFFD.
type utf16Reader struct {
	in    *bufio.Reader
	order binary.ByteOrder
	// kept is a unit that was read to see whether it ends a pair.
	kept    rune
	hasKept bool
}

func (u *utf16Reader) Read(p []byte) (n int, err error) {
	if len(p) < utf8.UTFMax {
		// A reader may not return 0, nil for ever; bufio never asks for so little.
		return 0, io.ErrShortBuffer
	}
	for n+utf8.UTFMax <= len(p) {
		// One read from below is enough: waiting for more would hold back the
		// goals that are there when the input is a pipe.
		if n > 0 && u.in.Buffered() < 4 {
			return n, nil
		}
		r, err := u.rune()
		if err != nil {
			return n, err
		}
		n += utf8.EncodeRune(p[n:], r)
	}
	return n, nil
}

func (u *utf16Reader) rune() (rune, error) {
	first := u.kept
	if !u.hasKept {
		var err error
		if first, err = u.unit(); err != nil {
			return 0, err
		}
	}
	u.hasKept = false
	if !utf16.IsSurrogate(first) {
		return first, nil
	}
	second, err := u.unit()
	if err != nil {
		return utf8.RuneError, nil
	}
	if pair := utf16.DecodeRune(first, second); pair != utf8.RuneError {
		return pair, nil
	}
	u.kept, u.hasKept = second, true
	return utf8.RuneError, nil
}

// unit is one 16-bit unit.
func (u *utf16Reader) unit() (rune, error) {
	var b [2]byte
	switch n, err := io.ReadFull(u.in, b[:]); {
	case n == 1:
		return utf8.RuneError, nil
	case err != nil:
		return 0, err
	}
	return rune(u.order.Uint16(b[:])), nil
}
