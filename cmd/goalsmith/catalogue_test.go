package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCatalogueIsFresh: docs/rules.md is what the registry says. make golden
// writes it anew.
func TestCatalogueIsFresh(t *testing.T) {
	code, got, msg := command("", "rules", "--format", "markdown")
	if code != 0 {
		t.Fatalf("exit %d: %s", code, msg)
	}
	file := filepath.Join("..", "..", "docs", "rules.md")
	if os.Getenv("GOALSMITH_GOLDEN") == "write" {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("docs/rules.md is stale; make golden (-want +got):\n%s", d)
	}
}
