package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"github.com/goalsmith/goalsmith/internal/intake"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
)

// sarifFormat is SARIF 2.1.0 for code scanners and editors. A log with a million goals must not be built in memory, so
// the log without results is made first and cut in two at the place where they go; each result is written as it comes.
type sarifFormat struct {
	before, after string
	index         map[string]int
}

// newSarif lays out the log with the catalogue of rules.
func newSarif(all []*lint.Rule) (format, error) {
	f := sarifFormat{index: map[string]int{}}
	run := sarif.NewRunWithInformationURI("goalsmith", "https://github.com/goalsmith/goalsmith").WithColumnKind("unicodeCodePoints")
	for i, r := range all {
		f.index[r.Name] = i
		run.AddRule(r.Name).
			WithShortDescription(sarif.NewMultiformatMessageString().WithText(r.Doc.Title)).
			WithFullDescription(sarif.NewMultiformatMessageString().WithText(r.Doc.Why)).
			WithDefaultConfiguration(sarif.NewReportingConfiguration().WithLevel(level(r.Severity))).
			WithProperties(sarif.NewPropertyBag().Add("criterion", string(r.Criterion)))
	}
	log := sarif.NewReport()
	log.AddRun(run)
	b, err := json.Marshal(log)
	if err != nil {
		return nil, err
	}
	const empty = `"results":[]`
	before, after, ok := strings.Cut(string(b), empty)
	if !ok || strings.Contains(after, empty) {
		return nil, errors.New("the SARIF log has no place for results; use --format json")
	}
	f.before, f.after = before+`"results":[`, "\n]"+after+"\n"
	return f, nil
}

func (f sarifFormat) head() string       { return f.before }
func (f sarifFormat) between() string    { return "," }
func (f sarifFormat) tail(totals) string { return f.after }

func (f sarifFormat) goal(w *bytes.Buffer, g *intake.Goal, r *review.Report) {
	place := sarif.NewArtifactLocation().WithURI(fileURI(g.Source))
	for _, x := range r.Findings {
		result := sarif.NewRuleResult(x.Rule).
			WithLevel(level(x.Severity)).
			WithMessage(sarif.NewTextMessage(marked(x) + shown(x.Message))).
			AddLocation(sarif.NewLocationWithPhysicalLocation(
				sarif.NewPhysicalLocation().WithArtifactLocation(place).WithRegion(region(g, x.Start, x.End))))
		if i, ok := f.index[x.Rule]; ok {
			result.WithRuleIndex(i)
		}
		if len(g.Places) > 0 { // elsewhere the text stands encoded, and an edit would break the file
			for _, fix := range x.Fixes {
				if len(fix.Edits) > 0 {
					result.AddFixe(sarifFix(g, place, fix))
				}
			}
		}
		w.WriteString(",\n")
		writeJSON(w, result)
		w.Truncate(w.Len() - 1)
	}
}

func sarifFix(g *intake.Goal, place *sarif.ArtifactLocation, fix lint.Fix) *sarif.Fix {
	change := sarif.NewArtifactChange().WithArtifactLocation(place)
	for _, e := range fix.Edits {
		change.AddReplacement(sarif.NewReplacement().
			WithDeletedRegion(region(g, e.Start, e.End)).
			WithInsertedContent(sarif.NewArtifactContent().WithText(e.New)))
	}
	return sarif.NewFix().WithDescription(sarif.NewTextMessage(fix.Label)).AddArtifactChange(change)
}

// region is a span as lines and columns of the file, or the goal's line where the file holds the text encoded. It ends
// behind its last character, which is not always before the next one: the goal may go on on another line there.
func region(g *intake.Goal, start, end int) *sarif.Region {
	line, column, exact := g.At(start)
	out := sarif.NewRegion().WithStartLine(line)
	if !exact {
		return out
	}
	endLine, endColumn := line, column
	if end > start {
		last := []rune(g.Text[start:min(end, len(g.Text))])
		endLine, endColumn, _ = g.At(end - len(string(last[len(last)-1])))
		endColumn++
	}
	return out.WithStartColumn(column).WithEndLine(endLine).WithEndColumn(endColumn)
}

// level is a severity in SARIF's words.
func level(s lint.Severity) string {
	switch s {
	case lint.Error:
		return sarif.LevelError
	case lint.Warning:
		return sarif.LevelWarning
	}
	return sarif.LevelNote
}

// fileURI is a file's name as a URI: relative stays relative, so that a scanner finds it in the checkout.
func fileURI(name string) string {
	if name == "-" {
		return "stdin"
	}
	name = filepath.ToSlash(name)
	u := url.URL{Path: name}
	if filepath.IsAbs(name) {
		u.Scheme = "file"
	}
	return u.String()
}
