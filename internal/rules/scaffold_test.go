package rules

import (
	"os"
	"strings"
	"testing"
)

// TestNothingLeftFromTheScaffold: what make rule writes says TODO until somebody
// has written it.
func TestNothingLeftFromTheScaffold(t *testing.T) {
	for _, r := range All() {
		said := []string{r.Doc.Title, r.Doc.Why, r.Doc.Before, r.Doc.After}
		for _, e := range r.Examples {
			said = append(said, e.Text)
		}
		for _, s := range said {
			if strings.HasPrefix(s, "TODO") {
				t.Errorf("%s still says %q; fill it in in %s.go", r.Name, s, strings.ReplaceAll(r.Name, "-", "_"))
			}
		}
	}
}

// TestEveryRuleIsListed: a rule with near misses that isn't in All is never run.
func TestEveryRuleIsListed(t *testing.T) {
	listed := map[string]bool{}
	for _, r := range All() {
		listed[r.Name+".txt"] = true
	}
	files, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !listed[f.Name()] {
			t.Errorf("testdata/%s belongs to no rule of All; add its rule to all.go", f.Name())
		}
	}
}
