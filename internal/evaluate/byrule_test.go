package evaluate

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/rules"
	"github.com/goalsmith/goalsmith/internal/when"
)

var update = flag.Bool("update", false, "write internal/rules/rates.txt anew")

// TestRatesAreFresh: what the catalogue says of each rule is what the check half
// says today, without a tagger, whose near ties differ from run to run.
func TestRatesAreFresh(t *testing.T) {
	labels := slices.DeleteFunc(goals(t, "corpus.jsonl"), func(l Label) bool { return Tune(l.ID) })
	today, err := when.ParseDate("2026-01-15")
	if err != nil {
		t.Fatal(err)
	}
	var reports []review.Report
	for _, l := range labels {
		reports = append(reports, review.Review(l.Text, review.Options{Role: l.GivenRole, Time: when.Options{Today: today}}))
	}
	var got bytes.Buffer
	if err := WriteRates(&got, ByRule(rules.All(), labels, reports)); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("..", "rules", "rates.txt")
	if *update {
		if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got.String()); d != "" {
		t.Errorf("internal/rules/rates.txt is stale; make golden (-want +got):\n%s", d)
	}
}

func TestByRule(t *testing.T) {
	texts := [...]string{"Increase sales soon", "Increase sales soon"}
	labels := []Label{
		{Text: texts[0], Vague: []string{"Increase", "soon"}, Measurable: review.Missing, TimeBound: review.Weak},
		{Text: texts[1], Measurable: review.Met, TimeBound: review.Met}, // a reader who sees nothing wrong
	}
	var reports []review.Report
	for _, s := range texts {
		reports = append(reports, review.Review(s, review.Options{}))
	}
	got := map[string][2]int{}
	for _, r := range ByRule(rules.All(), labels, reports) {
		got[r.Name] = [2]int{r.Right, r.Of}
	}
	for name, want := range map[string][2]int{"vague-verb": {1, 2}, "no-metric": {1, 2}, "vague-timing": {1, 2}, "no-deadline": {0, 0}} {
		if got[name] != want {
			t.Errorf("%s is right in %v, want %v", name, got[name], want)
		}
	}
	if _, ok := got["no-review"]; ok {
		t.Error("no label speaks of check-ins, so no-review has no rate")
	}
}
