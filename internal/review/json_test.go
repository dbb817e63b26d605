package review

import (
	"bytes"
	"encoding/json"
	"math"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/rewrite"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/when"
)

// full is a report with something in every list, made by hand so that the shape
// is tested whatever the engine finds.
func full() Report {
	s := "Grow win rate from 20% to 25% by June 31 with 5-7 calls weekly"
	at := func(w string) text.Span {
		i := strings.Index(s, w)
		return text.Span{Start: i, End: i + len(w)}
	}
	r := Report{Text: s, Role: goal.AE, Kind: goal.Outcome}
	for i, c := range lint.Criteria() {
		r.Criteria[i] = Criterion{Name: c, Verdict: [...]Verdict{Met, Weak, Missing, Met, Weak}[i]}
	}
	r.Score.Total = 61
	r.Quantities = []quantity.Quantity{
		{Span: at("from 20% to 25%"), Kind: quantity.Percent, Value: 25, High: 25, From: 20, HasFrom: true, Unit: "%", Use: quantity.Target},
		{Span: at("5-7 calls"), Kind: quantity.Count, Value: 5, High: 7, Unit: "calls", Per: "week", Use: quantity.Basis},
		{Kind: quantity.Count, Value: math.Inf(1), High: math.NaN(), From: math.Inf(-1), HasFrom: true},
	}
	r.Deadlines = []when.Deadline{
		{Span: at("by June 31"), From: when.Date{Year: 2026, Month: 6, Day: 1}, To: when.Date{Year: 2026, Month: 6, Day: 30}, Grain: when.Day, Said: when.Partial, Impossible: true},
		{Grain: when.Quarter, Said: when.Full, From: when.Date{Year: 2026, Month: 10, Day: 1}, To: when.Date{Year: 2026, Month: 12, Day: 31}},
	}
	r.Cadences = []when.Cadence{{Span: at("weekly"), Period: when.Week, Times: 1}}
	r.Findings = []lint.Finding{{
		Rule: "impossible-date", Criterion: lint.TimeBound, Severity: lint.Error, Span: at("by June 31"), Text: "by June 31", Message: "m",
		Fixes: []lint.Fix{{Label: "l", Edits: []lint.Edit{{Span: at("31"), New: "30"}}}, {Label: "none"}},
	}, {Rule: "no-review", Criterion: lint.Whole, Severity: lint.Hint}}
	r.Rewrites = []rewrite.Rewrite{{
		Template: "ae-win", Text: "Win {n}", Blanks: []rewrite.Blank{{Name: "n", Prompt: "how many?", Span: text.Span{Start: 4, End: 7}}},
		Card: rewrite.Card{S: "s", M: "m", A: "a", R: "r", T: "t"},
	}, {Template: "bare"}}
	return r
}

// TestJSONKeys holds the contract of other programs: these keys, in this shape,
// and no others, for a full report and for an empty one.
func TestJSONKeys(t *testing.T) {
	want := []string{
		"facts.cadences[]", "facts.deadlines[]", "facts.quantities[]", "findings[]",
		"goal.id", "goal.kind", "goal.line", "goal.role", "goal.source", "goal.text", "rewrites[]", "score",
		"verdicts.achievable", "verdicts.measurable", "verdicts.relevant", "verdicts.specific", "verdicts.time_bound",
	}
	if diff := cmp.Diff(want, keys(t, JSON(Report{}, Source{}))); diff != "" {
		t.Errorf("empty report (-want +got):\n%s", diff)
	}
	want = append(want,
		"facts.cadences[].end", "facts.cadences[].period", "facts.cadences[].start", "facts.cadences[].text",
		"facts.deadlines[].end", "facts.deadlines[].from", "facts.deadlines[].grain", "facts.deadlines[].said",
		"facts.deadlines[].start", "facts.deadlines[].text", "facts.deadlines[].to",
		"facts.quantities[].baseline", "facts.quantities[].end", "facts.quantities[].high", "facts.quantities[].kind",
		"facts.quantities[].per", "facts.quantities[].start", "facts.quantities[].text", "facts.quantities[].unit",
		"facts.quantities[].use", "facts.quantities[].value",
		"findings[].criterion", "findings[].end", "findings[].fixes[]", "findings[].message", "findings[].rule",
		"findings[].severity", "findings[].start", "findings[].text",
		"findings[].fixes[].edits[]", "findings[].fixes[].edits[].end", "findings[].fixes[].edits[].new",
		"findings[].fixes[].edits[].start", "findings[].fixes[].label",
		"rewrites[].blanks[]", "rewrites[].blanks[].end", "rewrites[].blanks[].name", "rewrites[].blanks[].start",
		"rewrites[].card.A", "rewrites[].card.M", "rewrites[].card.R", "rewrites[].card.S", "rewrites[].card.T",
		"rewrites[].template", "rewrites[].text")
	sort.Strings(want)
	if diff := cmp.Diff(want, keys(t, JSON(full(), Source{}))); diff != "" {
		t.Errorf("full report (-want +got):\n%s", diff)
	}
}

// keys lists every key path of a value's JSON, and fails on a null anywhere but
// in a baseline.
func keys(t *testing.T, v any) []string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var tree any
	if err := json.Unmarshal(b, &tree); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, x := range v {
				walk(strings.TrimPrefix(path+"."+k, "."), x)
			}
			return
		case []any:
			for _, x := range v {
				walk(path+"[]", x)
			}
			path += "[]"
		case nil:
			if !strings.HasSuffix(path, ".baseline") {
				t.Errorf("%s is null", path)
			}
		}
		seen[path] = true
	}
	walk("", tree)
	out := make([]string, 0, len(seen))
	for k := range seen {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

func TestJSONValues(t *testing.T) {
	o := JSON(full(), Source{ID: "7", Name: "goals.txt", Line: 3})
	if want := (ObjectGoal{ID: "7", Text: full().Text, Source: "goals.txt", Line: 3, Role: "ae", Kind: "outcome"}); o.Goal != want {
		t.Errorf("goal = %+v, want %+v", o.Goal, want)
	}
	if want := (ObjectVerdicts{"met", "weak", "missing", "met", "weak"}); o.Verdicts != want {
		t.Errorf("verdicts = %+v, want %+v", o.Verdicts, want)
	}
	q := o.Facts.Quantities
	if q[0].Baseline == nil || *q[0].Baseline != 20 || q[0].Text != "from 20% to 25%" {
		t.Errorf("from-to = %+v", q[0])
	}
	if q[1].Baseline != nil || q[1].Value != 5 || q[1].High != 7 || q[1].Per != "week" {
		t.Errorf("range = %+v", q[1])
	}
	if q[2].Value != math.MaxFloat64 || q[2].High != 0 || *q[2].Baseline != -math.MaxFloat64 {
		t.Errorf("numbers that JSON lacks = %+v", q[2])
	}
	d := o.Facts.Deadlines
	if d[0].From != "" || d[0].To != "" || d[1].From != "2026-10-01" || d[1].To != "2026-12-31" {
		t.Errorf("deadlines = %+v", d)
	}
}

// TestJSONOffsets checks on real reviews that every span cuts the text it names
// out of goal.text as another program reads it back.
func TestJSONOffsets(t *testing.T) {
	for _, s := range []string{"", "Increase sales soon", "Book 20 “qualified” meetings by the end of Q2 — naïvely", "Grow 5️⃣ x\x00 by 03/04 \u202e"} {
		var b bytes.Buffer
		if err := json.NewEncoder(&b).Encode(JSON(Review(s, Options{Time: when.Options{Today: when.Date{Year: 2026, Month: 1, Day: 15}}}), Source{})); err != nil {
			t.Fatal(err)
		}
		var o Object
		if err := json.Unmarshal(b.Bytes(), &o); err != nil {
			t.Fatal(err)
		}
		if o.Goal.Text != s {
			t.Fatalf("text came back as %q, want %q", o.Goal.Text, s)
		}
		check := func(what string, start, end int, text string) {
			if start < 0 || end < start || end > len(s) || s[start:end] != text {
				t.Errorf("%q: %s [%d,%d) says %q", s, what, start, end, text)
			}
		}
		for _, f := range o.Findings {
			check(f.Rule, f.Start, f.End, f.Text)
		}
		for _, q := range o.Facts.Quantities {
			check("quantity", q.Start, q.End, q.Text)
		}
		for _, d := range o.Facts.Deadlines {
			check("deadline", d.Start, d.End, d.Text)
		}
	}
}
