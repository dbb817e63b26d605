package when

import (
	"testing"

	"github.com/goalsmith/goalsmith/internal/text"
)

// ownDeadline is a row of testdata/deadlines.jsonl: a goal as people write
// them, and the one deadline that the row is about.
type ownDeadline struct {
	Text       string `json:"text"`
	Today      string `json:"today"`
	Span       string `json:"span"`
	Start      int    `json:"start"`
	From       string `json:"from"`
	To         string `json:"to"`
	Grain      string `json:"grain"`
	Said       string `json:"said"`
	Event      bool   `json:"event"`
	Impossible bool   `json:"impossible"`
}

func TestOwnDeadlines(t *testing.T) {
	rows := lines[ownDeadline](t, "testdata/deadlines.jsonl")
	if len(rows) < 300 {
		t.Errorf("%d deadlines, want at least 300", len(rows))
	}
	for _, row := range rows {
		today, err := ParseDate(row.Today)
		if err != nil {
			t.Fatal(err)
		}
		found := Find(text.Parse(row.Text), Options{Today: today}).Deadlines
		d, ok := best(found, text.Span{Start: row.Start, End: row.Start + len(row.Span)})
		if !ok {
			t.Errorf("%q: no deadline in %q", row.Span, row.Text)
			continue
		}
		if len(found) > 1 {
			t.Errorf("%q: %d deadlines, want one", row.Text, len(found))
		}
		got := ownDeadline{row.Text, row.Today, d.In(row.Text), d.Start, d.From.String(), d.To.String(), string(d.Grain), string(d.Said), d.Event, d.Impossible}
		if got != row {
			t.Errorf("%q on %s:\n got %+v\nwant %+v", row.Text, row.Today, got, row)
		}
		if d.Past || d.Ambiguous {
			t.Errorf("%q on %s: past %v, ambiguous %v", row.Text, row.Today, d.Past, d.Ambiguous)
		}
	}
}

// ownNegative is a row of testdata/negatives.jsonl: a text without a deadline,
// and what the time words in it are: a sort of mark, "cadence", or "none".
type ownNegative struct {
	Text string `json:"text"`
	Is   string `json:"is"`
	Span string `json:"span"`
}

func TestOwnNegatives(t *testing.T) {
	rows := lines[ownNegative](t, "testdata/negatives.jsonl")
	if len(rows) < 150 {
		t.Errorf("%d negatives, want at least 150", len(rows))
	}
	for _, row := range rows {
		f := Find(text.Parse(row.Text), Options{Today: Date{2026, 5, 12}})
		for _, d := range f.Deadlines {
			t.Errorf("%q: %q is no deadline but %s", row.Text, d.In(row.Text), row.Is)
		}
		if row.Is == "none" {
			continue
		}
		seen := false
		for _, c := range f.Cadences {
			seen = seen || row.Is == "cadence" && c.In(row.Text) == row.Span
		}
		for _, m := range f.Marks {
			seen = seen || row.Is == string(m.Sort) && m.In(row.Text) == row.Span
		}
		if !seen {
			t.Errorf("%q: want %s %q, got %+v %+v", row.Text, row.Is, row.Span, f.Cadences, f.Marks)
		}
	}
}
