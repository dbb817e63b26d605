package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/goalsmith/goalsmith/internal/workshop"
	"github.com/goalsmith/goalsmith/internal/workshop/handout"
	"github.com/goalsmith/goalsmith/internal/workshop/share"
	"github.com/goalsmith/goalsmith/web"
)

// workshopCmd prints what a workshop needs on paper, and a deck's link.
type workshopCmd struct {
	Decks     decksCmd     `cmd:"" help:"List the ready-made decks."`
	Worksheet worksheetCmd `cmd:"" help:"Print a deck's worksheet."`
	Answers   answersCmd   `cmd:"" help:"Print a deck's answers: the trainer's sheet."`
	Guide     guideCmd     `cmd:"" help:"Print the guide on one page."`
	Plan      planCmd      `cmd:"" help:"Print a session plan."`
	Link      linkCmd      `cmd:"" help:"Write a link that carries a deck."`
}

type decksCmd struct{}

// Run lists the decks.
func (decksCmd) Run(std *streams) error {
	var b strings.Builder
	for _, r := range workshop.ReadyMade() {
		d, err := openDeck(r.ID)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%-9s  %s, %s\n           %s\n", r.ID, d.Title, counted(len(d.Rounds), "goal"), d.About)
	}
	return std.print(b.String())
}

// deckArg names a deck.
type deckArg struct {
	Deck string `arg:"" help:"A ready-made deck by its name (goalsmith workshop decks lists them), or a deck's file."`
}

// formatFlag is how a sheet is printed.
type formatFlag struct {
	Format string `default:"markdown" placeholder:"NAME" help:"What to write: markdown or html (${default})."`
}

type worksheetCmd struct {
	deckArg
	formatFlag
}

// Run prints the worksheet.
func (c *worksheetCmd) Run(std *streams) error {
	d, err := openDeck(c.Deck)
	if err != nil {
		return err
	}
	text, err := fs.ReadFile(web.Files, handout.GuideFile)
	if err != nil {
		return err
	}
	return c.print(std, handout.Worksheet(d, handout.ParseGuide(string(text)).Checks))
}

type answersCmd struct {
	deckArg
	formatFlag
}

// Run prints the answers.
func (c *answersCmd) Run(std *streams) error {
	d, err := openDeck(c.Deck)
	if err != nil {
		return err
	}
	return c.print(std, handout.Answers(d))
}

type guideCmd struct{ formatFlag }

// Run prints the guide.
func (c *guideCmd) Run(std *streams) error {
	text, err := fs.ReadFile(web.Files, handout.GuideFile)
	if err != nil {
		return err
	}
	return c.print(std, handout.ParseGuide(string(text)).Page(nil))
}

type planCmd struct {
	Minutes int `arg:"" help:"How long the session is: 20, 45 or 90."`
	formatFlag
}

// Run prints the plan.
func (c *planCmd) Run(std *streams) error {
	text, err := fs.ReadFile(web.Files, handout.PlansFile)
	if err != nil {
		return err
	}
	for _, p := range handout.ParsePlans(string(text)) {
		if p.Minutes == c.Minutes {
			return c.print(std, p.Page())
		}
	}
	return fmt.Errorf("there is no plan of %d minutes: use 20, 45 or 90", c.Minutes)
}

type linkCmd struct {
	deckArg
	Page string `default:"https://localhost/workshop" placeholder:"ADDRESS" help:"The workshop page's address, as the room reaches it."`
	Room bool   `help:"Leave the notes and the answers out, for participants."`
}

// Run writes the link, and warns on standard error where phones can't open it.
func (c *linkCmd) Run(std *streams) error {
	d, err := openDeck(c.Deck)
	if err != nil {
		return err
	}
	if c.Room {
		d = d.ForRoom()
	}
	fragment, err := share.Fragment(d)
	if err != nil {
		return err
	}
	switch err := share.CheckOrigin(c.Page); {
	case err == share.ErrNoOrigin:
		return fmt.Errorf("--page %s: %w", c.Page, err)
	case err != nil:
		fmt.Fprintf(std.err, "goalsmith: %v\n", err)
	}
	return std.print(c.Page + "#" + fragment + "\n")
}

// openDeck reads a ready-made deck or a file.
func openDeck(name string) (workshop.Deck, error) {
	for _, r := range workshop.ReadyMade() {
		if r.ID == name {
			raw, err := fs.ReadFile(web.Files, r.File)
			if err != nil {
				return workshop.Deck{}, err
			}
			return workshop.Parse(raw)
		}
	}
	info, err := os.Stat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return workshop.Deck{}, fmt.Errorf("no deck and no file is called %q: goalsmith workshop decks lists the decks", name)
	}
	if err == nil && info.Size() > workshop.MaxFile { // told before it is read
		return workshop.Deck{}, fmt.Errorf("%s: larger than any deck", name)
	}
	raw, err := os.ReadFile(name)
	if err != nil {
		return workshop.Deck{}, fmt.Errorf("can't read the deck (%w)", err)
	}
	d, err := workshop.Parse(raw)
	if err != nil {
		return d, fmt.Errorf("%s: %w", name, err)
	}
	return d, nil
}

// sheetStyle is what a printed HTML page needs; it stands alone and loads nothing.
const sheetStyle = `body{font:11pt/1.45 system-ui,sans-serif;max-width:18cm;margin:1cm auto}blockquote{font:13pt/1.4 Georgia,serif;margin:.4em 0;overflow-wrap:anywhere}` +
	`.line{border-bottom:1px solid #777;height:1.7em;margin:0}.label{margin:.5em 0 0;color:#444}.checklist{list-style:"☐  "}table{border-collapse:collapse}` +
	`th,td{border:1px solid #999;padding:.25em .5em;text-align:left;vertical-align:top}h2,blockquote,.label{break-after:avoid}tr,.line{break-inside:avoid}`

func (f *formatFlag) print(std *streams, p handout.Page) error {
	switch f.Format {
	case "markdown":
		return std.print(handout.Markdown(p))
	case "html":
		return std.print("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Goalsmith</title>\n<style>" + sheetStyle + "</style>\n<body>\n" +
			handout.HTML(p) + "</body>\n</html>\n")
	}
	return fmt.Errorf("unknown format %q: use markdown or html", f.Format)
}

// print writes to standard output.
func (s *streams) print(text string) error {
	if _, err := s.out.Write([]byte(text)); err != nil {
		return fmt.Errorf("can't write the output (%w)", err)
	}
	return nil
}
