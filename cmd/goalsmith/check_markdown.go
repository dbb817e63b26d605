package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/goalsmith/goalsmith/internal/intake"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
)

// markdownFormat is a report to hand on: a section a goal.
type markdownFormat struct{}

func (markdownFormat) head() string    { return "# Goals reviewed\n" }
func (markdownFormat) between() string { return "" }

func (markdownFormat) tail(t totals) string { return "\n---\n\n" + summary(t) + "\n" }

func (markdownFormat) goal(w *bytes.Buffer, g *intake.Goal, r *review.Report) {
	fmt.Fprintf(w, "\n## %s\n\n", plain(where(g)))
	for line := range strings.Lines(g.Text) {
		fmt.Fprintf(w, "> %s\n", plain(strings.TrimSuffix(line, "\n")))
	}
	if g.Text == "" {
		w.WriteString(">\n")
	}
	w.WriteString("\n| score | specific | measurable | achievable | relevant | time-bound |\n|---|---|---|---|---|---|\n")
	fmt.Fprintf(w, "| %d of 100 |", r.Score.Total)
	for _, c := range r.Criteria {
		fmt.Fprintf(w, " %s |", c.Verdict)
	}
	w.WriteString("\n\n")
	for _, x := range r.Findings {
		if x.Severity == lint.Hint {
			continue
		}
		line, column, _ := g.At(x.Start)
		fmt.Fprintf(w, "- **%s** `%s` at %d:%d, %s%s\n", x.Severity, x.Rule, line, column, plain(marked(x)), plain(x.Message))
		for _, fix := range x.Fixes {
			fmt.Fprintf(w, "  - fix: %s\n", plain(fix.Label))
		}
	}
	for _, h := range foldedHints(r.Findings) {
		fmt.Fprintf(w, "- hint `%s`: %s\n", h.Rule, plain(h.Message))
	}
	switch {
	case r.Empty:
		w.WriteString("- There are no words to review here.\n")
	case r.Ready:
		w.WriteString("- Ready to sign.\n")
	case len(r.Rewrites) > 0:
		fmt.Fprintf(w, "\nRewrite: %s\n", plain(r.Rewrites[0].Text))
	}
}

// plain escapes everything that Markdown or HTML would read as more than text.
func plain(s string) string {
	var b strings.Builder
	s = strings.ReplaceAll(shown(s), "\n", " ")
	for i, r := range s {
		switch {
		case strings.ContainsRune("\\`*_[]<>&|~", r),
			strings.ContainsRune("#+-=", r) && i == 0,
			(r == '.' || r == ')') && i > 0 && strings.Trim(s[:i], "0123456789") == "":
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
