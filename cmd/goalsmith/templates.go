package main

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/rewrite"
)

// templatesCmd lists the templates.
type templatesCmd struct {
	Format string `default:"text" placeholder:"NAME" help:"What to write: text, markdown or json (${default})."`
}

// Run writes the list.
func (c *templatesCmd) Run(std *streams) error {
	var b bytes.Buffer
	switch c.Format {
	case "text":
		templatesText(&b, rewrite.All(), newPaint(std.out))
	case "markdown":
		templatesMarkdown(&b, rewrite.All())
	case "json":
		if err := templatesJSON(&b, rewrite.All()); err != nil {
			return err
		}
	default:
		return fmt.Errorf("unknown format %q: use text, markdown or json", c.Format)
	}
	if _, err := std.out.Write(b.Bytes()); err != nil {
		return fmt.Errorf("can't write the output (%w)", err)
	}
	return nil
}

// roleName is a template's role as a heading.
func roleName(r goal.Role) string {
	switch r {
	case goal.SDR:
		return "SDR"
	case goal.AE:
		return "AE"
	case goal.Team:
		return "Team"
	}
	return "Any role"
}

func templatesText(w *bytes.Buffer, all []rewrite.Template, p paint) {
	for _, t := range all {
		fmt.Fprintf(w, "%s  %s %s\n  %s.\n", p.as(bold, t.Name), t.Title, p.as(dim, "("+roleName(t.Role)+")"), t.UseWhen)
		fmt.Fprintf(w, "  pattern  %s\n  example  %s\n\n", rewrite.Fill(t, nil).Text, t.Example())
	}
	fmt.Fprintf(w, "%s.\n", counted(len(all), "template"))
}

func templatesMarkdown(w *bytes.Buffer, all []rewrite.Template) {
	w.WriteString("# Templates\n")
	role := goal.Role("none yet")
	for _, t := range all {
		if t.Role != role {
			role = t.Role
			fmt.Fprintf(w, "\n## %s\n", roleName(role))
		}
		fmt.Fprintf(w, "\n### %s: %s\n\n%s.\n\n| pattern | example |\n|---|---|\n| %s | %s |\n",
			t.Name, plain(t.Title), plain(t.UseWhen), plain(rewrite.Fill(t, nil).Text), plain(t.Example()))
	}
}

// templateObject is a template in JSON; keys are never renamed.
type templateObject struct {
	Name    string       `json:"name"`
	Title   string       `json:"title"`
	UseWhen string       `json:"use_when"`
	Role    string       `json:"role"`
	Kind    string       `json:"kind"`
	Unit    string       `json:"unit"`
	Fits    []string     `json:"fits"`
	Pattern string       `json:"pattern"`
	Card    rewrite.Card `json:"card"`
	Slots   []slotObject `json:"slots"`
	Example string       `json:"example"`
}

// slotObject is a blank of the pattern: what is asked and a value that fits.
type slotObject struct {
	Name    string `json:"name"`
	Prompt  string `json:"prompt"`
	Example string `json:"example"`
}

func templatesJSON(w *bytes.Buffer, all []rewrite.Template) error {
	out := make([]templateObject, 0, len(all))
	for _, t := range all {
		full := rewrite.Fill(t, nil)
		o := templateObject{
			Name: t.Name, Title: t.Title, UseWhen: t.UseWhen, Role: string(t.Role), Kind: string(t.Kind), Unit: string(t.Unit),
			Fits: t.Fits, Pattern: full.Text, Card: full.Card, Slots: make([]slotObject, 0, len(full.Blanks)), Example: t.Example(),
		}
		for _, b := range full.Blanks {
			s, _ := t.Slot(b.Name)
			o.Slots = append(o.Slots, slotObject{b.Name, b.Prompt, s.Example})
		}
		out = append(out, o)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}
