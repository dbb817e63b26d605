package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/goalsmith/goalsmith/internal/intake"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/text/prosetag"
	"github.com/goalsmith/goalsmith/internal/when"
)

// checkCmd reviews goals. It exits 0 when no goal has an error finding, 1 when one has, and 2 when the flags are wrong
// or something could not be read; the rest is reviewed all the same.
type checkCmd struct {
	Format      string   `default:"text" placeholder:"NAME" help:"What to write: text, jsonl, json, markdown or sarif (${default})."`
	Input       string   `placeholder:"NAME" help:"What to read: lines, csv, jsonl or markdown; by the file's name when not given."`
	Role        string   `default:"auto" placeholder:"NAME" help:"Whose goals they are: auto (read from each goal), sdr, ae or team (${default})."`
	Today       string   `placeholder:"YYYY-MM-DD" help:"The day that dates are read against; today when not given."`
	FiscalStart *int     `placeholder:"1..12" help:"The month in which the fiscal year starts; that of the settings, or 1, when not given."`
	Column      string   `placeholder:"NAME" help:"The CSV column that holds the goals, by heading or number."`
	Settings    string   `placeholder:"FILE" help:"Settings as the app exports them: calendar, own words, rules. Flags win over them."`
	NoTagger    bool     `help:"Read without parts of speech, by the lexicon alone."`
	Files       []string `arg:"" optional:"" name:"file" help:"Files to review; none, or -, reads standard input."`
}

// Run reviews the files in their order.
func (c *checkCmd) Run(std *streams) error {
	job, err := c.job(std)
	if err != nil {
		return err
	}
	sum, err := job.run(std, c.files())
	switch {
	case err != nil:
		return err
	case sum.unread > 0:
		return exitCode(2)
	case sum.errors > 0:
		return exitCode(1)
	}
	return nil
}

func (c *checkCmd) files() []string {
	if len(c.Files) == 0 {
		return []string{"-"}
	}
	return c.Files
}

// job checks the flags.
func (c *checkCmd) job(std *streams) (*job, error) {
	j := &job{column: c.Column, input: intake.Format(c.Input)}
	var err error
	if j.options.Role, err = intake.ParseRole(c.Role); err != nil {
		return nil, err
	}
	if j.options.Time.Today, err = day(c.Today, time.Now); err != nil {
		return nil, err
	}
	set, err := readSettings(c.Settings)
	if err != nil {
		return nil, err
	}
	j.options.Time, j.options.Settings = set.Time(j.options.Time), set.Reading()
	if c.FiscalStart != nil {
		if j.options.Time.FiscalStart, err = intake.ParseFiscalStart(*c.FiscalStart); err != nil {
			return nil, err
		}
	}
	formats := intake.Formats()
	if c.Input != "" && !slices.Contains(formats[:], j.input) {
		return nil, fmt.Errorf("unknown input %q: use lines, csv, jsonl or markdown", c.Input)
	}
	if j.format, err = newFormat(c.Format, newPaint(std.out)); err != nil {
		return nil, err
	}
	j.options.Tagger = newTagger(c.NoTagger)
	j.options.NoRewrites = c.Format == "sarif" // which holds none, and they take half of the time
	return j, nil
}

// day reads a date, or asks the clock when there is none.
func day(s string, now func() time.Time) (when.Date, error) {
	if s == "" {
		return when.DateOf(now()), nil
	}
	return intake.ParseToday(s)
}

// newTagger is prose, or nothing.
func newTagger(off bool) text.Tagger {
	if off {
		return nil // not a nil *prosetag.Tagger, which would not equal nil
	}
	return prosetag.New()
}

// optionsFor are the options of the command with what the goal itself says.
func (j *job) optionsFor(g *intake.Goal) review.Options {
	o := j.options
	if g.HasRole {
		o.Role = g.Role
	}
	if !g.Today.IsZero() {
		o.Time.Today = g.Today
	}
	if g.FiscalStart != 0 {
		o.Time.FiscalStart = g.FiscalStart
	}
	return o
}

// openFile opens a file for reading; size is 0 when it can't be told.
func openFile(name string, std *streams) (r io.ReadCloser, size int64, err error) {
	if name == "-" {
		return io.NopCloser(std.in), 0, nil
	}
	info, err := os.Stat(name)
	if err == nil && info.IsDir() {
		return nil, 0, fmt.Errorf("%s: is a folder; name the files in it", name)
	}
	var f *os.File
	if err == nil {
		f, err = os.Open(name)
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, 0, fmt.Errorf("%s: no such file; check the name", name)
	case errors.Is(err, fs.ErrPermission):
		return nil, 0, fmt.Errorf("%s: not allowed to read it; check its permissions", name)
	case err != nil:
		return nil, 0, fmt.Errorf("%s: %s; check the name", name, strings.TrimPrefix(err.Error(), "stat "+name+": "))
	}
	if info.Mode().IsRegular() {
		size = info.Size()
	}
	return f, size, nil
}
