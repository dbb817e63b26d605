package gallery

import (
	"strings"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/text"
)

// sketch is a report made up by hand, so that a state can be drawn that the
// engine reaches only by luck.
type sketch struct {
	text     string
	role     goal.Role
	verdicts string // five letters: m met, w weak, - missing
	notes    [5]string
	evidence [5]string
	found    []found
	drafts   []draft
}

type found struct {
	rule, mark string
	criterion  lint.Criterion
	severity   lint.Severity
	message    string
	fixes      []string
}

type draft struct{ template, title, when, text string }

func (s sketch) report() review.Report {
	r := review.Report{
		Text: s.text, Role: s.role, Findings: []lint.Finding{}, Rewrites: []rewrite.Rewrite{},
		Empty: strings.TrimSpace(s.text) == "", TooLong: len(s.text) > review.LongText,
	}
	weights := [5]int{25, 25, 15, 10, 25}
	for i, c := range lint.Criteria() {
		v, earned := review.Missing, 0.0
		switch s.verdicts[i] {
		case 'm':
			v, earned = review.Met, float64(weights[i])
		case 'w':
			v, earned = review.Weak, float64(weights[i])/2
		}
		r.Criteria[i] = review.Criterion{Name: c, Verdict: v, Note: s.notes[i]}
		if span, ok := where(s.text, s.evidence[i]); ok && v != review.Missing {
			r.Criteria[i].Evidence = []text.Span{span}
		}
		r.Score.Parts[i] = review.Part{Name: c, Weight: weights[i], Earned: earned}
	}
	for _, f := range s.found {
		span, _ := where(s.text, f.mark)
		out := lint.Finding{Rule: f.rule, Criterion: f.criterion, Severity: f.severity, Span: span, Text: f.mark, Message: f.message}
		for _, label := range f.fixes {
			out.Fixes = append(out.Fixes, lint.Fix{Label: label, Edits: []lint.Edit{{Span: span, New: label}}})
		}
		r.Findings = append(r.Findings, out)
		for i, c := range lint.Criteria() {
			if c == f.criterion && f.severity != lint.Hint && r.Criteria[i].Verdict != review.Missing {
				r.Score.Parts[i].Taken += 4
			}
		}
	}
	sum := 0.0
	for _, p := range r.Score.Parts {
		sum += p.Earned - float64(p.Taken)
	}
	r.Score.Total = max(int(sum), 0)
	for _, d := range s.drafts {
		r.Rewrites = append(r.Rewrites, d.rewrite())
	}
	return r
}

func where(s, mark string) (text.Span, bool) {
	i := strings.Index(s, mark)
	if mark == "" || i < 0 {
		return text.Span{Start: len(s), End: len(s)}, false
	}
	return text.Span{Start: i, End: i + len(mark)}, true
}

// rewrite reads "[prompt]" as a blank.
func (d draft) rewrite() rewrite.Rewrite {
	r := rewrite.Rewrite{Template: d.template, Title: d.title, UseWhen: d.when, Draft: d.text}
	for at := 0; ; {
		i := strings.IndexByte(d.text[at:], '[')
		if i < 0 {
			return r
		}
		j := strings.IndexByte(d.text[at+i:], ']')
		if j < 0 {
			return r
		}
		b := rewrite.Blank{Prompt: d.text[at+i+1 : at+i+j], Span: text.Span{Start: at + i, End: at + i + j + 1}}
		r.DraftBlanks = append(r.DraftBlanks, b)
		at += i + j + 1
	}
}
