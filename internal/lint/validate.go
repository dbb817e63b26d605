package lint

import (
	"fmt"
	"strings"
)

// MaxMessage is the length in characters that a message stays under.
const MaxMessage = 100

// Validate refuses a set of rules that the page, the catalogue or the tests
// could not work with, and names every fault.
func Validate(rules []*Rule) error {
	var faults []string
	bad := func(format string, a ...any) { faults = append(faults, fmt.Sprintf(format, a...)) }
	seen := map[string]bool{}
	for _, r := range rules {
		switch {
		case r == nil:
			bad("a rule is nil")
			continue
		case !kebab(r.Name):
			bad("%q: a name is lower-case words joined by hyphens", r.Name)
		case seen[r.Name]:
			bad("%s: two rules have this name", r.Name)
		}
		seen[r.Name] = true
		if !knownCriterion(r.Criterion) {
			bad("%s: unknown criterion %q", r.Name, r.Criterion)
		}
		if rank(r.Severity) == 2 && r.Severity != Hint {
			bad("%s: unknown severity %q", r.Name, r.Severity)
		}
		if r.Check == nil {
			bad("%s: no check", r.Name)
		}
		if r.Doc.Title == "" || r.Doc.Why == "" || r.Doc.Before == "" || r.Doc.After == "" {
			bad("%s: the doc needs a title, why, before and after", r.Name)
		}
		marks, silent := 0, 0
		for _, e := range r.Examples {
			if len(e.Marks) > 0 {
				marks++
			} else {
				silent++
			}
		}
		if marks == 0 || silent == 0 {
			bad("%s: needs an example that it marks and one that it leaves alone", r.Name)
		}
	}
	if len(faults) > 0 {
		return fmt.Errorf("rules: %s", strings.Join(faults, "; "))
	}
	return nil
}

func kebab(s string) bool {
	if s == "" || s[0] == '-' || s[len(s)-1] == '-' || strings.Contains(s, "--") {
		return false
	}
	for _, c := range s {
		if c != '-' && (c < 'a' || c > 'z') {
			return false
		}
	}
	return true
}

func knownCriterion(c Criterion) bool {
	for _, k := range Criteria() {
		if c == k {
			return true
		}
	}
	return c == Whole
}
