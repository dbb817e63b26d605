package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/goalsmith/goalsmith/internal/intake"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
)

// paint colours text on a terminal, and leaves it alone elsewhere and under NO_COLOR.
type paint bool

func newPaint(w io.Writer) paint {
	return paint(terminal(w) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb")
}

// The few looks that the text needs, as terminal codes.
const (
	bold   = "1"
	dim    = "2"
	red    = "31"
	green  = "32"
	yellow = "33"
	cyan   = "36"
)

func (p paint) as(code, s string) string {
	if !p || s == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

func (p paint) verdict(v review.Verdict) string {
	switch v {
	case review.Met:
		return p.as(green, string(v))
	case review.Weak:
		return p.as(yellow, string(v))
	}
	return p.as(red, string(v))
}

func (p paint) severity(s lint.Severity) string {
	padded := fmt.Sprintf("%-7s", s)
	switch s {
	case lint.Error:
		return p.as(red, padded)
	case lint.Warning:
		return p.as(yellow, padded)
	}
	return p.as(cyan, padded)
}

// textFormat is for people: a block a goal and a last line.
type textFormat struct{ paint }

func (textFormat) head() string    { return "" }
func (textFormat) between() string { return "" }

func (textFormat) tail(t totals) string { return summary(t) + "\n" }

func (f textFormat) goal(w *bytes.Buffer, g *intake.Goal, r *review.Report) {
	fmt.Fprintf(w, "%s  %s\n", f.as(dim, shown(where(g))), f.as(bold, fmt.Sprintf("%d/100", r.Score.Total)))
	for line := range strings.Lines(shown(g.Text)) {
		fmt.Fprintf(w, "  %s\n", f.as(bold, strings.TrimSuffix(line, "\n")))
	}
	verdicts := make([]string, len(r.Criteria))
	for i, c := range r.Criteria {
		verdicts[i] = criterionName(c.Name) + " " + f.verdict(c.Verdict)
	}
	fmt.Fprintf(w, "  %s\n", strings.Join(verdicts, ", "))
	f.findings(w, g, r)
	switch {
	case r.Empty:
		fmt.Fprintf(w, "  There are no words to review here.\n")
	case r.Ready:
		fmt.Fprintf(w, "  %s\n", f.as(green, "Ready to sign."))
	case len(r.Rewrites) > 0:
		draft := r.Rewrites[0].Draft
		if draft == "" {
			draft = r.Rewrites[0].Text
		}
		fmt.Fprintf(w, "  %s %s\n", f.as(dim, "rewrite"), shown(draft))
	}
	w.WriteByte('\n')
}

// findings lists errors and warnings with their fixes, then the hints in one line a criterion.
func (f textFormat) findings(w *bytes.Buffer, g *intake.Goal, r *review.Report) {
	if r.TooLong {
		w.WriteString("  This is more than one goal. Check them one at a time.\n")
	}
	for _, x := range r.Findings {
		if x.Severity == lint.Hint {
			continue
		}
		line, column, _ := g.At(x.Start)
		fmt.Fprintf(w, "  %-6s %s  %s  %s%s\n", fmt.Sprintf("%d:%d", line, column), f.severity(x.Severity), f.as(bold, x.Rule), marked(x), shown(x.Message))
		for _, fix := range x.Fixes {
			fmt.Fprintf(w, "         %s %s\n", f.as(dim, "fix"), shown(fix.Label))
		}
	}
	for _, h := range foldedHints(r.Findings) {
		more := ""
		if h.more > 0 {
			more = fmt.Sprintf(" (and %s)", counted(h.more, "more hint"))
		}
		fmt.Fprintf(w, "         %s  %s  %s%s\n", f.severity(lint.Hint), f.as(bold, h.Rule), shown(h.Message), f.as(dim, more))
	}
}

// marked quotes the words that a finding is about, unless its message does.
func marked(x lint.Finding) string {
	if x.Text == "" || strings.Contains(x.Text, "\n") || strings.Contains(strings.ToLower(x.Message), strings.ToLower(x.Text)) {
		return ""
	}
	return "“" + shown(x.Text) + "”: "
}

// hint is the first hint of a criterion and how many more there are.
type hint struct {
	lint.Finding
	more int
}

func foldedHints(findings []lint.Finding) []hint {
	var out []hint
next:
	for _, x := range findings {
		if x.Severity != lint.Hint {
			continue
		}
		for i := range out {
			if out[i].Criterion == x.Criterion {
				out[i].more++
				continue next
			}
		}
		out = append(out, hint{Finding: x})
	}
	return out
}

// where is a goal's file and line, with its id when it has one.
func where(g *intake.Goal) string {
	s := fmt.Sprintf("%s:%d", named(g.Source), g.Line)
	if g.ID != "" {
		s += " (" + g.ID + ")"
	}
	return s
}

// criterionName is a criterion as people write it.
func criterionName(c lint.Criterion) string {
	if c == lint.TimeBound {
		return "time-bound"
	}
	return string(c)
}

// named is a file's name as people read it.
func named(source string) string {
	if source == "-" {
		return "stdin"
	}
	return source
}
