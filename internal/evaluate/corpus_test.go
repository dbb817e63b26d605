package evaluate

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/goalsmith/goalsmith/internal/review"
	"github.com/goalsmith/goalsmith/internal/text"
	"github.com/goalsmith/goalsmith/internal/text/prosetag"
	"github.com/goalsmith/goalsmith/internal/when"
)

// floors are what the check half reached when it was made anew, less half a point
// to a point: fresh goals are harder than those that had been seen. They guard what
// was won; the aims are higher.
const floors = "specific=0.935,measurable=0.95,relevant=0.88,time_bound=0.965,vague=0.90,metric=0.895,deadline=0.935,implausible=0.95"

// TestCorpusHolds: no change makes reviews worse on the half that only checks,
// with the tagger or without.
func TestCorpusHolds(t *testing.T) {
	labels, today := checkHalf(t)
	if len(labels) < 400 {
		t.Fatalf("%d goals in the check half, want at least 400", len(labels))
	}
	bounds, err := ParseFloors(floors)
	if err != nil {
		t.Fatal(err)
	}
	for name, tagger := range map[string]text.Tagger{"tagged": prosetag.New(), "lexicon": nil} {
		var answers []Answer
		for _, l := range labels {
			o := review.Options{Role: l.GivenRole, Time: when.Options{Today: today}, Tagger: tagger}
			answers = append(answers, AnswerOf(review.Review(l.Text, o)))
		}
		table, _ := Score(labels, answers)
		for _, below := range table.Below(bounds) {
			t.Errorf("%s: %s", name, below)
		}
	}
}

// checkHalf is the half of the corpus that only checks, and the day it was labelled for.
func checkHalf(t *testing.T) ([]Label, when.Date) {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "review", "testdata", "corpus.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := Read(f)
	if err != nil {
		t.Fatal(err)
	}
	today, err := when.ParseDate("2026-01-15")
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(all, func(l Label) bool { return Tune(l.ID) }), today
}
