package model

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/goalsmith/goalsmith/internal/lint"
	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
)

// drawn is a screen with these spans marked: findings a, b, c …, and evidence.
func drawn(s string, findings, evidence []text.Span) Model {
	m := Model{Text: s}
	for i, f := range findings {
		rule := string(rune('a' + i))
		m.Findings = append(m.Findings, Item{Key: Key{Rule: rule}, Finding: lint.Finding{Rule: rule, Span: f, Severity: lint.Warning}})
	}
	if evidence != nil {
		m.Report.Criteria[0] = review.Criterion{Verdict: review.Met, Evidence: evidence}
	}
	return m
}

// show writes segments as "plain<rule:marked>{evidence}".
func show(segments []Segment) string {
	var b strings.Builder
	for _, s := range segments {
		inner := s.Text + show(s.Parts)
		switch {
		case s.Rule != "":
			b.WriteString("<" + s.Rule + ":" + inner + ">")
		case s.Evidence:
			b.WriteString("{" + inner + "}")
		default:
			b.WriteString(inner)
		}
	}
	return b.String()
}

func TestSegments(t *testing.T) {
	sp := func(a, b int) text.Span { return text.Span{Start: a, End: b} }
	tests := []struct {
		name               string
		text               string
		findings, evidence []text.Span
		want               string
	}{
		{"nothing", "", nil, nil, ""},
		{"plain", "sell", nil, nil, "sell"},
		{"one", "sell soon", []text.Span{sp(5, 9)}, nil, "sell <a:soon>"},
		{"the whole", "soon", []text.Span{sp(0, 4)}, nil, "<a:soon>"},
		{"side by side", "soonish", []text.Span{sp(0, 4), sp(4, 7)}, nil, "<a:soon><b:ish>"},
		{"one in the other", "very soon now", []text.Span{sp(0, 13), sp(5, 9)}, nil, "<a:very <b:soon> now>"},
		{"the same words twice", "soon", []text.Span{sp(0, 4), sp(0, 4)}, nil, "<b:<a:soon>>"},
		{"crossing is cut", "very soon now", []text.Span{sp(0, 9), sp(5, 13)}, nil, "<a:very <b:soon>> now"},
		{"an empty span is not drawn", "sell", []text.Span{sp(4, 4)}, nil, "sell"},
		{"a span past the end is not drawn", "sell", []text.Span{sp(2, 9)}, nil, "sell"},
		{"a backward span is not drawn", "sell", []text.Span{sp(3, 1)}, nil, "sell"},
		{"evidence", "sell 5 teas", nil, []text.Span{sp(5, 11)}, "sell {5 teas}"},
		{"evidence under a finding gives way", "sell 5 teas", []text.Span{sp(7, 11)}, []text.Span{sp(5, 11)}, "sell 5 <a:teas>"},
		{"evidence is drawn once", "5 teas", nil, []text.Span{sp(0, 6), sp(0, 1)}, "{5 teas}"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, show(drawn(tt.text, tt.findings, tt.evidence).Segments())); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestSegmentsFarFromSightAreNotDrawn(t *testing.T) {
	s := strings.Repeat("sell soon ", 1200)
	m := drawn(s, []text.Span{{Start: 5, End: 9}, {Start: 9005, End: 9009}}, nil)
	m.View = text.Span{Start: 8000, End: 10000}
	if got := len(m.Segments()); got != 3 {
		t.Errorf("%d segments, want text, one mark, text", got)
	}
}

func flat(segments []Segment) string {
	var b strings.Builder
	for _, s := range segments {
		b.WriteString(s.Text + flat(s.Parts))
	}
	return b.String()
}

// The mirror wraps as the editor does only if it holds the same characters.
func TestSegmentsAreTheText(t *testing.T) {
	spans := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) text.Span {
		return text.Span{Start: rapid.IntRange(-1, 30).Draw(t, "start"), End: rapid.IntRange(-1, 30).Draw(t, "end")}
	}), 0, 12)
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "text")
		m := drawn(s, spans.Draw(t, "findings"), spans.Draw(t, "evidence"))
		if got := flat(m.Segments()); got != s {
			t.Fatalf("the mirror holds %q, the editor %q", got, s)
		}
	})
}
