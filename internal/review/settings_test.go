package review_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/quantity"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/settings"
)

// under reads a goal on 15 January 2026 under a settings file.
func under(t testing.TB, file, text string) review.Report {
	t.Helper()
	s, err := settings.Parse([]byte(file))
	if err != nil {
		t.Fatal(err)
	}
	o := options(t, "", nil)
	o.Time, o.Settings = s.Time(o.Time), s.Reading()
	return review.Review(text, o)
}

// marked are the errors and warnings, as "rule=marked words".
func marked(r review.Report) string {
	var out []string
	for _, f := range r.Findings {
		if f.Severity != lint.Hint {
			out = append(out, f.Rule+"="+f.Text)
		}
	}
	return strings.Join(out, " ")
}

func severityOf(rule string) func(review.Report) string {
	return func(r review.Report) string {
		for _, f := range r.Findings {
			if f.Rule == rule {
				return string(f.Severity)
			}
		}
		return "none"
	}
}

func due(r review.Report) string {
	if len(r.Deadlines) == 0 {
		return "none"
	}
	return r.Deadlines[0].To.String()
}

func currency(r review.Report) string {
	for _, q := range r.Quantities {
		if q.Kind == quantity.Money {
			return q.Unit
		}
	}
	return "none"
}

func roleOf(r review.Report) string   { return string(r.Role) }
func specific(r review.Report) string { return string(r.Criteria[0].Verdict) }

// TestSettings: each key changes what it is about, against the same goal read
// without it.
func TestSettings(t *testing.T) {
	tests := []struct {
		name, keys, text string
		see              func(review.Report) string
		before, after    string
	}{
		{"fiscal start", `"fiscal_start": 4`, "Close 5 deals by the end of Q1", due, "2026-03-31", "2026-06-30"},
		{"the year that names FY", `"fiscal_start": 4, "fiscal_year": "starts-in"`, "Close 5 deals in FY27", due, "2027-12-31", "2028-03-31"},
		{"day first", `"date_order": "day-first"`, "Close 5 deals by 03/04", due, "2026-03-04", "2026-04-03"},
		{"week end", `"week_end": "friday"`, "Close 5 deals this week", due, "2026-01-18", "2026-01-16"},
		{"currency of a bare amount", `"currency": "EUR"`, "Close 150K in ARR by 30 June", currency, "", "EUR"},
		{"a sign keeps its currency", `"currency": "EUR"`, "Close $150K in ARR by 30 June", currency, "USD", "USD"},
		{"unless dollars are at home", `"currency": "CAD"`, "Close $150K in ARR by 30 June", currency, "USD", "CAD"},
		{"and are not named", `"currency": "CAD"`, "Close US$150K in ARR by 30 June", currency, "USD", "USD"},
		{"a term that is praise", `"terms": ["robust"]`, "Give robust demos to 3 banks by 30 June", marked, "vague-quality=robust", ""},
		{"a term in capitals", `"terms": ["ROBUST"]`, "Give robust demos to 3 banks by 30 June", marked, "vague-quality=robust", ""},
		{"a term of two words", `"terms": ["robust demo"]`, "Give robust demos and robust decks to 3 banks by 30 June", marked, "vague-quality=robust vague-quality=robust", "vague-quality=robust"},
		{"a verb in each form", `"terms": ["improve"]`, "Improve win rate by 30 June by improving calls", marked, "vague-verb=Improve vague-verb=improving no-metric=", "no-metric="},
		{"vague time", `"terms": ["soon"]`, "Book 20 demos with banks soon", marked, "vague-timing=soon", ""},
		{"a broad noun that is narrow here", `"terms": ["pipeline"]`, "Add $2M in pipeline by 30 June", specific, "weak", "met"},
		{"effort", `"terms": ["focus on"]`, "Focus on outbound by 30 June", marked, "weak-commitment=Focus on no-metric=", "no-metric="},
		{"an own vague word", `"vague": ["zesty"]`, "Sign 3 zesty deals by 30 June", marked, "", "vague-quality=zesty"},
		{"an own vague word against a term of the trade", `"vague": ["qualified"]`, "Book 20 qualified meetings by 30 June", marked, "", "vague-quality=qualified"},
		{"an own metric has a good direction", `"metrics": {"heat index": "down"}`, "Increase heat index from 20 to 30 by 30 June", marked, "", "wrong-direction=Increase heat index"},
		{"an own metric is narrow", `"metrics": {"productivity": "up"}`, "Raise productivity by 20% by 30 June", specific, "missing", "met"},
		{"an own tool", `"tools": ["Frobnicator"]`, "Book 20 demos by 30 June, see Frobnicator", severityOf("no-tracking"), "hint", "none"},
		{"an own role word", `"roles": {"account gardener": "ae"}`, "As account gardener, plant 20 trees by 30 June", roleOf, "", "ae"},
		{"a rule off", `"rules": {"no-deadline": "off"}`, "Book 20 demos with banks", marked, "no-deadline=", ""},
		{"a rule raised", `"rules": {"no-basis": "warning"}`, "Book 20 demos with banks by 30 June", severityOf("no-basis"), "hint", "warning"},
		{"a rule lowered", `"rules": {"no-deadline": "hint"}`, "Book 20 demos with banks", severityOf("no-deadline"), "error", "hint"},
		{"what a rule goes easy on is not raised", `"rules": {"vague-object": "error"}`, "Add $2M in pipeline by 30 June", severityOf("vague-object"), "hint", "hint"},
		{"a wider band", `"plausibility": {"quarter": 4}`, "Triple new ARR this quarter", severityOf("extreme-growth"), "warning", "none"},
		{"a narrower band", `"plausibility": {"year": 1.5}`, "Double new ARR from enterprise this year", severityOf("extreme-growth"), "none", "warning"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.see(under(t, `{"schema": 1}`, tt.text)); got != tt.before {
				t.Errorf("without the setting %q, want %q", got, tt.before)
			}
			if got := tt.see(under(t, `{"schema": 1, `+tt.keys+`}`, tt.text)); got != tt.after {
				t.Errorf("with %s %q, want %q", tt.keys, got, tt.after)
			}
		})
	}
}

// TestSpared: only the terms that make a difference are told.
func TestSpared(t *testing.T) {
	r := under(t, `{"schema": 1, "terms": ["robust", "increase", "soon", "bank", "sales"]}`, "Increase sales with robust calls to banks soon")
	var got []string
	for _, s := range r.Spared {
		got = append(got, s.In(r.Text))
	}
	if d := cmp.Diff([]string{"Increase", "sales", "robust", "soon"}, got); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
	if r := under(t, `{"schema": 1}`, "Increase sales soon"); r.Spared != nil {
		t.Errorf("nothing is set, yet %v is spared", r.Spared)
	}
}

// TestAnySettings: whatever the words, a review holds its shape, and a term that
// is never vague is never marked.
func TestAnySettings(t *testing.T) {
	words := strings.Fields("improve sales soon robust better win-rate a-lot-of 20 Q2 try some pipeline growth 24/7 R&D key never x%")
	rapid.Check(t, func(rt *rapid.T) {
		s, text := settings.Settings{}, ""
		for range rapid.IntRange(0, 6).Draw(rt, "settings") {
			key := rapid.SampledFrom([]string{settings.Terms, settings.Vague, settings.Tools, settings.Metrics, settings.Roles}).Draw(rt, "key")
			value := ""
			if c := settings.Choices(key); c != nil {
				value = rapid.SampledFrom(c).Draw(rt, "value")
			}
			s, _ = s.Add(key, rapid.SampledFrom(words).Draw(rt, "word"), value)
		}
		for range rapid.IntRange(1, 12).Draw(rt, "length") {
			text += rapid.SampledFrom(words).Draw(rt, "text") + " "
		}
		o := options(t, "", nil)
		o.Settings = s.Reading()
		r := review.Review(text, o)
		check(t, text, r)
		for _, f := range r.Findings {
			for _, w := range s.Terms {
				if lint.AboutWords(f.Rule) && strings.EqualFold(f.Text, w) {
					rt.Fatalf("%q is never vague, yet %s marks it in %q", w, f.Rule, text)
				}
			}
		}
	})
}

// BenchmarkReviewSettings is BenchmarkReview with many words set.
func BenchmarkReviewSettings(b *testing.B) {
	s := settings.Settings{}
	for i := range 400 {
		s, _ = s.Add(settings.Terms, fmt.Sprintf("term %d", i), "")
	}
	s, _ = s.Add(settings.Terms, "qualified", "")
	s, _ = s.Add(settings.Metrics, "conversion", "up")
	o := options(b, "", nil)
	o.Settings = s.Reading()
	text := "Book 20 qualified meetings with enterprise prospects in the DACH region by the end of Q2, tracked in the CRM and reviewed each Monday, based on 200 weekly contacts and a 10% conversion that held for two quarters, to feed the team pipeline target of $1M and help the two new AEs who start in April reach their quota."
	b.ReportAllocs()
	for b.Loop() {
		review.Review(text, o)
	}
}
