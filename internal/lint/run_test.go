package lint_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/goalsmith/goalsmith/internal/goal"
	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/lint/linttest"
	"github.com/goalsmith/goalsmith/internal/text"
)

// says is a rule that reports the given spans.
func says(name string, spans ...text.Span) *lint.Rule {
	r := sound(name)
	r.Check = func(p *lint.Pass) {
		for _, s := range spans {
			p.Report(lint.Finding{Span: s, Message: "M"})
		}
	}
	return r
}

func at(start, end int) text.Span { return text.Span{Start: start, End: end} }

func read(t *testing.T, s string) *goal.Goal {
	t.Helper()
	return linttest.Parse(t, lint.Example{Text: s}, nil)
}

// TestRunWithoutWords: nothing to read gives no findings, and a list that is not
// nil, whatever the rules would say.
func TestRunWithoutWords(t *testing.T) {
	for _, s := range []string{"", " \n\t", ".", "…!?", "- ", "- - -", "1. ", "—", "()", "\u200b", "🙂", "\xff"} {
		got := lint.Run([]*lint.Rule{says("no-metric", at(0, 0))}, read(t, s))
		if got == nil || len(got) != 0 {
			t.Errorf("%q: %v, want an empty list", s, got)
		}
	}
	if got := lint.Run(nil, read(t, "Sell")); got == nil || len(got) != 0 {
		t.Errorf("no rules: %v, want an empty list", got)
	}
	for _, s := range []string{"Sell", "20", "[what?]", "https://a.b is it"} {
		if got := lint.Run([]*lint.Rule{says("no-metric", at(0, 0))}, read(t, s)); len(got) != 1 {
			t.Errorf("%q: %v, want one finding", s, got)
		}
	}
}

// TestRunOrder: by start, then end, then severity.
func TestRunOrder(t *testing.T) {
	hint, error := says("c", at(5, 9)), says("d", at(5, 9))
	hint.Severity, error.Severity = lint.Hint, lint.Error
	got := lint.Run([]*lint.Rule{says("a", at(10, 14), at(0, 4)), hint, says("b", at(5, 9)), error, says("e", at(5, 5))}, read(t, "Sell more soon"))
	var order []string
	for _, f := range got {
		order = append(order, f.Rule+":"+f.Text)
	}
	if diff := cmp.Diff([]string{"a:Sell", "e:", "d:more", "b:more", "c:more", "a:soon"}, order); diff != "" {
		t.Errorf("order (-want +got):\n%s", diff)
	}
}

// TestReportFillsIn: a finding takes from its rule what it does not say itself.
func TestReportFillsIn(t *testing.T) {
	r := sound("vague-verb")
	r.Check = func(p *lint.Pass) {
		p.Report(lint.Finding{Span: at(0, 4), Message: "M", Text: "wrong"})
		p.Report(lint.Finding{Span: at(5, 9), Message: "M", Severity: lint.Hint, Criterion: lint.Whole, Rule: "other"})
	}
	got := lint.Run([]*lint.Rule{r}, read(t, "Sell more"))
	want := []lint.Finding{
		{Rule: "vague-verb", Criterion: lint.Specific, Severity: lint.Warning, Span: at(0, 4), Text: "Sell", Message: "M"},
		{Rule: "other", Criterion: lint.Whole, Severity: lint.Hint, Span: at(5, 9), Text: "more", Message: "M"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestRefine: within a criterion a stronger finding makes another pointless; the
// pairs are those of semantics.md's section 8. Across criteria all stand.
func TestRefine(t *testing.T) {
	drops := []struct{ stronger, dropped string }{
		{"past-deadline", "no-deadline"},
		{"vague-timing", "no-deadline"},
		{"cadence-not-deadline", "no-deadline"},
		{"start-only", "no-deadline"},
		{"blank-left", "no-metric"},
	}
	for _, d := range drops {
		for _, order := range [][]string{{d.stronger, d.dropped}, {d.dropped, d.stronger}} {
			if got := names(t, order...); !slices.Equal(got, []string{d.stronger}) {
				t.Errorf("%s: %v stand, want %s alone", strings.Join(order, " beside "), got, d.stronger)
			}
		}
		if got := names(t, d.dropped); !slices.Equal(got, []string{d.dropped}) {
			t.Errorf("%s alone: %v", d.dropped, got)
		}
	}
	stand := [][]string{
		{"no-deadline", "no-metric"},
		{"blank-left", "no-deadline"},
		{"past-deadline", "no-metric"},
		{"vague-timing", "no-metric"},
		{"vague-verb", "no-metric"},
		{"vague-verb", "vague-timing"},
		{"cadence-not-deadline", "blank-left"},
		{"wrong-direction", "no-metric", "no-deadline"},
		{"no-basis", "no-reason", "no-review"},
		{"cards-disagree", "past-deadline", "no-metric"},
	}
	for _, s := range stand {
		got := names(t, s...)
		slices.Sort(got)
		want := slices.Clone(s)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%v: only %v stand", s, got)
		}
	}
}

// names are the rules whose findings stand when each of these reports one, at
// words of its own.
func names(t *testing.T, rules ...string) []string {
	t.Helper()
	var list []*lint.Rule
	for i, r := range rules {
		list = append(list, says(r, at(2*i, 2*i+1)))
	}
	var out []string
	for _, f := range lint.Run(list, read(t, "a b c d e")) {
		out = append(out, f.Rule)
	}
	return out
}

// TestRefineWording: what one rule says twice of the same words stands once, and
// of two marks of vague wording one inside the other the longer stands.
func TestRefineWording(t *testing.T) {
	const s = "as soon as possible"
	tests := []struct {
		name  string
		rules []*lint.Rule
		want  []string
	}{
		{"twice", []*lint.Rule{says("vague-quality", at(0, 2), at(0, 2))}, []string{"vague-quality:as"}},
		{"two places", []*lint.Rule{says("vague-quality", at(0, 2), at(8, 10))}, []string{"vague-quality:as", "vague-quality:as"}},
		{"two rules on the same words", []*lint.Rule{says("vague-quality", at(0, 2)), says("vague-quantity", at(0, 2))}, []string{"vague-quality:as", "vague-quantity:as"}},
		{"inside", []*lint.Rule{says("vague-quality", at(3, 7)), says("vague-timing", at(0, 19))}, []string{"vague-timing:" + s}},
		{"crossing", []*lint.Rule{says("vague-quality", at(0, 7)), says("vague-timing", at(3, 19))}, []string{"vague-quality:as soon", "vague-timing:soon as possible"}},
		{"other rules may lie inside", []*lint.Rule{says("no-metric", at(3, 7)), says("vague-timing", at(0, 19))}, []string{"vague-timing:" + s, "no-metric:soon"}},
		{"an empty span lies in nothing", []*lint.Rule{says("vague-quality", at(3, 3)), says("vague-timing", at(0, 19))}, []string{"vague-timing:" + s, "vague-quality:"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, f := range lint.Run(tt.rules, read(t, s)) {
				got = append(got, f.Rule+":"+f.Text)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
