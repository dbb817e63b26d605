package review_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/text/prosetag"
	"github.com/goalsmith/goalsmith/internal/when"
)

var update = flag.Bool("update", false, "write the goldens anew")

type listed struct {
	role goal.Role
	text string
}

// goals are the goals of testdata/goals.txt.
func goals(t testing.TB) []listed {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "goals.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var out []listed
	for line := range strings.SplitSeq(string(raw), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		role, s, ok := strings.Cut(line, "|")
		if !ok {
			t.Fatalf("%q: want role|goal", line)
		}
		out = append(out, listed{goal.Role(role), strings.ReplaceAll(s, `\n`, "\n")})
	}
	return out
}

func options(t testing.TB, role goal.Role, tagger text.Tagger) review.Options {
	t.Helper()
	today, err := when.ParseDate("2026-01-15")
	if err != nil {
		t.Fatal(err)
	}
	return review.Options{Role: role, Time: when.Options{Today: today}, Tagger: tagger}
}

// TestGolden pins whole reviews without the tagger, as the page shows them
// before it has loaded. make golden writes them anew; read the difference.
func TestGolden(t *testing.T) {
	var got strings.Builder
	for _, g := range goals(t) {
		write(&got, review.Review(g.text, options(t, g.role, nil)))
	}
	file := filepath.Join("testdata", "golden", "reviews.txt")
	if *update {
		if err := os.WriteFile(file, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got.String()); d != "" {
		t.Errorf("reviews differ from the golden; make golden if that is meant (-want +got):\n%s", d)
	}
}

// write puts everything that a reader sees of a report on a few lines.
func write(b *strings.Builder, r review.Report) {
	fmt.Fprintf(b, "%q\n  role %q kind %q score %d ready %v\n", r.Text, r.Role, r.Kind, r.Score.Total, r.Ready)
	for i, c := range r.Criteria {
		fmt.Fprintf(b, "  %-10s %-7s %5.1f -%d  %s", c.Name, c.Verdict, r.Score.Parts[i].Earned, r.Score.Parts[i].Taken, c.Note)
		for _, e := range c.Evidence {
			fmt.Fprintf(b, " %q", e.In(r.Text))
		}
		b.WriteByte('\n')
	}
	for _, q := range r.Quantities {
		fmt.Fprintf(b, "  quantity %q %s %s value %v-%v from %v(%v) unit %q per %q %s\n", q.In(r.Text), q.Use, q.Kind, q.Value, q.High, q.From, q.HasFrom, q.Unit, q.Per, q.Bound)
	}
	for _, d := range r.Deadlines {
		fmt.Fprintf(b, "  deadline %q %s..%s %s %s\n", d.In(r.Text), d.From, d.To, d.Grain, d.Said)
	}
	for _, c := range r.Cadences {
		fmt.Fprintf(b, "  cadence %q %s\n", c.In(r.Text), c.Period)
	}
	for _, f := range r.Findings {
		fmt.Fprintf(b, "  %-7s %s [%d:%d] %q %s\n", f.Severity, f.Rule, f.Start, f.End, f.Text, f.Message)
		for _, x := range f.Fixes {
			after, err := lint.Apply(r.Text, x.Edits)
			fmt.Fprintf(b, "          %q -> %q %v\n", x.Label, after, err)
		}
	}
	b.WriteByte('\n')
}

// TestSame: the same text gives the same report, with tags as well.
func TestSame(t *testing.T) {
	tagger := prosetag.New()
	for _, g := range goals(t) {
		o := options(t, g.role, tagger)
		if d := cmp.Diff(review.Review(g.text, o).Findings, review.Review(g.text, o).Findings); d != "" {
			t.Errorf("%q: two reviews differ:\n%s", g.text, d)
		}
	}
}
