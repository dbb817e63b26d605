package rules_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/lint/linttest"
	"github.com/goalsmith/goalsmith/internal/rules"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/text/prosetag"
)

func TestRulesAreWellFormed(t *testing.T) {
	if err := lint.Validate(rules.All()); err != nil {
		t.Fatal(err)
	}
}

// TestExamples holds with tags and without: an example that hangs on the tagger
// would change on the page while it loads.
func TestExamples(t *testing.T) {
	all := rules.All()
	for name, tagger := range map[string]text.Tagger{"lexicon": nil, "tagged": prosetag.New()} {
		for _, r := range all {
			t.Run(name+"/"+r.Name, func(t *testing.T) { linttest.Examples(t, r, all, tagger) })
		}
	}
}

// TestBeforeAndAfter: the page shows a rule by its before and after, so they
// have to be right.
func TestBeforeAndAfter(t *testing.T) {
	all := rules.All()
	for _, r := range all {
		role := ""
		for _, e := range r.Examples {
			if e.Role != "" && len(e.Marks) > 0 {
				role = e.Role
			}
		}
		before := strings.ReplaceAll(r.Doc.Before, " / ", "\n")
		after := strings.ReplaceAll(r.Doc.After, " / ", "\n")
		if !fires(t, all, r, before, role) {
			t.Errorf("%s: silent on its before %q", r.Name, before)
		}
		if fires(t, all, r, after, role) {
			t.Errorf("%s: fires on its after %q", r.Name, after)
		}
	}
}

// TestNearMisses: each rule is silent on the goals that look guilty.
func TestNearMisses(t *testing.T) {
	all := rules.All()
	tagger := prosetag.New()
	for _, r := range all {
		raw, err := os.ReadFile(filepath.Join("testdata", r.Name+".txt"))
		if err != nil {
			t.Errorf("%s: every rule has its near misses: %v", r.Name, err)
			continue
		}
		n := 0
		for line := range strings.SplitSeq(string(raw), "\n") {
			if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			n++
			text := strings.ReplaceAll(line, `\n`, "\n")
			for _, tg := range []any{nil, tagger} {
				g := linttest.Parse(t, lint.Example{Text: text}, asTagger(tg))
				for _, f := range lint.Run(all, g) {
					linttest.Shape(t, f, text)
					if f.Rule == r.Name {
						t.Errorf("%s marks %q in %q (tagged %v)", r.Name, f.Text, text, tg != nil)
					}
				}
			}
		}
		if n < 2 {
			t.Errorf("%s: %d near misses, want at least 2", r.Name, n)
		}
	}
}

func asTagger(v any) text.Tagger {
	t, _ := v.(text.Tagger)
	return t
}

func fires(t *testing.T, all []*lint.Rule, r *lint.Rule, text, role string) bool {
	for _, f := range lint.Run(all, linttest.Parse(t, lint.Example{Text: text, Role: role}, nil)) {
		if f.Rule == r.Name {
			return true
		}
	}
	return false
}
