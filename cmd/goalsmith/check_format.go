package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/goalsmith/goalsmith/internal/intake"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/rules"
)

// format writes reports in one of the output formats. goal is called from several goroutines at once and only adds to
// its buffer; what it adds begins with between, which is taken off the first of all.
type format interface {
	head() string
	goal(w *bytes.Buffer, g *intake.Goal, r *review.Report)
	between() string
	tail(t totals) string
}

// newFormat chooses a format by its name on the command line.
func newFormat(name string, p paint) (format, error) {
	switch name {
	case "text":
		return textFormat{p}, nil
	case "jsonl":
		return jsonlFormat{}, nil
	case "json":
		return jsonFormat{}, nil
	case "markdown":
		return markdownFormat{}, nil
	case "sarif":
		return newSarif(rules.All())
	}
	return nil, fmt.Errorf("unknown format %q: use text, jsonl, json, markdown or sarif", name)
}

// jsonlFormat writes one object a line.
type jsonlFormat struct{}

func (jsonlFormat) head() string       { return "" }
func (jsonlFormat) between() string    { return "" }
func (jsonlFormat) tail(totals) string { return "" }

func (jsonlFormat) goal(w *bytes.Buffer, g *intake.Goal, r *review.Report) {
	writeJSON(w, review.JSON(*r, review.Source{ID: g.ID, Name: g.Source, Line: g.Line}))
}

// jsonFormat writes the same objects as one array, an object a line.
type jsonFormat struct{}

func (jsonFormat) head() string       { return "[" }
func (jsonFormat) between() string    { return "," }
func (jsonFormat) tail(totals) string { return "\n]\n" }

func (jsonFormat) goal(w *bytes.Buffer, g *intake.Goal, r *review.Report) {
	w.WriteString(",\n")
	jsonlFormat{}.goal(w, g, r)
	w.Truncate(w.Len() - 1) // the encoder's line break
}

// writeJSON writes a value and a line break. < and & stay as they are: this is no page.
func writeJSON(w *bytes.Buffer, v any) {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		// Cannot happen: the objects hold strings and finite numbers only.
		fmt.Fprintf(w, "{}\n")
	}
}

// shown makes text from outside safe to print: what could steer a terminal or turn the line around (control characters,
// bidirectional overrides) becomes U+FFFD; line breaks stay.
func shown(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t':
			return ' '
		case r < 0x20, r >= 0x7f && r < 0xa0, r == 0x61c, r == 0x200e, r == 0x200f,
			r >= 0x2028 && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0xfeff:
			return '\ufffd'
		}
		return r
	}, s)
}

// counted writes "1 goal", "2 goals".
func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// summary is the run in one line.
func summary(t totals) string {
	if t.goals == 0 {
		s := "No goals found"
		if t.unread > 0 {
			s += fmt.Sprintf("; %d could not be read", t.unread)
		}
		return s + "."
	}
	s := fmt.Sprintf("%s: %d ready to sign, %d to work on", counted(t.goals, "goal"), t.ready, t.goals-t.ready-t.empty)
	if t.empty > 0 {
		s += fmt.Sprintf(", %d without words", t.empty)
	}
	s += fmt.Sprintf(" (%s, %s, %s)", counted(t.errors, "error"), counted(t.warnings, "warning"), counted(t.hints, "hint"))
	if t.unread > 0 {
		s += fmt.Sprintf("; %d could not be read", t.unread)
	}
	return s + "."
}
