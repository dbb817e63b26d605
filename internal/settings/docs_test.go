package settings

import (
	"os"
	"strings"
	"testing"
)

// TestDocs: docs/settings.md explains every key with its values, and its example
// is a file that is read.
func TestDocs(t *testing.T) {
	raw, err := os.ReadFile("../../docs/settings.md")
	if err != nil {
		t.Fatal(err)
	}
	doc := string(raw)
	for _, key := range []string{"schema", FiscalStart, FiscalYear, DateOrder, WeekEnd, Currency, Origin, Terms, Vague, Metrics, Tools, Roles, Rules, Plausibility} {
		row := ""
		for line := range strings.Lines(doc) {
			if strings.HasPrefix(line, "| `"+key+"` |") {
				row = line
			}
		}
		if row == "" {
			t.Errorf("%s is not explained", key)
		}
		for _, v := range Choices(key) {
			if !strings.Contains(row, `"`+v+`"`) && key != WeekEnd {
				t.Errorf("%s: the value %q is not listed", key, v)
			}
		}
	}
	for _, b := range Bands() {
		if want := `"` + b + `": ` + new(Settings).Value(Plausibility+"."+b); !strings.Contains(doc, want) {
			t.Errorf("the usual %s is not told", want)
		}
	}
	_, after, _ := strings.Cut(doc, "$ cat ours.json\n")
	example, _, ok := strings.Cut(after, "$ ")
	if _, err := Parse([]byte(example)); !ok || err != nil {
		t.Errorf("the example is refused: %v", err)
	}
}
