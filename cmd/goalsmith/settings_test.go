package main

import (
	"path/filepath"
	"strings"
	"testing"
)

const ownSettings = `{
  "schema": 1,
  "fiscal_start": 4,
  "terms": ["increase", "soon"],
  "rules": {"vague-object": "error"}
}
`

// TestSettingsFile checks that a file reaches the review, that flags and the goal's own keys win over it, and that the
// commands which read goals take it alike.
func TestSettingsFile(t *testing.T) {
	file := write(t, "settings.json", ownSettings)
	const goal = `{"text":"Close 5 deals by the end of Q1"}`
	tests := []struct {
		name, in  string
		args      []string
		has, lack string
	}{
		{"without", "Increase sales soon", []string{"check"}, "vague-timing", "error    vague-object"},
		{"words and rules", "Increase sales soon", []string{"check", "--settings", file}, "error    vague-object", "vague-timing"},
		{"calendar", goal, []string{"check", "--format", "jsonl", "--input", "jsonl", "--settings", file}, `"to":"2026-06-30"`, "2026-03-31"},
		{"a flag wins", goal, []string{"check", "--format", "jsonl", "--input", "jsonl", "--fiscal-start", "1", "--settings", file}, `"to":"2026-03-31"`, "2026-06-30"},
		{"the goal wins", strings.Replace(goal, "}", `,"fiscal_start":7}`, 1), []string{"check", "--format", "jsonl", "--input", "jsonl", "--settings", file}, `"to":"2026-09-30"`, "2026-06-30"},
		{"rewrite", "Close 5 deals by the end of Q1", []string{"rewrite", "--settings", file, "--template", "ae-arr"}, "Q1", "no such"},
		{"eval", `{"id":"a","text":"Close 5 deals soon","specific":"met","measurable":"met","achievable":"missing","relevant":"missing","time_bound":"weak","quality":"partial","vague":["soon"]}`, []string{"eval", "--misses", "--settings", file, "-"}, `vague: want "soon"`, "no such"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			args := append(tt.args[:1:1], "--no-tagger", "--today", "2026-01-15")
			code, out, errs := command(tt.in+"\n", append(args, tt.args[1:]...)...)
			if code == 2 || !strings.Contains(out, tt.has) || strings.Contains(out, tt.lack) {
				t.Errorf("exit code %d, %s\nwant %q and no %q in:\n%s", code, errs, tt.has, tt.lack, out)
			}
		})
	}
}

// TestSettingsRefused: one line that names the file and the key, and nothing is reviewed.
func TestSettingsRefused(t *testing.T) {
	for _, cmd := range []string{"check", "rewrite", "eval"} {
		for _, tt := range []struct{ name, content, says string }{
			{"a wrong value", `{"schema":1,"rules":{"no-such":"off"}}`, ": rules.no-such: there is no such rule\n"},
			{"a newer file", `{"schema":9}`, ": schema: the file is from a newer Goalsmith (9; this one reads 1); update Goalsmith\n"},
			{"no JSON", "{\n", ": not JSON at line 2: unexpected end of JSON input\n"},
		} {
			file := write(t, "settings.json", tt.content)
			code, out, errs := command(badGoal+"\n", cmd, "--settings", file, "-")
			if code != 2 || out != "" || errs != "goalsmith: "+file+tt.says {
				t.Errorf("%s, %s: exit code %d, %q on standard output, %q", cmd, tt.name, code, out, errs)
			}
		}
	}
	missing := filepath.Join(t.TempDir(), "none.json")
	if code, _, errs := command(badGoal, "check", "--settings", missing); code != 2 || errs != "goalsmith: "+missing+": no such file; check the name\n" {
		t.Errorf("no file: exit code %d, %q", code, errs)
	}
	if code, _, errs := command(badGoal, "check", "--settings", "-"); code != 2 || strings.Count(errs, "\n") != 1 {
		t.Errorf("standard input: exit code %d, %q", code, errs)
	}
	big := write(t, "big.json", strings.Repeat(" ", 300<<10))
	if code, _, errs := command(badGoal, "check", "--settings", big); code != 2 || errs != "goalsmith: "+big+": larger than 256 KB, which no settings file is\n" {
		t.Errorf("a large file: exit code %d, %q", code, errs)
	}
}
