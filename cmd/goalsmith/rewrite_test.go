package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/rewrite"
)

func TestRewrite(t *testing.T) {
	bad := write(t, "bad.txt", badGoal+"\n")
	two := write(t, "two.txt", "Close $200K in ARR and hire 3 reps by 30 June\n")
	none := write(t, "none.txt", "Be better\n")
	wrong := write(t, "wrong.txt", "Reduce win rate from 30% to 24% by Q3\n")
	tests := []struct {
		name string
		args []string
		code int
		out  []string // pieces of standard output, in their order
		errs string
	}{
		{"what fits best", []string{"--role", "ae", bad}, 0, []string{badGoal, "ae-arr", "Close [how much?] in ARR by [which day?]", "S  Close {amount} in ARR", "ae-deals"}, ""},
		{"a template by name", []string{"--template", "ae-win-rate", bad}, 0, []string{badGoal, "ae-win-rate"}, ""},
		{"two goals", []string{two}, 0, []string{"split  Two goals. One text asks for two results.", "Two results share this goal.", "  Close $200K in ARR by 30 June\n  Hire 3 reps by 30 June\n"}, ""},
		{"two goals in markdown", []string{"--format", "markdown", two}, 0, []string{"### Two goals", "Close $200K in ARR by 30 June\\\nHire 3 reps by 30 June\n"}, ""},
		{"nothing to carry over", []string{none}, 0, []string{"Be better", "Nothing in your words can be carried over yet, so every part is a blank.", "Move [which measure?] from [what?] to [what?] by [which day?]"}, ""},
		{"a claim is kept", []string{"--template", "ae-win-rate", wrong}, 0, []string{"Turn it round if that is a slip.", "Reduce win rate from 30% to 24% by Q3"}, ""},
		{"markdown", []string{"--format", "markdown", "--role", "ae", bad}, 0, []string{"# Goals rewritten", "> " + badGoal, "### ARR closed", "| S | Close {amount} in ARR |"}, ""},
		{"unknown template", []string{"--template", "nope", bad}, 2, nil, "goalsmith: unknown template \"nope\": goalsmith templates lists them\n"},
		{"unknown format", []string{"--format", "xml", bad}, 2, nil, "goalsmith: unknown format \"xml\": use text, markdown or json\n"},
		{"no such file", []string{bad + "x"}, 2, nil, "goalsmith: " + bad + "x: no such file; check the name\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var out, errs bytes.Buffer
			code := run(append([]string{"rewrite", "--today", "2026-01-15", "--no-tagger"}, tt.args...), &streams{in: strings.NewReader(""), out: &out, err: &errs})
			if code != tt.code || errs.String() != tt.errs {
				t.Errorf("exit %d, said %q; want %d, %q", code, errs.String(), tt.code, tt.errs)
			}
			rest := out.String()
			for _, want := range tt.out {
				_, after, ok := strings.Cut(rest, want)
				if !ok {
					t.Fatalf("%q is missing or out of turn in\n%s", want, out.String())
				}
				rest = after
			}
		})
	}
}

func TestRewriteJSON(t *testing.T) {
	var out, errs bytes.Buffer
	if code := run([]string{"rewrite", "--format", "json", "--today", "2026-01-15"}, &streams{in: strings.NewReader(badGoal + "\n" + goodGoal + "\n"), out: &out, err: &errs}); code != 0 {
		t.Fatalf("exit %d: %s", code, errs.String())
	}
	var goals []struct {
		Goal     struct{ Text string }
		Rewrites []struct {
			Template, Text, Draft string
			Blanks                []struct{ Name string }
			Prompts               []string
		}
	}
	if err := json.Unmarshal(out.Bytes(), &goals); err != nil {
		t.Fatalf("%v in %s", err, out.String())
	}
	if len(goals) != 2 || goals[0].Goal.Text != badGoal || len(goals[0].Rewrites) == 0 {
		t.Fatalf("got %+v", goals)
	}
	for _, r := range goals[0].Rewrites {
		if len(r.Blanks) == 0 || len(r.Blanks) != len(r.Prompts) || r.Text == r.Draft {
			t.Errorf("got %+v", r)
		}
	}
}

func TestTemplates(t *testing.T) {
	for _, format := range []string{"text", "markdown", "json"} {
		var out, errs bytes.Buffer
		if code := run([]string{"templates", "--format", format}, &streams{in: strings.NewReader(""), out: &out, err: &errs}); code != 0 {
			t.Fatalf("%s: exit %d: %s", format, code, errs.String())
		}
		for _, x := range rewrite.All() {
			if !strings.Contains(out.String(), x.Name) {
				t.Errorf("%s lacks %s", format, x.Name)
			}
		}
		if format == "json" {
			var list []templateObject
			if err := json.Unmarshal(out.Bytes(), &list); err != nil || len(list) != len(rewrite.All()) || len(list[0].Slots) == 0 {
				t.Errorf("%d templates, %v", len(list), err)
			}
		}
	}
	var out, errs bytes.Buffer
	if code := run([]string{"templates", "--format", "xml"}, &streams{in: strings.NewReader(""), out: &out, err: &errs}); code != 2 || !strings.Contains(errs.String(), "use text, markdown or json") {
		t.Errorf("exit %d: %q", code, errs.String())
	}
}
