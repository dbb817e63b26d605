package quantity

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/goalsmith/goalsmith/internal/text"
)

// labelled goals: every quantity of the text, in order. What a row leaves out is
// the default: High equals Value, an exact bound, no baseline, unit or rate.
type corpusRow struct {
	Text       string
	Quantities []corpusQuantity
}

type corpusQuantity struct {
	Span      string
	Kind      Kind
	Value     float64
	High      *float64
	Baseline  *float64
	Unit, Per string
	Bound     Bound
	Universal bool
	Zero      bool
	Points    bool
}

func (c corpusQuantity) String() string {
	high, bound := c.Value, Exact
	if c.High != nil {
		high = *c.High
	}
	if c.Bound != "" {
		bound = c.Bound
	}
	from := "-"
	if c.Baseline != nil {
		from = fmt.Sprintf("%.6g", *c.Baseline)
	}
	return fmt.Sprintf("%q %s %.6g..%.6g from %s unit %q per %q %s universal %v zero %v points %v",
		c.Span, c.Kind, c.Value, high, from, c.Unit, c.Per, bound, c.Universal, c.Zero, c.Points)
}

func labelOf(q Quantity, s string) corpusQuantity {
	c := corpusQuantity{Span: q.In(s), Kind: q.Kind, Value: q.Value, High: &q.High, Unit: q.Unit, Per: q.Per,
		Bound: q.Bound, Universal: q.Universal, Zero: q.Zero, Points: q.Points}
	if q.HasFrom {
		c.Baseline = &q.From
	}
	return c
}

func TestCorpus(t *testing.T) {
	rows, quantities, wrong := 0, 0, 0
	eachLine(t, "testdata/quantities.jsonl", func(line string) {
		var r corpusRow
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		rows++
		quantities += len(r.Quantities)
		var got, want []string
		for _, q := range Find(text.Parse(r.Text)) {
			got = append(got, labelOf(q, r.Text).String())
		}
		for _, q := range r.Quantities {
			want = append(want, q.String())
		}
		if g, w := strings.Join(got, "\n  "), strings.Join(want, "\n  "); g != w {
			wrong++
			t.Errorf("%s\n got:\n  %s\n want:\n  %s", r.Text, g, w)
		}
	})
	t.Logf("corpus: %d goals, %d quantities, %d goals wrong", rows, quantities, wrong)
	if rows < 200 {
		t.Errorf("%d goals; at least 200 are promised", rows)
	}
}

func TestCorpusNegatives(t *testing.T) {
	rows := 0
	eachLine(t, "testdata/negatives.txt", func(line string) {
		if strings.HasPrefix(line, "#") {
			return
		}
		rows++
		for _, q := range Find(text.Parse(line)) {
			t.Errorf("%q holds no quantity, got %s", line, labelOf(q, line))
		}
	})
	t.Logf("negatives: %d texts", rows)
	if rows < 80 {
		t.Errorf("%d texts; at least 80 are promised", rows)
	}
}
