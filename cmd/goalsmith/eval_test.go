package main

import (
	"strings"
	"testing"
)

const labelled = `{"id":"a","text":"Book 20 demos by 31 March 2026","specific":"met","measurable":"met","achievable":"missing","relevant":"missing","time_bound":"met","vague":[],"metric":["20 demos"],"deadline":["by 31 March 2026"],"implausible":"","kind":"activity","role":"sdr","quality":"good","near_miss":false}
{"id":"b","text":"Increase sales soon","specific":"missing","measurable":"missing","achievable":"missing","relevant":"missing","time_bound":"weak","vague":["Increase","soon"],"metric":[],"deadline":[],"implausible":"","kind":"outcome","role":"ae","quality":"weak","near_miss":false}
`

func TestEval(t *testing.T) {
	file := write(t, "labels.jsonl", labelled)
	code, out, errs := command("", "eval", "--min", "measurable=1,time_bound=1,deadline.exact=1,weak_caught=1", file)
	if code != 0 || errs != "" {
		t.Fatalf("exit code %d, %q:\n%s", code, errs, out)
	}
	for _, title := range []string{"all, with the tagger: 2 goals\n", "tune, with the tagger: 1 goal\n", "check, without the tagger: 1 goal\n"} {
		if !strings.Contains(out, title) {
			t.Errorf("no table %q in\n%s", title, out)
		}
	}
	wrong := strings.Replace(labelled, `"measurable":"missing"`, `"measurable":"met"`, 1)
	code, out, _ = command(wrong, "eval", "--no-tagger", "--misses", "--min", "measurable.recall=0.9,time_bound=1", "-")
	if code != 1 || !strings.HasSuffix(out, "measurable.recall is 0.500, below 0.900\n") || !strings.Contains(out, "b  measurable: want met, got missing  ‹Increase sales soon›\n") || strings.Contains(out, "with the tagger") {
		t.Errorf("exit code %d:\n%s", code, out)
	}
	code, out, _ = command("", "eval", "--no-tagger", "--second", write(t, "second.jsonl", wrong), file)
	if code != 0 || !strings.Contains(out, "two readers: 2 goals\n") || !strings.Contains(out, "  measurable       0.500     0.000        0.000\n") {
		t.Errorf("exit code %d:\n%s", code, out)
	}
}

func TestEvalBadUsage(t *testing.T) {
	file := write(t, "labels.jsonl", labelled)
	for _, tt := range []struct {
		in, says string
		args     []string
	}{
		{"", "no such file", []string{file + "x"}},
		{"", "no labelled goals", []string{"-"}},
		{"nonsense", "stdin: line 1: not a labelled goal", []string{"-"}},
		{"", "unknown figure", []string{"--min", "beauty=1", file}},
		{"", "unknown half", []string{"--half", "left", file}},
		{"", "bad date", []string{"--today", "May", file}},
		{strings.ReplaceAll(strings.ReplaceAll(labelled, `"id":"a"`, `"id":"c"`), `"id":"b"`, `"id":"d"`), "no goal in common", []string{"--second", "-", file}},
	} {
		code, out, errs := command(tt.in, append([]string{"eval"}, tt.args...)...)
		if code != 2 || out != "" || strings.Count(errs, "\n") != 1 || !strings.Contains(errs, tt.says) {
			t.Errorf("%q: exit code %d, %q", tt.args, code, errs)
		}
	}
}
