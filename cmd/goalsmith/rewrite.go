package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/goalsmith/goalsmith/internal/intake"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/rewrite"
)

// rewriteCmd writes drafts of goals: those that fit best, or one from a template that is named. It reads what check
// reads, and exits 2 when something could not be read.
type rewriteCmd struct {
	Template    string   `placeholder:"NAME" help:"Fill this template, whatever fits best; see goalsmith templates."`
	Format      string   `default:"text" placeholder:"NAME" help:"What to write: text, markdown or json (${default})."`
	Input       string   `placeholder:"NAME" help:"What to read: lines, csv, jsonl or markdown; by the file's name when not given."`
	Role        string   `default:"auto" placeholder:"NAME" help:"Whose goals they are: auto (read from each goal), sdr, ae or team (${default})."`
	Today       string   `placeholder:"YYYY-MM-DD" help:"The day that dates are read against; today when not given."`
	FiscalStart *int     `placeholder:"1..12" help:"The month in which the fiscal year starts; that of the settings, or 1, when not given."`
	Column      string   `placeholder:"NAME" help:"The CSV column that holds the goals, by heading or number."`
	Settings    string   `placeholder:"FILE" help:"Settings as the app exports them: calendar, own words, rules. Flags win over them."`
	NoTagger    bool     `help:"Read without parts of speech, by the lexicon alone."`
	Files       []string `arg:"" optional:"" name:"file" help:"Files to read; none, or -, reads standard input."`
}

// Run drafts the goals of the files in their order.
func (c *rewriteCmd) Run(std *streams) error {
	check := checkCmd{
		Format: "text", Input: c.Input, Role: c.Role, Today: c.Today, FiscalStart: c.FiscalStart,
		Column: c.Column, Settings: c.Settings, NoTagger: c.NoTagger, Files: c.Files,
	}
	job, err := check.job(std)
	if err != nil {
		return err
	}
	draw := drafter{job: job, paint: newPaint(std.out)}
	if c.Template != "" {
		t, ok := rewrite.Named(c.Template)
		if !ok {
			return fmt.Errorf("unknown template %q: goalsmith templates lists them", c.Template)
		}
		draw.template = &t
	}
	switch c.Format {
	case "text":
		job.format = draftText{draw}
	case "markdown":
		job.format = draftMarkdown{draw}
	case "json":
		job.format = draftJSON{drafter: draw}
	default:
		return fmt.Errorf("unknown format %q: use text, markdown or json", c.Format)
	}
	sum, err := job.run(std, check.files())
	if err == nil && sum.unread > 0 {
		return exitCode(2)
	}
	return err
}

// drafter gives a goal's drafts to the formats.
type drafter struct {
	paint
	job      *job
	template *rewrite.Template
}

func (d drafter) drafts(g *intake.Goal, r *review.Report) []rewrite.Rewrite {
	if d.template == nil || r.Empty {
		return r.Rewrites
	}
	return []rewrite.Rewrite{rewrite.Fill(*d.template, review.Parse(g.Text, d.job.optionsFor(g)))}
}

// cardLines are the five lines with their letters.
func cardLines(c rewrite.Card) [5][2]string {
	return [5][2]string{{"S", c.S}, {"M", c.M}, {"A", c.A}, {"R", c.R}, {"T", c.T}}
}

// remarks are why a draft is offered and what it leaves to settle, as far as
// there is something to say.
func remarks(d rewrite.Rewrite) []string {
	var out []string
	for _, s := range [...]string{d.Why, d.Note} {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

// draftText is for people: the goal, and each draft with its card.
type draftText struct{ drafter }

func (draftText) head() string       { return "" }
func (draftText) between() string    { return "" }
func (draftText) tail(totals) string { return "" }

func (f draftText) goal(w *bytes.Buffer, g *intake.Goal, r *review.Report) {
	fmt.Fprintf(w, "%s\n", f.as(dim, shown(where(g))))
	for line := range strings.Lines(shown(g.Text)) {
		fmt.Fprintf(w, "  %s\n", f.as(bold, strings.TrimSuffix(line, "\n")))
	}
	drafts := f.drafts(g, r)
	if len(drafts) == 0 {
		w.WriteString("  Nothing to add.\n")
	}
	for _, d := range drafts {
		fmt.Fprintf(w, "\n  %s  %s. %s.\n", f.as(cyan, d.Template), d.Title, d.UseWhen)
		for _, line := range remarks(d) {
			fmt.Fprintf(w, "  %s\n", f.as(dim, shown(line)))
		}
		for line := range strings.Lines(shown(d.Draft)) {
			fmt.Fprintf(w, "  %s\n", strings.TrimSuffix(line, "\n"))
		}
		for _, l := range cardLines(d.Card) {
			fmt.Fprintf(w, "    %s  %s\n", f.as(bold, l[0]), shown(l[1]))
		}
	}
	w.WriteByte('\n')
}

// draftMarkdown is a document to hand on.
type draftMarkdown struct{ drafter }

func (draftMarkdown) head() string       { return "# Goals rewritten\n" }
func (draftMarkdown) between() string    { return "" }
func (draftMarkdown) tail(totals) string { return "" }

func (f draftMarkdown) goal(w *bytes.Buffer, g *intake.Goal, r *review.Report) {
	fmt.Fprintf(w, "\n## %s\n\n", plain(where(g)))
	for line := range strings.Lines(g.Text) {
		fmt.Fprintf(w, "> %s\n", plain(strings.TrimSuffix(line, "\n")))
	}
	for _, d := range f.drafts(g, r) {
		fmt.Fprintf(w, "\n### %s\n\n%s.", plain(d.Title), plain(d.UseWhen))
		for _, line := range remarks(d) {
			w.WriteString(" " + plain(line))
		}
		w.WriteString("\n\n")
		for k, line := range strings.Split(d.Draft, "\n") {
			if k > 0 {
				w.WriteString("\\\n") // a line break of its own
			}
			w.WriteString(plain(line))
		}
		w.WriteString("\n\n| | |\n|---|---|\n")
		for _, l := range cardLines(d.Card) {
			fmt.Fprintf(w, "| %s | %s |\n", l[0], plain(l[1]))
		}
	}
}

// draftJSON writes an array of goals with their drafts. Keys are never renamed.
type draftJSON struct {
	drafter
	jsonFormat
}

// draftObject is one draft as check writes it, with what a page would show beside it.
type draftObject struct {
	review.ObjectRewrite
	Title   string   `json:"title"`
	UseWhen string   `json:"use_when"`
	Why     string   `json:"why"`
	Note    string   `json:"note"`
	Draft   string   `json:"draft"`
	Prompts []string `json:"prompts"` // one for each blank
}

func (f draftJSON) goal(w *bytes.Buffer, g *intake.Goal, r *review.Report) {
	with := *r
	with.Rewrites = f.drafts(g, r)
	o := review.JSON(with, review.Source{ID: g.ID, Name: g.Source, Line: g.Line})
	out := struct {
		Goal     review.ObjectGoal `json:"goal"`
		Rewrites []draftObject     `json:"rewrites"`
	}{o.Goal, make([]draftObject, 0, len(o.Rewrites))}
	for i, x := range o.Rewrites {
		d := with.Rewrites[i]
		prompts := make([]string, 0, len(d.Blanks))
		for _, b := range d.Blanks {
			prompts = append(prompts, b.Prompt)
		}
		out.Rewrites = append(out.Rewrites, draftObject{x, d.Title, d.UseWhen, d.Why, d.Note, d.Draft, prompts})
	}
	w.WriteString(",\n")
	writeJSON(w, out)
	w.Truncate(w.Len() - 1) // the encoder's line break
}
