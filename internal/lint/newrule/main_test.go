package main

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// root is an empty repository with the two folders that a rule's files lie in.
func root(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "internal", "rules", "testdata"), 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestScaffold(t *testing.T) {
	dir := root(t)
	out, err := scaffold(dir, "vague-colour")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"internal/rules/vague_colour.go", "internal/rules/testdata/vague-colour.txt", "add vagueColour to All"} {
		if !strings.Contains(filepath.ToSlash(out), want) {
			t.Errorf("the author isn't told %q:\n%s", want, out)
		}
	}
	file := filepath.Join(dir, "internal", "rules", "vague_colour.go")
	if _, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution); err != nil {
		t.Error(err)
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"var vagueColour = &lint.Rule{", `"vague-colour"`} {
		if !strings.Contains(string(raw), want) {
			t.Errorf("the rule's file lacks %q", want)
		}
	}
}

// TestScaffoldKeepsWhatIsThere: neither file is written when one of them exists.
func TestScaffoldKeepsWhatIsThere(t *testing.T) {
	for _, there := range []string{"vague_colour.go", filepath.Join("testdata", "vague-colour.txt")} {
		dir := filepath.Join(root(t), "internal", "rules")
		if err := os.WriteFile(filepath.Join(dir, there), []byte("mine"), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := scaffold(filepath.Join(dir, "..", ".."), "vague-colour"); err == nil {
			t.Errorf("%s was there and nobody said so", there)
		}
		if raw, _ := os.ReadFile(filepath.Join(dir, there)); string(raw) != "mine" {
			t.Errorf("%s was written over", there)
		}
		found, _ := filepath.Glob(filepath.Join(dir, "*", "*.txt"))
		more, _ := filepath.Glob(filepath.Join(dir, "*.go"))
		if len(found)+len(more) != 1 {
			t.Errorf("beside %s there are %v %v", there, found, more)
		}
	}
}

func TestIdentifier(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"vague-colour", "vagueColour"},
		{"no-next-step", "noNextStep"},
		{"vague", ""}, {"-", ""}, {"", ""}, {"-vague-colour", ""}, {"vague-colour-", ""}, {"vague--colour", ""},
		{"Vague-Colour", ""}, {"vague_colour", ""}, {"../vague-colour", ""}, {"vague-2", ""}, {"vague-test", ""},
	} {
		got, ok := identifier(c.name)
		if got != c.want || ok != (c.want != "") {
			t.Errorf("identifier(%q) = %q, %v, want %q", c.name, got, ok, c.want)
		}
	}
}
