// Package intake reads goals out of files: plain lines, CSV, JSON lines and
// Markdown. It streams, so that memory does not grow with the file; it bounds
// every line and record; and it goes on behind a line that it can't read, after
// saying which one and what to do. What it yields is valid UTF-8 whatever the
// bytes were.
package intake

import (
	"fmt"
	"io"
	"iter"
	"path"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/when"
)

// Format is how goals are written down in a file.
type Format string

// The formats, as they stand on the command line.
const (
	Lines    Format = "lines"    // one goal a line, consecutive card lines are one
	CSV      Format = "csv"      // RFC 4180, one column holds the goals
	JSONL    Format = "jsonl"    // an object a line
	Markdown Format = "markdown" // list items, table rows and paragraphs
)

// Formats are all of them in the order of the command's help.
func Formats() [4]Format { return [4]Format{Lines, CSV, JSONL, Markdown} }

// FormatOf guesses by a file's name: .csv, .jsonl and .ndjson, .md and
// .markdown; everything else, standard input too, holds lines.
func FormatOf(name string) Format {
	switch strings.ToLower(path.Ext(name)) {
	case ".csv":
		return CSV
	case ".jsonl", ".ndjson":
		return JSONL
	case ".md", ".markdown":
		return Markdown
	}
	return Lines
}

// Limit is the length in bytes past which a line, a record or a card is
// reported and skipped.
const Limit = 1 << 20

// Options are what a reader has to know beside the bytes.
type Options struct {
	// Source names the file in goals and messages.
	Source string
	// Column is the CSV column that holds the goals: a heading, or a number
	// counted from 1. "" looks for a heading called goal, goals, text, objective
	// or objectives and takes the first column when there is none.
	Column string
	// CardLine recognises a line of a SMART card and gives the letter of its
	// label as written ('S', 'M', 'A', 'R' or 'T'). nil takes CardLine.
	CardLine func(line string) (letter byte, ok bool)
}

// Goal is one goal as it stood in a file.
type Goal struct {
	// ID is the goal's own name, "" when the format gives none.
	ID string
	// Text is valid UTF-8: every byte that was not is U+FFFD.
	Text string
	// Source and Line say where it starts; lines count from 1.
	Source string
	Line   int
	// Role, Today and FiscalStart stand in the file and override the caller's;
	// no HasRole, the zero date and 0 when they don't. A Role of "" that HasRole
	// asks for is read from the text.
	Role        goal.Role
	HasRole     bool
	Today       when.Date
	FiscalStart time.Month
	// Places map Text back to the file, in order of their offsets. None when the
	// file holds the text encoded (CSV, JSON).
	Places []Place
}

// Place says that the bytes of a goal's text from Offset up to the next place
// stand in the file at this line and column. Both count from 1, columns in
// Unicode code points.
type Place struct{ Offset, Line, Column int }

// At is where a byte of the text stands in the file. Without places it is the
// goal's line and the column within the goal's own text, and exact is false.
func (g *Goal) At(offset int) (line, column int, exact bool) {
	at := Place{0, g.Line, 1}
	for _, p := range g.Places {
		if p.Offset > offset {
			break
		}
		at = p
	}
	offset = min(max(offset, at.Offset), len(g.Text))
	return at.Line, at.Column + utf8.RuneCountInString(g.Text[min(at.Offset, offset):offset]), len(g.Places) > 0
}

// Skipped is a line or record that can't be read. The goals behind it still
// come.
type Skipped struct {
	Source string
	Line   int
	// Reason says what is wrong and what to do, without a full stop.
	Reason string
}

// Error is the one line for the reader: file, line, what to do.
func (s *Skipped) Error() string {
	if s.Line == 0 {
		return fmt.Sprintf("%s: %s", s.Source, s.Reason)
	}
	return fmt.Sprintf("%s:%d: %s", s.Source, s.Line, s.Reason)
}

// Read yields the goals of r in order. An error that is a *Skipped names a line
// that was left out; any other error ends the reading.
func Read(r io.Reader, f Format, o Options) iter.Seq2[Goal, error] {
	return func(yield func(Goal, error) bool) {
		if o.CardLine == nil {
			o.CardLine = CardLine
		}
		s := &sink{o: o, yield: yield}
		in := newLineReader(r)
		switch f {
		case CSV:
			readCSV(in, s)
		case JSONL:
			readJSONL(in, s)
		case Markdown:
			readMarkdown(in, s)
		default:
			readLines(in, s)
		}
	}
}

// sink hands goals and skipped lines to the caller and remembers when it has
// had enough.
type sink struct {
	o     Options
	yield func(Goal, error) bool
	done  bool
}

func (s *sink) goal(g Goal) {
	if s.done {
		return
	}
	g.Source = s.o.Source
	s.done = !s.yield(g, nil)
}

func (s *sink) skip(line int, format string, args ...any) {
	if !s.done {
		s.done = !s.yield(Goal{}, &Skipped{s.o.Source, line, fmt.Sprintf(format, args...)})
	}
}

// fail ends the reading: the bytes behind line can't be had.
func (s *sink) fail(line int, err error) {
	if !s.done {
		s.yield(Goal{}, fmt.Errorf("%s: can't be read past line %d: %w", s.o.Source, line, err))
		s.done = true
	}
}
