// Command newrule scaffolds a rule: go run ./internal/lint/newrule vague-colour.
// It writes the rule's file and its near misses, and says which line to add to
// all.go.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const body = `package rules

import "github.com/goalsmith/goalsmith/internal/lint"

var %[2]s = &lint.Rule{
	Name:      %[1]q,
	Criterion: lint.Specific,
	Severity:  lint.Hint,
	Doc: lint.Doc{
		Title:  "What is it?",
		Why:    "Say in one plain sentence why the fault matters.",
		Before: "A short goal with the fault",
		After:  "The same goal, mended",
	},
	Examples: []lint.Example{
		{Text: "A goal that the rule marks", Marks: []string{"marks"}},
		{Text: "A goal that it leaves alone"},
	},
	Check: func(p *lint.Pass) {
		// Look at p.Goal and report: p.Report(lint.Finding{Span: …, Message: "…"}).
	},
}
`

func main() {
	if len(os.Args) != 2 || strings.Trim(os.Args[1], "abcdefghijklmnopqrstuvwxyz-") != "" || os.Args[1] == "" {
		fmt.Fprintln(os.Stderr, "newrule: give one name in kebab-case: make rule NAME=vague-colour")
		os.Exit(2)
	}
	name := os.Args[1]
	words := strings.Split(name, "-")
	for i := 1; i < len(words); i++ {
		if words[i] != "" {
			words[i] = strings.ToUpper(words[i][:1]) + words[i][1:]
		}
	}
	ident := strings.Join(words, "")
	file := filepath.Join("internal", "rules", strings.ReplaceAll(name, "-", "_")+".go")
	misses := filepath.Join("internal", "rules", "testdata", name+".txt")
	for path, content := range map[string]string{
		file:   fmt.Sprintf(body, name, ident),
		misses: "# Goals that look guilty and are not, one a line. " + name + " stays silent on each.\n",
	} {
		if _, err := os.Stat(path); err == nil {
			fmt.Fprintf(os.Stderr, "newrule: %s is there already; choose another name\n", path)
			os.Exit(2)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			fmt.Fprintf(os.Stderr, "newrule: %v\n", err)
			os.Exit(2)
		}
		fmt.Println("wrote", path)
	}
	fmt.Printf("now add %s to All in internal/rules/all.go and run make check\n", ident)
}
