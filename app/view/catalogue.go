package view

import (
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/rules"
)

// catalogue is the registry of rules.
func catalogue() []*lint.Rule { return rules.All() }

// Headings gives each rule its heading, from the registry.
func Headings() func(rule string) string {
	titles := map[string]string{}
	for _, r := range catalogue() {
		titles[r.Name] = r.Doc.Title
	}
	return func(rule string) string { return titles[rule] }
}
