package intake

import (
	"bufio"
	"errors"
	"io"
	"strings"
	"unicode/utf8"
)

// errTooLong is a line past Limit. It has been skipped up to its end.
var errTooLong = errors.New("line too long")

// tooLong is what is said of it.
const tooLong = "longer than 1 MiB, skipped; put one goal on a line"

// lineReader gives one line at a time in bounded memory, as valid UTF-8.
type lineReader struct {
	r    *bufio.Reader
	line int // number of the line last read
}

func newLineReader(r io.Reader) *lineReader {
	return &lineReader{r: bufio.NewReaderSize(decoded(r), 32<<10)}
}

// next is the next line without its line break. A line past the limit gives
// errTooLong and is passed over; io.EOF ends the file.
func (l *lineReader) next() (string, error) {
	var line []byte
	long := false
	for {
		part, err := l.r.ReadSlice('\n')
		if !long {
			line = append(line, part...)
			long = len(line) > Limit
		}
		if long {
			line = nil
		}
		switch {
		case err == nil:
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && (len(line) > 0 || long):
		default:
			return "", err
		}
		l.line++
		if long {
			return "", errTooLong
		}
		return valid(strings.TrimSuffix(strings.TrimSuffix(string(line), "\n"), "\r")), nil
	}
}

// each calls f with every line until the file ends or the sink has enough.
func (l *lineReader) each(s *sink, f func(line string)) {
	for !s.done {
		switch line, err := l.next(); {
		case err == nil:
			f(line)
		case errors.Is(err, errTooLong):
			s.skip(l.line, tooLong)
		case errors.Is(err, io.EOF):
			return
		default:
			s.fail(l.line, err)
			return
		}
	}
}

// valid puts U+FFFD in the place of every invalid byte. One for each byte, as
// encoding/json does, so that columns count what a terminal shows.
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}

// readLines reads one goal a line. Blank lines are skipped, also within a card.
func readLines(in *lineReader, s *sink) {
	c := &cards{sink: s}
	in.each(s, func(line string) {
		if it, ok := trimmed(line, in.line, 0); ok {
			c.add(it)
		}
	})
	c.flush()
}

// trimmed is the part of a line from byte at on, without the white space around
// it; not ok when nothing is left.
func trimmed(line string, number, at int) (item, bool) {
	body := strings.TrimRight(line[at:], white)
	start := at + len(body) - len(strings.TrimLeft(body, white))
	text := line[start : at+len(body)]
	return item{text, []Place{{0, number, 1 + utf8.RuneCountInString(line[:start])}}}, text != ""
}

// white is what surrounds a goal without being part of it.
const white = " \t\r\n\v\f\u00a0\u200b\ufeff"
