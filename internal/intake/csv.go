package intake

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
)

// readCSV reads RFC 4180. Records are cut out of the lines first, within the
// limit, because one forgotten quote would otherwise swallow the whole file;
// each is then read by encoding/csv with lazy quotes, so that 5" in the middle
// of a cell is a cell.
//
// The first record is a heading when one of its fields is the wanted column or,
// with none wanted, a known name; then the separator may be a semicolon or a
// tab too, as spreadsheets in many countries write it. Otherwise it is a goal.
func readCSV(in *lineReader, s *sink) {
	c := csvReader{in: in, sink: s, comma: ','}
	first, line, err := c.record()
	if err != nil {
		return
	}
	heading, err := c.choose(first)
	if err != nil {
		s.skip(0, "%v", err)
		return
	}
	if !heading {
		c.emit(first, line)
	}
	for !s.done {
		record, line, err := c.record()
		if err != nil {
			return
		}
		c.emit(record, line)
	}
}

type csvReader struct {
	in     *lineReader
	sink   *sink
	comma  rune
	column int
	// queue are lines to read again, the first of which is number queued: those
	// behind a quote that never closed.
	queue  []string
	queued int
	// barren is the last line of those: no quote that opens up to there closes
	// by then, and looking again for each would take quadratic time.
	barren int
}

// choose finds the column and separator; it reports whether the record is a
// heading.
func (c *csvReader) choose(record string) (heading bool, err error) {
	want := strings.ToLower(strings.Trim(c.sink.o.Column, white))
	known := []string{"goal", "goals", "text", "objective", "objectives"}
	if want != "" {
		known = []string{want}
	}
	for _, comma := range [...]rune{',', ';', '\t'} {
		fields := c.fields(record, comma)
		for _, name := range known {
			at := slices.IndexFunc(fields, func(f string) bool { return strings.ToLower(strings.Trim(f, white)) == name })
			if at >= 0 {
				c.comma, c.column = comma, at
				return true, nil
			}
		}
	}
	if want == "" {
		return false, nil
	}
	if n, err := strconv.Atoi(want); err == nil && n >= 1 {
		c.column = n - 1
		return false, nil
	}
	fields := c.fields(record, ',')
	for i, f := range fields {
		fields[i] = short(f)
	}
	return false, errors.New("no column " + strconv.Quote(short(c.sink.o.Column)) + ": choose one of " + short4(fields) + " with --column, or its number")
}

// short4 lists the first few columns of a heading.
func short4(fields []string) string {
	if len(fields) > 4 {
		fields = append(fields[:4:4], "…")
	}
	return strings.Join(fields, ", ")
}

func (c *csvReader) fields(record string, comma rune) []string {
	if !strings.Contains(record, `"`) {
		return strings.Split(record, string(comma)) // all that the standard does without quotes, five times as fast
	}
	r := csv.NewReader(strings.NewReader(record))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = comma, true, -1
	fields, err := r.Read()
	if err != nil {
		return nil
	}
	return fields
}

func (c *csvReader) emit(record string, line int) {
	fields := c.fields(record, c.comma)
	if c.column >= len(fields) {
		c.sink.skip(line, "has %d columns, and the goals are in column %d; skipped, fill the row up", len(fields), c.column+1)
		return
	}
	if text := strings.Trim(fields[c.column], white); text != "" {
		c.sink.goal(Goal{Text: text, Line: line})
	}
}

// line is the next line and its number, out of the queue or the file.
func (c *csvReader) line() (string, int, error) {
	if len(c.queue) > 0 {
		text, n := c.queue[0], c.queued
		c.queue, c.queued = c.queue[1:], c.queued+1
		return text, n, nil
	}
	text, err := c.in.next()
	return text, c.in.line, err
}

// record is the next non-blank record and the line it starts on. It says what
// it skips; any error means that there is no more.
func (c *csvReader) record() (string, int, error) {
	for !c.sink.done {
		text, start, err := c.line()
		switch {
		case errors.Is(err, errTooLong):
			c.sink.skip(start, tooLong)
			continue
		case err != nil:
			if !errors.Is(err, io.EOF) {
				c.sink.fail(start, err)
			}
			return "", 0, err
		case strings.Trim(text, white) == "":
			continue
		}
		if whole, ok := c.quoted(text, start); ok {
			return whole, start, nil
		}
		c.sink.skip(start, "a quote opens here and never closes; skipped, close it or double it")
	}
	return "", 0, io.EOF
}

// quoted adds the lines that a record's open quotes reach over. When they don't
// close within the limit, those lines go back to the queue.
func (c *csvReader) quoted(first string, start int) (whole string, ok bool) {
	open := openQuote(first, c.comma, false)
	if !open || start <= c.barren {
		return first, !open
	}
	var b strings.Builder
	b.WriteString(first)
	var taken []string
	for open && b.Len() < Limit {
		text, _, err := c.line()
		if err != nil {
			// The end, a line too long or a broken file: the next read says which.
			if errors.Is(err, errTooLong) {
				c.sink.skip(c.in.line, tooLong)
			}
			break
		}
		taken = append(taken, text)
		b.WriteByte('\n')
		b.WriteString(text)
		open = openQuote(text, c.comma, true)
	}
	if open {
		c.queue, c.queued, c.barren = taken, start+1, start+len(taken)
		return "", false
	}
	return b.String(), true
}

// openQuote reports whether a quoted field is still open behind the line. It
// reads quotes as encoding/csv does when lazy: they open at the start of a
// field only, and close only before a separator or the end.
func openQuote(line string, comma rune, open bool) bool {
	start := !open
	for i := 0; i < len(line); i++ {
		b := line[i]
		switch {
		case open && b == '"':
			switch {
			case i+1 < len(line) && line[i+1] == '"':
				i++
			case i+1 == len(line) || rune(line[i+1]) == comma:
				open = false
			}
			start = false
		case !open && b == '"' && start:
			open, start = true, false
		default:
			start = !open && rune(b) == comma
		}
	}
	return open
}
