package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"github.com/goalsmith/goalsmith/internal/rules"
)

// TestSarif holds the log to SARIF's own schema, and its places to the file: a region counts lines and characters of
// the file, and a text that stands there encoded gets a line only and no fix.
func TestSarif(t *testing.T) {
	log, err := sarif.FromString(rendered(t, "sarif", false))
	if err != nil {
		t.Fatal(err)
	}
	if err := log.Validate(); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	if got, want := len(run.Tool.Driver.Rules), len(rules.All()); got != want {
		t.Errorf("%d rules, want %d", got, want)
	}
	var got []string
	for _, r := range run.Results {
		place := r.Locations[0].PhysicalLocation
		line := fmt.Sprintf("%s %s %s %s", *r.RuleID, r.Level, *place.ArtifactLocation.URI, where4(place.Region))
		if r.RuleIndex >= 0 && *run.Tool.Driver.Rules[r.RuleIndex].ID != *r.RuleID {
			t.Errorf("%s points at rule %d", *r.RuleID, r.RuleIndex)
		}
		for _, fix := range r.Fixes {
			for _, c := range fix.ArtifactChanges[0].Replacements {
				line += fmt.Sprintf(" %s=%s", where4(c.DeletedRegion), *c.InsertedContent.Text)
			}
		}
		got = append(got, line)
	}
	want := []string{
		"vague-verb warning team%20goals/q3.md 2:3-2:7 2:12-2:16=rate by 5 points 3:3-3:5=until",
		"impossible-date error team%20goals/q3.md 2:12-3:13",
		"no-reason note team%20goals/q3.md 3:13-3:13",
		"no-basis note team%20goals/q3.md 2:3-2:3",
		"other-reason note team%20goals/q3.md 2:3-2:3",
		"vague-timing warning a.jsonl 2",
	}
	if a, b := strings.Join(got, "\n"), strings.Join(want, "\n"); a != b {
		t.Errorf("got\n%s\nwant\n%s", a, b)
	}
}

func where4(r *sarif.Region) string {
	if r.StartColumn == nil {
		return fmt.Sprint(*r.StartLine)
	}
	return fmt.Sprintf("%d:%d-%d:%d", *r.StartLine, *r.StartColumn, *r.EndLine, *r.EndColumn)
}

// TestSarifOfCommand checks that the log cut in two and filled while streaming is one whole again.
func TestSarifOfCommand(t *testing.T) {
	for _, in := range []string{"", goodGoal, badGoal + "\n" + badGoal + "\n"} {
		_, out, errs := command(in, "check", "--no-tagger", "--format", "sarif")
		if !json.Valid([]byte(out)) {
			t.Fatalf("%q: no JSON: %.200s %s", in, out, errs)
		}
		log, err := sarif.FromString(out)
		if err != nil {
			t.Fatal(err)
		}
		if err := log.Validate(); err != nil {
			t.Errorf("%q: %v", in, err)
		}
		if in != "" && len(log.Runs[0].Results) == 0 {
			t.Errorf("%q: no results", in)
		}
	}
}

func TestFileURI(t *testing.T) {
	for name, want := range map[string]string{"-": "stdin", "a b/c#d.md": "a%20b/c%23d.md", "/tmp/x?.csv": "file:///tmp/x%3F.csv"} {
		if got := fileURI(name); got != want {
			t.Errorf("fileURI(%q) = %q, want %q", name, got, want)
		}
	}
}
