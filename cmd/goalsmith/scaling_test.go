//go:build linux

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// asCommand makes the tests' own binary behave as the command, so that a shell can start it.
const asCommand = "GOALSMITH_AS_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		os.Exit(run(os.Args[1:], &streams{in: os.Stdin, out: os.Stdout, err: os.Stderr}))
	}
	os.Exit(m.Run())
}

// TestScalingExample runs the shell text of docs/scaling.md, and wants what one process says of the whole file.
func TestScalingExample(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "scaling.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, script, ok := strings.Cut(string(page), "```sh\n")
	script, _, closed := strings.Cut(script, "```")
	if !ok || !closed {
		t.Fatal("docs/scaling.md has no example")
	}
	dir := t.TempDir()
	var goals strings.Builder
	for i := range 301 {
		fmt.Fprintf(&goals, `{"id":"g%d","text":"Book %d meetings with banks %s"}`+"\n", i, i+1, []string{"soon", "by 30 June", "\\nand more"}[i%3])
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	write := func(name, s string, mode os.FileMode) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(s), mode); err != nil {
			t.Fatal(err)
		}
	}
	write("goals.jsonl", goals.String(), 0o600)
	write("goalsmith", "#!/bin/sh\n"+asCommand+"=1 exec '"+self+"' \"$@\"\n", 0o700)
	sh := exec.Command("sh", "-eu", "-c", "pids=\n"+script)
	sh.Dir, sh.Env = dir, append(os.Environ(), "PATH="+dir+":"+os.Getenv("PATH"))
	if out, err := sh.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	pieces, err := filepath.Glob(filepath.Join(dir, "part.??"))
	if err != nil || len(pieces) != 2 {
		t.Fatalf("%d pieces, %v; want 2", len(pieces), err)
	}
	got, err := os.ReadFile(filepath.Join(dir, "reviews.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	code, want, says := command(goals.String(), "check", "--input", "jsonl", "--format", "jsonl", "-")
	if code != 1 {
		t.Fatalf("one process ends with %d: %s", code, says)
	}
	g, w := withoutLines(t, string(got)), withoutLines(t, want)
	if len(g) != len(w) || len(w) != 301 {
		t.Fatalf("%d reviews of two processes, %d of one; want 301", len(g), len(w))
	}
	for i := range w {
		if g[i] != w[i] {
			t.Fatalf("goal %d: two processes say\n%s\none says\n%s", i, g[i], w[i])
		}
	}
}

// withoutLines are the reviews without the numbers of their lines, which begin anew in every piece.
func withoutLines(t *testing.T, s string) []string {
	t.Helper()
	var out []string
	for line := range strings.Lines(s) {
		var review map[string]any
		if err := json.Unmarshal([]byte(line), &review); err != nil {
			t.Fatal(err)
		}
		delete(review["goal"].(map[string]any), "line")
		b, err := json.Marshal(review)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(b))
	}
	return out
}
