package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/intake"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// files are the expected outputs by format.
var files = map[string]string{"text": "check.txt", "jsonl": "check.jsonl", "json": "check.json", "markdown": "check.md"}

// golden compares with a file under testdata, or writes it on GOALSMITH_GOLDEN=write.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if os.Getenv("GOALSMITH_GOLDEN") == "write" {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

// reviewed are goals with reports made by hand, so that the formats are tested apart from the engine: one with every
// kind of finding, from Markdown over two lines, one that is ready, one out of JSON with hostile text, and an empty one.
func reviewed(t *testing.T) ([]intake.Goal, []review.Report) {
	t.Helper()
	var goals []intake.Goal
	for g, err := range intake.Read(strings.NewReader("# Q3\n- Lift win räte\n  by June 31\n"), intake.Markdown, intake.Options{Source: "team goals/q3.md"}) {
		if err != nil {
			t.Fatal(err)
		}
		goals = append(goals, g)
	}
	goals = append(goals,
		intake.Goal{Text: "Book 20 demos by May", Source: "-", Line: 4, Places: []intake.Place{{Offset: 0, Line: 4, Column: 1}}},
		intake.Goal{ID: "x<1>", Text: "<b>*hi*</b>\n\u202e| now\x1b[31m", Source: "a.jsonl", Line: 2},
		intake.Goal{Source: "a.jsonl", Line: 3})
	at := func(s, w string) text.Span {
		i := strings.Index(s, w)
		return text.Span{Start: i, End: i + len(w)}
	}
	s := goals[0].Text
	reports := make([]review.Report, len(goals))
	for i, g := range goals {
		reports[i] = review.Report{Text: g.Text}
		for k, c := range lint.Criteria() {
			reports[i].Criteria[k] = review.Criterion{Name: c, Verdict: [...]review.Verdict{review.Met, review.Weak, review.Missing}[(i+k)%3]}
		}
	}
	r := &reports[0]
	r.Score.Total, r.Role, r.Kind = 31, "ae", "outcome"
	r.Quantities = []quantity.Quantity{{Span: at(s, "win"), Kind: quantity.Count, Value: 1, High: 1, Use: quantity.Other}}
	r.Deadlines = []when.Deadline{{Span: at(s, "by June 31"), Grain: when.Day, Said: when.Partial, Impossible: true}}
	r.Findings = []lint.Finding{
		{Rule: "vague-verb", Criterion: lint.Specific, Severity: lint.Warning, Span: at(s, "Lift"), Text: "Lift", Message: "“Lift” by how much?",
			Fixes: []lint.Fix{{Label: "by 5 points", Edits: []lint.Edit{{Span: at(s, "räte"), New: "rate by 5 points"}, {Span: at(s, "by"), New: "until"}}}}},
		{Rule: "impossible-date", Criterion: lint.TimeBound, Severity: lint.Error, Span: at(s, "räte by June 31"), Text: "räte by June 31", Message: "This day does not exist."},
		{Rule: "no-reason", Criterion: lint.Relevant, Severity: lint.Hint, Span: text.Span{Start: len(s), End: len(s)}, Message: "What is it for?"},
		{Rule: "no-basis", Criterion: lint.Achievable, Severity: lint.Hint, Message: "What does it rest on?"},
		{Rule: "other-reason", Criterion: lint.Relevant, Severity: lint.Hint, Message: "Folded away."},
	}
	r.Rewrites = []rewrite.Rewrite{{Template: "ae-win", Text: "Lift win rate to {n}", Draft: "Lift win rate to [how much?]", Blanks: []rewrite.Blank{{Name: "n", Span: text.Span{Start: 17, End: 20}}}}}
	reports[1].Ready, reports[1].Score.Total = true, 85
	reports[2].Findings = []lint.Finding{{Rule: "vague-timing", Criterion: lint.TimeBound, Severity: lint.Warning, Span: at(goals[2].Text, "now"), Text: "now", Message: "When?",
		Fixes: []lint.Fix{{Label: "today", Edits: []lint.Edit{{Span: at(goals[2].Text, "now"), New: "today"}}}}}}
	reports[3].Empty = true
	return goals, reports
}

// rendered writes the reports as the command does.
func rendered(t *testing.T, name string, p paint) string {
	t.Helper()
	f, err := newFormat(name, p)
	if err != nil {
		t.Fatal(err)
	}
	goals, reports := reviewed(t)
	var sum totals
	var body bytes.Buffer
	for i := range goals {
		sum.add(&reports[i])
		f.goal(&body, &goals[i], &reports[i])
	}
	return f.head() + strings.TrimPrefix(body.String(), f.between()) + f.tail(sum)
}

func TestCheckFormats(t *testing.T) {
	for name, file := range files {
		golden(t, file, rendered(t, name, false))
	}
	golden(t, "check.colour.txt", rendered(t, "text", true))
}

// TestCheckShowsTextAsText holds every format for people to the promise that nothing in a goal steers the terminal or
// the page it is read on.
func TestCheckShowsTextAsText(t *testing.T) {
	for _, name := range []string{"text", "markdown"} {
		if out := rendered(t, name, false); strings.ContainsAny(out, "\x1b\u202e") {
			t.Errorf("%s lets a control character through: %q", name, out)
		}
	}
	if out := rendered(t, "markdown", false); strings.Contains(out, "<b>") && !strings.Contains(out, `\<b\>`) {
		t.Errorf("markdown lets a tag through: %q", out)
	}
	for _, name := range []string{"jsonl", "json"} {
		if out := rendered(t, name, false); strings.Contains(out, "\x1b") || !strings.Contains(out, "\u202e") {
			t.Errorf("%s must keep the text, escaped: %q", name, out)
		}
	}
}

func TestSummary(t *testing.T) {
	for want, sum := range map[string]totals{
		"No goals found.":                      {},
		"No goals found; 2 could not be read.": {unread: 2},
		"1 goal: 1 ready to sign, 0 to work on (0 errors, 0 warnings, 2 hints).":                                       {goals: 1, ready: 1, hints: 2},
		"9 goals: 2 ready to sign, 6 to work on, 1 without words (1 error, 5 warnings, 0 hints); 3 could not be read.": {goals: 9, ready: 2, empty: 1, errors: 1, warnings: 5, unread: 3},
	} {
		if got := summary(sum); got != want {
			t.Errorf("summary = %q, want %q", got, want)
		}
	}
}

func TestProgressLine(t *testing.T) {
	if got, want := progressLine(7, 5, 0), "7 goals"; got != want {
		t.Errorf("progressLine = %q, want %q", got, want)
	}
	if got, want := progressLine(12, 50, 100), "[############............]  50%  12 goals"; got != want {
		t.Errorf("progressLine = %q, want %q", got, want)
	}
	if got, want := progressLine(12, 300, 100), "[########################] 100%  12 goals"; got != want {
		t.Errorf("progressLine = %q, want %q", got, want)
	}
}

func TestRules(t *testing.T) {
	var list []ruleObject
	code, out, errs := command("", "rules", "--format", "json")
	if err := json.Unmarshal([]byte(out), &list); err != nil || code != 0 || len(list) == 0 {
		t.Fatalf("%v, exit code %d, %d rules, %s", err, code, len(list), errs)
	}
	if strings.Contains(out, "null") {
		t.Error("a list is null")
	}
	_, plainText, _ := command("", "rules")
	_, page, _ := command("", "rules", "--format", "markdown")
	for _, r := range list {
		if r.Name == "" || r.Title == "" || r.Why == "" || r.Criterion == "" || r.Severity == "" {
			t.Errorf("a key is empty: %+v", r)
		}
		if !strings.Contains(plainText, "  "+r.Name+" (") || !strings.Contains(page, "\n### "+r.Name+"\n") {
			t.Errorf("%s is missing from the text or the page", r.Name)
		}
	}
	if code, _, errs := command("", "rules", "--format", "xml"); code != 2 || errs != "goalsmith: unknown format \"xml\": use text, markdown or json\n" {
		t.Errorf("exit code %d, %q", code, errs)
	}
}
