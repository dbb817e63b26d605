// Command newrule scaffolds a rule: go run ./internal/lint/newrule vague-colour.
// It writes the rule's file and its near misses, which compile at once, and says
// what to do next. What is still to be filled in says TODO, and the tests of
// package rules fail on it once the rule is listed.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const body = `package rules

import "github.com/goalsmith/goalsmith/internal/lint"

// TODO: say in a line what %[2]s marks, and what it leaves alone on purpose.
var %[2]s = &lint.Rule{
	Name:      %[1]q,
	Criterion: lint.Specific,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "TODO: a coach's question?",
		Why:    "TODO: say in one plain sentence why the fault matters.",
		Before: "TODO: a short goal with the fault",
		After:  "TODO: the same goal, mended",
	},
	Examples: []lint.Example{
		{Text: "TODO: a goal that the rule marks", Marks: []string{"marks"}},
		{Text: "TODO: a goal that it leaves alone"},
	},
	Check: func(p *lint.Pass) {
		// Look at p.Goal and report: p.Report(lint.Finding{Span: …, Message: "…"}).
	},
}
`

const misses = "# Goals that look guilty and are not, one a line, at least two. %s stays silent on each.\n"

const next = `next:
  1. fill in every TODO of %[1]s, then its Check
  2. write at least two goals that look guilty and are not into %[2]s
  3. add %[3]s to All in internal/rules/all.go
  4. add %[4]s to its criterion in internal/rules/criteria_test.go, and to its severity unless it is a hint
  5. make golden, look at the diff, make check
`

func main() {
	if len(os.Args) != 2 {
		stop(errors.New("give one name: make rule NAME=vague-colour"))
	}
	out, err := scaffold(".", os.Args[1])
	if err != nil {
		stop(err)
	}
	fmt.Print(out)
}

func stop(err error) {
	fmt.Fprintf(os.Stderr, "newrule: %v\n", err)
	os.Exit(2)
}

// scaffold writes the files of a rule under the repository's root and returns
// what to tell the author. It writes nothing where one of them is there already.
func scaffold(root, name string) (string, error) {
	ident, ok := identifier(name)
	if !ok {
		return "", fmt.Errorf("%q is no rule name: state the fault in lower-case words joined by hyphens, like vague-colour", name)
	}
	file := filepath.Join("internal", "rules", strings.ReplaceAll(name, "-", "_")+".go")
	silent := filepath.Join("internal", "rules", "testdata", name+".txt")
	for _, path := range []string{file, silent} {
		if _, err := os.Stat(filepath.Join(root, path)); err == nil {
			return "", fmt.Errorf("%s is there already; choose another name", path)
		}
	}
	if err := os.WriteFile(filepath.Join(root, file), fmt.Appendf(nil, body, name, ident), 0o644); err != nil {
		return "", err
	}
	if err := os.WriteFile(filepath.Join(root, silent), fmt.Appendf(nil, misses, name), 0o644); err != nil {
		return "", err
	}
	return fmt.Sprintf("wrote %[1]s\nwrote %[2]s\n"+next, file, silent, ident, name), nil
}

// identifier turns vague-colour into vagueColour. It takes two words or more,
// since one could be a word of Go or a name of the package; a name that ends in
// test would make the file a test.
func identifier(name string) (string, bool) {
	words := strings.Split(name, "-")
	if len(words) < 2 || words[len(words)-1] == "test" {
		return "", false
	}
	for i, w := range words {
		if w == "" || strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") != "" {
			return "", false
		}
		if i > 0 {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, ""), true
}
